import type { z } from 'zod';
import type { adviceAbout, advicePath, askerRole } from './events.ts';

/** The words for how they came. */
export const advicePathWords: Readonly<Record<z.infer<typeof advicePath>, string>> = {
  telephone: 'By telephone',
  'in-person': 'In person',
  email: 'By email',
  'video-call': 'By video call',
  other: 'Otherwise',
};

/** The words for what they are to the force. */
export const askerWords: Readonly<Record<z.infer<typeof askerRole>, string>> = {
  officer: 'A police officer',
  'special-constable': 'A special constable',
  staff: 'A member of police staff',
  'supervisor-or-manager': 'A supervisor or manager',
  volunteer: 'A volunteer',
  'outside-the-force': 'Somebody outside the force',
  'not-said': 'They did not say',
};

/** The words for what was asked about. */
export const adviceAboutWords: Readonly<Record<z.infer<typeof adviceAbout>, string>> = {
  'no-association': 'No',
  'possible-association': 'Yes, it may be',
  'not-known': 'Not known',
};
