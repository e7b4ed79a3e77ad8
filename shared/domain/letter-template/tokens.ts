import type { TemplateId } from './template.ts';

/** @file The tokens a template may use, and what each is filled with. Who reported, how a report came in and what a harm test withholds
 *  are no tokens: no wording can ask for them. */

/** One token: what it stands for, and an invented example for the preview. */
export type Token = {
  readonly says: string;
  readonly sample: string;
  /** The templates that may use it; everywhere where absent. */
  readonly only?: readonly TemplateId[];
};

const appeal: readonly TemplateId[] = ['appeal-acknowledgement', 'appeal-outcome'];
const review: readonly TemplateId[] = ['review-invitation', 'review-notice', 'review-outcome'];
const update: readonly TemplateId[] = ['yearly-update-reminder', 'yearly-update-chaser'];
const replies: readonly TemplateId[] = [
  'clarification-request',
  'representations-invitation',
  'review-invitation',
  'review-notice',
  ...update,
];

/** Every token, by its name. */
export const tokens = {
  association: {
    says: 'The association, as the policy calls it',
    sample: 'your notifiable association with Dean Marlowe',
  },
  'member.name': { says: 'The member’s name', sample: 'Ruth Calloway' },
  'member.rankAndName': {
    says: 'Rank or grade and name of the member',
    sample: 'Police Constable Ruth Calloway',
  },
  'member.collarNumber': { says: 'The member’s collar number', sample: '4417' },
  'case.reference': { says: 'The reference of the case', sample: 'NA/2027/7K4QM' },
  'letter.date': { says: 'The date of the letter', sample: '18 February 2027' },
  'report.receivedOn': { says: 'The day the report was received', sample: '12 February 2027' },
  'unit.name': { says: 'The unit, as the policy calls it', sample: 'Counter Corruption Unit' },
  'force.name': { says: 'The force', sample: 'West Midlands Police' },

  'reply.by': { says: 'The day to answer by', sample: '4 March 2027', only: replies },
  'clarification.questions': {
    says: 'What the unit asks',
    sample: 'Since when have you known him?\n\nHas he ever asked you about your work?',
    only: ['clarification-request'],
  },
  'interview.when': {
    says: 'Day and time of the interview',
    sample: 'Thursday 25 February 2027 at 10:00',
    only: ['interview-invitation'],
  },
  'interview.where': {
    says: 'Where the interview is',
    sample: 'Room 2.14, Lindon House',
    only: ['interview-invitation'],
  },
  'interview.with': {
    says: 'Who will carry it out',
    sample: 'Detective Sergeant Imogen Hartley-Voss',
    only: ['interview-invitation'],
  },
  'interview.topics': {
    says: 'What it is to be about',
    sample: 'How you met, how often you see each other, and what could help to keep you safe.',
    only: ['interview-invitation'],
  },
  'representations.about': {
    says: 'What the member may speak to',
    sample: 'Having no contact with Dean Marlowe.',
    only: ['representations-invitation'],
  },
  'plan.asks': {
    says: 'What the plan asks of the member',
    sample: 'Report every contact within 24 hours, and meet your supervisor once a month.',
    only: ['plan-notice'],
  },
  'plan.authorisedBy': {
    says: 'Who authorised the plan',
    sample: 'Chief Superintendent Marguerite Stallard',
    only: ['plan-notice'],
  },
  'plan.authorisedOn': {
    says: 'The day it was authorised',
    sample: '17 February 2027',
    only: ['plan-notice'],
  },
  'plan.reviewOn': {
    says: 'The day the plan is reviewed by',
    sample: '17 August 2027',
    only: ['plan-notice'],
  },
  'appeal.submittedOn': {
    says: 'The day the appeal was submitted',
    sample: '26 February 2027',
    only: appeal,
  },
  'appeal.receivedOn': {
    says: 'The day the appeal was received',
    sample: '1 March 2027',
    only: appeal,
  },
  'appeal.heardBy': { says: 'Who hears the appeal', sample: 'Head of PSD', only: appeal },
  'appeal.meeting': {
    says: 'What the meeting is called',
    sample: 'strategy meeting',
    only: appeal,
  },
  'appeal.meetingBy': {
    says: 'The last day on which the meeting is in time',
    sample: '29 March 2027',
    only: ['appeal-acknowledgement'],
  },
  'appeal.decidedBy': {
    says: 'Who decided the appeal',
    sample: 'Chief Superintendent Marguerite Stallard',
    only: ['appeal-outcome'],
  },
  'appeal.decidedOn': {
    says: 'The day the appeal was decided',
    sample: '22 March 2027',
    only: ['appeal-outcome'],
  },
  'review.about': {
    says: 'What the member may speak to at the review',
    sample: 'Whether the conditions are still needed, and what has changed for you.',
    only: ['review-invitation'],
  },
  'review.openedOn': {
    says: 'The day the review was opened',
    sample: '17 January 2028',
    only: review,
  },
  'review.change': {
    says: 'What is said to the member to have changed',
    sample: 'Dean Marlowe was charged with an offence in January.',
    only: ['review-notice'],
  },
  'review.decidedBy': {
    says: 'Who decided at the review',
    sample: 'Detective Chief Inspector Alma Thackeray',
    only: ['review-outcome'],
  },
  'review.decidedOn': {
    says: 'The day of the decision',
    sample: '10 February 2028',
    only: ['review-outcome'],
  },
  'breach.happenedOn': {
    says: 'The day of the breach',
    sample: '8 March 2027',
    only: ['breach-notice'],
  },
  'breach.condition': {
    says: 'The condition that was not kept',
    sample: 'Have no contact with Dean Marlowe by any means.',
    only: ['breach-notice'],
  },
  'breach.what': {
    says: 'What is said to have happened, as told to the member',
    sample: 'You were seen to meet on that evening.',
    only: ['breach-notice'],
  },
  'vetting.department': {
    says: 'Who reviews vetting',
    sample: 'the vetting department',
    only: ['vetting-notification'],
  },
  'vetting.levels': {
    says: 'The clearance the member holds',
    sample: 'Management vetting',
    only: ['vetting-notification'],
  },
  'vetting.duty': {
    says: 'What the policy says of a review',
    sample: 'will review the identified risk',
    only: ['vetting-notification'],
  },
  'vetting.riskSummary': {
    says: 'The risk, in as few words as vetting needs',
    sample: 'A current association with a person active in supply. The member reported it.',
    only: ['vetting-notification'],
  },
  'update.lastOn': {
    says: 'The day of the last report or update',
    sample: '12 February 2026',
    only: update,
  },
  'update.every': { says: 'How often an update is due', sample: '12 months', only: update },
  'support.offered': {
    says: 'What support is offered',
    sample: 'One person you can always ask for, and occupational health if you want it.',
    only: ['reporter-support'],
  },
  'closure.says': {
    says: 'How the case ended',
    sample: 'The association has ended, and nothing more is asked of you.',
    only: ['closure-notice'],
  },
  'disclosure.requestedOn': {
    says: 'The day the copy was asked for',
    sample: '1 March 2027',
    only: ['disclosure-copy'],
  },
  'retention.note': {
    says: 'How long records are kept, as the policy says it',
    sample: 'Records are kept for the minimum period necessary.',
    only: ['closure-notice'],
  },
  'business.interest': {
    says: 'The business interest applied for',
    sample: 'Driving instruction at weekends',
    only: ['business-interest-decision'],
  },
  'business.outcome': {
    says: 'How the application was decided',
    sample: 'approved with restrictions',
    only: ['business-interest-decision'],
  },
  'business.reasons': {
    says: 'Why it was decided so',
    sample: 'It may not be carried on in the division where you serve.',
    only: ['business-interest-decision'],
  },
  'gift.what': {
    says: 'The gift or hospitality',
    sample: 'A hamper from a local supplier',
    only: ['gift-not-approved'],
  },
  'gift.reasons': {
    says: 'Why it may not be kept',
    sample: 'The supplier is bidding for a contract.',
    only: ['gift-not-approved'],
  },
} as const satisfies Readonly<Record<string, Token>>;

