import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { compartmentOf, type Compartment } from '../../../shared/domain/compartments.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { RingRecord } from '../../../shared/formats/ring.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { sealEvent } from '../fold/compartment-seal.ts';
import { insertAct, type StoredAct } from '../fold/stored-act.ts';
import { nextPlace, tagCounterOf } from '../fold/stream.ts';
import { tellIfBeside } from '../ledger/chains.ts';
import type { ActToWrite, WrittenAct } from '../ledger/ledger.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { actsOf } from './acts-of.ts';
import { metBeforeSaving } from '../model/meeting.ts';
import { refoldIfChanged } from './standing-changed.ts';
import { followActs } from './follow-acts.ts';

/** Acts that passed the rules, to be written. `at` is given only by what was recorded elsewhere (the demonstration). */
export type CheckedActs = {
  readonly stream: string;
  readonly events: readonly LooseEvent[];
  readonly at?: Instant;
};

/** Writes acts: keys first, then the frames, then the answer; store, rows and search follow. One batch at a time. What is owed to the
 *  keys of their cases is paid before, except by the acts that pay it. */
export async function appendActs(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
  how: 'pay-first' | 'as-it-is' = 'pay-first',
): Promise<Result<readonly WrittenAct[], ShellFault>> {
  assert(!opened.reading, 'nothing is recorded upon what is not verified');
  await metBeforeSaving(opened);
  if (how === 'pay-first') {
    const paid = await opened.payFirst(acts.map(({ stream }) => stream));
    if (!paid.ok) return paid;
  }
  const written = await opened.queue.run(async () => {
    const kept = await keepNewKeys(room, opened, acts);
    if (!kept.ok) return kept;
    const { placed, before } = await place(room, opened, acts, kept.value);
    const saved = await opened.ledger.write(placed);
    const isForked = saved.ok && tellOwnFork(opened, saved.value);
    if (saved.ok) await followActs(room, opened, saved.value, before);
    const isOfUnit = acts.some(({ stream }) => stream === opened.unitId);
    if (isForked || isOfUnit) await refoldIfChanged(room, opened);
    return saved;
  });
  // What has a key now, the recovery cards open too.
  await sealToCards(
    room,
    opened,
    acts.map(({ stream }) => stream),
  );
  return written;
}

/** True where own acts have numbers of acts that came back beside them: this disk was put back twice, and knows of both only now. */
function tellOwnFork(opened: Opened, written: readonly WrittenAct[]): boolean {
  const own = opened.device.device;
  const chain = opened.chains.get(own);
  if (!chain) return false;
  const told = written.reduce((state, { stored }) => tellIfBeside(state, stored.number), chain);
  opened.chains.set(own, told);
  return told !== chain;
}

/** Every key is on the disk before anything is sealed under it (design 4). Answers the streams that got one: they begin now. */
async function keepNewKeys(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
): Promise<Result<ReadonlySet<string>, ShellFault>> {
  const fresh: RingRecord[] = [];
  const freshKey = (): Bytes => Uint8Array.from(room.ports.entropy(32));
  const seen = new Set<string>();
  const begun = new Set<string>();
  for (const { stream, events } of acts) {
    if (!opened.keys.caseKeys.has(stream) && !begun.has(stream)) {
      begun.add(stream);
      fresh.push({ what: 'case-key', caseId: caseId.parse(stream), epoch: 0, key: freshKey() });
    }
    for (const compartment of compartmentsIn(events)) {
      const slot = compartmentSlot(stream, compartment);
      if (opened.keys.compartmentKeys.has(slot) || seen.has(slot)) continue;
      seen.add(slot);
      fresh.push({
        what: 'compartment-key',
        caseId: caseId.parse(stream),
        compartment,
        key: freshKey(),
      });
    }
  }
  if (fresh.length === 0) return ok(begun);
  const kept = await opened.ring.keep(fresh);
  if (!kept.ok) return kept;
  for (const record of fresh) opened.keys.add(record);
  return ok(begun);
}

/** Acts with their places, and what their streams held before. */
type Placed = {
  readonly placed: readonly ActToWrite[];
  readonly before: ReadonlyMap<string, readonly StoredAct[]>;
};

async function place(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
  begun: ReadonlySet<string>,
): Promise<Placed> {
  const before = new Map<string, readonly StoredAct[]>();
  const soFar = new Map<string, readonly StoredAct[]>();
  const placed: ActToWrite[] = [];
  for (const { stream, events, at } of acts) {
    let known = soFar.get(stream);
    if (!known) {
      known = begun.has(stream) ? [] : await actsOf(opened, stream);
      before.set(stream, known);
    }
    const [newest] = opened.keys.caseKeys.all(stream);
    assert(newest, 'a stream without a key');
    const keyOf = (compartment: Compartment): Bytes => {
      const key = opened.keys.compartmentKeys.get(compartmentSlot(stream, compartment));
      assert(key, 'a compartment without a key');
      return key;
    };
    const toWrite: ActToWrite = {
      stream,
      streamKey: newest.key,
      epoch: newest.epoch,
      tagCounter: tagCounterOf(known, opened.device.device, newest.epoch),
      ...nextPlace(known),
      at: at ?? room.ports.clock.now(),
      events: events.map((event) => sealEvent(event, stream, keyOf, room.ports.entropy)),
    };
    placed.push(toWrite);
    soFar.set(stream, insertAct(known, provisionalAct(opened, toWrite, placed.length)));
  }
  return { placed, before };
}

/** Stands for an act of the same batch whose frame is not sealed yet: only its place counts. */
const provisionalAct = (opened: Opened, act: ActToWrite, offset: number): StoredAct => {
  const number = opened.ledger.tip().nextNumber + offset - 1;
  const id = `${opened.device.device}-${String(number)}`;
  return {
    device: opened.device.device,
    number,
    depth: act.depth,
    act: { id, at: act.at, by: opened.me },
    events: [],
    ...(act.epoch > 0 ? { epoch: act.epoch } : {}),
  };
};

const compartmentsIn = (events: readonly LooseEvent[]): ReadonlySet<Compartment> =>
  new Set(events.flatMap((event) => compartmentOf(event.type) ?? []));
