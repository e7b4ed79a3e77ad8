import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { selfDisclosureEvents } from './events.ts';

type Event<Type extends keyof typeof selfDisclosureEvents> = z.infer<
  (typeof selfDisclosureEvents)[Type]
>;

/** What a member said of themselves, and what an authority made of it. Two decisions taken apart both stand. */
export type SelfDisclosure = Omit<Event<'self-disclosure.recorded/1'>, 'type'> & {
  readonly decisions: readonly (Omit<
    Event<'self-disclosure.decided/1'>,
    'type' | 'disclosureId'
  > & { readonly actId: ActId })[];
};

/** The self-disclosures of a case, oldest first. */
export type SelfDisclosureSlice = { readonly disclosures: readonly SelfDisclosure[] };

/** Nothing disclosed. */
export const emptySelfDisclosure: SelfDisclosureSlice = { disclosures: [] };

/** The disclosures that no authority has answered. */
export const undecidedDisclosures = (slice: SelfDisclosureSlice): readonly SelfDisclosure[] =>
  slice.disclosures.filter((disclosure) => disclosure.decisions.length === 0);
