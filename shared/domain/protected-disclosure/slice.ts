import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { Instant } from '../../kit/instant.ts';
import type { disclosureEvents } from './events.ts';

type Stopped = z.infer<(typeof disclosureEvents)['disclosure.stopped/1']>;
type Advised = z.infer<(typeof disclosureEvents)['disclosure.advice-recorded/1']>;

/** One stop, by the act that made it. */
export type Stop = Pick<Stopped, 'legislation' | 'reason'> & {
  readonly actId: ActId;
  readonly at: Instant;
};
/** Legal advice as recorded. */
export type LegalAdvice = Omit<Advised, 'type'> & { readonly actId: ActId };

/** Whether legislation may protect the report, and what a lawyer said. */
export type DisclosureSlice = {
  readonly stops: readonly Stop[];
  readonly named: Register<Stopped['namedPeople']>;
  readonly advice: readonly LegalAdvice[];
};

/** Nothing stops. */
export const emptyDisclosure: DisclosureSlice = { stops: [], named: [], advice: [] };
