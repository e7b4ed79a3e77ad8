import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file The assessment for withdrawal of vetting clearance under the Police (Vetting) Regulations 2025, Part 3, as the vetting authority
 *  tells the unit of it. It is theirs from beginning to end: the unit keeps what it was told and decides nothing in it. */

const told = z.enum(['yes', 'no', 'not-told-to-us']);

/** What the vetting authority tells of an assessment for withdrawal. */
export const withdrawalEvents = {
  'vetting.withdrawal-begun/1': z.strictObject({
    type: z.literal('vetting.withdrawal-begun/1'),
    assessmentId: itemId,
    begunOn: civilDate,
    /** The person of the vetting authority who told us. */
    toldBy: requiredText(textLimits.name, 'Name the person.'),
    /** Whether anything is kept from the member under the harm test (reg. 8). */
    harmTest: told,
    /** Whether the member was told that they may have a police friend (reg. 9). */
    policeFriend: told,
    /** Whether the member was told of legal representation (reg. 10). */
    legalRepresentation: told,
    note: text(textLimits.paragraph),
  }),
  'vetting.withdrawal-ended/1': z.strictObject({
    type: z.literal('vetting.withdrawal-ended/1'),
    assessmentId: itemId,
    endedOn: civilDate,
    toldBy: requiredText(textLimits.name, 'Name the person.'),
    outcome: z.enum(['clearance-kept', 'clearance-withdrawn', 'ended-otherwise']),
    text: text(textLimits.narrative),
  }),
} as const;
