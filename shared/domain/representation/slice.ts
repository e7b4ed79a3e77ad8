import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { representationEvents } from './events.ts';

type Event<Type extends keyof typeof representationEvents> = z.infer<
  (typeof representationEvents)[Type]
>;

/** An invitation, and how it ended when the member made no representations. */
export type Invitation = Omit<Event<'representation.invited/1'>, 'type'> & {
  readonly notMade?: Omit<Event<'representation.not-made/1'>, 'type' | 'invitationId'> | undefined;
};
/** Representations, and what the authority said to them. */
export type Representation = Omit<Event<'representation.made/1'>, 'type'> & {
  readonly answers: readonly (Omit<
    Event<'representation.answered/1'>,
    'type' | 'representationId'
  > & { readonly actId: ActId })[];
};

/** Invitations and representations of a case, oldest first. */
export type RepresentationSlice = {
  readonly invitations: readonly Invitation[];
  readonly made: readonly Representation[];
};

/** Nobody invited, nothing said. */
export const emptyRepresentation: RepresentationSlice = { invitations: [], made: [] };
