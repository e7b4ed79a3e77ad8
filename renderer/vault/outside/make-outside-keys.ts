import { refusalsOf } from '../../../shared/domain/membership/rules.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { MemberId } from '../../../shared/kit/ids.ts';
import { err } from '../../../shared/kit/result.ts';
import { proposeBlock, unitMembers, type Proposed } from '../membership/propose-block.ts';
import type { Seat, SeatRoom } from '../membership/seat.ts';
import { shellFault, type Answer } from '../room.ts';
import { outsideUses, publicHalf, recordFor } from './secrets.ts';

/** @file Making the unit's keys for outsiders, and deciding who holds them: a decision of the custodians, in the charter. */

/** Makes new keys, which replace those in use. The secret halves are on this ring before the charter names their public halves.
 *  Refusals: membership/*. Faults: disk/*. */
export async function makeOutsideKeys(
  room: SeatRoom,
  opened: Seat,
  members: readonly MemberId[],
): Answer<Proposed> {
  const refusals = refusalsOf([{ act: 'outside-keys.set' }], unitMembers(opened));
  if (refusals.length > 0) return err({ refusals });
  const fresh = (): Bytes => Uint8Array.from(room.ports.entropy(32));
  const secrets = { signing: fresh(), receiving: fresh() };
  const { unitId } = opened;
  const records = outsideUses.map((use) => recordFor(unitId, use, secrets[use]));
  const kept = await opened.queue.run(() => opened.ring.keep(records));
  if (!kept.ok) return shellFault(kept.error);
  for (const record of records) opened.keys.add(record);
  return proposeBlock(room, opened, [
    {
      act: 'outside-keys.set',
      signing: publicHalf('signing', secrets.signing),
      receiving: publicHalf('receiving', secrets.receiving),
      members: [...members],
    },
  ]);
}

/** Decides anew who holds the keys in use, beside the custodians. Undefined: the unit has none. Refusals: membership/*. Faults: disk/*. */
export async function setHolders(
  room: SeatRoom,
  opened: Seat,
  members: readonly MemberId[],
): Promise<Awaited<Answer<Proposed>> | undefined> {
  const [inUse] = opened.membership.charter().outsideKeys;
  if (!inUse) return undefined;
  const { signing, receiving } = inUse;
  return proposeBlock(room, opened, [
    { act: 'outside-keys.set', signing, receiving, members: [...members] },
  ]);
}
