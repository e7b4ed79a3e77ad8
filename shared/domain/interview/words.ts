import type { z } from 'zod';
import type { LineKind } from './live/events.ts';
import { topic, type capacity, type Right, type Topic } from './schema.ts';

/** @file Interviews in words, on the screen and on paper. */

/** A topic's name, and what to ask about under it. */
type TopicWords = { readonly name: string; readonly guide: string };

/** The topics, in the order in which they are gone through. */
export const topicWords: Readonly<Record<Topic, TopicWords>> = {
  rights: {
    name: 'Rights and purpose',
    guide:
      'Say who is here and why. A police friend may advise them. This is not a misconduct interview. Nobody makes systems checks.',
  },
  nature: {
    name: 'Nature of the association',
    guide: 'Who is it, and what is between them? Friendship, family, company, membership, online?',
  },
  origin: { name: 'How and since when', guide: 'How did they meet, when, and through whom?' },
  frequency: {
    name: 'How often, and how',
    guide: 'How often, by which means, where, and when last? Who else is there?',
  },
  knowledge: {
    name: 'What they know',
    guide:
      'What does the member know of the person, since when, and from whom? What does the person know of the member’s work?',
  },
  requests: {
    name: 'Requests for information',
    guide:
      'Has the person ever asked about work, people, systems or operations? What was answered?',
  },
  finance: {
    name: 'Money and favours',
    guide: 'Loans, debts, shared accounts, tenancies, work done or paid for, favours either way.',
  },
  household: {
    name: 'Household',
    guide: 'Who lives with whom? Children, cars, keys, shared costs.',
  },
  'social-media': {
    name: 'Social media',
    guide: 'On which platforms are they in touch? Groups, pictures, what others can see.',
  },
  work: {
    name: 'Work exposure',
    guide: 'What does the member see, hear and decide at work that touches the person?',
  },
  'other-associations': {
    name: 'Other associations',
    guide: 'Is there anybody else the policy asks about?',
  },
  business: { name: 'Business interests', guide: 'Any business, held, shared or helped with?' },
  gifts: { name: 'Gifts and hospitality', guide: 'Anything given or offered, either way?' },
  welfare: {
    name: 'Welfare',
    guide: 'How are they? Who knows? What support would help, and who offers it?',
  },
  proposals: {
    name: 'What would help: own proposals',
    guide:
      'What does the member suggest? What can be agreed, and what is disputed? Keep the two apart.',
  },
  'read-back': { name: 'Read back', guide: 'What they add or put right when the record is read.' },
};

/** The name of a topic by its code; a topic of the case itself is its own name. */
export const topicName = (code: string): string => {
  const known = topic.safeParse(code);
  return known.success ? topicWords[known.data].name : code;
};

/** The topics of an interview in order: rights first, what was planned, the case's own, then proposals and the reading back. */
export const topicsOf = (planned: readonly Topic[], own: readonly string[]): readonly string[] => [
  'rights',
  ...topic.options.filter((each) => planned.includes(each) && !always.has(each)),
  ...own,
  'proposals',
  'read-back',
];

/** The topics a plan chooses from: all but those every interview has. */
export const chosenTopics = (): readonly Topic[] =>
  topic.options.filter((each) => !always.has(each));

const always: ReadonlySet<Topic> = new Set<Topic>(['rights', 'proposals', 'read-back']);

/** What was explained, as the record says it. */
export const rightWords: Readonly<Record<Right, string>> = {
  'police-friend': 'may have advice from a police friend',
  purpose: 'purpose explained',
  'not-misconduct': 'not a misconduct interview',
  'systems-checks': 'no systems checks',
};

/** What a line is. */
export const lineWords: Readonly<Record<LineKind, string>> = {
  question: 'Question',
  answer: 'Answer',
  note: 'Note',
  proposal: 'Own proposal',
  agreed: 'Agreed',
  disputed: 'Disputed',
};

/** In what capacity somebody was in the room. */
export const capacityWords: Readonly<Record<z.infer<typeof capacity>, string>> = {
  interviewer: 'Interviewer',
  'second-interviewer': 'Second interviewer',
  member: 'The member',
  'police-friend': 'Police friend',
  'note-taker': 'Note taker',
  interpreter: 'Interpreter',
  other: 'Other',
};
