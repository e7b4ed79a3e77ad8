import { frameRowId } from '../store/vault-store.ts';
import type { Trouble } from '../../../shared/contract/vault.ts';
import { bytesEqual, bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceKeys } from '../seal/device-keys.ts';
import {
  frameTag,
  openFrameBody,
  openFrameOuter,
  verifyFrameSignature,
  type OuterFrame,
} from '../seal/frame.ts';
import { actOfFrame, type StoredAct } from '../fold/stored-act.ts';
import type { RingKeys } from '../ledger/ring-keys.ts';
import type { Tip } from '../ledger/tip.ts';
import type { FoundFrames } from './read-replica.ts';

/** @file Takes frames into the ledger: those that open, follow the one before by hash, and whose newest is signed. A gap waits. */

/** A frame taken in: its row for the store and, where this device holds the stream's key, its act. */
export type TakenIn = {
  readonly row: { readonly id: string; readonly box: Bytes };
  readonly stream: string | undefined;
  readonly stored: StoredAct | undefined;
};
/** What taking in gave. */
export type TakingIn = {
  readonly taken: readonly TakenIn[];
  readonly tip: Tip;
  readonly troubles: readonly Trouble[];
};

/** Recognises the stream of a frame by its tag: one expected tag for each stream, moved on as frames are met. */
export type StreamFinder = (outer: OuterFrame) => string | undefined;

/** Takes in this device's frames from `tip` on, in order, as far as they go without a gap. */
export function takeIn(
  found: FoundFrames,
  from: Tip,
  device: DeviceKeys,
  keys: RingKeys,
  findStream: StreamFinder,
): TakingIn {
  const taken: TakenIn[] = [];
  const troubles: Trouble[] = [];
  let tip = from;
  let newest: OuterFrame | undefined;
  for (;;) {
    const outer = nextFrame(found, tip, device, keys);
    if (!outer) {
      const beyond = tipBeyondGap(found, tip, device, keys);
      if (!beyond) break;
      troubles.push({
        kind: 'frame-damaged',
        where: `frame ${String(tip.nextNumber)}`,
        count: beyond.nextNumber - tip.nextNumber,
      });
      tip = beyond;
      continue;
    }
    const stream = findStream(outer.frame);
    const key = stream === undefined ? undefined : keys.caseKeys.get(stream);
    const body = key && openFrameBody(key, outer.frame);
    if (body && !body.ok)
      troubles.push({
        kind: body.error.kind === 'frame/too-new' ? 'record-too-new' : 'frame-damaged',
        where: `frame ${String(tip.nextNumber)}`,
      });
    const stored = body?.ok ? actOfFrame(device.device, tip.nextNumber, body.value) : undefined;
    taken.push({
      row: { id: frameRowId(device.device, tip.nextNumber), box: outer.bytes },
      stream,
      stored,
    });
    newest = outer.frame;
    tip = { nextNumber: tip.nextNumber + 1, hash: outer.frame.hash };
  }
  if (newest && !verifyFrameSignature(newest, device.signPublic))
    troubles.push({
      kind: 'frame-damaged',
      where: `signature of frame ${String(tip.nextNumber - 1)}`,
    });
  return { taken, tip, troubles };
}

function nextFrame(
  found: FoundFrames,
  tip: Tip,
  device: DeviceKeys,
  keys: RingKeys,
): { frame: OuterFrame; bytes: Bytes } | undefined {
  for (const bytes of found.get(tip.nextNumber) ?? []) {
    const opened = openFrameOuter(
      keys.unitKeys,
      { device: device.device, number: tip.nextNumber },
      bytes,
    );
    if (opened.ok && follows(opened.value, tip)) return { frame: opened.value, bytes };
  }
  return undefined;
}

/** A frame that cannot be read is named and stepped over: its successor holds its hash, so the chain goes on and no number is used twice. */
function tipBeyondGap(
  found: FoundFrames,
  tip: Tip,
  device: DeviceKeys,
  keys: RingKeys,
): Tip | undefined {
  const numbers = [...found.keys()]
    .filter((number) => number > tip.nextNumber)
    .sort((a, b) => a - b);
  for (const number of numbers)
    for (const bytes of found.get(number) ?? []) {
      const opened = openFrameOuter(keys.unitKeys, { device: device.device, number }, bytes);
      if (opened.ok) return { nextNumber: number, hash: opened.value.header.previousHash };
    }
  return undefined;
}

const follows = (outer: OuterFrame, tip: Tip): boolean => {
  const previous = outer.header.previousHash;
  return tip.hash === undefined
    ? previous === undefined
    : previous !== undefined && bytesEqual(previous, tip.hash);
};

const furthestStep = 4;

/** A finder over all streams whose keys this device holds; `written` tells how many frames of a stream are known already. */
export function createStreamFinder(
  device: DeviceKeys,
  keys: RingKeys,
  written: (stream: string) => number,
): StreamFinder {
  type Expected = { readonly stream: string; readonly counter: number };
  let known: Map<string, Expected> | undefined;
  // A tag for each of 100,000 streams takes a second, and most unlocks meet no frame at all.
  const tags = (): Map<string, Expected> => {
    if (known) return known;
    known = new Map();
    for (const stream of keys.caseKeys.ids()) expect(known, stream, written(stream));
    return known;
  };
  const expect = (expected: Map<string, Expected>, stream: string, counter: number): void => {
    const key = keys.caseKeys.get(stream);
    if (key) expected.set(bytesToHex(frameTag(key, device.device, counter)), { stream, counter });
  };
  // After a frame that could not be read some stream stands one further than expected.
  const lookFurther = (expected: Map<string, Expected>): void => {
    for (const { stream, counter } of [...expected.values()])
      for (let step = 1; step <= furthestStep; step += 1) expect(expected, stream, counter + step);
  };
  return (outer) => {
    const expected = tags();
    const tag = bytesToHex(outer.header.tag);
    if (!expected.has(tag)) lookFurther(expected);
    const match = expected.get(tag);
    if (!match) return undefined;
    expected.delete(tag);
    expect(expected, match.stream, match.counter + 1);
    return match.stream;
  };
}
