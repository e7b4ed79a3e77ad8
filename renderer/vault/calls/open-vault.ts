import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { DeviceTaking } from '../ingest/take-in.ts';
import { readReplica, type ReplicaReading } from '../ingest/read-replica.ts';
import { openSavedMark } from '../keys/saved-mark.ts';
import { createLedger } from '../ledger/ledger.ts';
import { newestUnitKey } from '../membership/unit-key.ts';
import { createQueue } from '../ledger/queue.ts';
import { chainsFrom, takeNewTips, toldFrom, witnessFrom } from '../ledger/stored-chains.ts';
import { createCaseCache } from '../model/case-cache.ts';
import { createCaseOrder } from '../model/case-order.ts';
import { lateWork } from '../model/standing.ts';
import { withOwedRows } from '../model/owed-rows.ts';
import { createRowTable } from '../model/row-table.ts';
import { createSearchTexts } from '../model/search-texts.ts';
import type { Opened } from '../opened.ts';
import { deriveRegisterRooms } from '../registers/rooms.ts';
import type { Room } from '../room.ts';
import { isDatabaseFailure, openTables, type PageRow } from '../store/database.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import {
  createVaultStore,
  type ReplicaFiles,
  type StoreMark,
  type VaultStore,
} from '../store/vault-store.ts';
import { payBeforeWriting } from '../access/debts.ts';
import { bringRowsUp, rowsFrom } from './bring-rows-up.ts';
import { openKeys, type OpenedKeys } from './open-keys.ts';
import type { WayIn } from './way-in.ts';
import { readEarly, type ReadEarly } from './read-early.ts';
import { compareLater } from './to-compare.ts';
import { followWitness, goOnBehind } from './follow-witness.ts';
import { areSame, noteFiles, settledFiles } from './ingest-arrived.ts';
import { firstReadingOf, freshIn, heldIn, readFirst, type Verified } from './read-first.ts';
import { noteStanding } from './standing-changed.ts';
import { loadUnit, recordTakenIn } from './record-taken-in.ts';
import { takeInAll } from './take-in-all.ts';
import { troublesIn } from './troubles.ts';
import { restoreReplica } from './restore-replica.ts';

const noMark: StoreMark = { frames: 0, hash: '', unpaged: [] };

/** Opens a vault: keys, then what the journal holds that the store has not followed, then the list. The history is whatever verifies;
 *  whatever does not is named among the troubles. Faults: keys/damaged, vault/not-found. Design 5. */
export async function openVault(
  room: Room,
  way: WayIn,
  early: ReadEarly = readEarly(room.ports.shell, way.vaultId),
): Promise<Result<Opened, VaultError>> {
  const keys = await openKeys(room, way, early);
  if (!keys.ok) return keys;
  const beginning = await diskStore(room, way, early).catch(memoryStore);
  const without = async (cause: unknown): Promise<Opened> => {
    beginning.store.close();
    return openWith(room, way, keys.value, early, memoryStore(cause), note);
  };
  const note = (cause: unknown): void => {
    room.ports.note(cause);
  };
  /** The store failed behind the desk: the vault is opened again without it. */
  const openedAgain = async (cause: unknown): Promise<void> => {
    room.opened = await without(cause);
  };
  try {
    const failed = (cause: unknown): Promise<void> => openedAgain(cause).catch(note);
    return ok(await openWith(room, way, keys.value, early, beginning, failed));
  } catch (cause: unknown) {
    return ok(await without(cause));
  }
}

/** The store a vault is opened with, and what is known of it before. */
type Beginning = {
  readonly store: VaultStore;
  readonly lost: boolean;
  readonly mark: StoreMark | undefined;
  readonly files: ReplicaFiles;
  readonly pages: readonly PageRow[];
  readonly troubles: readonly Trouble[];
};

async function diskStore(room: Room, way: WayIn, early: ReadEarly): Promise<Beginning> {
  const stored = await early.store;
  const { tables, lost } = stored?.opening ?? (await openTables(way.vaultId));
  const store = createVaultStore(tables, way.vaultId, way.vaultKeySecret, room.ports.entropy);
  const [meta, pages] = await Promise.all([stored?.meta, stored?.pages]);
  return { store, lost, ...(await store.loadMarks(meta)), pages: pages ?? [], troubles: [] };
}

/** A disk without a free byte has no room for the browser's database, and the journal is all there: it is read into memory. */
function memoryStore(cause: unknown): Beginning {
  if (!isDatabaseFailure(cause)) throw cause;
  return {
    store: createMemoryStore(),
    lost: false,
    mark: undefined,
    files: {},
    pages: [],
    troubles: [{ kind: 'store-unavailable' }],
  };
}

