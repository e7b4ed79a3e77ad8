import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { whyARunIsDue } from '../../../shared/domain/check/settings.ts';
import type { CheckName } from '../../../shared/domain/check/check-name.ts';
import { checkWords } from '../../../shared/domain/check/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { useAsLeft } from '../../ui/as-left.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { failedWords } from './failed-words.ts';
import { everyHit, HitList, type HitQuestion } from './hit-list.tsx';
import { RunsPanel } from './runs-panel.tsx';
import { SettingsForm } from './settings-form.tsx';
import { foundWords } from './standing-words.ts';

const tabs = ['Hits', 'Coverage', 'Runs', 'Schedule and windows'] as const;
type TabName = (typeof tabs)[number];
type Checks = VaultAnswers['checks'];

/** How often a run that is under way is asked how far it is. */
const askEveryMs = 700;

/** The cross-checks: what was found, what was covered, when it ran and when it is due. */
export function ChecksPage() {
  const [tab, setTab] = useAsLeft<TabName>('tab of checks', 'Hits');
  const [question, setQuestion] = useAsLeft<HitQuestion>('hits', everyHit);
  // Whoever stopped it says when it is compared again.
  const [isHeld, setHeld] = useState(false);
  const asked = useQuery('checks', {});
  const start = useCommand('startChecks');
  const stop = useCommand('stopChecks');
  useCompared(asked.value, isHeld, start.run, asked.again);
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Reading the checks" />;
  const view = asked.value;
  const { running } = view;
  const begin = (record: boolean): void => {
    setHeld(false);
    void start.run({ record }).then(asked.again);
  };
  const showHits = (check: CheckName): void => {
    setQuestion({ ...everyHit, check, show: 'all' });
    setTab('Hits');
  };
  return (
    <>
      <PageHeader
        title="Cross-checks"
        sub={
          <>
            {subOf(view)} <Why source={whyARunIsDue} of="the next run" />
          </>
        }
        actions={
          <Button
            appearance="primary"
            disabledFocusable={running !== undefined || start.busy}
            onClick={() => begin(true)}
          >
            Run and record
          </Button>
        }
      />
      <Overdue view={view} />
      {running ? (
        <Working
          says={
            running.check ? `Comparing: ${checkWords[running.check].name}` : 'Reading the registers'
          }
          done={running.done}
          of={running.of}
          onCancel={() => {
            setHeld(true);
            void stop.run({}).then(asked.again);
          }}
        />
      ) : null}
      {view.failed && !running ? (
        <ErrorPanel
          error={view.failed.error}
          told={failedWords(view.failed, view.look)}
          onAgain={() => begin(view.failed?.record === true)}
        />
      ) : null}
      {start.error ? <ErrorPanel error={start.error} onAgain={() => begin(false)} /> : null}
      {isHeld && !running && !view.failed ? (
        <Held look={view.look} onAgain={() => begin(false)} />
      ) : null}
      <Tabs names={tabs} shown={tab} onShow={setTab}>
        {tab === 'Hits' ? <HitList question={question} onAsk={setQuestion} /> : null}
        {tab === 'Coverage' ? (
          <CoveragePanel
            checks={view.checks}
            hasRun={view.runs.some(({ completed }) => completed)}
            isCompared={view.look !== 'none'}
            onHits={showHits}
          />
        ) : null}
        {tab === 'Runs' ? <RunsPanel runs={view.runs} runCount={view.runCount} /> : null}
        {tab === 'Schedule and windows' ? (
          <SettingsForm
            key={JSON.stringify(view.settings)}
            view={view}
            onDone={() => setTab('Hits')}
          />
        ) : null}
      </Tabs>
    </>
  );
}

/** What names a case is recorded nowhere before somebody decides on it, so it is compared when the page is opened and again when a register has
 *  changed. That is no run: nothing is recorded. What failed waits for a person. */
function useCompared(
  view: Checks | undefined,
  isHeld: boolean,
  start: (asked: { readonly record: boolean }) => Promise<unknown>,
  again: () => void,
): void {
  const isRunning = view?.running !== undefined;
  const isDue =
    view !== undefined && !isHeld && !isRunning && !view.failed && view.look !== 'fresh';
  useEffect(() => {
    if (isDue) void start({ record: false }).then(again);
  }, [isDue, start, again]);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, askEveryMs);
    return () => clearInterval(timer);
  }, [isRunning, again]);
}

/** Somebody stopped the comparison: what is listed is less than there may be, and nobody is to take it for all. */
function Held({ look, onAgain }: Pick<Checks, 'look'> & { readonly onAgain: () => void }) {
  if (look === 'fresh') return null;
  return (
    <Heed tone="warning" actions={<Button onClick={onAgain}>Compare again</Button>}>
      {look === 'stale'
        ? 'Stopped. What is listed is as it was before the registers last changed.'
        : 'Stopped before every check was made. There may be more hits than are listed.'}
    </Heed>
  );
}

function Overdue({ view }: { readonly view: Checks }) {
  const { schedule, contested } = view;
  return (
    <>
      {schedule.daysLate > 0 ? (
        <Heed tone="warning">
          {`A run was due by ${formatPlain(schedule.dueOn)}. ${schedule.lastOn === undefined ? 'None has been recorded yet.' : `The last was on ${formatPlain(schedule.lastOn)}.`}`}
        </Heed>
      ) : null}
      {contested ? (
        <Heed tone="warning">
          Schedule and windows were set twice, apart. The shorter interval holds until they are set
          anew.
        </Heed>
      ) : null}
    </>
  );
}

function subOf({ schedule, checks, look, running }: Checks): string {
  const waiting = checks.reduce((sum, each) => sum + each.waiting, 0);
  const hits = foundWords(waiting, look, running !== undefined);
  const last =
    schedule.lastOn === undefined
      ? 'no run recorded yet'
      : `last run ${formatPlain(schedule.lastOn)}`;
  return `${hits} · ${last} · next due by ${formatPlain(schedule.dueOn)}`;
}
