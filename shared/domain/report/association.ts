import { z } from 'zod';
import { fuzzyDate } from '../../kit/fuzzy-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { policyCode } from '../policy-code.ts';
import { handle } from './associates.ts';

/** @file What joins subject and associate, which scenarios it falls under, and what the subject knew. */

/** The association itself. */
export const association = z.strictObject({
  /** What the policy counts as an association (W5), by its codes. */
  kinds: z.array(policyCode).max(40),
  nature: requiredText(textLimits.narrative, 'Describe the association.'),
  /** W15: why they believe that it meets the criteria. */
  whyNotifiable: requiredText(textLimits.narrative, 'Say why it is believed to be notifiable.'),
  howMet: z.enum([
    'childhood',
    'family',
    'policing-purpose',
    'other-work',
    'neighbourhood',
    'school-or-education',
    'gym-or-sport',
    'faith-community',
    'online',
    'through-a-third-party',
    'other',
    'not-known',
  ]),
  howMetDetail: text(textLimits.paragraph),
  status: z.enum([
    'ongoing',
    'historic',
    'intermittent',
    'estranged',
    'ceased-on-advice',
    'not-known',
  ]),
  frequency: z.enum([
    'daily',
    'weekly',
    'monthly',
    'few-times-a-year',
    'rare',
    'none-at-present',
    'not-known',
  ]),
  lastContact: fuzzyDate,
  means: z
    .array(
      z.enum([
        'in-person',
        'phone',
        'messages',
        'social-media',
        'email',
        'letter',
        'prison-visit',
        'financial',
        'shared-household',
        'other',
      ]),
    )
    .max(10),
  /** Where the association lives online (W5: "via social media"). */
  socialMedia: z.array(handle).max(40),
  sharedMoney: z
    .array(z.enum(['joint-account', 'loan-given', 'loan-received', 'tenancy', 'business', 'other']))
    .max(6),
  sharedMoneyDetail: text(textLimits.paragraph),
});
/** The association itself. */
export type Association = z.infer<typeof association>;

/** Which of the policy's scenarios (W4) it is said to fall under, by code, each with what that rests on. */
export const scenarios = z
  .array(z.strictObject({ code: policyCode, basis: text(textLimits.paragraph) }))
  .max(40);

/** What the subject knew of whatever makes it notifiable. Somebody who did not know cannot have failed to report. */
export const awareness = z.strictObject({
  state: z.enum(['knew', 'suspected', 'learned-later', 'unaware', 'not-known']),
  basis: text(textLimits.paragraph),
  whatIsKnown: text(textLimits.narrative),
  /** Whether the subject knows that a report was made. */
  subjectTold: z.enum(['yes', 'no', 'not-yet', 'not-known']),
});
