import { z } from 'zod';
import { actId } from '../act.ts';
import { text, textLimits } from '../../kit/text.ts';

/** @file Protected characteristics of the subject (Equality Act 2010 s.4), for internal reporting only (W45). A compartment of their
 *  own: each is optional, and what is absent was not recorded. */

const declined = 'prefer-not-to-say';
const yesOrNo = z.enum(['yes', 'no', declined]);

/** Ethnicity, the 19 groups of the GSS harmonised standard for England and Wales, 2021. */
export const ethnicGroup = z.enum([
  'white-british',
  'white-irish',
  'white-gypsy-or-irish-traveller',
  'white-roma',
  'white-other',
  'mixed-white-and-black-caribbean',
  'mixed-white-and-black-african',
  'mixed-white-and-asian',
  'mixed-other',
  'asian-indian',
  'asian-pakistani',
  'asian-bangladeshi',
  'asian-chinese',
  'asian-other',
  'black-african',
  'black-caribbean',
  'black-other',
  'other-arab',
  'other-any',
  declined,
]);

export const characteristicsEvents = {
  'characteristics.recorded/1': z.strictObject({
    type: z.literal('characteristics.recorded/1'),
    age: z
      .enum(['under-25', '25-34', '35-44', '45-54', '55-64', '65-and-over', declined])
      .optional(),
    disability: yesOrNo.optional(),
    genderReassignment: yesOrNo.optional(),
    marriageAndCivilPartnership: z
      .enum(['married', 'civil-partnership', 'neither', declined])
      .optional(),
    pregnancyAndMaternity: yesOrNo.optional(),
    race: z
      .strictObject({
        codeSet: z.literal('GSS-2021'),
        group: ethnicGroup,
        detail: text(textLimits.name),
      })
      .optional(),
    religionOrBelief: z
      .enum([
        'no-religion',
        'christian',
        'buddhist',
        'hindu',
        'jewish',
        'muslim',
        'sikh',
        'other-religion',
        'philosophical-belief',
        declined,
      ])
      .optional(),
    sex: z.enum(['female', 'male', declined]).optional(),
    sexualOrientation: z
      .enum(['straight-or-heterosexual', 'gay-or-lesbian', 'bisexual', 'other', declined])
      .optional(),
    /** Whether the person said so, or a record did. */
    from: z.enum(['the-person', 'personnel-record', 'mixed']),
    over: z.array(actId).max(100),
  }),
} as const;
