import { beforeAll, describe, expect, it } from 'vitest';
import { sealContext } from '../../../shared/formats/context.ts';
import { encodeFrameHeader, encodeFrameParts } from '../../../shared/formats/frame.ts';
import { concatBytes, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { deviceId } from '../../../shared/kit/ids.ts';
import {
  aBody,
  aChain,
  aWorkstation,
  frameInput,
  opened,
  type Workstation,
} from '../../../test/builders/frames.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import {
  frameTag,
  openFrameBody,
  openFrameOuter,
  sealFrame,
  verifyFrameSignature,
} from './frame.ts';
import { hash256 } from './hash.ts';
import { seal } from './seal.ts';
import { sign } from './sign.ts';
import { sodiumReady } from './sodium.ts';

const other = deviceId.parse('f'.repeat(32));
let station: Workstation;
beforeAll(async () => {
  await sodiumReady();
  station = aWorkstation(3);
});

const outerKind = (bytes: Uint8Array, unitKeys = [station.unitKey], number = 0) => {
  const outer = openFrameOuter(unitKeys, { device: station.device, number }, bytes);
  return outer.ok ? 'opened' : outer.error.kind;
};
const firstFrame = () => sealFrame(frameInput(station, 0, undefined));
const bodyKind = (key: Bytes, outer: Parameters<typeof openFrameBody>[1]) => {
  const body = openFrameBody(key, outer);
  return body.ok ? 'opened' : body.error.kind;
};

describe('a frame', () => {
  it('comes back whole: header, tips, body, and a signature of its device', () => {
    const tips = [{ device: other, number: 9, hash: copyBytes(station.entropy(32)) }];
    const input = { ...frameInput(station, 5, copyBytes(station.entropy(32))), tips };
    const sealed = sealFrame(input);
    const outer = opened(station, 5, sealed);
    expect(outer.header).toMatchObject({
      address: input.address,
      previousHash: input.previousHash,
      tips,
    });
    expect(outer.header.tag).toEqual(frameTag(station.caseKey, station.device, 5));
    expect(outer.hash).toEqual(sealed.hash);
    expect(verifyFrameSignature(outer, station.keys.signPublic)).toBe(true);
    expect(verifyFrameSignature(outer, aWorkstation(4).keys.signPublic)).toBe(false);
    const body = openFrameBody(station.caseKey, outer);
    expect(body.ok && body.value).toEqual(aBody(5));
  });

  it('opens with any of the unit keys, and is for nobody without one', () => {
    const { bytes } = firstFrame();
    const stranger = aWorkstation(9).unitKey;
    expect(outerKind(bytes, [stranger, station.unitKey])).toBe('opened');
    expect(outerKind(bytes, [stranger])).toBe('seal/not-for-me');
    expect(outerKind(bytes, [])).toBe('seal/not-for-me');
    expect(outerKind(bytes, [station.unitKey], 1)).toBe('seal/not-for-me');
  });

  it('keeps its body from members without the case key', () => {
    expect(bodyKind(station.unitKey, opened(station, 0, firstFrame()))).toBe('seal/not-for-me');
  });

  it('refuses every changed byte', () => {
    const { bytes } = firstFrame();
    const accepted = [...bytes.keys()].filter((offset) => {
      const changed = Uint8Array.from(bytes, (byte, at) => (at === offset ? byte ^ 1 : byte));
      return outerKind(changed) === 'opened';
    });
    expect(accepted).toEqual([]);
  });

  it('refuses every truncation', () => {
    const { bytes } = firstFrame();
    const kinds = new Set([...bytes.keys()].map((size) => outerKind(bytes.slice(0, size))));
    expect(kinds).not.toContain('opened');
  });

  it('shows no two frames of one case as related', () => {
    const frames = aChain(station, 20);
    const tags = frames.map((frame, number) => opened(station, number, frame).header.tag.join());
    expect(new Set(tags).size).toBe(20);
  });

  it('has a tag of its own for each key, device and counter', () => {
    const tags = [
      frameTag(station.caseKey, station.device, 0),
      frameTag(station.caseKey, station.device, 1),
      frameTag(station.caseKey, other, 0),
      frameTag(station.unitKey, station.device, 0),
    ];
    expect(new Set(tags.map(String)).size).toBe(4);
    expect(tags.every((tag) => tag.length === 16)).toBe(true);
  });
});

/** A frame as a dishonest member could seal it: any header and body under the right unit key. */
function forged(change: { number?: number; bodyBox?: Bytes; headerTail?: Bytes; cut?: number }) {
  const { device, unitKey, caseKey, entropy, keys } = station;
  const content = new TextEncoder().encode(JSON.stringify({ v: 2, anything: true }));
  const bodyBox = seal(caseKey, sealContext('frame-body', device, 0), content, entropy);
  const header = encodeFrameHeader({
    address: { device, number: change.number ?? 0 },
    previousHash: change.number === undefined ? undefined : new Uint8Array(32),
    bodyHash: hash256(bodyBox),
    tag: new Uint8Array(16),
    tips: [],
  });
  const headerBytes = concatBytes([header, change.headerTail ?? copyBytes([])]);
  const signature = sign('frame-signature', headerBytes, keys.signSecret);
  const parts = encodeFrameParts({ headerBytes, signature, bodyBox: change.bodyBox ?? bodyBox });
  return seal(unitKey, sealContext('frame', device, 0), parts.slice(0, change.cut), entropy);
}

describe('a frame that a member sealed wrongly', () => {
  it('is named: out of place, altered body, malformed, too new', () => {
    expect(outerKind(forged({ number: 1 }))).toBe('frame/out-of-place');
    expect(outerKind(forged({ bodyBox: copyBytes([1, 2, 3]) }))).toBe('frame/body-altered');
    expect(outerKind(forged({ headerTail: copyBytes([0]) }))).toBe('frame/malformed');
    expect(outerKind(forged({ cut: 70 }))).toBe('frame/malformed');
    const outer = opened(station, 0, { bytes: forged({}), hash: copyBytes([]) });
    expect(bodyKind(station.caseKey, outer)).toBe('frame/too-new');
  });

  it('gives up on a body that is no act, without repeating it', () => {
    const input = { ...frameInput(station, 0, undefined), body: { ...aBody(), events: [] } };
    const outer = opened(station, 0, sealFrame(input));
    expect(openFrameBody(station.caseKey, outer)).toEqual({
      ok: false,
      error: { kind: 'frame/malformed' },
    });
  });
});

describe('writing the same act twice', () => {
  it('gives the same bytes for the same entropy, and others for another', () => {
    const once = (seed: number) =>
      sealFrame({ ...frameInput(station, 0, undefined), entropy: seededEntropy(seed) }).bytes;
    expect(once(1)).toEqual(once(1));
    expect(once(1)).not.toEqual(once(2));
  });
});
