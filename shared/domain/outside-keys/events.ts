import { z } from 'zod';
import { deviceId } from '../../kit/ids.ts';

/** @file Who was handed the unit's keys for outsiders. The keys themselves are in the charter, public halves only; no secret is in here. */

export const outsideKeysEvents = {
  /** The secret halves went out, sealed to these workstations. `signing`: which keys, by the public half that signs. */
  'outside-keys.handed-over/1': z.strictObject({
    type: z.literal('outside-keys.handed-over/1'),
    signing: z.string().regex(/^[0-9a-f]{64}$/),
    devices: z.array(deviceId).min(1).max(1000),
  }),
} as const;
