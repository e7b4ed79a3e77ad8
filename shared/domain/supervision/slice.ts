import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { supervisionEvents } from './events.ts';

type Event<Type extends keyof typeof supervisionEvents> = z.infer<(typeof supervisionEvents)[Type]>;

/** A supervisor's review, and what the officer in the case answered. */
export type SupervisorReview = Omit<Event<'supervision.reviewed/1'>, 'type'> & {
  readonly answers: readonly (Omit<Event<'supervision.answered/1'>, 'type' | 'reviewId'> & {
    readonly actId: ActId;
  })[];
};

/** The reviews of a case, oldest first. */
export type SupervisionSlice = { readonly reviews: readonly SupervisorReview[] };

/** Nobody has looked yet. */
export const emptySupervision: SupervisionSlice = { reviews: [] };
