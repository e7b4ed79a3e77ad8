import type { Act } from '../act.ts';
import { withoutActs } from '../once.ts';
import type { InquirySlice } from './slice.ts';

/** The inquiries of a file without those of which another was chosen. That it joined them stays on the timeline. */
export const withoutJoining = (
  slice: InquirySlice,
  heads: readonly { readonly act: Act }[],
): InquirySlice => ({
  memberships: withoutActs(
    slice.memberships,
    heads.map(({ act }) => act.id),
  ),
});
