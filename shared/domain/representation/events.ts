import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy } from '../decided-by.ts';

/** @file Representations: what member and police friend say to the authority when conditions are disputed (W28). */

/** Whose representations they are. */
export const representedBy = z.enum(['member', 'police-friend', 'member-and-police-friend']);

export const representationEvents = {
  'representation.invited/1': z.strictObject({
    type: z.literal('representation.invited/1'),
    invitationId: itemId,
    invitedOn: civilDate,
    invitedBy: requiredText(textLimits.name, 'Name who invited them.'),
    /** The conditions in mind, as they were put to the member. */
    about: requiredText(textLimits.narrative, 'Say what the member may speak to.'),
    /** The day the unit asked to hear by; no policy gives one. */
    respondBy: civilDate.optional(),
  }),
  'representation.made/1': z.strictObject({
    type: z.literal('representation.made/1'),
    representationId: itemId,
    by: representedBy,
    policeFriendName: text(textLimits.name).optional(),
    receivedOn: civilDate,
    form: z.enum(['written', 'oral']),
    text: requiredText(textLimits.narrative, 'Write down the representations.'),
  }),
  /** The member was asked and made none. */
  'representation.not-made/1': z.strictObject({
    type: z.literal('representation.not-made/1'),
    invitationId: itemId,
    how: z.enum(['declined', 'expired']),
    on: civilDate,
    reason: requiredText(
      textLimits.paragraph,
      'Say how the member declined, or how the time ran out.',
    ),
  }),
  'representation.answered/1': z.strictObject({
    type: z.literal('representation.answered/1'),
    representationId: itemId,
    answeredBy: decidedBy,
    answeredOn: civilDate,
    text: requiredText(textLimits.narrative, 'Write what the authority says to them.'),
  }),
} as const;
