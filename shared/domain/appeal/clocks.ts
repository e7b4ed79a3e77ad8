import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import { reading } from '../cite.ts';
import { countingSentence, dueOn } from '../policy/days.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Clock } from '../policy/values.ts';
import { clockOf } from '../service/appeal-clock.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import type { Appeal } from './slice.ts';

/** @file The three clocks of an appeal: submitted in time (W35), heard within so long of its receipt (W38), told within so long of the meeting
 *  as held (W40). Where a policy gives no time there is none, until the unit fills one in. */

/** A last day, how it was counted, and where the time comes from. */
export type LastDay = {
  readonly lastDay: CivilDate;
  readonly counted: string;
  readonly source: Source;
};

/** As much of an appeal as its clocks need: the day it was received, and the day its meeting was held once it was. */
type Heard = {
  readonly receivedOn: CivilDate;
  readonly meeting?: { readonly heldOn: CivilDate } | undefined;
  readonly sittings?: readonly { readonly satOn: CivilDate }[] | undefined;
};

/** Our reading of the 28 days, which no sentence extends to a meeting of several days. */
export const firstSittingCounts = reading(
  { westMidlands: 'W38' },
  'The time to the meeting runs to its first sitting. No sentence says what an adjournment means: a meeting that began in time and goes on another day is in time.',
);

/** Our reading of the time to tell, where the meeting took several days. */
export const lastSittingCounts = reading(
  { westMidlands: 'W40' },
  'The time to tell the member follows the meeting as held. No sentence says what an adjournment means: a meeting of several days is held on its last.',
);

/** Whether an appeal was submitted in time. */
export type Timeliness =
  /** In time: no later than the last day, or before any day of receipt was on the record. */
  | { readonly kind: 'in-time'; readonly lastDay?: CivilDate | undefined }
  | { readonly kind: 'late'; readonly lastDay: CivilDate; readonly source: Source }
  /** The policy gives no time and the unit has filled none in. */
  | { readonly kind: 'not-known'; readonly source: Source };

/** Whether an appeal was submitted in time (W35): the day it was sent counts, not the day it arrived. */
export function timelinessOf(
  state: CaseState,
  policy: ResolvedPolicy,
  appeal: Pick<Appeal, 'against' | 'submittedOn'>,
): Timeliness {
  const clock = clockOf(state, policy, appeal.against);
  switch (clock.kind) {
    case 'running':
      return compareDates(appeal.submittedOn, clock.lastDay) > 0
        ? { kind: 'late', lastDay: clock.lastDay, source: clock.source }
        : { kind: 'in-time', lastDay: clock.lastDay };
    case 'not-stated':
      return { kind: 'not-known', source: clock.source };
    case 'no-appeal':
    case 'not-applicable':
    case 'not-started':
      return { kind: 'in-time' };
  }
}

/** True while nobody has said whether a late appeal is heard. */
export const awaitsLateDecision = (
  state: CaseState,
  policy: ResolvedPolicy,
  appeal: Appeal,
): boolean => !appeal.late && timelinessOf(state, policy, appeal).kind === 'late';

/** The last day on which the meeting is in time: counted from the day the appeal was received (W38), to its first sitting. */
export const meetingDue = (appeal: Heard, policy: ResolvedPolicy): LastDay | undefined =>
  read(appeal, firstSittingCounts({ policy }), lastDayOf('clock.strategyMeeting', appeal, policy));

/** The last day on which the member is told in time: counted from the day the meeting was held (W40), not from the day it was due. */
export const tellingDue = (appeal: Heard, policy: ResolvedPolicy): LastDay | undefined =>
  read(appeal, lastSittingCounts({ policy }), lastDayOf('clock.appealOutcome', appeal, policy));

// Where the meeting was adjourned the day rests on our reading, and says so.
const read = (
  { sittings = [] }: Heard,
  source: Source,
  found: LastDay | undefined,
): LastDay | undefined => (found && sittings.length > 0 ? { ...found, source } : found);

function lastDayOf(
  key: 'clock.strategyMeeting' | 'clock.appealOutcome',
  appeal: Heard,
  policy: ResolvedPolicy,
): LastDay | undefined {
  const clock = policyValue(policy, key);
  const from = clock && startOf(clock, appeal);
  return (
    clock &&
    from && {
      lastDay: dueOn(clock, from),
      counted: counted(clock, from),
      source: policySource(policy, key),
    }
  );
}

// A unit that fills a time in may count the outcome from the appeal itself.
const startOf = (clock: Clock, appeal: Heard): CivilDate | undefined =>
  clock.from === 'strategy-meeting' ? appeal.meeting?.heldOn : appeal.receivedOn;

const counted = (clock: Clock, from: CivilDate): string =>
  clock.unit === 'days'
    ? countingSentence(clock.count, from)
    : `${String(clock.count)} months from a day that does not count itself.`;
