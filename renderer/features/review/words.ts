import type { z } from 'zod';
import type { representedBy } from '../../../shared/domain/representation/events.ts';
import type { Consultation } from '../../../shared/domain/review/slice.ts';

/** @file Reviews in words. */

export const speakerWords: Readonly<Record<z.infer<typeof representedBy>, string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  'member-and-police-friend': 'The member and the police friend',
};

export const formWords = { written: 'In writing', oral: 'In person' } as const;

export const consultationWords: Readonly<Record<Consultation['how'], string>> = {
  'in-person': 'In person',
  'in-writing': 'In writing',
  'by-telephone': 'By telephone',
};

export const answerWords: Readonly<Record<Consultation['answer'], string>> = {
  agrees: 'They agree',
  'agrees-in-part': 'They agree in part',
  disagrees: 'They disagree',
  'no-answer': 'They gave no answer',
};
