import { Button } from '@fluentui/react-components';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation } from 'wouter';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Card } from '../../ui/card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { pressed } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { casePath } from '../act.tsx';
import { VerificationNotice } from '../not-yet-verified.tsx';
import { caseColumns } from './list/columns.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { isNarrowed } from './list/filters.ts';
import { createRowPages, type ListQuestion, type ListState } from './list/row-pages.ts';

/** Every case this person may see. Only the rows on the screen leave the vault. */
export function CaseList() {
  const [question, setQuestion] = useState<ListQuestion>(everyOpenCase);
  const [, go] = useLocation();
  const today = useQuery('myWork', { scope: 'mine' }).value?.today;
  const columns = useMemo(() => caseColumns(today), [today]);
  const isReading = useQuery('verification', {}).value?.state === 'reading';
  const list = useRowPages(useDeferredValue(question));
  const sort = useCallback(
    (key: string) =>
      setQuestion((asked) => {
        const next = pressed({ by: asked.sortBy, descending: asked.descending }, key);
        return { ...asked, sortBy: asSortKey(next.by), descending: next.descending };
      }),
    [],
  );
  // A list that is still being made, or could not be read, is not an empty one.
  const hasRows = list.total === undefined ? !list.error : list.total > 0;
  const isNone = list.total === 0 && !isReading && !list.error;
  return (
    <>
      <PageHeader title="Cases" sub={countWords(list, isNarrowed(question))} />
      <VerificationNotice />
      <FilterBar question={question} onAsk={setQuestion} />
      {list.error ? (
        <ErrorPanel
          error={list.error}
          told={list.total === undefined ? notCounted : notAllRead}
          onAgain={list.again}
        />
      ) : null}
      {isNone ? (
        <NoCases isNarrowed={isNarrowed(question)} onClear={() => setQuestion(everyOpenCase)} />
      ) : null}
      {hasRows ? (
        <DataTable
          label="Cases"
          columns={columns}
          total={list.total ?? 0}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: question.sortBy, descending: question.descending }}
          onSort={sort}
          onOpen={(row) => go(casePath(row.caseId))}
        />
      ) : null}
    </>
  );
}

const notCounted = {
  happened: 'The cases could not be counted.',
  kept: 'Every case that was saved is kept; none of them is listed now.',
};
const notAllRead = {
  happened: 'A part of the list could not be read.',
  kept: 'Every case that was saved is kept; what is listed was read before.',
};

function useRowPages(question: ListQuestion) {
  const vault = useVault();
  const pages = useMemo(() => createRowPages(vault, question), [vault, question]);
  useEffect(() => {
    pages.need(0, 0);
    return pages.stop;
  }, [pages]);
  const state = useSyncExternalStore(pages.watch, pages.read);
  return { ...state, need: pages.need, again: pages.again };
}

const sortKeys = [
  'reference',
  'subject',
  'stage',
  'grade',
  'nextDue',
  'openedOn',
  'lastActOn',
  'allocatedTo',
] as const;
const asSortKey = (key: string): ListQuestion['sortBy'] =>
  sortKeys.find((known) => known === key) ?? 'reference';

function countWords({ total, cases, error }: ListState, narrowed: boolean): string {
  if (total === undefined) return error ? 'Not counted' : 'Counting…';
  const count = String(cases).replace(/\B(?=(\d{3})+$)/g, ',');
  const shared = cases > total ? ' · subjects of one inquiry share a line' : '';
  return `${count} ${cases === 1 ? 'case' : 'cases'}${narrowed ? ' with this filter' : ' open'}${shared}`;
}

function NoCases(props: { readonly isNarrowed: boolean; readonly onClear: () => void }) {
  return (
    <Card>
      {props.isNarrowed ? (
        <EmptyState
          title="No case fits this filter"
          says="Widen it, or clear it to see every open case."
          action={<Button onClick={props.onClear}>Clear the filter</Button>}
        />
      ) : (
        <EmptyState
          title="No case is open"
          says="A case begins with a report of a notifiable association. It gets its reference, its own key and a place in this list at once, and works without any network."
          action={
            <Button as="a" href="#/report">
              Record report
            </Button>
          }
        />
      )}
    </Card>
  );
}
