import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { formatLong } from '../../../shared/kit/civil-date.ts';
import type { MyWork as MyWorkAnswer } from '../../../shared/contract/vault/work.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { OneOf } from '../../ui/one-of.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { VerificationNotice } from '../not-yet-verified.tsx';
import { UndoneNotice } from '../undone-notice.tsx';
import { LeftUnit } from '../left-unit.tsx';
import { AdviceLine } from './advice-line.tsx';
import { ChecksNotice } from './checks-notice.tsx';
import { DraftsCard } from './drafts-card.tsx';
import { KeysNotice } from './keys-notice.tsx';
import { KitNotice } from './kit-notice.tsx';
import { RegistersCard } from './registers-card.tsx';
import { RecoveryNotice } from './recovery-notice.tsx';
import { UnitChoicesNotice } from './unit-choices-notice.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { WorkCounts } from './work-counts.tsx';
import { matches, type WorkFilter } from './work-filter.ts';
import { WorkTable } from './work-table.tsx';

type Scope = 'mine' | 'unit';

/** What is owed, to whom, by when and why, with the one act that settles each. */
export function MyWork() {
  const [scope, setScope] = useState<Scope>('mine');
  const [filter, setFilter] = useState<WorkFilter>('all');
  const work = useQuery('myWork', { scope });
  const scopes = (
    <OneOf
      label="Whose work"
      choices={[
        ['mine', 'Mine'],
        ['unit', 'Whole unit'],
      ]}
      chosen={scope}
      onChoose={setScope}
    />
  );
  return (
    <>
      <PageHeader
        title="My work"
        sub={work.value ? summary(work.value) : undefined}
        actions={scopes}
      />
      <VerificationNotice />
      <LeftUnit />
      <KitNotice />
      <TroubleNotice />
      <UndoneNotice />
      <RecoveryNotice />
      <UnitChoicesNotice />
      <KeysNotice />
      {work.value ? <ChecksNotice /> : null}
      {work.error ? <ErrorPanel error={work.error} onAgain={work.again} /> : null}
      {work.value ? (
        <>
          <WorkCounts counts={work.value.counts} filter={filter} onFilter={setFilter} />
          <Owed work={work.value} scope={scope} filter={filter} onAll={() => setFilter('all')} />
        </>
      ) : work.error ? null : (
        <Working says="Gathering what is owed" />
      )}
      {work.value ? <RegistersCard /> : null}
      {work.value ? <AdviceLine today={work.value.today} /> : null}
      <DraftsCard />
    </>
  );
}

function Owed(props: {
  readonly work: MyWorkAnswer;
  readonly scope: Scope;
  readonly filter: WorkFilter;
  readonly onAll: () => void;
}) {
  const { work, filter } = props;
  const rows = work.rows.filter((row) => matches(row, filter, work.today));
  if (rows.length > 0)
    return (
      <Card>
        <WorkTable rows={rows} today={work.today} key={`${props.scope} ${filter}`} />
      </Card>
    );
  if (filter !== 'all' && work.rows.length > 0)
    return (
      <Card>
        <EmptyState
          title="Nothing of that kind"
          says="Other things are owed."
          action={<Button onClick={props.onAll}>Show everything that is owed</Button>}
        />
      </Card>
    );
  return (
    <Card>
      <EmptyState
        title={
          props.scope === 'mine'
            ? 'Nothing is owed in your cases'
            : 'Nothing is owed in the cases of this unit'
        }
        says="Once a report is recorded, each thing that the policy asks for appears here with its last day, who must act, and the sentence it rests on. The button beside it opens the form that settles it."
        action={<Button onClick={() => window.location.assign('#/report')}>Record report</Button>}
      />
    </Card>
  );
}

function summary(work: MyWorkAnswer): string {
  const { liveCases } = work.counts;
  return `${formatLong(work.today)} · ${String(liveCases)} live ${liveCases === 1 ? 'case' : 'cases'}`;
}
