import type { FrameBody } from '../../shared/formats/frame-body.ts';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes } from '../../shared/kit/bytes.ts';
import { deviceId, memberId } from '../../shared/kit/ids.ts';
import { createDeviceKeys } from '../../renderer/vault/seal/device-keys.ts';
import {
  openFrameOuter,
  sealFrame,
  type FrameInput,
  type OuterFrame,
  type SealedFrame,
} from '../../renderer/vault/seal/frame.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file A fictitious workstation with a unit key and a case key, and frames written by it. Await sodiumReady first. */

/** Everything needed to write frames, the same for the same seed. */
export function aWorkstation(seed: number) {
  const entropy = seededEntropy(seed);
  const unitKey = copyBytes(entropy(32));
  const caseKey = copyBytes(entropy(32));
  const device = deviceId.parse(seed.toString(16).padStart(32, 'd'));
  return { entropy, unitKey, caseKey, device, keys: createDeviceKeys(device, entropy) };
}
/** A fictitious workstation. */
export type Workstation = ReturnType<typeof aWorkstation>;

/** One act of an invented investigator. */
export const aBody = (depth = 0, note = 'An invented note.'): FrameBody => ({
  v: 1,
  stream: 'ca5e'.repeat(8),
  depth,
  at: { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 },
  by: { member: memberId.parse('a1'.repeat(16)), name: 'Ada Example', office: 'investigator' },
  deps: {},
  events: [{ type: 'note.added/1', note }],
});

/** The input of one frame of a workstation. */
export const frameInput = (
  station: Workstation,
  number: number,
  previousHash: FrameInput['previousHash'],
  body = aBody(number),
): FrameInput => ({
  address: { device: station.device, number },
  previousHash,
  tips: [],
  body,
  unitKey: station.unitKey,
  caseKey: station.caseKey,
  tagCounter: number,
  signSecret: station.keys.signSecret,
  entropy: station.entropy,
});

/** A chain of so many frames, sealed. */
export function aChain(station: Workstation, length: number): SealedFrame[] {
  const frames: SealedFrame[] = [];
  for (let number = 0; number < length; number++)
    frames.push(sealFrame(frameInput(station, number, frames.at(-1)?.hash)));
  return frames;
}

/** A frame opened for members of the unit; a failure is a bug of the test. */
export function opened(station: Workstation, number: number, frame: SealedFrame): OuterFrame {
  const address = { device: station.device, number };
  const outer = openFrameOuter([station.unitKey], address, frame.bytes);
  assert(outer.ok, 'the frame of a test opens');
  return outer.value;
}
