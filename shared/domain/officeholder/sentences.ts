import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import { officeNames } from '../office.ts';
import type { officeholderEvents } from './events.ts';

/** How the people of the unit read in its own record. */
export const officeholderSentences: Sentences<typeof officeholderEvents> = {
  'officeholder.named/1': ({ name, rankOrGrade, offices }) => ({
    head: 'Officeholder named',
    rest: `${rankOrGrade} ${name}: ${offices.map((office) => officeNames[office]).join(', ')}`,
  }),
  'officeholder.ended/1': ({ endedOn, reason }) => ({
    head: 'Office ended',
    rest: `on ${formatPlain(endedOn)}: ${reason}`,
  }),
  'officeholder.settled/1': ({ reason }) => ({
    head: 'Chosen between two versions of a person',
    rest: reason,
  }),
};
