import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { searchTextOf } from '../../../shared/domain/search-text.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { sealCaseRecord } from '../fold/case-record.ts';
import { insertAct, type StoredAct } from '../fold/stored-act.ts';
import { foldStream } from '../fold/stream.ts';
import type { WrittenAct } from '../ledger/ledger.ts';
import { loadActs, openerFor, rowFor } from '../model/case-loader.ts';
import { isInSight } from '../model/in-sight.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Room } from '../room.ts';
import { frameRowId } from '../store/vault-store.ts';
import { personIdOf } from './session.ts';
import { flushLater } from './flush.ts';

/** @file What follows a saved act: memory at once, the store behind it. The act is on the disk already; a store that fails loses nothing. */

/** Takes written acts into memory and sends the store after them. */
export function followActs(room: Room, opened: Opened, written: readonly WrittenAct[]): void {
  const streams = new Map<string, readonly StoredAct[]>();
  for (const { stream, stored } of written)
    streams.set(stream, insertAct(streams.get(stream) ?? knownActs(opened, stream), stored));
  for (const [stream, acts] of streams) {
    if (stream === opened.unitId) takeUnitActs(opened, acts);
    else takeCaseActs(room, opened, stream, acts);
  }
  void saveToStore(room, opened, written, streams);
  tell(room, opened, streams);
}

/** Refolds the unit's own stream. */
export function takeUnitActs(opened: Opened, acts: readonly StoredAct[]): void {
  opened.unit.acts = acts;
  opened.unit.state = foldStream(unitEngine, acts, openerFor(opened.keys, opened.unitId));
}

/** Refolds a case; its list row and search text follow. */
export function takeCaseActs(
  room: Room,
  opened: Opened,
  stream: string,
  acts: readonly StoredAct[],
): void {
  const loaded = loadActs(opened.keys, stream, acts);
  opened.cases.put(loaded);
  const row = rowFor(loaded, opened.unit.state, todayOf(room));
  if (!row) return;
  const inSight = isInSight(loaded.state, personIdOf(opened));
  const index = opened.rows.put({ caseId: stream, row: inSight ? row : { ...row, hidden: true } });
  opened.texts.put(index, inSight ? searchTextOf(loaded.state) : []);
}

async function saveToStore(
  room: Room,
  opened: Opened,
  written: readonly WrittenAct[],
  streams: ReadonlyMap<string, readonly StoredAct[]>,
): Promise<void> {
  for (const stream of streams.keys()) opened.cases.hold(stream);
  const frames = written.map(({ stored, frame }) => ({
    id: frameRowId(stored.device, stored.number),
    box: frame,
  }));
  const records = [...streams].map(([stream, acts]) => {
    const key = opened.keys.caseKeys.get(stream);
    assert(key, 'a stream without a key');
    return sealCaseRecord(opened.vaultId, stream, acts, key, room.ports.entropy);
  });
  const tip = opened.ledger.tip();
  opened.mark = {
    ...opened.mark,
    frames: tip.nextNumber,
    hash: tip.hash ? bytesToHex(tip.hash) : '',
    unpaged: [...new Set([...opened.mark.unpaged, ...streams.keys()])].filter(
      (stream) => stream !== opened.unitId,
    ),
  };
  try {
    await opened.store.saveActs(frames, records, opened.mark);
    for (const stream of streams.keys()) opened.cases.release(stream);
  } catch {
    // The journal holds the acts; the held cases keep the screen true, and the next start rebuilds what the store lacks.
    opened.troubles.push({ kind: 'store-behind' });
    room.tell({ changed: ['health'] });
  }
  flushLater(room, opened);
}

const knownActs = (opened: Opened, stream: string): readonly StoredAct[] =>
  stream === opened.unitId ? opened.unit.acts : (opened.cases.get(stream)?.acts ?? []);

function tell(room: Room, opened: Opened, streams: ReadonlyMap<string, unknown>): void {
  for (const stream of streams.keys()) {
    if (stream === opened.unitId) room.tell({ changed: ['unit', 'health'] });
    else room.tell({ changed: ['cases', 'work', 'search'], caseId: caseId.parse(stream) });
  }
}
