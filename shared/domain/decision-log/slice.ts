import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { decisionLogEvents } from './events.ts';

type Entered = z.infer<(typeof decisionLogEvents)['decision-log.entered/1']>;

/** One entry as it was made. Its number is its place in the log. */
export type LogEntry = Omit<Entered, 'type'> & {
  readonly enteredAt: Instant;
  readonly enteredBy: string;
};

/** The log in the order of the fold. */
export type DecisionLogSlice = { readonly entries: readonly LogEntry[] };

/** Nothing entered. */
export const emptyDecisionLog: DecisionLogSlice = { entries: [] };
