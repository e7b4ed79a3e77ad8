import type { Consultation } from '../../../shared/domain/review/slice.ts';

/** @file Reviews in words. */

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
