import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { serviceEvents } from './events.ts';

type Event<Type extends keyof typeof serviceEvents> = z.infer<(typeof serviceEvents)[Type]>;

/** An attempt to serve a letter. */
export type Attempt = { readonly actId: ActId } & (
  | ({ readonly outcome: 'served' } & Omit<Event<'notice.served/1'>, 'type'>)
  | ({ readonly outcome: 'undelivered' } & Omit<Event<'notice.undelivered/1'>, 'type'>)
);

/** The day a letter was received and what shows it; corrected when a later act put it right. */
export type Receipt = Omit<Event<'receipt.recorded/1'>, 'type' | 'letterId'> & {
  readonly correctedBecause?: string | undefined;
};

/** Attempts to serve, oldest first, and every receipt recorded, by letter. */
export type ServiceSlice = {
  readonly attempts: readonly Attempt[];
  readonly receipts: Readonly<Record<string, Register<Receipt>>>;
};

/** Nothing served. */
export const emptyService: ServiceSlice = { attempts: [], receipts: {} };
