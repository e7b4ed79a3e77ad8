import { z } from 'zod';
import type { GuestHolds, GuestPackListing } from '../../../shared/contract/vault/guest.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { civilDate, compareDates, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { vaultId, type ItemId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { handleOf } from '../keys/vault-handle.ts';
import { shellFault, todayOf, type Answer, type Room } from '../room.ts';

/** @file What lies on a guest's workstation of each pack, as far as it can be told without its words: the day on which it is over, and
 *  whether anything in it was not handed back yet. So that a pack goes on its day even if nobody opens it again. */

const about = z.strictObject({
  endsOn: civilDate,
  holds: z.enum(['nothing', 'answers', 'returned']),
});

/** The packs that lie here; first what is over goes, unless something in it was not handed back. Faults: disk/*. */
export async function guestPacks(room: Room): Answer<VaultAnswers['guestPacks']> {
  const listed = await room.ports.shell.ask('guest.list', {});
  if (!listed.ok) return shellFault(listed.error);
  const packs: GuestPackListing[] = [];
  for (const packId of listed.value) {
    const found = await readAbout(room, packId);
    if (!found) continue;
    const isOver = compareDates(todayOf(room), found.endsOn) > 0;
    if (isOver && found.holds !== 'answers') {
      await room.ports.shell.ask('guest.remove', { packId });
      continue;
    }
    const handle = handleOf(vaultId.parse(packId));
    packs.push({ packId, handle, standing: isOver ? 'over' : 'open', ...found });
  }
  return ok({ packs });
}

/** Says what lies here of a pack. Before the first answer is kept it says so, so that none is ever taken for nothing. */
export async function writeAbout(
  room: Room,
  packId: ItemId,
  what: { readonly endsOn: CivilDate; readonly holds: GuestHolds },
): Promise<Result<unknown, ShellFault>> {
  const { endsOn, holds } = what;
  const bytes = encodeText(`${JSON.stringify({ endsOn, holds })}\n`);
  return room.ports.shell.ask('guest.write', { packId, name: 'about', bytes });
}

/** What lies here of a pack; undefined where nothing says so. */
export async function readAbout(
  room: Room,
  packId: ItemId,
): Promise<z.infer<typeof about> | undefined> {
  const read = await room.ports.shell.ask('guest.read', { packId, name: 'about' });
  if (!read.ok || read.value === 'absent') return undefined;
  const parsed = about.safeParse(jsonIn(read.value));
  return parsed.success ? parsed.data : undefined;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause: unknown) {
    // A torn file says nothing: the pack is opened with its words, or brought again.
    void cause;
    return undefined;
  }
}
