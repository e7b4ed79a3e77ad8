import { z } from 'zod';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';

/** @file The shapes that the short record, the planning and the live record of an interview share. */

/** `14:05`, as clocks in London showed it. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give the time as hours and minutes, such as 14:05.');

/** A clarification is a contact to make circumstances clear (W18, W19); a formal interview is the one of W20 and W24. */
export const interviewType = z.enum(['clarification', 'formal']);

/** In what capacity somebody was in the room. */
export const capacity = z.enum([
  'interviewer',
  'second-interviewer',
  'member',
  'police-friend',
  'note-taker',
  'interpreter',
  'other',
]);

/** A person by name. */
export const person = {
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
};

/** Who holds it. `personId` when a person of the unit; a local manager may carry it out (W21) and has none. */
export const interviewer = z.strictObject({
  personId: itemId.optional(),
  isLocalManager: z.boolean(),
  ...person,
});

/** Who a police friend acts for (W51). */
export const friendOrganisation = z.enum([
  'police-federation',
  'superintendents-association',
  'staff-union',
  'staff-network',
  'other',
  'not-known',
]);

/** Whether a police friend was offered (W22), and who came. */
export const friendPresent = z.strictObject({
  offered: z.boolean(),
  present: z.boolean(),
  name: text(textLimits.name).optional(),
  organisation: friendOrganisation.optional(),
  /** Why none came, in the member's words. */
  note: text(textLimits.paragraph).optional(),
});

/** The topics an interview goes through, in order. The first and the last two belong to every interview. */
export const topic = z.enum([
  'rights',
  'nature',
  'origin',
  'frequency',
  'knowledge',
  'requests',
  'finance',
  'household',
  'social-media',
  'work',
  'other-associations',
  'business',
  'gifts',
  'welfare',
  'proposals',
  'read-back',
]);
/** A topic an interview goes through. */
export type Topic = z.infer<typeof topic>;

/** What is explained to the member, each at its moment. */
export const right = z.enum(['police-friend', 'purpose', 'not-misconduct', 'systems-checks']);
/** One of the things that are explained. */
export type Right = z.infer<typeof right>;
