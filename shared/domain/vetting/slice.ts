import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { vettingEvents } from './events.ts';

type Event<Type extends keyof typeof vettingEvents> = Omit<
  z.infer<(typeof vettingEvents)[Type]>,
  'type'
> & { readonly actId: ActId };

/** What passed between the unit and the vetting department, oldest first. */
export type VettingSlice = {
  readonly levels: readonly Event<'vetting-level.obtained/1'>[];
  readonly notified: readonly Event<'vetting.notified/1'>[];
  readonly reviews: readonly Event<'vetting.review-recorded/1'>[];
  readonly declined: readonly Event<'vetting.declined/1'>[];
};

/** Nothing asked, nothing answered. */
export const emptyVetting: VettingSlice = { levels: [], notified: [], reviews: [], declined: [] };
