import type { Answer, Ask } from '../../../shared/domain/yearly-update/slice.ts';

/** @file The yearly update in words. */

export const meansWords: Readonly<Record<Ask['how'], string>> = {
  letter: 'By letter',
  email: 'By email',
  'in-person': 'In person',
  telephone: 'By telephone',
  'through-line-manager': 'Through the line manager',
};

export const fromWords: Readonly<Record<Answer['from'], string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  'line-manager': 'The line manager, for the member',
};
