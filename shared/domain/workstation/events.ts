import { z } from 'zod';
import { deviceId, memberId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** @file Workstations that were let into the unit: who compared the words with whom, and that their keys went out. No key is in here. */

export const workstationEvents = {
  /** Two people compared the six words of a request; from here on the charter decides. */
  'workstation.compared/1': z.strictObject({
    type: z.literal('workstation.compared/1'),
    deviceId,
    requestHash: hex32,
    memberId,
    memberName: requiredText(textLimits.name, 'Give the name.'),
    workstation: requiredText(textLimits.name, 'Give the workstation a name.'),
  }),
  /** The welcome went out: sealed for that workstation alone, under the name its file has. */
  'workstation.welcomed/1': z.strictObject({
    type: z.literal('workstation.welcomed/1'),
    deviceId,
    welcome: hex32,
  }),
} as const;
