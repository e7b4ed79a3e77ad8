import { z } from 'zod';
import { actId } from '../act.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { protection } from '../report/intake.ts';

/** @file Who reported. A compartment: sealed under its own key inside the case, absent where that key is not held (design 6). */

/** Who the reporter is. */
export const reporterIdentity = z.strictObject({
  surname: requiredText(textLimits.name, 'Give the surname.'),
  forenames: text(textLimits.name),
  knownAs: text(textLimits.name),
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  relationToSubject: text(textLimits.line),
});
/** Who the reporter is. */
export type ReporterIdentity = z.infer<typeof reporterIdentity>;

export const reporterEvents = {
  'reporter.identified/1': z.strictObject({
    type: z.literal('reporter.identified/1'),
    identity: reporterIdentity,
    contact: z.strictObject({
      phone: text(40),
      email: text(textLimits.line),
      address: text(textLimits.line),
      /** When and how they may be contacted without being given away. */
      safeWays: text(textLimits.paragraph),
    }),
    protection,
    protectionReason: text(textLimits.paragraph),
    supportOffered: z
      .array(
        z.enum([
          'welfare-contact',
          'federation-or-union',
          'occupational-health',
          'single-point-of-contact',
          'none-accepted',
          'other',
        ]),
      )
      .max(6),
    supportDetail: text(textLimits.paragraph),
    /** Whether the reporter fears or has met any detriment. */
    detriment: text(textLimits.paragraph),
    /** Asked so that it can be refused: the identity of a covert human intelligence source is never kept here. */
    covertSource: z.enum(['no', 'yes']),
    /** The acts whose versions the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
} as const;
