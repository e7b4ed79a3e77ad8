import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { appealedDecision, appealEvents } from './events.ts';

type Told<Type extends keyof typeof appealEvents> = Omit<
  z.infer<(typeof appealEvents)[Type]>,
  'type' | 'appealId'
> & { readonly actId: ActId };

/** The decision that is appealed against. */
export type AppealedDecision = z.infer<typeof appealedDecision>;
/** Whether a late appeal is heard, and who said so. */
export type LateDecision = Told<'appeal.late-decided/1'>;
/** A meeting as arranged. */
export type PlannedMeeting = Told<'appeal.meeting-planned/1'>;
/** A day on which the meeting sat and was adjourned. `arranged` counts the arrangements made before it. */
export type Sitting = Told<'appeal.meeting-adjourned/1'> & { readonly arranged: number };
/** A meeting as held. */
export type HeldMeeting = Told<'appeal.meeting-held/1'>;
/** How an appeal ended, and when the member was told. */
export type AppealDecision = Told<'appeal.decided/1'> & {
  readonly recordedBy: { readonly member: string; readonly name: string; readonly at: Instant };
};

/** One appeal with everything that came of it. What two people recorded apart stays in the lists; the fields show the one that counts. */
export type Appeal = Omit<z.infer<(typeof appealEvents)['appeal.lodged/1']>, 'type'> & {
  readonly actId: ActId;
  readonly lateDecisions: readonly LateDecision[];
  /** The answer that counts: accepted where two stand, for it takes no right away. */
  readonly late?: LateDecision | undefined;
  readonly plans: readonly PlannedMeeting[];
  /** The days on which it sat and was adjourned, the earliest first. */
  readonly sittings: readonly Sitting[];
  readonly meetings: readonly HeldMeeting[];
  /** The meeting that counts: the earlier where two stand, for the time to tell runs from it. */
  readonly meeting?: HeldMeeting | undefined;
  readonly corrections: readonly Told<'appeal.minutes-corrected/1'>[];
  readonly decisions: readonly AppealDecision[];
  /** The outcome that counts: where two stand, the one that leaves more in force. */
  readonly decided?: (AppealDecision & { readonly toldOn?: CivilDate | undefined }) | undefined;
  readonly told?: Told<'appeal.told/1'> | undefined;
  readonly withdrawn?: Told<'appeal.withdrawn/1'> | undefined;
};

/** The appeals of a case, oldest first. */
export type AppealSlice = { readonly appeals: readonly Appeal[] };

/** No appeal. */
export const emptyAppeal: AppealSlice = { appeals: [] };
