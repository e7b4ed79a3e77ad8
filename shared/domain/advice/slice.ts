import type { z } from 'zod';
import type { adviceEvents } from './events.ts';

type Given = z.infer<(typeof adviceEvents)['advice.given/1']>;

/** One piece of advice, as given. */
export type Advice = Omit<Given, 'type'>;

/** The advice given in a case, oldest first. */
export type AdviceSlice = { readonly given: readonly Advice[] };

/** No advice yet. */
export const emptyAdvice: AdviceSlice = { given: [] };