async function openWith(
  room: Room,
  way: WayIn,
  keys: OpenedKeys,
  early: ReadEarly,
  { store, lost, mark: storedMark, files, pages, troubles }: Beginning,
  failed: (cause: unknown) => Promise<void> | void,
): Promise<Opened> {
  const mark = storedMark ?? noMark;
  const opened = assemble(room, way, keys, store, mark);
  Object.assign(opened.filesRead, files);
  const isKnown = (device: string): boolean => opened.membership.signPublicOf(device) !== undefined;
  const reading = await readReplica(
    room.ports.shell,
    way.vaultId,
    isKnown,
    await early.replica,
    files,
  );
  await loadUnit(opened);
  opened.troubles.push(...troubles, ...keys.troubles, ...reading.troubles);
  const wasHeld = async (): Promise<void> => {
    noteStanding(opened);
    opened.late.splice(0, opened.late.length, ...lateWork(opened));
    const isFresh = storedMark === undefined && troubles.length === 0;
    opened.troubles.push(...lostTail(opened, await early.mark));
    opened.troubles.push(...lostStore(lost, isFresh, opened));
  };
  const fresh = freshIn(opened, reading.frames);
  const much = firstReadingOf(room, fresh);
  if (much) {
    opened.reading = much;
    const rows = rowsFrom(room, opened, pages);
    const finish = async (verified: Verified): Promise<void> => {
      opened.troubles.push(...verified.troubles);
      noteFiles(opened, reading, [verified]);
      compareLater(opened, { frames: heldIn(reading.frames, fresh), reading });
      await opened.store.saveActs([], [], undefined, settledFiles(opened, reading, [verified]));
      await restoreReplica(room, opened, { mark, files }, reading);
      await wasHeld();
    };
    much.over = readFirst(room, opened, much, { fresh, stale: rows, finish }).catch(failed);
    return opened;
  }
  const takings = await takeInAll(opened, reading.frames, 'leave');
  opened.troubles.push(...takings.flatMap((taking) => troublesIn(opened, taking)));
  noteFiles(opened, reading, takings);
  compareLater(opened, { frames: heldIn(reading.frames, fresh), reading });
  await recordAtUnlock(room, opened, { takings, reading, filesBefore: files });
  await restoreReplica(room, opened, { mark, files }, reading);
  await bringRowsUp(room, opened, pages);
  await wasHeld();
  return opened;
}

type TakenAtUnlock = {
  readonly takings: readonly DeviceTaking[];
  readonly reading: ReplicaReading;
  readonly filesBefore: ReplicaFiles;
};

async function recordAtUnlock(
  room: Room,
  opened: Opened,
  { takings, reading, filesBefore }: TakenAtUnlock,
): Promise<void> {
  const files = settledFiles(opened, reading, takings);
  if (takings.length === 0) {
    if (!areSame(files, filesBefore)) await opened.store.saveActs([], [], undefined, files);
    return;
  }
  await recordTakenIn(room, opened, takings, files);
  await followWitness(room, opened, takings);
}

function assemble(
  room: Room,
  way: WayIn,
  keys: OpenedKeys,
  store: VaultStore,
  mark: StoreMark,
): Opened {
  const rows = withOwedRows(createRowTable());
  const chains = chainsFrom(mark);
  const told = toldFrom(mark);
  const filesRead: Record<string, number> = {};
  const charter = keys.membership.charter();
  const yieldToOthers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
  const opened: Opened = {
    vaultId: way.vaultId,
    kind: way.kind,
    vaultKeySecret: way.vaultKeySecret,
    unitId: keys.unitId,
    force: charter.force,
    unitName: charter.name,
    membership: keys.membership,
    founding: {
      profileId: charter.policy.profile,
      version: String(charter.policy.version),
    },
    device: keys.device,
    me: keys.me,
    keys: keys.keys,
    ring: keys.ring,
    ledger: createLedger({
      shell: room.ports.shell,
      entropy: room.ports.entropy,
      vaultId: way.vaultId,
      device: keys.device,
      unitKey: () => newestUnitKey(keys.keys.unitKeys, keys.membership.charter()),
      newTips: () => takeNewTips(chains, keys.device.device, told),
      me: keys.me,
      tip: { nextNumber: mark.frames, hash: mark.hash === '' ? undefined : hexToBytes(mark.hash) },
      appended: ({ name, endBytes }) => {
        filesRead[name] = endBytes;
      },
    }),
    chains,
    witness: witnessFrom(mark),
    late: [],
    tags: new Map(),
    told,
    share: { lastRoundAtMs: undefined, onShare: new Map() },
    filesRead,
    store,
    cases: createCaseCache(),
    registers: deriveRegisterRooms(keys.keys, keys.unitId),
    queue: createQueue(),
    following: createQueue(),
    mark,
    rows,
    order: createCaseOrder(rows),
    texts: createSearchTexts(store, yieldToOthers),
    unit: { acts: [], state: unitEngine.empty },
    payFirst: (streams) => payBeforeWriting(room, opened, streams),
    troubles: [],
  };
  return opened;
}

/** A device cannot see by itself that its newest frames are gone; the mark beside the slots can (design 5). The chain goes on behind
 *  them, so that no number is used twice; from the share they may come back. */
function lostTail(opened: Opened, copies: readonly (Bytes | undefined)[]): readonly Trouble[] {
  const { mark } = openSavedMark(opened.vaultKeySecret, opened.vaultId, copies);
  const own = opened.device.device satisfies DeviceId;
  const missing = mark?.device === own ? mark.number + 1 - opened.ledger.tip().nextNumber : 0;
  if (!mark || missing <= 0) return [];
  goOnBehind(opened, { number: mark.number, hash: bytesToHex(mark.hash) });
  return [{ kind: 'tail-lost', count: missing }];
}

const lostStore = (lost: boolean, fresh: boolean, opened: Opened): readonly Trouble[] =>
  lost || (fresh && opened.ledger.tip().nextNumber > 0)
    ? [{ kind: 'store-rebuilt', count: opened.ledger.tip().nextNumber }]
    : [];
