import type { GuestReturnView } from '../../../shared/contract/vault/guest.ts';
import type { standingOfPack } from '../../../shared/domain/guest-pack/slice.ts';
import type { Tone } from '../../ui/badge.tsx';

/** Where the record of a return stands, and what is left to do. */
export const phaseBack: Readonly<Record<GuestReturnView['phase'], string>> = {
  live: 'The interview was not ended: the unit goes on with the record',
  ended: 'Ended, to be read back and signed',
  'read-back': 'Read back, to be signed',
  signed: 'Signed in the room, under the text that comes in',
  stopped: 'Stopped: what may be misconduct or a crime emerged',
};

/** How a pack stands. */
export const standingWords: Readonly<
  Record<ReturnType<typeof standingOfPack>, readonly [says: string, tone: Tone]>
> = {
  out: ['With the guest', 'info'],
  overdue: ['Return overdue', 'warning'],
  returned: ['Brought back', 'success'],
  withdrawn: ['Withdrawn', 'neutral'],
};
