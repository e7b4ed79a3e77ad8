import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { EpochKey, RingKeys } from '../ledger/ring-keys.ts';
import { frameTag } from '../seal/frame.ts';
import { frameRowId } from '../store/vault-store.ts';

/** @file Recognises the streams of one device's frames by their tags: one expected tag for each key, moved on as frames are met. Frames
 *  of cases whose key is not held are remembered by their tag, and recognised when the key comes. */

/** Where a frame stands in its device's record: of a fork the other branches are told by their hash. */
export type FramePlace = { readonly number: number; readonly branch?: string | undefined };
/** The frame's row in the store. */
export const rowOfPlace = (device: DeviceId, { number, branch }: FramePlace): string =>
  frameRowId(device, number) + (branch === undefined ? '' : `-${branch}`);

/** Which stream a frame belongs to, and under which of its keys. */
export type Recognised = FramePlace & {
  readonly stream: string;
  readonly epoch: number;
  readonly key: Bytes;
};
/** As kept in the store: how many frames of the device are known under each key (`stream`, or `stream.epoch` after the first), and
 *  those that nothing here opens, by tag. */
export type StoredTags = {
  readonly counts: Readonly<Record<string, number>>;
  readonly unknown: Readonly<Record<string, number | readonly StoredPlace[]>>;
};
/** The number alone, or with the hash that tells a branch. Both branches of a fork used the same tags. */
type StoredPlace = number | readonly [number, string];
/** The tags of one device. */
export type DeviceTags = {
  /** The stream of the device's next frame; a tag that nothing explains is remembered. Ask in the order of the chain. A device counts
   *  the acts it holds: the branches of a fork used the same tags, and so does a disk that lost some of its acts. Those that were met
   *  before are looked through as well, with `isForked` all of them. */
  readonly find: (tag: Bytes, place: FramePlace, isForked: boolean) => Recognised | undefined;
  /** What was remembered and is explained now: after keys came, or after missing frames did. */
  readonly explain: (streams: Iterable<string>) => readonly Recognised[];
  /** Streams that were met since this was last asked. */
  readonly met: () => ReadonlySet<string>;
  readonly waiting: () => number;
  readonly stored: () => StoredTags;
};

/** No frame known. */
export const noTags: StoredTags = { counts: {}, unknown: {} };

/** After a frame that could not be read some stream stands further than expected. */
const furthestStep = 4;

/** How far back a tag that nothing explains is looked for where no fork is known: of each stream, and in all. A fifth of a second once. */
const furthestBack = 64;
const mostBack = 20_000;

type Expected = { readonly stream: string; readonly counter: number } & EpochKey;
const nameOf = (stream: string, epoch: number): string =>
  epoch === 0 ? stream : `${stream}.${String(epoch)}`;

