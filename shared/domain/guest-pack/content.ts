import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { instant } from '../../kit/instant.ts';
import { text, textLimits } from '../../kit/text.ts';
import { caseEvents } from '../case/events.ts';
import { guestAct, mostGuestActs } from '../interview/live/taken-in.ts';
import { signature } from '../interview/live/events.ts';
import { planningEvents } from '../interview/planning/events.ts';
import { person } from '../interview/schema.ts';

/** @file What a guest pack holds and what its return holds: the whole of it (docs/formats/guest-pack.md 2 and 3). */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const opened = caseEvents['case.opened/1'].shape;

/** What the guest is given. */
export const guestPackContent = z.strictObject({
  packId: itemId,
  unit: z.strictObject({ name: text(textLimits.name), force: text(textLimits.name) }),
  /** Who of the unit made it. */
  from: z.strictObject(person),
  madeAt: instant,
  endsOn: civilDate,
  guest: z.strictObject(person),
  reference: opened.reference,
  marking: opened.marking,
  policy: opened.policy,
  fictitious: opened.fictitious,
  /** The member to be interviewed, as they are called. */
  subject: z.strictObject(person),
  lines: z
    .array(z.strictObject({ label: z.string().max(120), says: z.string().max(20000) }))
    .max(9),
  briefing: text(textLimits.paragraph),
  direction: planningEvents['interview.directed/1'],
  plan: planningEvents['interview.planned/1'],
  /** The newest invitation, where there was one. */
  invited: planningEvents['interview.invited/1'].optional(),
  /** The age recipient to which the return is sealed. */
  returnTo: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  /** The key under which the guest's workstation keeps what is written. */
  keepKey: sha256,
});
/** What the guest is given. */
export type GuestPackContent = z.infer<typeof guestPackContent>;

/** What the guest hands back. */
export const guestReturnContent = z.strictObject({
  packId: itemId,
  /** Of the pack's text: who does not hold the pack does not know it. */
  packSha256: sha256,
  returnId: itemId,
  /** By the guest's clock: when the pack was opened first, and when the return was written. */
  openedAt: instant,
  writtenAt: instant,
  acts: z.array(guestAct).min(1).max(mostGuestActs),
  /** What was signed in the room, and by whom; absent where nothing was. */
  signed: z
    .strictObject({ recordSha256: sha256, signatures: z.array(signature).max(10) })
    .optional(),
});
/** What the guest hands back. */
export type GuestReturnContent = z.infer<typeof guestReturnContent>;
