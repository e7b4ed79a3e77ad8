import { Button } from '@fluentui/react-components';
import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useAsLeft } from '../../ui/as-left.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { pressed } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { Working } from '../../ui/working.tsx';
import { personColumns } from './list/columns.tsx';
import { allPeople, PeopleFilterBar } from './list/filter-bar.tsx';
import { useRecordedSearch, type PeopleQuestion } from './list/recorded-search.ts';
import { usePages } from '../../vault-client/use-pages.ts';
import { personPath, samePath } from './paths.ts';

/** Everybody that cases and registers tell of, as far as this member may see them. */
export function PeoplePage() {
  const [question, setQuestion] = useAsLeft<PeopleQuestion>('people', allPeople);
  const [, go] = useLocation();
  const asked = useDeferredValue(question);
  useRecordedSearch(asked);
  const list = usePages('peopleList', { ...asked, settled: false });
  const sort = (key: string): void => {
    const next = pressed({ by: question.sortBy, descending: question.descending }, key);
    const sortBy = sortKeys.find((known) => known === next.by) ?? 'name';
    setQuestion({ ...question, sortBy, descending: next.descending });
  };
  const { head } = list;
  return (
    <>
      <PageHeader
        title="People"
        sub={subOf(head)}
        actions={
          <Button
            as="a"
            href={`#${samePath}`}
            appearance={head && head.toDecide > 0 ? 'primary' : 'secondary'}
          >
            Same or different?
          </Button>
        }
      />
      {head ? <PeopleFilterBar question={question} onAsk={setQuestion} /> : null}
      {list.error ? (
        <ErrorPanel error={list.error} told={head ? partNotRead : notRead} onAgain={list.again} />
      ) : head ? null : (
        <Working says="Reading cases and registers" />
      )}
      {head?.total === 0 ? <Nobody head={head} onClear={() => setQuestion(allPeople)} /> : null}
      {head && head.total > 0 ? (
        <DataTable
          label="People"
          columns={personColumns}
          total={head.total}
          rowAt={list.rowAt}
          onSight={list.need}
          sorting={{ by: question.sortBy, descending: question.descending }}
          onSort={sort}
          onOpen={(row) => go(personPath(row.person))}
        />
      ) : null}
    </>
  );
}

const sortKeys = ['name', 'records', 'latest'] as const;

const notRead = {
  happened: 'The index of people could not be read.',
  kept: 'Cases, registers and every decision on who is who are kept; nobody is listed now.',
};
const partNotRead = {
  happened: 'A part of the index of people could not be read.',
  kept: 'Cases and registers are kept; who is listed was read before.',
};

function Nobody(props: {
  readonly head: VaultAnswers['peopleList'];
  readonly onClear: () => void;
}) {
  if (props.head.held === 0)
    return (
      <EmptyState
        title="Nobody is told of yet"
        says="Subjects, associates, donors, suppliers and everybody else that a case or a register names stand here by themselves, as soon as one is recorded."
      />
    );
  return (
    <EmptyState
      title="Nobody fits this"
      says="Names are found however they are spelled or shortened, a day of birth also with day and month turned round, and a number by any part of it. Try less."
      action={<Button onClick={props.onClear}>Clear the filter</Button>}
    />
  );
}

function subOf(head: VaultAnswers['peopleList'] | undefined): string {
  if (!head) return 'Everybody that cases and registers tell of';
  const held = `${String(head.held)} ${head.held === 1 ? 'entry' : 'entries'} from cases and registers`;
  if (head.comparing.done < 1) return `${held}; they are being compared with each other`;
  if (head.toDecide === 0) return held;
  const waiting = head.toDecide === 1 ? '1 may be the same as another' : undefined;
  return `${held}; ${waiting ?? `${String(head.toDecide)} suggestions that two may be the same`}`;
}
