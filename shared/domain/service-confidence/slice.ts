import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { serviceConfidenceEvents } from './events.ts';

type Of<Type extends keyof typeof serviceConfidenceEvents> = Omit<
  z.infer<(typeof serviceConfidenceEvents)[Type]>,
  'type'
> & { readonly actId: ActId };

/** One use of the service confidence policy, with its reviews, oldest first. */
export type Invocation = Of<'service-confidence.invoked/1'> & {
  readonly reviews: readonly Omit<Of<'service-confidence.reviewed/1'>, 'invocationId'>[];
};

/** The uses of the service confidence policy in a case. */
export type ServiceConfidenceSlice = { readonly invocations: readonly Invocation[] };

/** Never used. */
export const emptyServiceConfidence: ServiceConfidenceSlice = { invocations: [] };

/** True once a review ended it. */
export const isEnded = ({ reviews }: Invocation): boolean =>
  reviews.some(({ result }) => result === 'end');

/** The role that the member has now by it. */
export const roleNow = (invocation: Invocation): string =>
  invocation.reviews.findLast(({ result }) => result === 'other-role')?.newRole ??
  invocation.newRole;

/** When it is looked at again: as its last review says, or as it was invoked. */
export const nextReviewOn = (invocation: Invocation): CivilDate | undefined =>
  isEnded(invocation)
    ? undefined
    : (invocation.reviews.at(-1)?.nextReviewOn ?? invocation.reviewOn);
