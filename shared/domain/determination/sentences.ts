import { officeNames } from '../office.ts';
import type { Sentences } from '../noun.ts';
import type { determinationEvents } from './events.ts';

/** The words for each outcome, on the screen and on paper. */
export const outcomeNames = {
  'no-risk': 'No risk found',
  'agreed-mitigation-approved': 'Agreed mitigation approved',
  'conditions-imposed': 'Conditions imposed',
  'association-must-cease': 'The association must cease',
} as const;

/** How determinations read on the timeline: whose decision it is comes before who recorded it. */
export const determinationSentences: Sentences<typeof determinationEvents> = {
  'determination.sought/1': (event) => ({
    head: 'Put to the authority',
    rest: `${event.soughtFrom}, ${
      event.question === 'decide' ? 'to decide' : 'to approve what was agreed'
    }`,
  }),
  'determination.made/1': (event) => ({
    head: outcomeNames[event.outcome],
    rest:
      `decided by ${event.decidedBy.rankOrGrade} ${event.decidedBy.name}, ${officeNames[event.decidedBy.office]}` +
      (event.replaces ? '; takes the place of an earlier decision' : ''),
    tone: event.replaces ? 'attention' : 'normal',
  }),
  'determination.confirmed/1': (event) => ({
    head: 'Decision confirmed',
    rest: `by who decided, on their own workstation${event.note === '' ? '' : `: ${event.note}`}`,
  }),
};
