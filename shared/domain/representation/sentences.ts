import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { representationEvents } from './events.ts';

const speakers = {
  member: 'the member',
  'police-friend': 'the police friend',
  'member-and-police-friend': 'the member and the police friend',
} as const;

/** How representations read on the timeline. */
export const representationSentences: Sentences<typeof representationEvents> = {
  'representation.invited/1': (event) => ({
    head: 'Representations invited',
    rest: event.respondBy
      ? `by ${event.invitedBy}, to be heard by ${formatPlain(event.respondBy)}`
      : `by ${event.invitedBy}`,
  }),
  'representation.made/1': (event) => ({
    head: 'Representations made',
    rest: `by ${speakers[event.by]}, ${event.form === 'oral' ? 'in person' : 'in writing'}`,
  }),
  'representation.not-made/1': (event) => ({
    head: event.how === 'declined' ? 'Representations declined' : 'No representations in time',
    rest: event.reason,
  }),
  'representation.answered/1': (event) => ({
    head: 'Representations answered',
    rest: `by ${event.answeredBy.name}`,
  }),
};
