import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { text, textLimits } from '../../kit/text.ts';

/** @file A letter as content, before it is ink: what composing makes, what the PDF is drawn from, what an issued letter keeps. */

/** The letters of the procedure; what is likeliest to be looked for stands last. What an outcome letter tells, and whether a notice
 *  imposes conditions or says that an association must cease, is said by the template it is composed from. */
export const letterKind = z.enum([
  'acknowledgement',
  'clarification-request',
  'interview-invitation',
  'representations-invitation',
  'plan-notice',
  'appeal-acknowledgement',
  'appeal-outcome',
  'review-invitation',
  'review-notice',
  'review-outcome',
  'conditions-removed',
  'breach-notice',
  'vetting-notification',
  'yearly-update-reminder',
  'yearly-update-chaser',
  'reporter-support',
  'closure-notice',
  'disclosure-copy',
  'outcome',
  'notice-of-conditions',
]);
/** A kind of letter. */
export type LetterKind = z.infer<typeof letterKind>;

/** The one thing of a case that a letter is about, where there can be several of its kind: this appeal, that review. */
export const letterAbout = z.strictObject({
  kind: z.enum([
    'determination',
    'clarification',
    'interview',
    'representation',
    'plan',
    'appeal',
    'review',
    'change-report',
    'yearly-update',
    'breach',
    'referral',
    'vetting',
    'departure',
    'disclosure',
  ]),
  id: itemId,
});
/** The one thing of a case that a letter is about. */
export type LetterAbout = z.infer<typeof letterAbout>;

/** Rank, forenames and surname of three full fields fit on one line of the model; the page breaks it. */
const line = text(600);
const words = text(textLimits.narrative);

/** A run of the letter. `conditions` are numbered; each may carry short lines such as the day it applies from. */
export const letterBlock = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('heading'), text: line }),
  z.strictObject({ block: z.literal('paragraph'), text: words }),
  z.strictObject({ block: z.literal('list'), items: z.array(words).max(100) }),
  z.strictObject({
    block: z.literal('conditions'),
    items: z.array(z.strictObject({ text: words, details: z.array(line).max(10) })).max(100),
  }),
]);
/** A run of the letter. */
export type LetterBlock = z.infer<typeof letterBlock>;

/** A letter as it was composed: runs and words, before anybody draws it. */
export const letterModel = z.strictObject({
  /** The shape of this model, for those who draw it later. */
  layout: z.literal(1),
  kind: letterKind,
  title: line,
  /** On each page, top and bottom. */
  marking: line,
  handling: text(500),
  /** `Demonstration: everybody named here is fictitious`, on each page of a demonstration vault. */
  banner: line.optional(),
  sender: z.array(line).max(8),
  addressee: z.array(line).max(8),
  salutation: line,
  reference: line,
  /** The day the letter was composed for, and as written at its head. */
  date: civilDate,
  dateWritten: line,
  blocks: z.array(letterBlock).max(200),
  signatory: z.strictObject({ name: line, rankOrGrade: line, office: line }),
});
/** A letter as content. */
export type LetterModel = z.infer<typeof letterModel>;
