import type { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { receivedBundleEvents } from './events.ts';

type Event<Type extends keyof typeof receivedBundleEvents> = z.infer<
  (typeof receivedBundleEvents)[Type]
>;

/** A bundle that came, opened or refused, and by whom. */
export type ReceivedBundle = (
  | Omit<Event<'received-bundle.opened/1'>, 'type'>
  | Omit<Event<'received-bundle.refused/1'>, 'type'>
) & { readonly at: Instant; readonly by: string };

/** What came, oldest first. */
export type ReceivedBundleSlice = { readonly received: readonly ReceivedBundle[] };

/** Nothing came yet. */
export const emptyReceivedBundle: ReceivedBundleSlice = { received: [] };
