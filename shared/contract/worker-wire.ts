import { z } from 'zod';
import type { Result } from '../kit/result.ts';
import type { Changed } from './vault.ts';
import type { VaultError } from './vault/faults.ts';

/** @file How the page and the vault worker speak: plain messages, one answer to each question, and word of what changed.
 *  The calls themselves are in vault.ts. */

/** What the page asks. Besides this it only hands on the port to the shell (`shellPortOf`), once. */
export const toWorker = z.strictObject({
  say: z.literal('ask'),
  id: z.number().int().min(0),
  call: z.string().max(60),
  request: z.unknown(),
});
/** What the page asks of the worker. */
export type ToWorker = z.infer<typeof toWorker>;

/** What the worker says. The page trusts it: it is the side that checks. */
export type FromWorker =
  | { readonly say: 'answer'; readonly id: number; readonly result: Result<unknown, VaultError> }
  | ({ readonly say: 'changed' } & Changed);
