import { Button, Text } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { pressed } from '../../../ui/table/columns.ts';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { Working } from '../../../ui/working.tsx';
import { giftPath } from '../paths.ts';
import { giftColumns } from './columns.tsx';
import { everyOffer, GiftFilterBar } from './filter-bar.tsx';
import { usePages, type Question } from '../../../vault-client/use-pages.ts';

/** The offers, found and put in order. */
export function GiftList() {
  const [question, setQuestion] = useState<Question<'giftList'>>(everyOffer);
  const [, go] = useLocation();
  const list = usePages('giftList', useDeferredValue(question));
  const sort = useCallback(
    (key: string) =>
      setQuestion((asked) => {
        const next = pressed({ by: asked.sortBy, descending: asked.descending }, key);
        return { ...asked, sortBy: sortKeyOf(next.by), descending: next.descending };
      }),
    [],
  );
  const { head } = list;
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
        says="Whatever is offered to somebody of the force is recorded, declined or not. What was declined at the time and what a manager did not approve are kept apart."
      />
    );
  return (
    <>
      <GiftFilterBar question={question} years={head.years} onAsk={setQuestion} />
      {head.total === 0 ? (
        <EmptyState
          title="No offer fits this filter"
          says="Widen it, or clear it to see every offer."
          action={<Button onClick={() => setQuestion(everyOffer)}>Clear the filter</Button>}
        />
      ) : (
        <DataTable
          label="Offers"
          columns={giftColumns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: question.sortBy, descending: question.descending }}
          onSort={sort}
          onOpen={(row) => go(giftPath(row.giftId))}
        />
      )}
    </>
  );
}

const sortKeys = ['offeredOn', 'recipient', 'donor', 'what', 'value', 'standing'] as const;
const sortKeyOf = (key: string): Question<'giftList'>['sortBy'] =>
  sortKeys.find((known) => known === key) ?? 'offeredOn';
