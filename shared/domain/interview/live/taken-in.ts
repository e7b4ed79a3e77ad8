import { z } from 'zod';
import { civilDate } from '../../../kit/civil-date.ts';
import { itemId } from '../../../kit/ids.ts';
import { instant } from '../../../kit/instant.ts';
import { person } from '../schema.ts';
import { liveEvents } from './events.ts';

/** @file What a guest kept of an interview on a pack, as it is taken into the record (decision 0034). */

const guestEvent = z.discriminatedUnion('type', [
  liveEvents['interview.began/1'],
  liveEvents['interview.noted/1'],
  liveEvents['interview.line-corrected/1'],
  liveEvents['interview.ended/1'],
  liveEvents['interview.read-back/1'],
  liveEvents['interview.stopped/1'],
]);

/** What a guest did at one moment, by the clock of the guest's workstation. */
export const guestAct = z.strictObject({
  at: instant,
  events: z.array(guestEvent).min(1).max(20),
});
/** What a guest did at one moment. */
export type GuestAct = z.infer<typeof guestAct>;

/** The most that one return holds: an interview of a long day is under a thousand. */
export const mostGuestActs = 2000;

export const takenInEvents = {
  /** The record that a guest kept becomes the record of the interview: entry by entry, as it was kept there. */
  'interview.taken-in/1': z.strictObject({
    type: z.literal('interview.taken-in/1'),
    interviewId: itemId,
    packId: itemId,
    conductedBy: z.strictObject(person),
    /** The day of the pack. */
    packMadeOn: civilDate,
    acts: z.array(guestAct).min(1).max(mostGuestActs),
  }),
} as const;
