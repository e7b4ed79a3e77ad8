import type { StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { EpochKey } from '../../renderer/vault/ledger/ring-keys.ts';
import { anchorOf } from '../../renderer/vault/membership/charter-parcel.ts';
import type { Charter } from '../../renderer/vault/membership/charter.ts';
import type { Seat } from '../../renderer/vault/membership/seat.ts';
import { keyFor } from '../../renderer/vault/membership/unit-key.ts';
import type { CharterReading } from '../../renderer/vault/membership/read-charter.ts';
import { readBlocks } from './remembered-charter.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';
import { type LyingFrame } from './found-frames.ts';
import { secretOf, theUnit } from './seats.ts';
import type { Symbols } from './symbols.ts';
import type { World } from './world.ts';

/** @file What everybody must hold once all is well, worked out from the bytes that lie anywhere: the union of the frames that verify,
 *  device by device from zero, without a gap that its author did not sign. Written apart from the code under test, and slowly. */

export type Expected = {
  /** By case, what stands. */
  readonly acts: ReadonlyMap<string, readonly StoredAct[]>;
  /** Devices under whose name two wrote. */
  readonly forked: readonly DeviceId[];
  /** Who belongs, by every block that anybody holds. */
  readonly charter: Charter;
};

/** `among`: whose keys of cases open them. */
export function expectedOf(
  world: World,
  lying: readonly LyingFrame[],
  among: World['stations'] = world.stations,
): Expected {
  const frames = eachOnce(lying);
  const all = new Map<string, StoredAct[]>();
  const devices = new Set(world.stations.map(({ seat }) => seat.keys.device));
  const forkedAt = new Map<string, number>();
  const keys = keysHeld(among);
  const unitKeys = unitKeysHeld(world);
  for (const device of devices) {
    const found = chainOf(world.premises.symbols, unitKeys, device, frames);
    if (found.forkedAt < Infinity) forkedAt.set(device, found.forkedAt);
    for (const outer of found.chain) {
      const act = world.premises.symbols.read(keys, outer);
      if (!act) continue;
      const stream = all.get(act.stream) ?? [];
      all.set(act.stream, stream);
      stream.push(act.stored);
    }
  }
  const charter = charterOf(world);
  const accepted = acceptedOf(charter, all.get(theUnit) ?? []);
  const openings = openingsIn(
    (all.get(theUnit) ?? [])
      .filter((act) => stands(charter, accepted, act))
      .map((act) => named(act, forkedAt.get(act.device))),
  );
  const acts = new Map(
    [...all].map(([stream, found]) => [
      stream,
      found
        .filter((act) => stands(charter, accepted, act))
        .map((act) => named(act, forkedAt.get(act.device)))
        .filter((act) => isOpenedOnRecord(openings, act)),
    ]),
  );
  return { acts, forked: [...forkedAt.keys()] as DeviceId[], charter };
}

/** A frame lies in many places: the same bytes under the same name are read once. */
function eachOnce(frames: readonly LyingFrame[]): readonly LyingFrame[] {
  const byBytes = new Map<string, LyingFrame[]>();
  for (const frame of frames) {
    const known = byBytes.get(frame.hex);
    if (!known) byBytes.set(frame.hex, [frame]);
    else if (known.every((one) => one.device !== frame.device || one.number !== frame.number))
      known.push(frame);
  }
  return [...byBytes.values()].flat();
}

/** Both branches of a fork stand, told apart by their frames. */
const named = (stored: StoredAct, forkedAt = Infinity): StoredAct =>
  stored.number < forkedAt
    ? stored
    : { ...stored, act: { ...stored.act, id: `${stored.act.id}-${stored.hash ?? ''}` } };

const charterOf = (world: World): Charter => readAll(world).charter;

/** Who belongs, as far as somebody can know who was given only some of the unit keys: by the blocks that these open. */
export function charterFor(world: World, { keys }: Seat): Charter {
  const { charter, blocks } = readAll(world);
  const open = blocks.filter(({ under }) => keyFor(keys.unitKeys, charter, under) !== undefined);
  return readTogether(
    world,
    open.map(({ bytes }) => bytes),
  ).charter;
}

const readAll = (world: World): CharterReading =>
  readTogether(
    world,
    world.stations.flatMap(({ running }) => running?.stub.seat.membership.blocks() ?? []),
  );

function readTogether({ stations }: World, blocks: readonly Bytes[]): CharterReading {
  const first = stations.find(({ running }) => running)?.running?.stub.seat;
  assert(first, 'somebody runs');
  const reading = readBlocks(blocks, anchorOf(first));
  assert(reading.ok, 'the unit was founded');
  return reading.value;
}

type Accepted = ReadonlyMap<string, number>;
const stands = (charter: Charter, accepted: Accepted, { device, number, hash }: StoredAct) => {
  const cutOff = charter.devices.find((known) => known.device === device)?.cutOff;
  if (!cutOff || number < cutOff.number || number <= (accepted.get(device) ?? -1)) return true;
  return number === cutOff.number && bytesToHex(cutOff.hash, 0, 4) === hash;
};

/** Who opened the recovery, by the act that says so. */
const openingsIn = (unit: readonly StoredAct[]): ReadonlyMap<string, string> =>
  new Map(
    unit.flatMap(({ act, events }) =>
      events.some(({ type }) => type === 'escrow.opened/1') ? [[act.id, act.by.member]] : [],
    ),
  );

const isOpenedOnRecord = (
  openings: ReadonlyMap<string, string>,
  { act, events }: StoredAct,
): boolean =>
  events.every(
    ({ type, opening }) =>
      type !== 'access.recovered/1' || openings.get(String(opening)) === act.by.member,
  );

/** How far late work was taken in, by acts that stand themselves. */
function acceptedOf(charter: Charter, unit: readonly StoredAct[]): Accepted {
  let accepted: Accepted = new Map();
  for (let size = -1; size !== sum(accepted); ) {
    size = sum(accepted);
    const next = new Map<string, number>();
    for (const act of unit.filter((one) => stands(charter, accepted, one)))
      for (const event of act.events)
        if (event.type === 'late-work.accepted/1') {
          const device = String(event['device']);
          next.set(device, Math.max(next.get(device) ?? -1, Number(event['upTo'])));
        }
    accepted = next;
  }
  return accepted;
}
const sum = (accepted: Accepted): number =>
  [...accepted.values()].reduce((total, upTo) => total + upTo + 1, 0);

type Chain = {
  readonly chain: readonly OuterFrame[];
  readonly forkedAt: number;
  /** One more than the greatest number that is known to have been used. */
  readonly next: number;
};

/** The frames of a device that go on from its first one, for who holds these keys: each behind one that is there, or behind one that the
 *  device says its disk lost, and what it lost, wherever it lies (decision 63). Asked again and again until nothing more is found. */
export function chainOf(
  symbols: Symbols,
  unitKeys: readonly Bytes[],
  device: DeviceId,
  frames: readonly LyingFrame[],
): Chain {
  const signed = signedFrames(symbols, unitKeys, device, frames);
  const places = new Set<string>();
  const lost = new Set<string>();
  for (let before = -1; before < places.size + lost.size; ) {
    before = places.size + lost.size;
    for (const outer of signed) {
      const here = placeOf(outer.header.address.number, outer.hash);
      const behind = placeBehind(outer);
      if (behind === undefined || places.has(behind) || lost.has(here)) places.add(here);
      if (lost.has(here) && behind !== undefined) lost.add(behind);
      for (const { last, after } of gapsIn(outer))
        if (after === undefined || places.has(after)) lost.add(last);
    }
    for (const place of lost) places.add(place);
  }
  const chain = signed.filter(({ header, hash }) =>
    places.has(placeOf(header.address.number, hash)),
  );
  const numbers = chain.map(({ header }) => header.address.number);
  const twice = numbers.filter((number, at) => numbers.indexOf(number) < at);
  const known = [...lost].map((place) => Number(place.split(':')[0]));
  return {
    chain,
    forkedAt: Math.min(Infinity, ...twice),
    next: Math.max(-1, ...numbers, ...known) + 1,
  };
}

const placeOf = (number: number, hash: Uint8Array): string =>
  `${String(number)}:${bytesToHex(hash)}`;
const placeBehind = ({ header }: OuterFrame): string | undefined =>
  header.previousHash && placeOf(header.address.number - 1, header.previousHash);

/** Tips of the device itself, two and two: what it goes on from (nothing: zeros), and the last of what is lost. */
function gapsIn({ header }: OuterFrame): readonly { last: string; after: string | undefined }[] {
  const own = header.tips.filter(({ device }) => device === header.address.device);
  return own.flatMap((tip, at) => {
    const before = own[at - 1];
    if (at % 2 === 0 || !before) return [];
    const isFirst = before.hash.every((byte) => byte === 0);
    return [
      {
        last: placeOf(tip.number, tip.hash),
        after: isFirst ? undefined : placeOf(before.number, before.hash),
      },
    ];
  });
}

/** Those of the device that open and that it signed, by number, each once. */
function signedFrames(
  symbols: Symbols,
  unitKeys: readonly Bytes[],
  device: DeviceId,
  frames: readonly LyingFrame[],
): readonly OuterFrame[] {
  const found = new Map<string, OuterFrame>();
  for (const { device: whose, number, bytes, hex } of frames) {
    if (whose !== device) continue;
    const opened = symbols.openOuter(unitKeys, { device, number }, bytes);
    if (opened.ok && symbols.verify(opened.value, secretOf(device)))
      found.set(`${String(number)}:${hex}`, opened.value);
  }
  return [...found.values()].sort((a, b) => a.header.address.number - b.header.address.number);
}

/** Every key of a stream that any of them holds. */
const keysHeld = (stations: World['stations']): readonly EpochKey[] => [
  ...new Map(
    stations.flatMap(({ running }) => {
      const keys = running?.stub.seat.keys.caseKeys;
      return keys
        ? [...keys.ids()].flatMap((id) =>
            keys.all(id).map((one) => [bytesToHex(one.key), one] as const),
          )
        : [];
    }),
  ).values(),
];

const unitKeysHeld = ({ stations }: World): readonly Bytes[] => [
  ...new Map(
    stations.flatMap(({ running }) =>
      (running?.stub.seat.keys.unitKeys ?? []).map((key) => [bytesToHex(key), key] as const),
    ),
  ).values(),
];
