import { sealSavedMark } from '../keys/saved-mark.ts';
import { rowPageId, rowPageVersion } from '../model/row-table.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { isStoreBehind } from './follow-in-store.ts';

/** @file What may lag a moment behind a save: list pages, search texts, and the mark that tells of a lost tail. */

/** Quiet time after the last save before the pages are written. */
const lagMs = 1500;
const timers = new WeakMap<Opened, ReturnType<typeof setTimeout>>();

/** Writes pages and mark once saving has been quiet for a moment. */
export function flushLater(room: Room, opened: Opened): void {
  clearTimeout(timers.get(opened));
  timers.set(
    opened,
    setTimeout(() => {
      void opened.queue.run(() => flush(room, opened));
    }, lagMs),
  );
}

/** Writes pages and mark now. What fails here is written at the next start. */
export async function flush(room: Room, opened: Opened): Promise<void> {
  // Rows that rest on what is not verified never reach the disk.
  if (opened.reading) return;
  // Pages tell of acts, so the store must hold the acts first.
  await opened.following.run(() => Promise.resolve());
  if (!isStoreBehind(opened)) await writePages(opened);
  await writeMark(room, opened);
}

async function writePages(opened: Opened): Promise<void> {
  const before = new Set(opened.mark.unpaged);
  try {
    const pages = opened.rows
      .dirtyPages()
      .map(({ page, content }) => ({ id: rowPageId(page), version: rowPageVersion, content }));
    if (pages.length > 0) await opened.store.savePages(pages);
    await opened.texts.flush();
    opened.mark = {
      ...opened.mark,
      unpaged: opened.mark.unpaged.filter((stream) => !before.has(stream)),
    };
    await opened.store.saveActs([], [], opened.mark);
  } catch {
    opened.troubles.push({ kind: 'store-behind' });
  }
}

/** The last-saved mark: how a lost tail of the journal is noticed at the next unlock. */
async function writeMark(room: Room, opened: Opened): Promise<void> {
  const { nextNumber, hash } = opened.ledger.tip();
  if (!hash) return;
  const mark = { device: opened.device.device, number: nextNumber - 1, hash };
  const bytes = sealSavedMark(opened.vaultKeySecret, opened.vaultId, mark, room.ports.entropy);
  const name = nextNumber % 2 === 0 ? ('mark.a' as const) : ('mark.b' as const);
  await room.ports.shell.ask('file.replace', { vaultId: opened.vaultId, name, bytes });
}
