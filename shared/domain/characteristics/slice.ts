import type { z } from 'zod';
import type { Register } from '../register.ts';
import type { characteristicsEvents } from './events.ts';

type Recorded = z.infer<(typeof characteristicsEvents)['characteristics.recorded/1']>;

/** Protected characteristics as recorded. */
export type Characteristics = Omit<Recorded, 'type' | 'over'>;

/** Protected characteristics; empty where none were recorded or the compartment's key is not held. */
export type CharacteristicsSlice = { readonly recorded: Register<Characteristics> };

/** Nothing recorded. */
export const emptyCharacteristics: CharacteristicsSlice = { recorded: [] };
