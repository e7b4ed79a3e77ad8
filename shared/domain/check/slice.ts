import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { Act, ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { checkEvents } from './events.ts';
import type { CheckSettings } from './settings.ts';

/** A run of the checks, as it was recorded. */
export type CheckRun = Omit<z.infer<(typeof checkEvents)['check.ran/1']>, 'type'> & {
  readonly at: Instant;
  readonly by: string;
};

/** The evidence of a run as it was saved outside. */
export type EvidenceSaved = Omit<
  z.infer<(typeof checkEvents)['check.evidence-saved/1']>,
  'type'
> & {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
};

/** A decision that only readers of two cases open, still sealed. */
export type SealedDecision = {
  readonly actId: ActId;
  readonly act: Act;
  readonly tag: string;
  readonly sealed: string;
};

/** What the room of checks holds. */
export type CheckSlice = {
  /** In the order of the fold; those that were stopped too. */
  readonly runs: readonly CheckRun[];
  /** In the order of the fold. */
  readonly saved: readonly EvidenceSaved[];
  /** None was set: the house rules hold. Two that were set apart both stand until one is chosen over them. */
  readonly settings: Register<CheckSettings>;
  readonly sealed: readonly SealedDecision[];
};

/** No run yet. */
export const emptyCheck: CheckSlice = { runs: [], saved: [], settings: [], sealed: [] };
