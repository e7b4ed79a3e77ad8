import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { bindingDecisions, decisionId } from '../appeal/against.ts';
import type { AppealedDecision } from '../appeal/slice.ts';
import { isImposing, standingDetermination } from '../determination/standing.ts';
import { currentLetter } from '../letter/current.ts';
import type { Letter } from '../letter/slice.ts';
import type { HolidayTable } from '../policy/bank-holidays.ts';
import { countingSentence, dueOn } from '../policy/days.ts';
import { holidaysUnder } from '../policy/holidays.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { fallsOnNonWorkingDay } from '../policy/working-days.ts';
import type { Clock } from '../policy/values.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';

/** @file The time to appeal. It starts on evidenced receipt only, never on the day of issue or service (W35). */

/** Where the time to appeal stands. */
export type AppealClock =
  /** Nothing was imposed. */
  | { readonly kind: 'not-applicable' }
  /** The unit's policy gives no appeal. */
  | { readonly kind: 'no-appeal'; readonly source: Source }
  /** The policy is silent and the unit has not filled it in. */
  | { readonly kind: 'not-stated'; readonly source: Source }
  | { readonly kind: 'not-started'; readonly awaits: 'notice' | 'service' | 'receipt' }
  | {
      readonly kind: 'running';
      readonly receivedOn: CivilDate;
      /** The last day on which an appeal is in time. */
      readonly lastDay: CivilDate;
      /** How it was counted, for *Why?*. */
      readonly counted: string;
      readonly source: Source;
      /** What the last day falls on; the clock is not moved for it. */
      readonly fallsOn: 'working-day' | 'weekend' | 'bank-holiday' | 'not-known';
      readonly bankHoliday?: string | undefined;
      /** Two days of receipt stand; the later one counts until a person chooses. */
      readonly contested: boolean;
    };

/** The time to appeal against the determination that stands. */
export function appealClock(state: CaseState, policy: ResolvedPolicy): AppealClock {
  const standing = standingDetermination(state);
  return isImposing(standing)
    ? clockOf(state, policy, { kind: 'determination', determinationId: standing.determinationId })
    : { kind: 'not-applicable' };
}

/** The time to appeal against one decision, and the notice that started it. Each served notice opens its own (W35, W48). */
export type AppealWindow = {
  readonly against: AppealedDecision;
  readonly clock: AppealClock;
  readonly notice?: Letter | undefined;
};

/** The times to appeal against every decision that imposed, varied or added something and still stands, oldest first. */
export const appealWindows = (state: CaseState, policy: ResolvedPolicy): readonly AppealWindow[] =>
  bindingDecisions(state)
    .filter(({ stands }) => stands)
    .map(({ against }) => ({
      against,
      clock: clockOf(state, policy, against),
      notice: noticeOf(state, against),
    }));

/** The time to appeal against one decision. It runs from receipt of the notice that tells of it. */
export function clockOf(
  state: CaseState,
  policy: ResolvedPolicy,
  against: AppealedDecision,
): AppealClock {
  const time = promisedTime(policy, against.kind);
  if ('kind' in time) return time;

  const notice = noticeOf(state, against);
  if (!notice) return { kind: 'not-started', awaits: 'notice' };
  const receipts = state.service.receipts[notice.letterId] ?? [];
  const receivedOn = receipts
    .map(({ value }) => value.receivedOn)
    .toSorted(compareDates)
    .at(-1);
  if (!receivedOn)
    return {
      kind: 'not-started',
      awaits: isServed(state, notice.letterId) ? 'receipt' : 'service',
    };
  const clock = appealClockFrom(policy, receivedOn, against.kind);
  return clock.kind === 'running' ? { ...clock, contested: receipts.length > 1 } : clock;
}

/** The notice that tells of a decision: that of a determination speaks of no appeal and no review. */
export function noticeOf(state: CaseState, against: AppealedDecision): Letter | undefined {
  if (against.kind !== 'determination')
    return currentLetter(state, 'notice-of-conditions', {
      kind: against.kind,
      id: decisionId(against),
    });
  const replaced = new Set(state.letter.issued.map((letter) => letter.replaces?.letterId));
  return state.letter.issued.findLast(
    ({ kind, about, withdrawn, letterId, determinationId = against.determinationId }) =>
      kind === 'notice-of-conditions' &&
      about === undefined &&
      !withdrawn &&
      !replaced.has(letterId) &&
      determinationId === against.determinationId,
  );
}

/** The time to appeal as it would run from a day of receipt, shown before that day is recorded. */
export function appealClockFrom(
  policy: ResolvedPolicy,
  receivedOn: CivilDate,
  of: AppealedDecision['kind'] = 'determination',
): ToldBefore {
  const promised = promisedTime(policy, of);
  if ('kind' in promised) return promised;
  const { clock, source } = promised;
  const lastDay = dueOn(clock, receivedOn);
  const counted =
    clock.unit === 'days'
      ? countingSentence(clock.count, receivedOn)
      : `${String(clock.count)} months from the day of receipt, which does not count.`;
  return {
    kind: 'running',
    receivedOn,
    lastDay,
    counted,
    source,
    ...restingOn(lastDay, holidaysUnder(policy)),
    contested: false,
  };
}

type Silent = Extract<AppealClock, { kind: 'no-appeal' | 'not-stated' }>;
type ToldBefore = Silent | Extract<AppealClock, { kind: 'running' }>;

/** How long a member has, or why there is no such time. A right that rests on our reading says so beside the time. */
function promisedTime(
  policy: ResolvedPolicy,
  of: AppealedDecision['kind'],
): Silent | { readonly clock: Clock; readonly source: Source } {
  const right = policyValue(policy, 'appeal.right');
  if (!right) return { kind: 'not-stated', source: policySource(policy, 'appeal.right') };
  if (!right.given) return { kind: 'no-appeal', source: policySource(policy, 'appeal.right') };
  const key = rightAfter[of];
  const isGiven = key === undefined ? true : policyValue(policy, key);
  if (key && isGiven === undefined)
    return { kind: 'not-stated', source: policySource(policy, key) };
  if (key && !isGiven) return { kind: 'no-appeal', source: policySource(policy, key) };
  const clock = policyValue(policy, 'clock.appealSubmission');
  const source = policySource(policy, 'clock.appealSubmission');
  if (!clock) return { kind: 'not-stated', source };
  return { clock, source: key ? policySource(policy, key) : source };
}

const rightAfter = {
  determination: undefined,
  review: 'appeal.afterReviewChange',
  appeal: 'appeal.afterAppealVariation',
} as const;

/** True when the last day has passed. */
export const isWindowClosed = (clock: AppealClock, today: CivilDate): boolean =>
  clock.kind === 'running' && compareDates(today, clock.lastDay) > 0;

/** True when a letter was served at least once. */
export const isServed = (state: CaseState, letterId: string): boolean =>
  state.service.attempts.some(
    (attempt) => attempt.outcome === 'served' && attempt.letterId === letterId,
  );

type FallsOn = Pick<Extract<AppealClock, { kind: 'running' }>, 'fallsOn' | 'bankHoliday'>;

function restingOn(lastDay: CivilDate, holidays: HolidayTable): FallsOn {
  const found = fallsOnNonWorkingDay(lastDay, holidays);
  if (!found.ok) return { fallsOn: 'not-known' };
  switch (found.value.kind) {
    case 'working':
      return { fallsOn: 'working-day' };
    case 'weekend':
      return { fallsOn: 'weekend' };
    case 'bank-holiday':
      return { fallsOn: 'bank-holiday', bankHoliday: found.value.title };
  }
}
