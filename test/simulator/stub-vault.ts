import type { Vault } from '../../electron/replica/vaults.ts';
import { openKeys } from '../../renderer/vault/calls/open-keys.ts';
import type { insertAct, StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import { foldStream, nextPlace, tagCounterOf } from '../../renderer/vault/fold/stream.ts';
import { readCopies } from '../../renderer/vault/keys/side-files.ts';
import {
  createLedger,
  type ActToWrite,
  type Ledger,
  type WrittenAct,
} from '../../renderer/vault/ledger/ledger.ts';
import type { ChainState, Place } from '../../renderer/vault/ledger/chain-state.ts';
import { hexTip } from '../../renderer/vault/ledger/stored-chains.ts';
import { createQueue } from '../../renderer/vault/ledger/queue.ts';
import type { EpochKey } from '../../renderer/vault/ledger/ring-keys.ts';
import type { Tip } from '../../renderer/vault/ledger/tip.ts';
import type { hearTips } from '../../renderer/vault/ledger/witness.ts';
import type { Charter } from '../../renderer/vault/membership/charter.ts';
import type { Seat, SeatRoom } from '../../renderer/vault/membership/seat.ts';
import { newestUnitKey } from '../../renderer/vault/membership/unit-key.ts';
import { standsUpTo, type Judge, type standingActs } from '../../renderer/vault/model/standing.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { unitEngine } from '../../shared/domain/unit-registry.ts';
import type { RingRecord } from '../../shared/formats/ring.ts';
import { hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { epochMsOf } from '../../shared/kit/instant.ts';
import { vaultKeySecret } from './base-unit.ts';
import type { Alarm, ChainReader, FoundFrame } from './chain-reader.ts';
import { asIs, type Folded, type FoldTree } from './fold-tree.ts';
import { framesOf } from './same-bytes.ts';
import { theUnit, theVault } from './seats.ts';
import { createStubWitness, type StubWitness } from './stub-witness.ts';
import type { Symbols } from './symbols.ts';

/** @file The vault of a schedule with stubbed sealing: the real ring, charter, ledger, chains and fold, over the real replica; frames and
 *  grants are symbols, and what Dexie would keep is made again from the replica at each start. */

export type StubVault = {
  readonly room: SeatRoom;
  readonly seat: Seat;
  /** Where the own chain ends. */
  readonly tip: () => ChainState['tip'];
  /** What this workstation holds of each case it has a key of, in fold order, what does not stand among it. */
  readonly acts: ReadonlyMap<string, readonly StoredAct[]>;
  readonly state: (stream: string) => CaseState;
  /** The acts of a case that stand, under the names they stand by, and what they fold to. */
  readonly folded: (stream: string) => Folded;
  /** The case as keys that are on no ring show it. */
  readonly stateUnder: (stream: string, more: readonly EpochKey[]) => CaseState;
  /** What says which acts stand. */
  readonly judge: () => Judge;
  /** Answers what was saved: of the acts that were waiting to be, and this one. */
  readonly write: (stream: string, events: readonly LooseEvent[]) => Promise<readonly WrittenAct[]>;
  /** Writes what waits because the disk refused it; undefined where it does again. */
  readonly settle: () => Promise<readonly WrittenAct[] | undefined>;
  /** Puts keys on the ring and reads what waited for them; false when the disk refuses. */
  readonly keep: (records: readonly RingRecord[]) => Promise<boolean>;
  /** Reads what has come into the replica. */
  readonly ingest: () => Promise<void>;
  /** After the unit changed: other frames may open, and other acts stand. */
  readonly readAgain: () => Promise<void>;
  readonly alarms: () => readonly Alarm[];
  /** What a colleague has seen and is not here. */
  readonly beyond: StubWitness['beyond'];
  /** True when an act that stands waits for this key. */
  readonly isSealedUnder: (key: Bytes) => boolean;
};

export type StubVaultPlace = {
  readonly room: SeatRoom;
  readonly vault: Vault;
  readonly symbols: Symbols;
  /** How it takes frames in, with the unit keys it holds. */
  readonly chains: (unitKeys: () => readonly Bytes[]) => ChainReader;
  /** The fold and what stands: the real ones, unless a schedule is to find wrong ones. */
  readonly insert: typeof insertAct;
  readonly standing: typeof standingActs;
  readonly folds: FoldTree;
  readonly hearTips: typeof hearTips;
  readonly charter?: (charter: Charter) => Charter;
  /** The newest own act that was acknowledged, as the disk remembers it. */
  readonly mark?: Place;
};

/** Undefined where its keys cannot be read. */
export async function openStubVault(place: StubVaultPlace): Promise<StubVault | undefined> {
  const { room, symbols } = place;
  const seat = await openSeat(room, place.charter);
  if (!seat) return undefined;
  const { keys, membership } = seat;
  const chains = place.chains(() => keys.unitKeys);
  const witness = createStubWitness(seat.device.device, chains.states, place.hearTips, (claim) => {
    chains.goOnBehind(seat.device.device, claim);
  });
  const acts = new Map<string, readonly StoredAct[]>();
  const folds = new Map<string, Folded>();
  const foldedBefore = new Map<string, Folded>();
  /** Accepted, and of streams whose key is not held. */
  let closed: readonly OuterFrame[] = [];
  const known = new Map<string, number>();
  let ledger: Ledger | undefined;
  let unit: Judge['unit'] | undefined;

  const judgeWith = (state: Judge['unit']['state']): Judge => ({
    membership,
    unit: { state },
    chains: chains.states(),
  });
  /** What the unit decided of late work: an acceptance may itself be late work that was accepted. */
  const judge = (): Judge => {
    if (unit) return judgeWith(unit.state);
    const all = acts.get(theUnit) ?? [];
    let state: Judge['unit']['state'] = unitEngine.empty;
    for (let before = ''; before !== JSON.stringify(state.lateWork); ) {
      before = JSON.stringify(state.lateWork);
      state = foldStream(unitEngine, place.standing(judgeWith(state), all), asIs);
    }
    unit = { state };
    return judgeWith(state);
  };
  const forget = (): void => {
    folds.clear();
    unit = undefined;
  };
  const add = (stream: string, stored: StoredAct): void => {
    acts.set(stream, place.insert(acts.get(stream) ?? [], stored));
    if (stream === theUnit) forget();
    else folds.delete(stream);
  };
  const addWritten = (written: readonly WrittenAct[]): void => {
    for (const { stream, stored } of written) {
      chains.wrote(stored.device, stored.number);
      add(stream, stored);
    }
    if (written.length > 0 && chains.alarms().length > 0) forget();
  };
  const foldOf = (stream: string): Folded => {
    const known = folds.get(stream);
    if (known) return known;
    const fold = place.folds.fold(
      place.standing(judge(), acts.get(stream) ?? []),
      foldedBefore.get(stream),
    );
    folds.set(stream, fold);
    foldedBefore.set(stream, fold);
    return fold;
  };
  const readBodies = (frames: readonly OuterFrame[]): void => {
    if (frames.length === 0) return;
    const held = [...keys.caseKeys.ids()].flatMap((id) => keys.caseKeys.all(id));
    closed = frames.filter((outer) => {
      const act = symbols.read(held, outer);
      if (act) add(act.stream, act.stored);
      return !act;
    });
  };
  const ingest = async (): Promise<void> => {
    const found: FoundFrame[] = [];
    for (const { name, sizeBytes } of await place.vault.replica.list()) {
      if (known.get(name) === sizeBytes) continue;
      const file = await place.vault.replica.read(name, 0, sizeBytes);
      known.set(name, sizeBytes);
      for (const { id, number, bytes } of framesOf(file))
        found.push({ device: id as FoundFrame['device'], number, bytes });
    }
    if (found.length === 0) return;
    const taken = chains.take(found);
    readBodies([...closed, ...taken.map(({ outer }) => outer)]);
    witness.hear(taken, epochMsOf(room.ports.clock.now()));
    forget();
    ledger?.advance(ownTip(chains, seat));
  };
  await ingest();
  if (place.mark) chains.goOnBehind(seat.device.device, place.mark);
  const own = (): Ledger =>
    (ledger ??= createLedger({
      shell: place.room.ports.shell as Parameters<typeof createLedger>[0]['shell'],
      entropy: room.ports.entropy,
      vaultId: theVault,
      device: seat.device,
      unitKey: () => newestUnitKey(keys.unitKeys, membership.charter()),
      newTips: witness.newTips,
      me: seat.me,
      tip: ownTip(chains, seat),
      seal: symbols.sealFrame,
    }));
  return {
    tip: () => hexTip(own().tip()),
    ...{ room, seat, acts, judge, ingest, alarms: chains.alarms, beyond: witness.beyond },
    state: (stream) => foldOf(stream).state,
    isSealedUnder: (key) =>
      closed.some((outer) => {
        const { device, number } = outer.header.address;
        return number <= standsUpTo(judge(), device) && symbols.openBody(key, outer).ok;
      }),
    folded: foldOf,
    stateUnder: (stream, more) => {
      const held = [...keys.caseKeys.all(stream), ...more];
      const found = closed.flatMap((outer) => symbols.read(held, outer) ?? []);
      const all = found.reduce<readonly StoredAct[]>(
        (before, act) => (act.stream === stream ? place.insert(before, act.stored) : before),
        acts.get(stream) ?? [],
      );
      return place.folds.fold(place.standing(judge(), all)).state;
    },
    keep: (records) =>
      seat.queue.run(async () => {
        const kept = records.length === 0 || (await seat.ring.keep(records)).ok;
        if (!kept) return false;
        for (const record of records) keys.add(record);
        readBodies(closed);
        return true;
      }),
    readAgain: () => {
      known.clear();
      forget();
      return ingest();
    },
    settle: () =>
      seat.queue.run(async () => {
        if (own().waiting().length === 0) return [];
        const done = await own().write([]);
        if (!done.ok) return undefined;
        addWritten(done.value);
        return done.value;
      }),
    write: (stream, events) =>
      seat.queue.run(async () => {
        const [newest] = keys.caseKeys.all(stream);
        if (!newest) return [];
        const before = acts.get(stream) ?? [];
        const act: ActToWrite = {
          ...{ stream, streamKey: newest.key, epoch: newest.epoch, events },
          tagCounter: tagCounterOf(before, seat.device.device, newest.epoch),
          ...nextPlace(before),
          at: room.ports.clock.now(),
        };
        const done = await own().write([act]);
        if (!done.ok) return [];
        addWritten(done.value);
        return done.value;
      }),
  };
}

async function openSeat(
  room: SeatRoom,
  charter: StubVaultPlace['charter'],
): Promise<Seat | undefined> {
  const { shell } = room.ports;
  const opened = await openKeys(
    room,
    { vaultId: theVault, vaultKeySecret },
    { ring: readCopies(shell, theVault, 'ring'), charter: readCopies(shell, theVault, 'charter') },
  );
  if (!opened.ok) return undefined;
  const { membership } = opened.value;
  return {
    ...opened.value,
    membership: charter
      ? { ...membership, charter: () => charter(membership.charter()) }
      : membership,
    vaultId: theVault,
    queue: createQueue(),
  };
}

const ownTip = (chains: ChainReader, { device }: Seat): Tip => {
  const { nextNumber, hash } = chains.tipOf(device.device);
  return { nextNumber, hash: hash === undefined ? undefined : hexToBytes(hash) };
};
