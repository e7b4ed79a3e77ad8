import type { z } from 'zod';
import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { ActId } from '../act.ts';
import type { guestPackEvents } from './events.ts';

type EventOf<Type extends keyof typeof guestPackEvents> = z.infer<(typeof guestPackEvents)[Type]>;
type Made = Omit<EventOf<'guest-pack.made/1'>, 'type'>;
type Withdrawn = Omit<EventOf<'guest-pack.withdrawn/1'>, 'type' | 'packId'>;
type Returned = Omit<EventOf<'guest-pack.returned/1'>, 'type' | 'packId'>;
type Refused = Omit<EventOf<'guest-pack.return-refused/1'>, 'type' | 'packId' | 'fileBase64'>;
type By = { readonly actId: ActId; readonly by: string };

/** One pack, from the day it went out. */
export type GuestPack = Made &
  By & {
    readonly withdrawn?: (Withdrawn & By) | undefined;
    readonly returned?: (Returned & By) | undefined;
    /** Returns that came after it was withdrawn; the files are in the ledger. */
    readonly refused: readonly (Refused & By)[];
  };

/** The packs of a case, oldest first. */
export type GuestPackSlice = { readonly packs: readonly GuestPack[] };

/** No pack. */
export const emptyGuestPack: GuestPackSlice = { packs: [] };

/** Where a pack stands on a day. A return that came counts, whatever was withdrawn apart from it. */
export function standingOfPack(
  pack: GuestPack,
  today: CivilDate,
): 'out' | 'overdue' | 'returned' | 'withdrawn' {
  if (pack.returned) return 'returned';
  if (pack.withdrawn) return 'withdrawn';
  return compareDates(today, pack.endsOn) > 0 ? 'overdue' : 'out';
}

/** The pack with this id. */
export const packOf = ({ packs }: GuestPackSlice, packId: string): GuestPack | undefined =>
  packs.find((pack) => pack.packId === packId);

/** The packs that somebody outside holds, and whose return is still to come. */
export const packsOut = ({ packs }: GuestPackSlice): readonly GuestPack[] =>
  packs.filter((pack) => !pack.returned && !pack.withdrawn);

/** True while a guest has this interview. */
export const isWithGuest = (slice: GuestPackSlice, interviewId: string): boolean =>
  packsOut(slice).some((pack) => pack.interviewId === interviewId);
