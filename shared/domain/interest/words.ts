import type { z } from 'zod';
import type { interestHolder, InterestFields, InterestType } from './application.ts';
import type { assessed, checkedWith, interestEvents } from './events.ts';
import type { Step } from './regime.ts';
import type { InterestStanding, InterestWaitName } from './standing.ts';

/** The words for what is asked for. */
export const interestTypeWords: Readonly<Record<InterestType, string>> = {
  'business-interest': 'Business interest',
  'secondary-employment': 'Secondary employment',
  membership: 'Membership',
};

/** The words for how an entry stands. */
export const interestStandingWords: Readonly<Record<InterestStanding, string>> = {
  applied: 'Applied for',
  active: 'Active',
  refused: 'Refused',
  rescinded: 'Rescinded',
  withdrawn: 'Withdrawn',
  lapsed: 'Lapsed',
  'struck-out': 'Struck out',
};

/** The words for who examines an application. */
export const stepWords: Readonly<Record<Step, string>> = {
  'line-manager': 'Line manager',
  hr: 'HR',
  unit: 'The unit',
  psd: 'PSD',
};

/** The words for what an entry waits for. */
export const interestWaitWords: Readonly<Record<InterestWaitName, string>> = {
  regime: 'Who decides is not stated',
  'line-manager': 'The line manager’s view',
  hr: 'HR’s view',
  unit: 'The unit’s view',
  psd: 'PSD’s assessment',
  decision: 'A decision',
  appeal: 'The outcome of an appeal',
  letter: 'A letter',
  'follow-up': 'A check that the refusal is kept to',
  'sample-check': 'The check of a dip sample',
  notice: 'A renewal notice',
  renewal: 'Renewal',
  'lapse-list': 'Renewal is overdue',
};

/** Who has it next, where the regime does not name them. */
export const interestWaitHolders: Readonly<Record<InterestWaitName, string>> = {
  regime: 'The unit',
  'line-manager': 'The line manager',
  hr: 'HR',
  unit: 'The unit',
  psd: 'PSD',
  decision: 'Whoever decides',
  appeal: 'Whoever hears it',
  letter: 'The unit',
  'follow-up': 'The unit',
  'sample-check': 'The unit',
  notice: 'The unit',
  renewal: 'The member',
  'lapse-list': 'The unit',
};

/** The words for how somebody serves. */
export const servesWords: Readonly<Record<z.infer<typeof interestHolder>['serves'], string>> = {
  officer: 'Police officer',
  special: 'Special constable',
  staff: 'Police staff',
  volunteer: 'Volunteer',
};

/** The words for whether it is paid. */
export const paidWords: Readonly<Record<InterestFields['paid'], string>> = {
  paid: 'Paid',
  unpaid: 'Not paid',
  'not-known': 'Not known',
};

/** The words for what was found of attendance, performance and conduct. */
export const assessedWords: Readonly<Record<z.infer<typeof assessed>['found'], string>> = {
  'no-concern': 'No concern',
  concern: 'A concern',
  'not-looked-at': 'Not looked at',
};

type EventField<
  Type extends keyof typeof interestEvents,
  Field extends keyof z.infer<(typeof interestEvents)[Type]>,
> = z.infer<(typeof interestEvents)[Type]>[Field];

/** The words for the view of whoever examined an application. */
export const viewWords: Readonly<Record<EventField<'interest.examined/1', 'view'>, string>> = {
  supports: 'Supports it',
  objects: 'Objects to it',
  'no-view': 'Takes no view',
};

/** The words for a decision. */
export const interestDecisionWords: Readonly<
  Record<EventField<'interest.decided/1', 'decision'>, string>
> = { approved: 'Approved', refused: 'Refused', noted: 'Noted' };

/** The words for the outcome of an appeal. */
export const appealOutcomeWords: Readonly<
  Record<EventField<'interest.appeal-decided/1', 'outcome'>, string>
> = { approved: 'Approved on appeal', refused: 'The refusal stands' };

/** The words for where something was checked. */
export const checkedWithWords: Readonly<Record<z.infer<typeof checkedWith>, string>> = {
  'companies-house': 'Companies House',
  'open-sources': 'Open sources',
  employer: 'The employer',
  holder: 'The member',
  'line-manager': 'The line manager',
  visit: 'A visit',
  other: 'Elsewhere',
};

/** The words for what a check found. */
export const foundWords: Readonly<Record<EventField<'interest.checked/1', 'found'>, string>> = {
  'as-declared': 'As declared',
  differs: 'Not as declared',
  'not-found-out': 'Could not be found out',
};

/** The same of something that was refused, where a check closes its follow-up: what was declared is not the question. */
export const refusalFoundWords: typeof foundWords = {
  'as-declared': 'The refusal is kept to',
  differs: 'It goes on all the same',
  'not-found-out': 'Could not be found out',
};

/** What a check found, in the words of what it looked for. */
export const checkFoundWords = ({
  found,
  followUpId,
}: {
  readonly found: keyof typeof foundWords;
  readonly followUpId?: string | undefined;
}): string => (followUpId === undefined ? foundWords : refusalFoundWords)[found];

/** The words for a letter. */
export const interestLetterWords: Readonly<
  Record<EventField<'interest.letter-issued/1', 'kind'>, string>
> = {
  approval: 'Letter of approval',
  refusal: 'Letter of refusal',
  'renewal-notice': 'Renewal notice',
  'appeal-outcome': 'Letter on the outcome of the appeal',
};

/** The words for of what a sample is drawn. */
export const sampledWords: Readonly<Record<EventField<'interest-sample.drawn/1', 'of'>, string>> = {
  active: 'Active entries',
  refused: 'Refused applications',
  all: 'All entries',
};
