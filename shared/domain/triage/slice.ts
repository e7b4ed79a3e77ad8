import type { z } from 'zod';
import type { Register } from '../register.ts';
import type { triageEvents } from './events.ts';

type Decided = z.infer<(typeof triageEvents)['triage.decided/1']>;

/** A triage decision. */
export type Triage = Omit<Decided, 'type' | 'over'>;

/** The triage decisions that stand: one, unless two people decided without having seen each other. */
export type TriageSlice = { readonly decisions: Register<Triage> };

/** Not yet triaged. */
export const emptyTriage: TriageSlice = { decisions: [] };
