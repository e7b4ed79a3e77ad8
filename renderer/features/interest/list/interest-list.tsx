import { Button, Text } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { pressed } from '../../../ui/table/columns.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { Working } from '../../../ui/working.tsx';
import { interestPath } from '../paths.ts';
import { interestColumns } from './columns.tsx';
import { everyInterest, InterestFilterBar } from './filter-bar.tsx';
import { usePages, type Question } from '../../../vault-client/use-pages.ts';

/** The entries, found and put in order. */
export function InterestList() {
  const [question, setQuestion] = useState<Question<'interestList'>>(everyInterest);
  const [, go] = useLocation();
  const list = usePages('interestList', useDeferredValue(question));
  const { head } = list;
  const today = head?.today;
  const columns = useMemo(() => (today ? interestColumns(today) : []), [today]);
  const sort = useCallback(
    (key: string) =>
      setQuestion((asked) => {
        const next = pressed({ by: asked.sortBy, descending: asked.descending }, key);
        return { ...asked, sortBy: sortKeyOf(next.by), descending: next.descending };
      }),
    [],
  );
  if (!head)
    return list.hasFailed ? (
      <Text>The register cannot be shown before what was found at unlock is verified.</Text>
    ) : (
      <Working says="Reading the register" />
    );
  if (head.held === 0 && head.total === 0 && question.show === 'all')
    return (
      <EmptyState
        title="Nothing is recorded yet"
        says="Every application for a business interest, secondary employment or a membership is recorded, also one that is refused. Officers and specials report interests of their close family too."
      />
    );
  return (
    <>
      <InterestFilterBar question={question} onAsk={setQuestion} />
      {head.total === 0 ? (
        <EmptyState
          title="No entry fits this filter"
          says="Widen it, or clear it to see every entry."
          action={<Button onClick={() => setQuestion(everyInterest)}>Clear the filter</Button>}
        />
      ) : (
        <DataTable
          label="Entries"
          columns={columns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: question.sortBy, descending: question.descending }}
          onSort={sort}
          onOpen={(row) => go(interestPath(row.interestId))}
        />
      )}
    </>
  );
}

const sortKeys = ['appliedOn', 'holder', 'occupation', 'organisation', 'standing', 'due'] as const;
const sortKeyOf = (key: string): Question<'interestList'>['sortBy'] =>
  sortKeys.find((known) => known === key) ?? 'appliedOn';
