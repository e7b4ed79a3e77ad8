import { assert } from '../../../shared/kit/assert.ts';
import { sealCaseRecord } from '../fold/case-record.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import type { WrittenAct } from '../ledger/ledger.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { frameRowId, type StoreMark } from '../store/vault-store.ts';
import { markNow } from './mark-now.ts';

/** @file The store behind the journal. The acts are on the disk already; a store that fails loses nothing. */

/** Frames, or records, of one transaction; a long batch does not keep the vault from answering. */
const atOnce = 500;

/** Vaults whose store lacks an act. Nothing more is written there, so that its mark stays before the gap and the next start fills it. */
const behind = new WeakSet<Opened>();

/** Sends the store after acts that memory holds already, once the answer has left. */
export function followInStore(
  room: Room,
  opened: Opened,
  written: readonly WrittenAct[],
  streams: ReadonlyMap<string, readonly StoredAct[]>,
): void {
  const before = opened.mark;
  opened.mark = markNow(opened, streams.keys());
  const after = opened.mark;
  void opened.following.run(async () => {
    if (behind.has(opened)) return;
    try {
      await saveInParts(room, opened, { written, streams, before, after });
      for (const stream of streams.keys()) opened.cases.release(stream);
    } catch {
      // The held cases keep the screen true, and the next start rebuilds what the store lacks.
      behind.add(opened);
      opened.troubles.push({ kind: 'store-behind' });
      room.tell({ changed: ['health'] });
    }
  });
}

/** True once the store could not follow: its mark must not be moved any more. */
export const isStoreBehind = (opened: Opened): boolean => behind.has(opened);

type Batch = {
  readonly written: readonly WrittenAct[];
  readonly streams: ReadonlyMap<string, readonly StoredAct[]>;
  readonly before: StoreMark;
  readonly after: StoreMark;
};

/** The mark moves with the last part: a batch cut short is followed again from the journal. That its rows are not in the pages yet is
 *  said with the first. */
async function saveInParts(room: Room, opened: Opened, batch: Batch): Promise<void> {
  const streams = [...batch.streams];
  const count = Math.max(streams.length, batch.written.length);
  for (let from = 0; from < count; from += atOnce) {
    const to = from + atOnce;
    const frames = batch.written
      .slice(from, to)
      .map(({ stored, frame }) => ({ id: frameRowId(stored.device, stored.number), box: frame }));
    const records = streams.slice(from, to).map(([stream, acts]) => {
      const key = opened.keys.caseKeys.get(stream);
      assert(key, 'a stream without a key');
      return sealCaseRecord(opened.vaultId, stream, acts, key, room.ports.entropy);
    });
    await opened.store.saveActs(frames, records, markOf(batch, from === 0, to >= count));
  }
}

function markOf(batch: Batch, isFirst: boolean, isLast: boolean): StoreMark | undefined {
  if (isLast) return batch.after;
  return isFirst ? { ...batch.before, unpaged: batch.after.unpaged } : undefined;
}

/** A turn of the worker's loop: the answer of the call that is being carried out has left by then. */
export const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
