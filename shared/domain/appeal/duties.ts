import { citing, fromPolicy, house } from '../cite.ts';
import type { Duty, WaitingFor } from '../duty.ts';
import { formatPlain } from '../../kit/civil-date.ts';
import { currentLetter } from '../letter/current.ts';
import type { LetterAbout, LetterKind } from '../letter/model.ts';
import type { DutyContext } from '../noun.ts';
import { missingFor, policySource, policyValue } from '../policy/resolve.ts';
import { noticeOf } from '../service/appeal-clock.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { bindingDecisions } from './against.ts';
import { awaitsLateDecision, firstSittingCounts, meetingDue, tellingDue } from './clocks.ts';
import type { Appeal } from './slice.ts';
import { adjourned, resumesOn, isPending, isUntold, planOf } from './standing.ts';

/** What is owed because a member appealed: an answer where it is late, a meeting, a decision, telling, and the notice of what was varied. */
export function appealDuties(state: CaseState, context: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  return [
    ...state.appeal.appeals.flatMap((appeal) => [
      ...acknowledgement(state, appeal),
      ...(isPending(appeal) ? untilDecided(state, appeal, context) : []),
      ...outcomeLetter(state, appeal, context),
      ...(isUntold(appeal) ? [telling(appeal, context)] : []),
    ]),
    ...noticesOfVariation(state, context),
  ];
}

function acknowledgement(state: CaseState, appeal: Appeal): readonly Duty[] {
  return isPending(appeal) && !isIssued(state, 'appeal-acknowledgement', appeal)
    ? [
        {
          key: keyed('letter/appeal-acknowledgement', appeal),
          says: 'Acknowledge the appeal',
          detail: 'with the day by which it is heard',
          waitingFor: 'unit',
          settledBy: 'letter.issued/1',
          letter: { kind: 'appeal-acknowledgement', about: aboutIt(appeal) },
          source: house(
            'No policy asks for it; a member who appeals should know that it arrived, and that the conditions stand meanwhile.',
          ),
        },
      ]
    : [];
}

function untilDecided(state: CaseState, appeal: Appeal, context: DutyContext): readonly Duty[] {
  const silent = silence(context);
  if (silent) return [{ ...silent, key: keyed(silent.key, appeal) }];
  if (awaitsLateDecision(state, context.policy, appeal))
    return [
      {
        key: keyed('appeal/late-undecided', appeal),
        says: 'Decide whether the late appeal is heard',
        detail: 'it was submitted after the last day',
        waitingFor: whoHears(context),
        settledBy: 'appeal.late-decided/1',
        source: fromPolicy('appeal.lateAcceptedBy')(context),
      },
    ];
  return [appeal.meeting ? decision(appeal, context) : meeting(appeal, context)];
}

function meeting(appeal: Appeal, context: DutyContext): Duty {
  const last = adjourned(appeal);
  if (last) return goingOn(appeal, last, context);
  const plan = planOf(appeal);
  const name = policyValue(context.policy, 'appeal.hearing')?.name ?? 'meeting';
  return {
    key: keyed('appeal/meeting', appeal),
    says: plan ? `Hold the ${name}` : `Arrange the ${name}`,
    detail: plan ? `arranged for ${formatPlain(plan.plannedFor)}` : 'it hears the appeal',
    dueOn: meetingDue(appeal, context.policy)?.lastDay,
    waitingFor: plan ? whoHears(context) : 'unit',
    settledBy: plan ? 'appeal.meeting-held/1' : 'appeal.meeting-planned/1',
    source: fromPolicy('clock.strategyMeeting')(context),
  };
}

// The time to the meeting ran to its first sitting; what is owed now is the day that was set.
const goingOn = (
  appeal: Appeal,
  { satOn, reason }: Appeal['sittings'][number],
  context: DutyContext,
): Duty => ({
  key: keyed('appeal/meeting', appeal),
  says: `Go on with the ${policyValue(context.policy, 'appeal.hearing')?.name ?? 'meeting'}`,
  detail: `adjourned on ${formatPlain(satOn)}: ${reason}`,
  dueOn: resumesOn(appeal),
  waitingFor: whoHears(context),
  settledBy: 'appeal.meeting-held/1',
  source: firstSittingCounts(context),
});

