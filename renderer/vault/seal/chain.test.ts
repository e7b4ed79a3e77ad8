import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { aBody, aChain, aWorkstation, frameInput, opened } from '../../../test/builders/frames.ts';
import type { Workstation } from '../../../test/builders/frames.ts';
import { verifyChain, type ChainCheck } from './chain.ts';
import { sealFrame, type OuterFrame } from './frame.ts';
import { sodiumReady } from './sodium.ts';

let station: Workstation;
let frames: OuterFrame[];
beforeAll(async () => {
  await sodiumReady();
  station = aWorkstation(5);
  frames = aChain(station, 6).map((frame, number) => opened(station, number, frame));
});

const faultOf = (given: readonly OuterFrame[], check: Partial<ChainCheck> = {}) => {
  const { signPublic } = station.keys;
  const result = verifyChain(given, { signPublic, signatures: 'every', ...check });
  return result.ok ? 'sound' : `${result.error.kind} ${result.error.number}`;
};
const at = (number: number): OuterFrame => {
  const frame = frames[number];
  assert(frame, 'the chain of the test is long enough');
  return frame;
};

describe('the chain of one device', () => {
  it('is sound from its first frame, or from any frame already believed', () => {
    expect(faultOf(frames)).toBe('sound');
    expect(faultOf(frames.slice(3), { after: { number: 2, hash: at(2).hash } })).toBe('sound');
    const tip = verifyChain(frames, { signPublic: station.keys.signPublic, signatures: 'newest' });
    expect(tip).toEqual({ ok: true, value: { number: 5, hash: at(5).hash } });
    expect(faultOf([])).toBe('sound');
  });

  it('names a frame that is missing, at the start and within', () => {
    expect(faultOf(frames.slice(1))).toBe('chain/gap 0');
    expect(faultOf([...frames.slice(0, 2), ...frames.slice(3)])).toBe('chain/gap 2');
  });

  it('names frames that were put in another order or given twice', () => {
    expect(faultOf([at(0), at(0)])).toBe('chain/broken 0');
    expect(faultOf([at(0), at(2), at(1)])).toBe('chain/gap 1');
  });

  it('names a frame replaced by another act with the same number, though it was signed', () => {
    const body = aBody(2, 'Another invented note.');
    const forked = sealFrame(frameInput(station, 2, at(1).hash, body));
    const chain = [at(0), at(1), opened(station, 2, forked), ...frames.slice(3)];
    expect(faultOf(chain)).toBe('chain/broken 3');
  });

  it('names a frame that does not follow the one believed before', () => {
    const after = { number: 2, hash: copyBytes(station.entropy(32)) };
    expect(faultOf(frames.slice(3), { after })).toBe('chain/broken 3');
  });

  it('names a frame that another device signed, and one of another device', () => {
    const thief = { ...station, keys: aWorkstation(6).keys };
    const forged = opened(station, 6, sealFrame(frameInput(thief, 6, at(5).hash)));
    expect(faultOf([...frames, forged])).toBe('chain/signature 6');
    expect(faultOf([...frames, forged], { signatures: 'newest' })).toBe('chain/signature 6');
    const stranger = aWorkstation(8);
    const foreign = opened(stranger, 6, sealFrame(frameInput(stranger, 6, at(5).hash)));
    expect(faultOf([...frames, foreign])).toBe('chain/other-device 6');
  });

  it('covers old frames with the newest signature: none of them can be changed under it', () => {
    const changed = frames.map((frame, number) =>
      number === 1 ? { ...frame, hash: copyBytes(station.entropy(32)) } : frame,
    );
    expect(faultOf(changed, { signatures: 'newest' })).toBe('chain/broken 2');
  });
});
