import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { nextEpoch, recipientsOf } from '../../../shared/domain/access/owed.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { takeKeys } from '../calls/take-keys.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import type { Seat, SeatRoom } from '../membership/seat.ts';
import type { Room } from '../room.ts';
import { handOut, keysToHandOn } from './hand-out.ts';
import { workstationsOf } from './workstations.ts';

/** The number that the next key of a case gets. */
export const freshEpoch = (room: SeatRoom, opened: Seat, stream: string): number => {
  const [high = 0, low = 0] = room.ports.entropy(2);
  const epochs = opened.keys.caseKeys.all(stream).map(({ epoch }) => epoch);
  return nextEpoch(epochs, high * 256 + low);
};

/** Makes a new key for a case: handed first to everybody who keeps access, then on this ring, so that nothing is ever sealed under a
 *  key that only a dying workstation holds. Nothing old is sealed again: who had it keeps it (design 6). Answers what is to be said
 *  of it, under the new key. */
export async function makeNewKey(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
  epoch: number,
): Promise<Result<LooseEvent, ShellFault>> {
  const { caseId: stream, state } = loaded;
  const key = Uint8Array.from(room.ports.entropy(32));
  const devices = recipientsOf(state, workstationsOf(opened), opened.me.member);
  const handed = await handOut(room, opened, {
    ...{ stream, epoch, devices, reason: '' },
    keys: [{ what: 'case-key', epoch, key: bytesToHex(key) }, ...keysToHandOn(opened, loaded)],
  });
  if (!handed.ok) return handed;
  const taken = await takeKeys(room, opened, [
    { what: 'case-key', caseId: caseId.parse(stream), epoch, key },
  ]);
  if (!taken.ok) return taken;
  return ok({ type: 'access.rekeyed/1', devices, epoch, commitment: handed.value.commitment });
}
