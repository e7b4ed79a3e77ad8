import { formatPlain } from '../../kit/civil-date.ts';
import { isPending } from '../appeal/standing.ts';
import type { Appeal, AppealDecision } from '../appeal/slice.ts';
import { noChanges } from '../condition/changes.ts';
import { dueOn } from '../policy/days.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { CaseState } from '../state.ts';
import type { EndedCondition, Matter } from './matter.ts';
import { addsOrVaries, endedIn } from './review-matters.ts';

/** @file What letters tell of appeals (W35 to W40): that one arrived and when it is heard, how it ended, and what that changes. */

/** Appeals that wait to be heard. */
export const appealsReceived = (
  state: CaseState,
  policy: ResolvedPolicy | undefined,
): readonly Matter[] =>
  state.appeal.appeals.filter(isPending).map((appeal) => {
    const clock = policy && policyValue(policy, 'clock.strategyMeeting');
    const meeting = policy && policyValue(policy, 'appeal.hearing');
    return {
      ...ofAppeal(appeal),
      facts: {
        'appeal.wasLate': appeal.late?.answer === 'accepted',
        'appeal.isHeardInAMeeting': clock !== undefined && meeting !== undefined,
      },
      tokens: {
        ...daysOf(appeal, policy),
        ...(clock ? { 'appeal.meetingBy': formatPlain(dueOn(clock, appeal.receivedOn)) } : {}),
        ...(meeting ? { 'appeal.meeting': lowered(meeting.name) } : {}),
      },
    };
  });

/** Appeals that were decided. */
export const appealsDecided = (
  state: CaseState,
  policy: ResolvedPolicy | undefined,
): readonly Matter[] =>
  state.appeal.appeals.flatMap((appeal) => {
    const { decided } = appeal;
    if (!decided) return [];
    const changes = decided.changes ?? noChanges;
    const meeting = policy && policyValue(policy, 'appeal.hearing');
    return [
      {
        ...ofAppeal(appeal),
        facts: {
          'appeal.isUpheld': decided.outcome === 'upheld',
          'appeal.isConfirmed': decided.outcome === 'confirmed',
          'appeal.isVaried': decided.outcome === 'varied',
          'appeal.isAgainstAChange': appeal.against.kind !== 'determination',
        },
        tokens: {
          ...daysOf(appeal, policy),
          ...(meeting ? { 'appeal.meeting': lowered(meeting.name) } : {}),
          'appeal.decidedBy': `${decided.decidedBy.rankOrGrade} ${decided.decidedBy.name}`,
          'appeal.decidedOn': formatPlain(decided.decidedOn),
        },
        decision: { by: decided.decidedBy, on: decided.decidedOn, reasons: decided.reasons },
        changes,
        ended: [...endedIn(changes, state), ...undone(appeal, decided, state)],
      },
    ];
  });

/** Appeals whose outcome varied or added a condition: each asks for a notice of its own. */
export const appealChanges = (
  state: CaseState,
  policy: ResolvedPolicy | undefined,
): readonly Matter[] =>
  appealsDecided(state, policy).filter(({ changes }) => changes && addsOrVaries(changes));

/** Appeals that ended a condition. */
export const appealRemovals = (
  state: CaseState,
  policy: ResolvedPolicy | undefined,
): readonly Matter[] => appealsDecided(state, policy).filter(({ ended = [] }) => ended.length > 0);

/** An appeal that is upheld ends everything the determination imposed. */
function undone(
  { against }: Appeal,
  { outcome, decidedOn }: AppealDecision,
  state: CaseState,
): readonly EndedCondition[] {
  if (outcome !== 'upheld' || against.kind !== 'determination') return [];
  const { determinationId } = against;
  const made = state.determination.made.find((known) => known.determinationId === determinationId);
  return (made?.conditions ?? []).map(({ text }) => ({ text, endsOn: decidedOn }));
}

const ofAppeal = ({ appealId, receivedOn }: Appeal) => ({
  about: { kind: 'appeal' as const, id: appealId },
  label: `Appeal received ${formatPlain(receivedOn)}`,
});

const daysOf = (appeal: Appeal, policy: ResolvedPolicy | undefined) => ({
  'appeal.submittedOn': formatPlain(appeal.submittedOn),
  'appeal.receivedOn': formatPlain(appeal.receivedOn),
  'appeal.heardBy': policy ? (policyValue(policy, 'appeal.authority')?.title ?? '') : '',
});

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
