import type { Trouble, VaultError } from '../../../shared/contract/vault.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { createStreamFinder, takeIn, type TakingIn } from '../ingest/take-in.ts';
import { readReplica, type ReplicaReading } from '../ingest/read-replica.ts';
import { openSavedMark } from '../keys/saved-mark.ts';
import { createLedger } from '../ledger/ledger.ts';
import { newestUnitKey } from '../membership/unit-key.ts';
import { createQueue } from '../ledger/queue.ts';
import { createCaseCache } from '../model/case-cache.ts';
import { createCaseOrder } from '../model/case-order.ts';
import { createRowTable } from '../model/row-table.ts';
import { createSearchTexts } from '../model/search-texts.ts';
import type { Opened } from '../opened.ts';
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
import { bringRowsUp } from './bring-rows-up.ts';
import { openKeys, type OpenedKeys } from './open-keys.ts';
import type { WayIn } from './way-in.ts';
import { readEarly, type ReadEarly } from './read-early.ts';
import { recordTakenIn } from './record-taken-in.ts';
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
  try {
    return ok(await openWith(room, way, keys.value, early, beginning));
  } catch (cause: unknown) {
    beginning.store.close();
    return ok(await openWith(room, way, keys.value, early, memoryStore(cause)));
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
): Promise<Opened> {
  const mark = storedMark ?? noMark;
  const { device } = keys.device;
  const listed = await early.replica;
  const reading = await readReplica(room.ports.shell, way.vaultId, device, listed, files);
  const taking = await takeInFrom(keys, mark, reading, store);
  const opened = assemble(room, way, keys, store, mark, taking);
  opened.troubles.push(...troubles, ...keys.troubles, ...reading.troubles, ...taking.troubles);
  await recordTakenIn(room, opened, taking, reading.files, files);
  await restoreReplica(room, opened, { frames: mark.frames, files }, reading);
  await bringRowsUp(room, opened, pages);
  const isFresh = storedMark === undefined && troubles.length === 0;
  opened.troubles.push(...lostTail(opened, await early.mark), ...lostStore(lost, isFresh, opened));
  return opened;
}

async function takeInFrom(
  keys: OpenedKeys,
  mark: StoreMark,
  reading: ReplicaReading,
  store: VaultStore,
): Promise<TakingIn> {
  const hash = mark.hash === '' ? undefined : hexToBytes(mark.hash);
  const written = new Map<string, number>();
  // Only streams with a record can have earlier frames; a fresh store has none and every stream begins at zero.
  const isBehind = [...reading.frames.keys()].some((number) => number >= mark.frames);
  if (mark.frames > 0 && isBehind)
    for (const [stream, count] of await store.recordVersions()) written.set(stream, count);
  const finder = createStreamFinder(keys.device, keys.keys, (stream) => written.get(stream) ?? 0);
  return takeIn(reading.frames, { nextNumber: mark.frames, hash }, keys.device, keys.keys, finder);
}

function assemble(
  room: Room,
  way: WayIn,
  keys: OpenedKeys,
  store: VaultStore,
  mark: StoreMark,
  taking: TakingIn,
): Opened {
  const rows = createRowTable();
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
      newTips: () => [],
      me: keys.me,
      tip: taking.tip,
    }),
    chains: new Map(),
    witness: { seenOfMine: -1, beyond: new Map() },
    late: [],
    store,
    cases: createCaseCache(),
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

/** A device cannot see by itself that its newest frames are gone; the mark beside the slots can (design 5). */
function lostTail(opened: Opened, copies: readonly (Bytes | undefined)[]): readonly Trouble[] {
  const mark = openSavedMark(opened.vaultKeySecret, opened.vaultId, copies).mark;
  const isMine = mark?.device === (opened.device.device satisfies DeviceId);
  const missing = isMine ? mark.number + 1 - opened.ledger.tip().nextNumber : 0;
  return missing > 0 ? [{ kind: 'tail-lost', count: missing }] : [];
}

const lostStore = (lost: boolean, fresh: boolean, opened: Opened): readonly Trouble[] =>
  lost || (fresh && opened.ledger.tip().nextNumber > 0)
    ? [{ kind: 'store-rebuilt', count: opened.ledger.tip().nextNumber }]
    : [];
