import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { representationEvents } from './events.ts';
import type { RepresentationSlice } from './slice.ts';

/** Invitations, representations and answers gather; nothing is replaced. */
export const representationFolds: Folds<RepresentationSlice, typeof representationEvents> = {
  'representation.invited/1': (slice, { type: _type, ...invitation }) =>
    slice.invitations.some((known) => known.invitationId === invitation.invitationId)
      ? slice
      : { ...slice, invitations: [...slice.invitations, invitation] },
  'representation.made/1': (slice, { type: _type, ...representation }) =>
    slice.made.some((known) => known.representationId === representation.representationId)
      ? slice
      : { ...slice, made: [...slice.made, { ...representation, answers: [] }] },
  'representation.not-made/1': (slice, { type: _type, invitationId, ...notMade }) => ({
    ...slice,
    invitations: slice.invitations.map((known) =>
      known.invitationId === invitationId ? { ...known, notMade } : known,
    ),
  }),
  'representation.answered/1': (slice, { type: _type, representationId, ...answer }, act) => ({
    ...slice,
    made: slice.made.map((known) =>
      known.representationId === representationId
        ? { ...known, answers: addOnce(known.answers, { ...answer, actId: act.id }) }
        : known,
    ),
  }),
};
