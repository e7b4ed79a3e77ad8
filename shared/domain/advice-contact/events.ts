import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { namedPerson } from '../named-person.ts';

/** @file Advice without a case: somebody asks the unit in confidence, and is told (PD11). Logged and counted in the unit's own record.
 *  No name is asked for: the advice is confidential. */

/** How they came. */
export const advicePath = z.enum(['telephone', 'in-person', 'email', 'video-call', 'other']);
/** What they are to the force; never who. */
export const askerRole = z.enum([
  'officer',
  'special-constable',
  'staff',
  'supervisor-or-manager',
  'volunteer',
  'outside-the-force',
  'not-said',
]);
/** Whether what was asked about may be a notifiable association. */
export const adviceAbout = z.enum(['no-association', 'possible-association', 'not-known']);

export const adviceContactEvents = {
  'advice-contact.logged/1': z.strictObject({
    type: z.literal('advice-contact.logged/1'),
    contactId: itemId,
    contactedOn: civilDate,
    path: advicePath,
    asker: askerRole,
    department: text(textLimits.name),
    question: requiredText(textLimits.narrative, 'Say what was asked, without naming anybody.'),
    about: adviceAbout,
    advice: requiredText(textLimits.narrative, 'Write down the advice that was given.'),
    /** They were told to speak to their line manager and to report it. */
    toldToReport: z.boolean(),
    givenBy: namedPerson,
  }),
  /** Logged in error: kept, and no longer counted. */
  'advice-contact.struck-out/1': z.strictObject({
    type: z.literal('advice-contact.struck-out/1'),
    contactId: itemId,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;
