import type { Folds } from '../noun.ts';
import type { officeholderEvents } from './events.ts';
import type { OfficeholderSlice } from './slice.ts';

/** Named anew is as named last; an end stands until the person is named again. */
export const officeholderFolds: Folds<OfficeholderSlice, typeof officeholderEvents> = {
  'officeholder.named/1': (slice, { type: _type, ...person }) => ({
    people: { ...slice.people, [person.personId]: person },
  }),
  'officeholder.ended/1': (slice, { personId, endedOn }) => {
    const person = slice.people[personId];
    return person ? { people: { ...slice.people, [personId]: { ...person, endedOn } } } : slice;
  },
};
