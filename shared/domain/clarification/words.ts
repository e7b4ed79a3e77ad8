import type { z } from 'zod';
import type { askedAs, contactMethod, questionTopic } from './events.ts';

/** The words for who asks (W19). */
export const askedAsWords: Readonly<Record<z.infer<typeof askedAs>, string>> = {
  'line-manager': 'Line manager',
  'local-manager': 'Local manager',
  unit: 'The unit',
};

/** The words for how the member was reached. */
export const methodWords: Readonly<Record<z.infer<typeof contactMethod>, string>> = {
  'in-person': 'In person',
  telephone: 'By telephone',
  'video-call': 'By video call',
  email: 'By email',
  letter: 'By letter',
  other: 'Otherwise',
};

/** The words for what a question is about. */
export const topicWords: Readonly<Record<z.infer<typeof questionTopic>, string>> = {
  'nature-of-the-association': 'The nature of the association',
  'knowledge-of-risk': 'Knowledge of risk',
  vulnerability: 'Vulnerability',
  contact: 'How they are in contact',
  other: 'Something else',
};
