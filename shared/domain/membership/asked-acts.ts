import { z } from 'zod';
import { deviceId, memberId } from '../../kit/ids.ts';
import { office } from '../office.ts';

/** What a person may ask the vault to decide about the unit. Where somebody's work ends, and the new unit key, the vault adds. */
export const askedMembershipAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('member.removed'), member: memberId }),
  z.strictObject({ act: z.literal('device.revoked'), device: deviceId }),
  z.strictObject({ act: z.literal('custodian.added'), member: memberId }),
  z.strictObject({ act: z.literal('custodian.removed'), member: memberId }),
  z.strictObject({
    act: z.literal('offices.set'),
    member: memberId,
    offices: z.array(office).min(1).max(9),
  }),
  z.strictObject({ act: z.literal('unit-key.renewed') }),
  /** Of the decisions that were made at one time: those that stand. */
  z.strictObject({
    act: z.literal('dispute.settled'),
    blocks: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(100),
  }),
]);
/** What a person may ask the vault to decide about the unit. */
export type AskedMembershipAct = z.infer<typeof askedMembershipAct>;
