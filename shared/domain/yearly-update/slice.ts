import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { yearlyUpdateEvents } from './events.ts';

type Event<Type extends keyof typeof yearlyUpdateEvents> = z.infer<
  (typeof yearlyUpdateEvents)[Type]
>;
type Kept<Type extends keyof typeof yearlyUpdateEvents> = Omit<Event<Type>, 'type'> & {
  readonly actId: ActId;
};

/** That the member was asked. */
export type Ask = Kept<'yearly-update.asked/1'>;
/** What the member reported. */
export type Answer = Kept<'yearly-update.answered/1'>;
/** What was decided about a silence. */
export type SilenceDecided = Omit<Kept<'yearly-update.silence-decided/1'>, 'escalationId'>;
/** A silence put to a supervisor, and what they decided. */
export type Escalation = Kept<'yearly-update.escalated/1'> & {
  readonly decided?: SilenceDecided | undefined;
};

/** The yearly updates of a case: asked for, answered, put to a supervisor; oldest first. */
export type YearlyUpdateSlice = {
  readonly asked: readonly Ask[];
  readonly answered: readonly Answer[];
  readonly escalated: readonly Escalation[];
};

/** Nobody asked, nobody answered. */
export const emptyYearlyUpdate: YearlyUpdateSlice = { asked: [], answered: [], escalated: [] };
