import { assert } from '../../../shared/kit/assert.ts';
import { recordContent, sealRecordContent } from '../fold/case-record.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import type { WrittenAct } from '../ledger/ledger.ts';
import { letOthers } from '../let-others.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { CaseRecordRow } from '../store/database.ts';
import { frameRowId, type StoreMark } from '../store/vault-store.ts';
import { markNow } from './mark-now.ts';

/** @file The store behind the journal. The acts are on the disk already; a store that fails loses nothing. */

/** Frames, or records, of one transaction; a long batch does not keep the vault from answering. */
const atOnce = 500;

/** Vaults whose store lacks an act. Nothing more is written there, so that its mark stays before the gap and the next start fills it. */
const behind = new WeakSet<Opened>();

/** What waits for its turn in the queue of the store. What is saved meanwhile joins it, for a record is sealed whole each time. */
const waiting = new WeakMap<Opened, Batch>();

/** Sends the store after acts that memory holds already, once the answer has left. */
export function followInStore(
  room: Room,
  opened: Opened,
  written: readonly WrittenAct[],
  streams: ReadonlyMap<string, readonly StoredAct[]>,
): void {
  const before = opened.mark;
  opened.mark = markNow(opened, streams.keys());
  const first = waiting.get(opened);
  const batch = { written, streams, before, after: opened.mark, held: [...streams.keys()] };
  waiting.set(opened, first ? joined(first, batch) : batch);
  if (first) return;
  void opened.following.run(async () => {
    if (written.some(isPartOfImport)) await nextPart();
    const all = waiting.get(opened);
    waiting.delete(opened);
    if (!all || behind.has(opened)) return;
    try {
      await saveInParts(room, opened, all);
      for (const stream of all.held) opened.cases.release(stream);
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
  /** The streams held for it, each as often as it was. */
  readonly held: readonly string[];
};

/** Two batches as one: of each stream what it holds after both. */
const joined = (first: Batch, second: Batch): Batch => ({
  written: [...first.written, ...second.written],
  streams: new Map([...first.streams, ...second.streams]),
  ...{ before: first.before, after: second.after, held: [...first.held, ...second.held] },
});

/** Part comes upon part, and the record of the register grows with each: a moment is waited for the next. */
const isPartOfImport = ({ stored }: WrittenAct): boolean =>
  stored.events.some(({ type }) => /\.(?:import-part|imported)\//u.test(type));
const nextPart = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

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
    const records: CaseRecordRow[] = [];
    for (const [stream, acts] of streams.slice(from, to))
      records.push(await sealedRecord(room, opened, stream, acts));
    await opened.store.saveActs(frames, records, markOf(batch, from === 0, to >= count));
  }
}

/** Larger ones are made in one turn and sealed in the next. */
const longBytes = 256 * 1024;

async function sealedRecord(
  room: Room,
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): Promise<CaseRecordRow> {
  const key = opened.keys.caseKeys.get(stream);
  assert(key, 'a stream without a key');
  const content = recordContent(acts);
  const isLong = content.content.length > longBytes;
  if (isLong) await letOthers();
  const record = sealRecordContent(opened.vaultId, stream, content, key, room.ports.entropy);
  if (isLong) await letOthers();
  return record;
}

function markOf(batch: Batch, isFirst: boolean, isLast: boolean): StoreMark | undefined {
  if (isLast) return batch.after;
  return isFirst ? { ...batch.before, unpaged: batch.after.unpaged } : undefined;
}

/** A turn of the worker's loop: the answer of the call that is being carried out has left by then. */
export const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
