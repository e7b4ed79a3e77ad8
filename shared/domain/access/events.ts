import { z } from 'zod';
import { deviceId, memberId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { actId } from '../act.ts';

/** @file Who may read a case: given, taken away, stepped back from. The keys themselves never enter the record, only a commitment to
 *  the file that carried them (design 4, decision 0027). */

const name = requiredText(textLimits.name);
const reason = requiredText(textLimits.paragraph, 'Say why.');
const epoch = z.number().int().min(0).max(0xffff_ffff);
const handed = {
  /** The workstations the keys were handed to. */
  devices: z.array(deviceId).min(1).max(1000),
  /** Which of the case's keys is the newest among them. */
  epoch,
  /** 32 bytes, as hexadecimal, that fit the one file that carried the keys. */
  commitment: z.string().regex(/^[0-9a-f]{64}$/),
};

/** What somebody has to do with the people of a case. */
export const conflictNature = z.enum([
  'relative',
  'close-friend',
  'works-with-them',
  'line-management',
  'money',
  'other',
]);

/** Everything `access.granted/1` says besides which keys went where: what a person types. */
export const grantedWords = z.strictObject({
  memberId,
  memberName: name,
  reason,
  /** Who reported is sealed apart and given on purpose only. */
  withReporter: z.boolean(),
  reporterReason: text(textLimits.paragraph),
  withCharacteristics: z.boolean(),
  /** Why the colleague is somebody else than the person of the same name in the case. */
  anotherPerson: text(textLimits.paragraph),
});

export const accessEvents = {
  'access.granted/1': grantedWords.extend({
    type: z.literal('access.granted/1'),
    ...handed,
    /** The acts that ended this member's access before, which whoever grants has seen. */
    over: z.array(actId).max(100),
  }),
  /** A second workstation of somebody who has access. */
  'access.workstation-added/1': z.strictObject({
    type: z.literal('access.workstation-added/1'),
    memberId,
    memberName: name,
    ...handed,
  }),
  'access.revoked/1': z.strictObject({
    type: z.literal('access.revoked/1'),
    memberId,
    memberName: name,
    reason,
    /** The key that later acts are written under; whoever lost access does not get it. */
    newEpoch: epoch,
  }),
  /** Written under the key that whoever loses access still holds: their own workstation learns that it ended, and no more. */
  'access.ended/1': z.strictObject({ type: z.literal('access.ended/1'), memberId }),
  /** A new key, handed to everybody who may still read the case. */
  'access.rekeyed/1': z.strictObject({ type: z.literal('access.rekeyed/1'), ...handed }),
  /** Whoever records it steps back. */
  'access.recused/1': z.strictObject({
    type: z.literal('access.recused/1'),
    reason,
    forConflict: z.boolean(),
  }),
  /** Of oneself, or known of a colleague. */
  'access.conflict-declared/1': z.strictObject({
    type: z.literal('access.conflict-declared/1'),
    memberId,
    memberName: name,
    nature: conflictNature,
    detail: requiredText(textLimits.paragraph, 'Say what the conflict is.'),
  }),
  /** The keys came from the unit's recovery, opened on its record: whoever records this may read the case from then on. */
  'access.recovered/1': z.strictObject({
    type: z.literal('access.recovered/1'),
    /** The act in the unit's record that opened it. */
    opening: actId,
    reason,
    devices: handed.devices,
    epoch,
    withReporter: z.boolean(),
    withCharacteristics: z.boolean(),
  }),
  /** Somebody else who may read the case has seen that it was opened from the recovery, and why. */
  'access.recovery-noted/1': z.strictObject({
    type: z.literal('access.recovery-noted/1'),
    over: z.array(actId).min(1).max(100),
    note: text(textLimits.paragraph),
  }),
  'access.conflict-answered/1': z.strictObject({
    type: z.literal('access.conflict-answered/1'),
    memberId,
    memberName: name,
    reason: requiredText(textLimits.paragraph, 'Say why it is no bar.'),
    /** The declarations that are answered. */
    over: z.array(actId).max(100),
  }),
} as const;
