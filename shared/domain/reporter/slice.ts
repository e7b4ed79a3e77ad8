import type { z } from 'zod';
import type { Register } from '../register.ts';
import type { reporterEvents } from './events.ts';

type Identified = z.infer<(typeof reporterEvents)['reporter.identified/1']>;

/** A reporter as identified. */
export type Reporter = Omit<Identified, 'type' | 'over'>;

/** Who reported; empty for whoever does not hold the compartment's key, and for anonymous reports. */
export type ReporterSlice = { readonly identified: Register<Reporter> };

/** Nobody identified. */
export const emptyReporter: ReporterSlice = { identified: [] };
