import type { Vault } from '../../electron/replica/vaults.ts';
import type { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import { actOfFrame, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { nextPlace, tagCounterOf } from '../../renderer/vault/fold/stream.ts';
import {
  createLedger,
  type ActToWrite,
  type Ledger,
  type WrittenAct,
} from '../../renderer/vault/ledger/ledger.ts';
import type { Tip } from '../../renderer/vault/ledger/tip.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import type { ShellClient } from '../../shared/contract/shell-client.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type { FrameBody } from '../../shared/formats/frame-body.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { bytesToHex, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import type { Instant } from '../../shared/kit/instant.ts';
import type { Alarm, ChainReader, FoundFrame } from './chain-reader.ts';
import type { Folded, FoldTree } from './fold-tree.ts';
import { theUnitKey, theVault, type Seat } from './seats.ts';
import type { Symbols } from './symbols.ts';

/** @file The vault of a schedule with stubbed sealing: the real ledger, the real chains, the real fold, over the real replica; keys are
 *  symbols, and what Dexie would keep is made again from the replica at each start. */

export type StubVault = {
  /** What this workstation holds of each stream it has a key of, in fold order. */
  readonly acts: ReadonlyMap<string, readonly StoredAct[]>;
  readonly state: (stream: string) => CaseState;
  /** Its acts under the names they stand by, and what they fold to. */
  readonly folded: (stream: string) => Folded;
  readonly holdsKey: (stream: string) => boolean;
  /** Answers what was saved: of the acts that were waiting to be, and this one. */
  readonly write: (stream: string, events: readonly LooseEvent[]) => Promise<readonly WrittenAct[]>;
  readonly keyOf: (stream: string) => Bytes | undefined;
  readonly begin: (stream: string) => Promise<boolean>;
  readonly keepKey: (stream: string, key: Bytes) => Promise<boolean>;
  /** Reads what has come into the replica. */
  readonly ingest: () => Promise<void>;
  readonly alarms: () => readonly Alarm[];
};

export type StubVaultPlace = {
  readonly seat: Seat;
  readonly vault: Vault;
  readonly shell: ShellClient;
  readonly symbols: Symbols;
  readonly chains: ChainReader;
  readonly entropy: Entropy;
  readonly now: () => Instant;
  /** The fold: the real one, unless a schedule is to find a wrong one. */
  readonly insert: typeof insertAct;
  readonly folds: FoldTree;
};

export async function openStubVault(place: StubVaultPlace): Promise<StubVault> {
  const { seat, vault, symbols, chains } = place;
  const ring = await readRing(vault);
  const acts = new Map<string, readonly StoredAct[]>();
  const folds = new Map<string, Folded>();
  /** Accepted, and of streams whose key is not held. */
  let closed: readonly OuterFrame[] = [];
  const known = new Map<string, number>();
  let ledger: Ledger | undefined;

  const add = (stream: string, stored: StoredAct): void => {
    acts.set(stream, place.insert(acts.get(stream) ?? [], stored));
    folds.delete(stream);
  };
  const foldOf = (stream: string): Folded => {
    const known = folds.get(stream);
    if (known) return known;
    const fold = place.folds.fold(
      (acts.get(stream) ?? []).map((stored) => named(stored, chains.forkedAt(stored.device))),
    );
    folds.set(stream, fold);
    return fold;
  };
  const readBodies = (frames: readonly OuterFrame[]): void => {
    const still: OuterFrame[] = [];
    for (const outer of frames) {
      const body = [...ring.keys.values()]
        .map((key) => symbols.openBody(key, outer))
        .find(({ ok }) => ok);
      if (body?.ok) add(body.value.stream, actOf(outer, body.value));
      else still.push(outer);
    }
    closed = still;
  };
  const ingest = async (): Promise<void> => {
    const found: FoundFrame[] = [];
    for (const { name, sizeBytes } of await vault.replica.list()) {
      if (known.get(name) === sizeBytes) continue;
      const file = await vault.replica.read(name, 0, sizeBytes);
      known.set(name, sizeBytes);
      for (const { id, number, bytes } of readFrames(file).records)
        found.push({ device: id as FoundFrame['device'], number, bytes });
    }
    if (found.length === 0) return;
    readBodies([...closed, ...chains.take(found).map(({ outer }) => outer)]);
    folds.clear();
    ledger?.advance(ownTip(chains, seat));
  };
  await ingest();
  const own = (): Ledger =>
    (ledger ??= createLedger({
      shell: place.shell,
      entropy: place.entropy,
      vaultId: theVault,
      device: seat.keys,
      unitKey: () => theUnitKey,
      newTips: () => [],
      me: seat.me,
      tip: ownTip(chains, seat),
      seal: symbols.sealFrame,
    }));
  return {
    acts,
    state: (stream) => foldOf(stream).state,
    folded: foldOf,
    holdsKey: (stream) => ring.keys.has(stream),
    keyOf: (stream) => ring.keys.get(stream),
    begin: (stream) => ring.keep(stream, copyBytes(place.entropy(32))),
    keepKey: async (stream, key) => {
      const kept = await ring.keep(stream, key);
      if (kept) readBodies(closed);
      return kept;
    },
    write: async (stream, events) => {
      const key = ring.keys.get(stream);
      if (!key) return [];
      const before = acts.get(stream) ?? [];
      const act: ActToWrite = {
        stream,
        streamKey: key,
        epoch: 0,
        tagCounter: tagCounterOf(before, seat.keys.device, 0),
        ...nextPlace(before),
        at: place.now(),
        events,
      };
      const done = await own().write([act]);
      if (!done.ok) return [];
      for (const { stream: where, stored } of done.value) add(where, stored);
      return done.value;
    },
    ingest,
    alarms: chains.alarms,
  };
}

const actsOf = new WeakMap<OuterFrame, StoredAct>();
/** The act that a frame carries. Every workstation of a schedule meets the same frame, and what it carries is worked out once. */
export function actOf(outer: OuterFrame, body: FrameBody): StoredAct {
  const { device, number } = outer.header.address;
  const act = actsOf.get(outer) ?? actOfFrame(device, number, body, 0, outer.hash);
  actsOf.set(outer, act);
  return act;
}

const names = new WeakMap<StoredAct, StoredAct>();
/** From a fork on a number does not name an act any more (model/standing.ts says it of a whole vault). */
export function named(stored: StoredAct, forkedAt = Infinity): StoredAct {
  if (stored.number < forkedAt) return stored;
  const { act, hash = '' } = stored;
  const apart = names.get(stored) ?? { ...stored, act: { ...act, id: `${act.id}-${hash}` } };
  names.set(stored, apart);
  return apart;
}

const ownTip = (chains: ChainReader, { keys }: Seat): Tip => {
  const { nextNumber, hash } = chains.tipOf(keys.device);
  return { nextNumber, hash: hash === undefined ? undefined : hexToBytes(hash) };
};

/** Keys as lines of a side file, appended durably before anything is sealed under them; a torn last line is no line. */
async function readRing(vault: Vault) {
  const keys = new Map<string, Bytes>();
  const read = await vault.sideFiles.read('ring.a');
  const text = read === 'absent' ? '' : new TextDecoder().decode(read);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length !== text.length)
    await vault.sideFiles.replace('ring.a', new TextEncoder().encode(whole));
  for (const line of whole.split('\n')) {
    const key = hexToBytes(line.slice(33));
    if (line !== '' && key) keys.set(line.slice(0, 32), key);
  }
  let sizeBytes = whole.length;
  return {
    keys,
    keep: async (stream: string, key: Bytes): Promise<boolean> => {
      if (keys.has(stream)) return true;
      const line = new TextEncoder().encode(`${stream} ${bytesToHex(key)}\n`);
      try {
        const kept = await vault.sideFiles.append('ring.a', line, sizeBytes);
        if (!kept.ok) return false;
      } catch {
        return false; // a full disk: no key, so nothing is sealed under it
      }
      sizeBytes += line.length;
      keys.set(stream, key);
      return true;
    },
  };
}
