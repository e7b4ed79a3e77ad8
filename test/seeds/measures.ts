/** @file What members are asked to do or leave, by kind of the conditions catalogue. `of` is the associate. */

/** A step or a condition in words. */
export type Measure = {
  readonly kind: string;
  readonly simple: boolean;
  readonly text: (of: string) => string;
  readonly necessity: string;
  readonly proportionality: string;
};

const simple = true;
const significant = false;

/** Every measure of the demonstration, by its kind. */
export const measures = {
  'report-all-contact': {
    kind: 'report-all-contact',
    simple,
    text: (of) =>
      `Report every contact with ${of} to your line manager on your next day on duty, with its date and what was spoken of.`,
    necessity: 'Contact goes on, and an approach for information would otherwise stay unseen.',
    proportionality: 'It restricts nothing. It only makes contact known.',
  },
  'no-disclosure': {
    kind: 'no-disclosure',
    simple,
    text: (of) =>
      `Say nothing to ${of} of your work, your colleagues or anything you learn on duty, whatever the occasion.`,
    necessity: 'What the member knows would be of use to the associate.',
    proportionality: 'It asks no more than the duty of confidence, and makes it plain to both.',
  },
  'no-systems-checks': {
    kind: 'no-systems-checks',
    simple,
    text: (of) => `Make no check on ${of} in any police system, for whatever reason.`,
    necessity: 'Worry leads to looking, and looking would be an offence.',
    proportionality: 'It repeats what the policy asks of everybody.',
  },
  'no-contact-on-duty': {
    kind: 'no-contact-on-duty',
    simple,
    text: (of) => `Have no contact with ${of} while on duty or in uniform.`,
    necessity: 'Contact on duty would lend the associate the standing of the police.',
    proportionality: 'It leaves private life untouched.',
  },
  'posting-restriction': {
    kind: 'posting-restriction',
    simple,
    text: (of) => `You will not be posted where you would meet ${of} in the course of duty.`,
    necessity: 'The two would otherwise meet as officer and member of the public.',
    proportionality: 'Other posts of the same kind are free, at the same station and pay.',
  },
  'decline-gifts': {
    kind: 'decline-gifts',
    simple,
    text: (of) => `Accept no gift, loan, favour or hospitality from ${of}.`,
    necessity: 'A favour taken is a favour owed.',
    proportionality: 'Friendship needs none of it.',
  },
  'social-media-unlink': {
    kind: 'social-media-unlink',
    simple,
    text: (of) => `Remove ${of} from your social media accounts and accept no new link.`,
    necessity: 'The connection is open to view and shows who the member’s colleagues are.',
    proportionality: 'It ends a public link and nothing else.',
  },
  'supervisor-check-ins': {
    kind: 'supervisor-check-ins',
    simple,
    text: () => 'Meet your supervisor once a month to speak about the association.',
    necessity: 'Pressure grows slowly, and a regular talk lets it be noticed.',
    proportionality: 'Half an hour a month, on duty.',
  },
  'no-contact': {
    kind: 'no-contact',
    simple: significant,
    text: (of) => `Have no contact with ${of} by any means, and report any approach at once.`,
    necessity: 'The associate is active now, and contact is what makes the member useful to them.',
    proportionality: 'Reporting contact was tried and approaches went on.',
  },
  'contact-limited': {
    kind: 'contact-limited',
    simple: significant,
    text: (of) => `Meet ${of} only at family occasions, in the presence of others.`,
    necessity: 'Being alone together is where requests are made.',
    proportionality: 'The family tie is respected; only meetings alone are given up.',
  },
  'systems-audit': {
    kind: 'systems-audit',
    simple: significant,
    text: () => 'Your use of police systems will be audited for the next six months.',
    necessity: 'It shows others, and the member, that nothing was looked up.',
    proportionality: 'It looks at what is logged already and ends on a day that is known.',
  },
  'leave-group': {
    kind: 'leave-group',
    simple: significant,
    text: (of) => `Leave ${of} and take no part in its activities, in person or online.`,
    necessity: 'Its aims and the office of the member cannot be held together.',
    proportionality: 'Friends who remain in it may still be met elsewhere.',
  },
  'remove-from-operation': {
    kind: 'remove-from-operation',
    simple: significant,
    text: () => 'Take no part in the operation you were told of, and hand over its papers.',
    necessity: 'The operation concerns the associate.',
    proportionality: 'Other work of the same rank and interest is given instead.',
  },
  'cease-association': {
    kind: 'cease-association',
    simple: significant,
    text: (of) => `End the association with ${of}, and tell us when you have done so.`,
    necessity: 'The harm lies in the association itself.',
    proportionality: 'Every lesser measure was looked at and would leave the harm where it is.',
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** The kind of a measure. */
export type MeasureKind = keyof typeof measures;
