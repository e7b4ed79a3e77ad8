import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { inquiryEvents } from './events.ts';

type Event<Type extends keyof typeof inquiryEvents> = z.infer<(typeof inquiryEvents)[Type]>;

/** An inquiry a subject's file belongs or belonged to. */
export type Membership = Omit<Event<'inquiry.joined/1'>, 'type'> & {
  readonly actId: ActId;
  readonly left?:
    | (Omit<Event<'inquiry.left/1'>, 'type' | 'inquiryId'> & { readonly actId: ActId })
    | undefined;
};

/** The inquiries of a file, oldest first. */
export type InquirySlice = { readonly memberships: readonly Membership[] };

/** A subject on their own. */
export const emptyInquiry: InquirySlice = { memberships: [] };

/** The inquiry a file belongs to now: the first it did not leave. */
export const inquiryOf = (slice: InquirySlice): Membership | undefined =>
  slice.memberships.find(({ left }) => !left);