/** The tags of a device, from where the store left them. Only this device's own chain goes on behind lost frames. */
export function createDeviceTags(
  device: DeviceId,
  keys: RingKeys,
  stored: StoredTags,
  mayHaveHoles: boolean,
): DeviceTags {
  const counts = new Map(Object.entries(stored.counts));
  const unknown = new Map(
    Object.entries(stored.unknown).map(([tag, places]) => [tag, placesOf(places)]),
  );
  let met = new Set<string>();
  let expected: Map<string, Expected> | undefined;
  const tagOf = (key: Bytes, counter: number): string => bytesToHex(frameTag(key, device, counter));
  const counterOf = (stream: string, epoch: number): number =>
    counts.get(nameOf(stream, epoch)) ?? 0;
  const expect = (into: Map<string, Expected>, stream: string, further = 0): void => {
    for (const { epoch, key } of keys.caseKeys.all(stream)) {
      const counter = counterOf(stream, epoch) + further;
      const tag = tagOf(key, counter);
      // It came before its key did.
      if (unknown.has(tag)) met.add(stream);
      into.set(tag, { stream, counter, epoch, key });
    }
  };
  let addedKnown = 0;
  // A tag for each of 100,000 streams takes a second, and most unlocks meet no frame at all. Keys are made and granted meanwhile.
  const expectations = (): Map<string, Expected> => {
    const isFirst = expected === undefined;
    const all = (expected ??= new Map<string, Expected>());
    const added = keys.caseKeys.added();
    for (const stream of isFirst ? keys.caseKeys.ids() : added.slice(addedKnown))
      expect(all, stream);
    if (isFirst) for (const stream of keys.caseKeys.derived()) expect(all, stream);
    addedKnown = added.length;
    return all;
  };
  let past: Map<string, Expected> | undefined;
  let isPastWhole = false;
  /** What was met before is one more: the device will count it too, once it holds all it wrote. */
  const moveOn = (match: Expected, tag: string): void => {
    const name = nameOf(match.stream, match.epoch);
    const count = Math.max(match.counter, counterOf(match.stream, match.epoch)) + 1;
    // The newest last.
    counts.delete(name);
    counts.set(name, count);
    met.add(match.stream);
    past?.set(tag, match);
    if (expected) expect(expected, match.stream);
  };
  const lookFurther = (): void => {
    const streams = new Set([...expectations().values()].map(({ stream }) => stream));
    for (const stream of streams)
      for (let step = 1; step <= furthestStep; step += 1) expect(expectations(), stream, step);
  };
  const tagsMet = (isWhole: boolean): Map<string, Expected> => {
    const found = new Map<string, Expected>();
    for (const [name, count] of [...counts].reverse()) {
      const [stream = '', ofEpoch = '0'] = name.split('.');
      const held = keys.caseKeys.all(stream).find(({ epoch }) => epoch === Number(ofEpoch));
      const last = isWhole ? 0 : Math.max(0, count - furthestBack);
      for (let counter = count - 1; held && counter >= last; counter -= 1)
        found.set(tagOf(held.key, counter), { stream, counter, ...held });
      if (!isWhole && found.size >= mostBack) break;
    }
    return found;
  };
  const metBefore = (tag: string, isForked: boolean): Expected | undefined => {
    if (!past || (isForked && !isPastWhole)) {
      past = tagsMet(isForked);
      isPastWhole = isForked;
    }
    return past.get(tag);
  };
  /** Of one key: as many of the remembered frames as follow, in their order. */
  const explainKey = (stream: string, { epoch, key }: EpochKey): Recognised[] => {
    const found: Recognised[] = [];
    const start = counterOf(stream, epoch);
    for (let counter = start, missed = 0; missed <= furthestStep; counter += 1) {
      const tag = tagOf(key, counter);
      const places = unknown.get(tag);
      missed = places === undefined ? missed + 1 : 0;
      if (places === undefined) continue;
      unknown.delete(tag);
      found.push(...places.map((place) => ({ ...place, stream, epoch, key })));
      moveOn({ stream, counter, epoch, key }, tag);
    }
    return found;
  };
  return {
    find: (tagBytes, place, isForked) => {
      const tag = bytesToHex(tagBytes);
      let match = expectations().get(tag);
      if (!match && mayHaveHoles && unknown.size === 0) {
        lookFurther();
        match = expectations().get(tag);
      }
      match ??= metBefore(tag, isForked);
      if (!match) {
        unknown.set(tag, [...(unknown.get(tag) ?? []), place]);
        return undefined;
      }
      expectations().delete(tag);
      moveOn(match, tag);
      const { stream, epoch, key } = match;
      return { ...place, stream, epoch, key };
    },
    explain: (streams) => {
      const waited = unknown.size === 0 ? [] : [...streams];
      const found = waited.flatMap((stream) =>
        keys.caseKeys.all(stream).flatMap((held) => explainKey(stream, held)),
      );
      return found.sort((a, b) => a.number - b.number);
    },
    met: () => {
      const before = met;
      met = new Set();
      return before;
    },
    waiting: () => unknown.size,
    stored: () => ({
      counts: Object.fromEntries(counts),
      unknown: Object.fromEntries([...unknown].map(([tag, places]) => [tag, toStore(places)])),
    }),
  };
}

const placesOf = (stored: StoredTags['unknown'][string]): readonly FramePlace[] =>
  typeof stored === 'number'
    ? [{ number: stored }]
    : stored.map((place) =>
        typeof place === 'number' ? { number: place } : { number: place[0], branch: place[1] },
      );

/** As a rule one number: there are as many as acts that nobody here may read. */
function toStore(places: readonly FramePlace[]): StoredTags['unknown'][string] {
  const [only] = places;
  if (places.length === 1 && only && only.branch === undefined) return only.number;
  return places.map(({ number, branch }) => (branch === undefined ? number : [number, branch]));
}
