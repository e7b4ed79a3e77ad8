import type { Triage } from './slice.ts';

/** The words for the answer to one limb of the test. */
export const limbAnswerWords: Readonly<Record<Triage['limbs'][number]['answer'], string>> = {
  yes: 'Yes',
  possible: 'Possible',
  no: 'No',
};

/** The words for what triage found. */
export const triageOutcomeWords: Readonly<Record<Triage['outcome'], string>> = {
  notifiable: 'Notifiable',
  'not-notifiable': 'Not notifiable, recorded',
};
