import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';
import { namedPerson } from '../named-person.ts';

/** @file Self-disclosure: a member says of themselves that they used police systems without a policing purpose. A force that invites it
 *  may answer it by management action; the decision is an authority's. */

/** What an authority makes of it. */
export const selfDisclosureOutcome = z.enum([
  'no-further-action',
  'management-action',
  'misconduct-procedures',
]);

/** The force's systems, as the report names them. */
export const policeSystem = z.enum([
  'crime-recording',
  'intelligence',
  'custody',
  'command-and-control',
  'pnc-or-leds',
  'pnd',
  'anpr',
  'source-management',
  'covert-operations',
  'vetting-or-hr',
  'firearms',
  'finance-or-procurement',
  'forensic-or-property',
  'other',
]);

export const selfDisclosureEvents = {
  'self-disclosure.recorded/1': z.strictObject({
    type: z.literal('self-disclosure.recorded/1'),
    disclosureId: itemId,
    disclosedOn: civilDate,
    madeTo: namedPerson,
    systems: z.array(policeSystem).min(1, 'Tick which systems.').max(20),
    period: requiredText(textLimits.line, 'Say when, as nearly as they know.'),
    what: requiredText(textLimits.narrative, 'Say what was looked at, in their words.'),
    why: requiredText(textLimits.narrative, 'Say why, in their words.'),
    passedOn: z.enum(['no', 'yes', 'not-known']),
    passedOnDetail: text(textLimits.narrative),
    /** Before anybody had asked or found it. */
    unprompted: z.boolean(),
  }),
  'self-disclosure.decided/1': z.strictObject({
    type: z.literal('self-disclosure.decided/1'),
    disclosureId: itemId,
    outcome: selfDisclosureOutcome,
    /** What is done: words of advice, training, a check of access. */
    action: text(textLimits.narrative),
    reasons: requiredText(textLimits.narrative, 'Give the reasons.'),
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
  }),
} as const;
