import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file What is recorded of a business interest, secondary employment or membership. The application is the record, whatever is decided of
 *  it: HMIC found that a register holds entries for those that are refused (Leicestershire 2014). */

/** What is asked for. */
export const interestType = z.enum(
  ['business-interest', 'secondary-employment', 'membership'],
  'Say what it is.',
);
/** What is asked for. */
export type InterestType = z.infer<typeof interestType>;

/** Who of the force it concerns. */
export const interestHolder = z.strictObject({
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  department: text(textLimits.name),
  /** Officers and specials also report interests of their close family. */
  serves: z.enum(['officer', 'special', 'staff', 'volunteer'], 'Say how they serve.'),
});

/** Whose interest it is: their own, or that of somebody of their close family. */
const heldBy = z.discriminatedUnion(
  'whose',
  [
    z.strictObject({ whose: z.literal('own') }),
    z.strictObject({
      whose: z.literal('family'),
      name: requiredText(textLimits.name, 'Give the name of the family member.'),
      relationship: requiredText(textLimits.line, 'Say how they are related.'),
    }),
  ],
  'Say whose it is.',
);

/** With or for whom: a business, an employer, a club. */
const organisation = z.strictObject({
  name: text(textLimits.name),
  /** At Companies House, a charity's, or another that tells it from its namesakes. */
  number: text(40),
  /** Names it trades under, and earlier names. */
  otherNames: z.array(requiredText(textLimits.name, 'Give the name.')).max(10),
  address: text(textLimits.line),
});

/** What is known of one interest: recorded once, corrected by a later act. */
export const interestFields = z.strictObject({
  appliedOn: civilDate,
  holder: interestHolder,
  heldBy,
  type: interestType,
  /** In a word or two, as the list of types is published: letting of property, driving lessons, a lodge. */
  occupation: requiredText(textLimits.name, 'Say in a word or two what it is.'),
  organisation,
  /** What they are in it: owner, director, employee, member. */
  position: text(textLimits.name),
  /** With whom they do it. */
  partners: z.array(requiredText(textLimits.name, 'Give the name.')).max(20),
  details: text(textLimits.paragraph),
  hours: text(textLimits.line),
  paid: z.enum(['paid', 'unpaid', 'not-known'], 'Say whether it is paid, or that it is not known.'),
  /** The day it begins or began; absent where nobody said. A beginning before the approval is flagged. */
  startsOn: civilDate.optional(),
});
/** What is known of one interest. */
export type InterestFields = z.infer<typeof interestFields>;
