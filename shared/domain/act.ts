import { z } from 'zod';
import { memberId } from '../kit/ids.ts';
import { instant } from '../kit/instant.ts';
import { office } from './office.ts';

/** @file An act: what one member did at one moment. One frame of the ledger holds one act of one or more events. */

/** `<device, 32 hex>-<number>`: names an act for ever, on every device. */
export const actId = z.string().regex(/^[0-9a-f]{32}-\d+(?:-[0-9a-f]{8})?$/);
/** The name of an act. */
export type ActId = z.infer<typeof actId>;

/** The workstation that wrote an act. */
export const deviceOfAct = (id: ActId): string => id.slice(0, 32);

/** Who recorded an act, in which office at the time. */
export const recorder = z.strictObject({ member: memberId, name: z.string().max(120), office });
/** Who recorded an act. */
export type Recorder = z.infer<typeof recorder>;

/** What the fold knows of an act besides its events. The wall clock is for display and evidence; it orders nothing. */
export const act = z.strictObject({
  id: actId,
  at: instant,
  by: recorder,
  /** By device, the newest act of this stream that its author had seen; absent in older records, which saw their own device only. */
  seen: z.record(z.string(), z.number().int().min(0)).optional(),
});
/** An act without its events. */
export type Act = z.infer<typeof act>;
