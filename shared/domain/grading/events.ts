import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file What was reported, graded 3x5x2 (N7): how reliable the source is, how far it is known, and who it may be shared with. */

/** How reliable whoever told it is: 1, 2, 3. */
export const sourceEvaluations = ['reliable', 'untested', 'not-reliable'] as const;
/** How far it is known: A to E. */
export const evaluations = ['A', 'B', 'C', 'D', 'E'] as const;
/** How far something is known, A to E. */
export type Evaluation = (typeof evaluations)[number];
/** What may be done with it, and in what form it may go on. */
export const handlingConditions = ['A1', 'A2', 'A3', 'S1', 'S2'] as const;

export const gradingEvents = {
  'grading.made/1': z.strictObject({
    type: z.literal('grading.made/1'),
    gradingId: itemId,
    /** The associates whose association is graded: of a report that names three, one may be known better than the others. */
    associateIds: z.array(itemId).min(1, 'Choose what is graded.').max(40),
    sourceEvaluation: z.enum(sourceEvaluations),
    evaluation: z.enum(evaluations),
    handling: z.enum(['P', 'C']),
    /** With C only. */
    conditions: z.array(z.enum(handlingConditions)).max(handlingConditions.length),
    because: requiredText(textLimits.paragraph, 'Say why it is graded so.'),
    gradedOn: civilDate,
    /** The gradings before the author that this one takes the place of. */
    over: z.array(actId).max(100),
  }),
} as const;
