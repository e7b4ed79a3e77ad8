import type { MatchReason } from '../matching/match.ts';

/** Why two may be one, as a sentence. */
export function reasonSentence(kind: 'person' | 'organisation', reason: MatchReason): string {
  return (kind === 'person' ? ofPeople : ofBodies)[reason];
}

const ofPeople: Readonly<Record<MatchReason, string>> = {
  'number-same': 'The same number stands in both.',
  'number-part': 'A number in one is part of a number in the other.',
  'number-slip': 'Two numbers differ by one digit.',
  'number-differs': 'Their numbers differ.',
  'name-same': 'A name is the same.',
  'name-nickname': 'One forename is a short form of the other.',
  'name-misspelt': 'A name differs by a slip.',
  'name-sounds': 'A name sounds the same.',
  'name-initial': 'An initial agrees.',
  'name-order': 'The names stand in another order.',
  'name-part': 'One name is part of the other.',
  'name-differs': 'A name differs.',
  'birth-same': 'The date of birth is the same.',
  'birth-transposed': 'The dates of birth agree with day and month exchanged.',
  'birth-slip': 'The dates of birth differ by a slip.',
  'birth-differs': 'The dates of birth differ.',
};

const ofBodies: Readonly<Record<MatchReason, string>> = {
  ...ofPeople,
  'number-same': 'The company number is the same.',
  'number-differs': 'The company numbers differ.',
  'name-same': 'A name is the same, its legal form aside.',
  'name-nickname': 'A name is a short form of the other.',
  'name-misspelt': 'A word of the name differs by a slip.',
  'name-sounds': 'A word of the name sounds the same.',
  'name-initial': 'Initials agree.',
  'name-order': 'The words stand in another order.',
  'name-part': 'One name has words that the other lacks.',
};
