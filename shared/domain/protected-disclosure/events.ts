import { z } from 'zod';
import { actId } from '../act.ts';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

/** @file A report that legislation may protect stops the procedure until legal advice says otherwise (W9). */

const reason = requiredText(textLimits.paragraph, 'Say why.');

/** The people who alone may see the case while it is stopped, by their number in the unit's record. */
const namedPeople = z
  .array(z.strictObject({ personId: itemId, name: requiredText(textLimits.name) }))
  .min(1, 'Name at least one person who may see the case.')
  .max(20);

export const disclosureEvents = {
  'disclosure.stopped/1': z.strictObject({
    type: z.literal('disclosure.stopped/1'),
    /** In words, for it is any legislation: "Public Interest Disclosure Act 1998" is one example of the policy's. */
    legislation: requiredText(textLimits.line, 'Say which legislation may protect the report.'),
    reason,
    namedPeople,
  }),
  'disclosure.people-named/1': z.strictObject({
    type: z.literal('disclosure.people-named/1'),
    namedPeople,
    reason,
    /** The acts whose lists the author saw and replaces. */
    over: z.array(actId).max(100),
  }),
  'disclosure.advice-recorded/1': z.strictObject({
    type: z.literal('disclosure.advice-recorded/1'),
    adviser: requiredText(textLimits.name, 'Name the legal adviser.'),
    advisedOn: civilDate,
    advice: requiredText(textLimits.narrative, 'Record the advice.'),
    outcome: z.enum(['remain-stopped', 'continue-as-association']),
    /** The stops the adviser had before them. A stop nobody advised on stays. */
    over: z.array(actId).max(100),
  }),
} as const;
