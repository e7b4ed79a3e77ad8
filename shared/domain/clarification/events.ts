import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { namedPerson } from '../named-person.ts';

/** @file Clarification: line manager, local manager or the unit asks the member what is not clear (W18, W19). A log of questions and
 *  answers; not an interview, and no allegation. */

/** In what capacity somebody asked (W19). */
export const askedAs = z.enum(['line-manager', 'local-manager', 'unit']);

/** How the member was reached. */
export const contactMethod = z.enum([
  'in-person',
  'telephone',
  'video-call',
  'email',
  'letter',
  'other',
]);

/** What a question is about: W19 names the first three, and not only them. */
export const questionTopic = z.enum([
  'nature-of-the-association',
  'knowledge-of-risk',
  'vulnerability',
  'contact',
  'other',
]);

/** One question, with the answer where it was given at once. */
export const question = z.strictObject({
  questionId: itemId,
  topic: questionTopic,
  question: requiredText(textLimits.paragraph, 'Write the question as it was asked.'),
  answer: text(textLimits.narrative),
});

export const clarificationEvents = {
  'clarification.asked/1': z.strictObject({
    type: z.literal('clarification.asked/1'),
    contactId: itemId,
    askedBy: namedPerson,
    capacity: askedAs,
    askedOn: civilDate,
    method: contactMethod,
    why: requiredText(textLimits.paragraph, 'Say what is not clear.'),
    /** Why asking does no harm where the member may not know of the report (W2). Never in a letter. */
    harmTestNote: text(textLimits.paragraph),
    questions: z.array(question).min(1, 'Ask at least one question.').max(30),
    /** The day the unit asked to hear by; no policy gives one. */
    respondBy: civilDate.optional(),
  }),
  'clarification.answered/1': z.strictObject({
    type: z.literal('clarification.answered/1'),
    contactId: itemId,
    questionId: itemId,
    answeredOn: civilDate,
    answeredBy: z.enum(['member', 'police-friend']),
    answer: requiredText(textLimits.narrative, 'Write the answer as it was given.'),
  }),
  /** No answer is waited for any longer. */
  'clarification.ended/1': z.strictObject({
    type: z.literal('clarification.ended/1'),
    contactId: itemId,
    endedOn: civilDate,
    reason: requiredText(textLimits.paragraph, 'Say why no answer is waited for.'),
  }),
} as const;
