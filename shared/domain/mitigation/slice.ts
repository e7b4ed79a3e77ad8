import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { mitigationEvents } from './events.ts';

type Proposed = z.infer<(typeof mitigationEvents)['mitigation.proposed/1']>;
type Answered = z.infer<(typeof mitigationEvents)['mitigation.answered/1']>;

/** The member's answer to a step, and the act that recorded it. */
export type Answer = Omit<Answered, 'type' | 'mitigationId'> & { readonly actId: ActId };

/** One proposed step with every answer it was given, oldest first. */
export type Mitigation = Omit<Proposed, 'type'> & {
  readonly answers: readonly Answer[];
  readonly withdrawn?: { readonly on: CivilDate; readonly reason: string } | undefined;
};

/** The steps proposed in a case, in the order of proposal. */
export type MitigationSlice = { readonly steps: readonly Mitigation[] };

/** No step proposed. */
export const emptyMitigation: MitigationSlice = { steps: [] };
