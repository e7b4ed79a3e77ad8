import type { z } from 'zod';
import type { Act } from '../act.ts';
import type { samenessEvents } from './events.ts';
import type { Decision } from './standing.ts';

/** A decision that is sealed, with the act it was made in. */
export type SealedDecision = Omit<z.infer<(typeof samenessEvents)['sameness.sealed/1']>, 'type'> & {
  readonly act: Act;
};

/** What was decided of who is who. */
export type SamenessSlice = {
  readonly decided: readonly Decision[];
  /** Of these nothing is known without the keys of their cases. */
  readonly sealed: readonly SealedDecision[];
};

/** Nobody was compared with anybody. */
export const emptySameness: SamenessSlice = { decided: [], sealed: [] };
