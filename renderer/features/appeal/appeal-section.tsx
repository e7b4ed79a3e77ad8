import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { isAppealed } from '../../../shared/domain/appeal/against.ts';
import {
  lastSittingCounts,
  meetingDue,
  tellingDue,
  timelinessOf,
  type LastDay,
} from '../../../shared/domain/appeal/clocks.ts';
import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import {
  adjourned,
  resumesOn,
  isPending,
  isUntold,
} from '../../../shared/domain/appeal/standing.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import {
  appealWindows,
  isWindowClosed,
  type AppealWindow,
} from '../../../shared/domain/service/appeal-clock.ts';
import { formatLong } from '../../../shared/kit/civil-date.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Why } from '../../ui/why.tsx';
import type { CaseSection } from '../act.tsx';
import { Stack } from '../stack.tsx';
import { appealRows, meetingRows, outcomeRows } from './appeal-rows.ts';
import { decisionWords, standingWords } from './words.ts';

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

function AppealSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {view.state.appeal.appeals.toReversed().map((appeal) => (
        <One key={appeal.appealId} view={view} appeal={appeal} />
      ))}
    </Stack>
  );
}

function One({ view, appeal }: { readonly view: CaseView; readonly appeal: Appeal }) {
  const styles = useStyles();
  return (
    <div className={styles.one}>
      <div className={styles.head}>
        <Text weight="semibold">{decisionWords(view, appeal.against)}</Text>
        <Badge tone={toneOf(appeal)}>{standingWords(appeal)}</Badge>
      </div>
      {isPending(appeal) ? <StandsMeanwhile view={view} /> : null}
      {appeal.decisions.length > 1 || appeal.lateDecisions.length > 1 ? (
        <Heed tone="warning">
          Two ends of this appeal were recorded apart. The one that leaves more in force counts, and
          both are shown.
        </Heed>
      ) : null}
      <InTime view={view} appeal={appeal} />
      <Rows rows={appealRows(appeal)} />
      {isPending(appeal) && !appeal.meeting ? (
        <Due
          says={
            adjourned(appeal)
              ? 'Last day for the first sitting of the meeting'
              : 'Last day for the meeting'
          }
          due={meetingDue(appeal, view.policy)}
        />
      ) : null}
      <GoesOn view={view} appeal={appeal} />
      <Rows rows={meetingRows(appeal)} />
      {appeal.meeting && (isPending(appeal) || isUntold(appeal)) ? (
        <Due says="The member is told by the end of" due={tellingDue(appeal, view.policy)} />
      ) : null}
      <Rows rows={outcomeRows(appeal)} />
    </div>
  );
}

/** An adjourned meeting, and the day on which it goes on. */
function GoesOn({ view, appeal }: { readonly view: CaseView; readonly appeal: Appeal }) {
  const day = isPending(appeal) ? resumesOn(appeal) : undefined;
  return day ? (
    <Text>
      The meeting was adjourned to <strong>{formatLong(day)}</strong>. The time to tell the member
      runs from its last day.{' '}
      <Why source={lastSittingCounts(view)} of="the meeting was adjourned" />
    </Text>
  ) : null;
}

const toneOf = (appeal: Appeal): Tone =>
  isPending(appeal) ? 'warning' : isUntold(appeal) ? 'danger' : 'info';

function StandsMeanwhile({ view }: { readonly view: CaseView }) {
  const applies = policyValue(view.policy, 'appeal.conditionsApplyMeanwhile');
  return applies === true ? (
    <Text>
      The conditions stand until the appeal is decided.{' '}
      <Why
        source={policySource(view.policy, 'appeal.conditionsApplyMeanwhile')}
        of="the conditions stand meanwhile"
      />
    </Text>
  ) : null;
}

function InTime({ view, appeal }: { readonly view: CaseView; readonly appeal: Appeal }) {
  const found = timelinessOf(view.state, view.policy, appeal);
  switch (found.kind) {
    case 'in-time':
      return (
        <Text>
          In time.{found.lastDay ? ` The last day is ${formatLong(found.lastDay)}.` : ''}{' '}
          <Why
            source={policySource(view.policy, 'clock.appealSubmission')}
            of="the appeal is in time"
          />
        </Text>
      );
    case 'late':
      return (
        <Text>
          Late. The last day was {formatLong(found.lastDay)}.{' '}
          <Why source={found.source} of="the appeal is late" />
        </Text>
      );
    case 'not-known':
      return (
        <Heed tone="warning" source={found.source} of="the time to appeal is not stated">
          The policy gives no time to appeal and the unit has filled none in.
        </Heed>
      );
  }
}

function Due({ says, due }: { readonly says: string; readonly due: LastDay | undefined }) {
  return due ? (
    <Text>
      {says} <strong>{formatLong(due.lastDay)}</strong>. {due.counted}{' '}
      <Why source={due.source} of={says} />
    </Text>
  ) : null;
}

function RightSection({ view }: { readonly view: CaseView }) {
  return (
    <Stack>
      {appealWindows(view.state, view.policy).map((window) => (
        <Window key={decisionWords(view, window.against)} view={view} window={window} />
      ))}
    </Stack>
  );
}

/** Where the time to appeal against one decision stands. */
function Window({ view, window }: { readonly view: CaseView; readonly window: AppealWindow }) {
  const { against, clock } = window;
  const of = decisionWords(view, against);
  switch (clock.kind) {
    case 'not-applicable':
      return null;
    case 'no-appeal':
      return (
        <Text>
          {of}: there is no right of appeal.{' '}
          <Why source={clock.source} of="there is no right of appeal" />
        </Text>
      );
    case 'not-stated':
      return (
        <Heed tone="warning" source={clock.source} of="appeals are not stated">
          {of}: the policy is silent, and no appeal is invented here. Whether there is one, who
          hears it and in what time is for the unit to fill in.
        </Heed>
      );
    case 'not-started':
      return (
        <Text>
          {of}: the time to appeal has not started; {awaited[clock.awaits]}.
        </Text>
      );
    case 'running':
      return (
        <Text>
          {of}: the time to appeal{' '}
          {isWindowClosed(clock, view.today) ? 'ended with' : 'runs to the end of'}{' '}
          <strong>{formatLong(clock.lastDay)}</strong>.{' '}
          {isAppealed(view.state, against) ? 'An appeal was made. ' : ''}
          {clock.counted} <Why source={clock.source} of={`the right to appeal: ${of}`} />
        </Text>
      );
  }
}

const awaited = {
  notice: 'the notice is not issued yet',
  service: 'the notice is not served yet',
  receipt: 'the day of receipt is not recorded yet',
} as const;

/** The right to appeal against each decision that binds, and the appeals made. */
export const appealSections: readonly CaseSection[] = [
  {
    group: 'Appeal and review',
    title: 'Right of appeal',
    has: ({ state, policy }) => appealWindows(state, policy).length > 0,
    draw: RightSection,
  },
  {
    group: 'Appeal and review',
    title: 'Appeals',
    has: ({ state }) => state.appeal.appeals.length > 0,
    draw: AppealSection,
  },
];
