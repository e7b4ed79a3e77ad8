import { formatPlain } from '../../kit/civil-date.ts';
import { officeNames } from '../office.ts';
import type { Sentences } from '../noun.ts';
import type { appealEvents } from './events.ts';

/** The words for each end of an appeal, on the screen and on paper. */
export const appealOutcomeNames = {
  upheld: 'Appeal upheld',
  confirmed: 'Determination confirmed',
  varied: 'Conditions varied on appeal',
} as const;

/** How the member was told. */
export const tellingNames = {
  letter: 'By letter',
  'encrypted-email': 'By encrypted e-mail',
  'in-person': 'In person',
  telephone: 'By telephone',
} as const;

/** What is appealed against, in a few words. */
export const againstNames = {
  determination: 'the determination',
  review: 'what a review varied or added',
  appeal: 'what an appeal varied',
} as const;

/** How appeals read on the timeline. */
export const appealSentences: Sentences<typeof appealEvents> = {
  'appeal.lodged/1': (event) => ({
    head: 'Appeal lodged',
    rest: `against ${againstNames[event.against.kind]}, submitted on ${formatPlain(event.submittedOn)}, received on ${formatPlain(event.receivedOn)} by ${event.receivedBy}`,
    tone: 'attention',
  }),
  'appeal.late-decided/1': (event) => ({
    head: event.answer === 'accepted' ? 'Late appeal accepted' : 'Late appeal not accepted',
    rest: `by ${who(event.decidedBy)}: ${event.reason}`,
  }),
  'appeal.meeting-planned/1': (event) => ({
    head: 'Appeal meeting arranged',
    rest: `for ${formatPlain(event.plannedFor)}, chaired by ${who(event.chair)}`,
  }),
  'appeal.meeting-adjourned/1': (event) => ({
    head: 'Appeal meeting adjourned',
    rest: `to ${formatPlain(event.resumesOn)}; it sat on ${formatPlain(event.satOn)}, chaired by ${who(event.chair)}: ${event.reason}`,
    tone: 'attention',
  }),
  'appeal.meeting-held/1': (event) => ({
    head: 'Appeal meeting held',
    rest: `on ${formatPlain(event.heldOn)}, chaired by ${who(event.chair)}`,
  }),
  'appeal.minutes-corrected/1': (event) => ({
    head: 'Minutes corrected',
    rest: event.reason,
    tone: 'attention',
  }),
  'appeal.decided/1': (event) => ({
    head: appealOutcomeNames[event.outcome],
    rest: `decided by ${who(event.decidedBy)} on ${formatPlain(event.decidedOn)}`,
  }),
  'appeal.told/1': (event) => ({
    head: 'Member told of the appeal',
    rest: `${tellingNames[event.means].toLowerCase()} by ${event.toldBy} on ${formatPlain(event.toldOn)}`,
  }),
  'appeal.withdrawn/1': (event) => ({
    head: 'Appeal withdrawn',
    rest: `by the ${event.by === 'member' ? 'member' : 'police friend'} on ${formatPlain(event.withdrawnOn)}`,
  }),
};

const who = (person: {
  readonly rankOrGrade: string;
  readonly name: string;
  readonly office: keyof typeof officeNames;
}): string => `${person.rankOrGrade} ${person.name}, ${officeNames[person.office]}`;
