import type { Opened } from '../opened.ts';
import type { Ports } from '../ports.ts';
import type { Room } from '../room.ts';

/** @file What governing the unit needs of an open vault: no case, no store. */

/** Who sits here, with which keys. */
export type Seat = Pick<
  Opened,
  'vaultId' | 'unitId' | 'device' | 'me' | 'keys' | 'ring' | 'membership' | 'queue'
>;
/** The room it happens in. */
export type SeatRoom = {
  readonly ports: Pick<Ports, 'entropy' | 'clock'> & {
    readonly shell: Pick<Ports['shell'], 'ask'>;
  };
  readonly tell: Room['tell'];
};
