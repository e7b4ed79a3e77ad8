import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { sealContext } from '../../../shared/formats/context.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import { compareInstants, type Instant } from '../../../shared/kit/instant.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { fault, shellFault, type Room } from '../room.ts';
import { open, seal } from '../seal/seal.ts';
import { keptFile, type GuestSession, type Kept } from './guest-session.ts';

/** @file What a guest has written: sealed under the key that came in the pack, in two files that alternate, so that one whole state is on
 *  the disk at every moment. A line is acknowledged once the newer of them is there. */

const capBytes = 16 * 1024 * 1024;

/** What was kept; a fresh beginning where nothing is there. Something that is there and does not open is never written over.
 *  Faults: guest/damaged, disk/*. */
export async function readKept(
  room: Room,
  packId: ItemId,
  keepKeySecret: Bytes,
): Promise<Result<Kept, VaultError>> {
  const found: Kept[] = [];
  let isThere = false;
  for (const name of ['kept.a', 'kept.b'] as const) {
    const read = await room.ports.shell.ask('guest.read', { packId, name });
    if (!read.ok) return shellFault(read.error);
    if (read.value === 'absent') continue;
    isThere = true;
    const box = open(keepKeySecret, sealContext('guest-kept', packId), read.value, { capBytes });
    const parsed = box.ok ? keptFile.safeParse(JSON.parse(decodeText(box.value))) : undefined;
    if (parsed?.success) found.push(parsed.data);
  }
  const newest = found.toSorted((a, b) => b.generation - a.generation)[0];
  if (newest) return ok(newest);
  if (isThere) return fault('guest/damaged');
  const now = room.ports.clock.now();
  const fresh = { generation: 0, openedAt: now, lastSeen: now, acts: [], drafts: [] };
  return ok({ v: 1, ...fresh });
}

/** Writes the next state; it counts once it is on the disk. Faults: disk/*. */
export function keep(
  room: Room,
  session: GuestSession,
  change: (kept: Kept) => Kept,
): Promise<Result<Kept, VaultError>> {
  const before = session.turn;
  const turn = (async (): Promise<Result<Kept, VaultError>> => {
    await before;
    const changed = change(session.kept);
    const next: Kept = {
      ...changed,
      generation: session.kept.generation + 1,
      lastSeen: latest(session.kept.lastSeen, room.ports.clock.now()),
    };
    const written = await room.ports.shell.ask('guest.write', {
      packId: session.packId,
      name: next.generation % 2 === 0 ? 'kept.a' : 'kept.b',
      bytes: seal(
        session.keepKeySecret,
        sealContext('guest-kept', session.packId),
        encodeText(JSON.stringify(next)),
        room.ports.entropy,
      ),
    });
    if (!written.ok) return shellFault(written.error);
    session.kept = next;
    return ok(next);
  })();
  session.turn = turn.catch(() => undefined);
  return turn;
}

/** The moment that counts for the end of a pack: a clock that was set back does not bring days back. */
export const momentThatCounts = (room: Room, { lastSeen }: Kept): Instant =>
  latest(lastSeen, room.ports.clock.now());

/** Everything the guest did, in order. */
export const actsOf = ({
  acts,
}: Kept): readonly {
  readonly at: Instant;
  readonly events: readonly LooseEvent[];
}[] => acts;

const latest = (a: Instant, b: Instant): Instant => (compareInstants(a, b) >= 0 ? a : b);
