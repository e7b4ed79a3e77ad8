import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { disclosureCopyEvents } from './events.ts';

/** One decision on what the member may see. */
export type DisclosureDecision = Omit<
  z.infer<(typeof disclosureCopyEvents)['disclosure-copy.decided/1']>,
  'type'
> & { readonly actId: ActId };

/** The decisions of a case on what the member may see, oldest first. */
export type DisclosureCopySlice = { readonly decided: readonly DisclosureDecision[] };

/** Nothing asked for. */
export const emptyDisclosureCopy: DisclosureCopySlice = { decided: [] };