/** The name of a token. */
export type TokenName = keyof typeof tokens;

const isTokenName = (name: string): name is TokenName => Object.hasOwn(tokens, name);

// A letter to a reporter must not tell whoever finds it whom they spoke of, and one to vetting says no more than it needs.
const hidesTheCase: readonly TemplateId[] = ['reporter-support'];
const ofTheMember: ReadonlySet<TokenName> = new Set<TokenName>([
  'association',
  'member.name',
  'member.rankAndName',
  'member.collarNumber',
  'report.receivedOn',
]);

/** The tokens a template may use, in reading order. */
export const tokensFor = (id: TemplateId): readonly TokenName[] =>
  Object.keys(tokens)
    .filter(isTokenName)
    .filter((name) => {
      const { only }: Token = tokens[name];
      if (hidesTheCase.includes(id) && ofTheMember.has(name)) return false;
      // The associate may be what is withheld.
      if (id === 'disclosure-copy' && name === 'association') return false;
      return only === undefined || only.includes(id);
    });

/** `{{name}}` in a text: the names as written, known or not. */
export const tokensIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => (name ?? '').trim());

/** True when braces stand in a text that open or close no token. */
export const hasLooseBraces = (text: string): boolean =>
  /[{}]/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, ''));

/** A text with its tokens filled in. Those without a value stay as they are and are named. */
export function fillTokens(
  text: string,
  valueOf: (name: string) => string | undefined,
): { readonly text: string; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const filled = text.replaceAll(/\{\{([^{}]*)\}\}/g, (whole, name: string) => {
    const value = valueOf(name.trim());
    if (value === undefined || value === '') missing.push(name.trim());
    return value ?? whole;
  });
  return { text: filled, missing };
}
