import { holdersOf } from '../../../shared/domain/access/who.ts';
import { itemId, type ItemId } from '../../../shared/kit/ids.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { caseInSight } from '../calls/acts-of.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { fileKeyHeld, handOut } from './hand-out.ts';
import { workstationsOf } from './workstations.ts';

/** @file Hands the key of a file to everybody who has its case. Whoever added the file owes it: to those who have the case then, and to
 *  those whose access was given elsewhere before the key had come there. */

/** The page of the local store that remembers, by case and file, which workstations were handed the key of what was added here. Without
 *  it nothing is owed any more by this workstation; whoever is given the case is given all keys with it. */
const page = { id: 'file-keys-handed', version: 1 } as const;
type Handed = Record<string, Record<string, readonly string[]>>;

/** A file was added here: its key goes to everybody who has the case. */
export async function handOnFileKey(
  room: Room,
  opened: Opened,
  stream: string,
  fileId: ItemId,
): Promise<void> {
  const handed = await load(opened);
  handed[stream] = { ...handed[stream], [fileId]: [] };
  await save(opened, handed);
  await payFileKeys(room, opened, stream);
}

/** Whoever has the case and was not handed the key of a file that was added here is handed it now. */
export async function payFileKeys(room: Room, opened: Opened, stream: string): Promise<void> {
  const handed = await load(opened);
  const files = handed[stream];
  const loaded = files && (await caseInSight(opened, stream));
  if (!files || !loaded) return;
  const { activeOf } = workstationsOf(opened);
  const holders = holdersOf(loaded.state)
    .flatMap(({ member }) => activeOf(member))
    .filter((device) => device !== opened.device.device);
  const epoch = opened.keys.caseKeys.all(stream)[0]?.epoch ?? 0;
  for (const [fileId, before] of Object.entries(files)) {
    const keys = fileKeyHeld(opened, stream, itemId.parse(fileId));
    const devices = holders.filter((device) => !before.includes(device));
    if (keys.length === 0 || devices.length === 0) continue;
    const went = await handOut(room, opened, { stream, epoch, keys, devices, reason: '' });
    // A disk that refuses leaves it owed: the next arrival pays.
    if (!went.ok) return;
    files[fileId] = [...before, ...devices];
    await save(opened, handed);
  }
}

async function load(opened: Opened): Promise<Handed> {
  const kept = await opened.store.loadPage(page.id, page.version);
  const read: unknown = kept?.content ? JSON.parse(decodeText(kept.content)) : {};
  return typeof read === 'object' && read !== null ? { ...(read as Handed) } : {};
}

const save = (opened: Opened, handed: Handed): Promise<void> =>
  opened.store.savePages([{ ...page, content: encodeText(JSON.stringify(handed)) }]);
