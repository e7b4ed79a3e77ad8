import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { serviceConfidenceEvents } from './events.ts';
import type { ServiceConfidenceSlice } from './slice.ts';

/** Uses gather, each with its reviews. */
export const serviceConfidenceFolds: Folds<ServiceConfidenceSlice, typeof serviceConfidenceEvents> =
  {
    'service-confidence.invoked/1': (slice, { type: _type, ...invoked }, act) =>
      slice.invocations.some((known) => known.invocationId === invoked.invocationId)
        ? slice
        : { invocations: [...slice.invocations, { ...invoked, actId: act.id, reviews: [] }] },
    'service-confidence.reviewed/1': (slice, { type: _type, invocationId, ...review }, act) => ({
      invocations: slice.invocations.map((invocation) =>
        invocation.invocationId === invocationId
          ? { ...invocation, reviews: addOnce(invocation.reviews, { ...review, actId: act.id }) }
          : invocation,
      ),
    }),
  };
