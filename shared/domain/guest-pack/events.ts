import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { instant } from '../../kit/instant.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { signature } from '../interview/live/events.ts';
import { guestField } from './fields.ts';

/** @file One interview, handed to a local manager as a sealed pack with an end date, and what came back (design 6, W21, decision 0034). */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who is given a pack: a local manager outside the unit. */
export const guest = z.strictObject({
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: text(textLimits.name),
  collarNumber: text(40),
  email: text(textLimits.name),
  /** Where somebody in the case is called the same: why this is another person. */
  anotherPerson: text(textLimits.paragraph),
});
/** One line as it went. */
const packLine = z.strictObject({ label: z.string().max(120), says: z.string().max(20000) });

/** The most days that a pack lasts, and what is proposed. */
export const guestPackDays = { most: 60, proposed: 14 } as const;
/** A return that was refused is kept as it came, up to this size. */
export const guestReturnLimitBytes = 2 * 1024 * 1024;

export const guestPackEvents = {
  /** What goes outside is recorded before it is written: to whom, every line of it, until when. */
  'guest-pack.made/1': z.strictObject({
    type: z.literal('guest-pack.made/1'),
    packId: itemId,
    interviewId: itemId,
    guest,
    fields: z.array(guestField).min(1, 'Choose what the guest sees.').max(9),
    lines: z.array(packLine).max(9),
    /** What the guest is asked to do, in the words of who made the pack. */
    briefing: text(textLimits.paragraph),
    madeOn: civilDate,
    endsOn: civilDate,
    /** Which key of the case opens the return (docs/formats/guest-pack.md 4). */
    epoch: z.number().int().min(0),
    /** Of the pack's text as it was sealed. */
    sha256,
  }),
  'guest-pack.withdrawn/1': z.strictObject({
    type: z.literal('guest-pack.withdrawn/1'),
    packId: itemId,
    because: z.enum(['not-needed', 'wrong-hands', 'lost', 'held-otherwise', 'not-written']),
    withdrawnOn: civilDate,
    reason: text(textLimits.paragraph),
  }),
  /** The return came back and was found to be of this pack; the record itself is in the act beside (`interview.taken-in/1`). */
  'guest-pack.returned/1': z.strictObject({
    type: z.literal('guest-pack.returned/1'),
    packId: itemId,
    returnId: itemId,
    /** Of the return file as it came. */
    sha256,
    /** The day on which the guest wrote it, by the guest's clock. */
    writtenOn: civilDate,
    receivedOn: civilDate,
    isLate: z.boolean(),
    note: text(textLimits.paragraph),
    /** When the guest opened the pack first, by the guest's clock. */
    openedAt: instant.optional(),
    /** Signatures that came with it and stand under another text than the record has: kept, and of no effect. */
    otherText: z
      .strictObject({ recordSha256: sha256, signatures: z.array(signature).max(10) })
      .optional(),
  }),
  /** A return that came after its pack was withdrawn: it counts for nothing, and is kept as it came. */
  'guest-pack.return-refused/1': z.strictObject({
    type: z.literal('guest-pack.return-refused/1'),
    packId: itemId,
    sha256,
    receivedOn: civilDate,
    fileBase64: z
      .string()
      .max(Math.ceil(guestReturnLimitBytes / 3) * 4)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/),
  }),
} as const;
