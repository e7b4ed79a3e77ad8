import type { Sentences } from '../noun.ts';
import type { outsideKeysEvents } from './events.ts';

/** How the unit's keys for outsiders read in the unit's record. */
export const outsideKeysSentences: Sentences<typeof outsideKeysEvents> = {
  'outside-keys.handed-over/1': ({ devices }) => ({
    head: 'Keys for outsiders handed over',
    rest: devices.length === 1 ? 'to one workstation' : `to ${String(devices.length)} workstations`,
  }),
};