const decision = (appeal: Appeal, context: DutyContext): Duty => ({
  key: keyed('appeal/decision', appeal),
  says: 'Decide the appeal',
  detail: 'upheld, confirmed or varied; the member is told by this day',
  dueOn: tellingDue(appeal, context.policy)?.lastDay,
  waitingFor: whoHears(context),
  settledBy: 'appeal.decided/1',
  source: fromPolicy('appeal.outcomes')(context),
});

// The letter is owed also where the member was told in another way first.
function outcomeLetter(state: CaseState, appeal: Appeal, context: DutyContext): readonly Duty[] {
  if (!appeal.decided || isIssued(state, 'appeal-outcome', appeal)) return [];
  return [
    {
      key: keyed('letter/appeal-outcome', appeal),
      says: 'Issue the outcome of the appeal',
      detail: 'with the reasons, in writing',
      dueOn: tellingDue(appeal, context.policy)?.lastDay,
      waitingFor: 'unit',
      settledBy: 'letter.issued/1',
      letter: { kind: 'appeal-outcome', about: aboutIt(appeal) },
      source: letterSource(context),
    },
  ];
}

const telling = (appeal: Appeal, context: DutyContext): Duty => ({
  key: keyed('appeal/tell', appeal),
  says: appeal.decided
    ? 'Tell the member the outcome of the appeal'
    : 'Tell the member that the late appeal is not heard',
  dueOn: appeal.decided ? tellingDue(appeal, context.policy)?.lastDay : undefined,
  waitingFor: 'unit',
  settledBy: 'appeal.told/1',
  source: appeal.decided
    ? fromPolicy('clock.appealOutcome')(context)
    : house('Whoever appealed too late should know that it is not heard, and why.'),
});

// What an appeal varied binds once it is served, like what was imposed at first.
const noticesOfVariation = (state: CaseState, context: DutyContext): readonly Duty[] =>
  bindingDecisions(state).flatMap(({ against, stands }) =>
    against.kind === 'appeal' && stands && !noticeOf(state, against)
      ? [
          {
            key: `letter/notice-of-conditions/${against.appealId}`,
            says: 'Issue the notice of what was varied on appeal',
            detail: 'it binds nobody before, and its receipt starts the time to appeal',
            waitingFor: 'unit',
            settledBy: 'letter.issued/1',
            letter: { kind: 'notice-of-conditions', about: aboutIt(against) },
            source: citing(
              { westMidlands: 'W29' },
              'A member is bound by the conditions they were given in writing.',
            )(context),
          },
        ]
      : [],
  );

/** What has to be filled in before an appeal can be heard, as one duty. */
function silence(context: DutyContext): Duty | undefined {
  const { policy } = context;
  const [first] = [
    ...(['appeal.authority', 'clock.appealSubmission'] as const).filter(
      (key) => policyValue(policy, key) === undefined,
    ),
    ...missingFor(policy, 'appeal').map(({ key }) => key),
  ];
  return (
    first && {
      key: 'appeal/policy-silent',
      says: 'Fill in how an appeal is heard',
      detail: 'the policy does not say',
      waitingFor: 'unit',
      settledBy: 'policy-value.filled/1',
      source: policySource(policy, first),
    }
  );
}

function whoHears({ policy }: DutyContext): WaitingFor {
  const offices = policyValue(policy, 'appeal.authority')?.offices ?? [];
  return offices.includes('deputy-chief-constable') ? 'deputy-chief-constable' : 'head-of-psd';
}

function letterSource(context: DutyContext): Duty['source'] {
  const owed = policyValue(context.policy, 'letters.owed')?.find(
    ({ letter }) => letter === 'appeal-outcome',
  );
  return (
    owed?.source ??
    (owed
      ? policySource(context.policy, 'letters.owed')
      : house('Who appealed is told in writing how it ended, and why.'))
  );
}

const isIssued = (state: CaseState, kind: LetterKind, appeal: Appeal): boolean =>
  currentLetter(state, kind, aboutIt(appeal)) !== undefined;

const aboutIt = ({ appealId }: Pick<Appeal, 'appealId'>): LetterAbout => ({
  kind: 'appeal',
  id: appealId,
});

const keyed = (key: string, { appealId }: Appeal): string => `${key}/${appealId}`;
