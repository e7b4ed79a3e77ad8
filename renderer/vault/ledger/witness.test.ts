import { describe, expect, it } from 'vitest';
import type { FrameHeader } from '../../../shared/formats/frame.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { deviceId } from '../../../shared/kit/ids.ts';
import type { Chains, HeldFrame, Witness } from './chain-table.ts';
import { emptyChain } from './chain-state.ts';
import { caughtUp, hearTips, withheldAfterMs, withheldOf } from './witness.ts';

const [me, rafi, noor] = ['11', '22', '33'].map((pair) => deviceId.parse(pair.repeat(16))) as [
  FrameHeader['address']['device'],
  FrameHeader['address']['device'],
  FrameHeader['address']['device'],
];
const hash = (number: number) => new Uint8Array(32).fill(number);
const naming = (...tips: readonly FrameHeader['tips'][number][]): HeldFrame => {
  const header = {
    address: { device: rafi, number: 9 },
    previousHash: hash(8),
    bodyHash: hash(1),
    tag: new Uint8Array(16),
    tips,
  };
  const empty = new Uint8Array();
  const outer = { header, hash: hash(9), headerBytes: empty, signature: empty, bodyBox: empty };
  return { number: 9, hash: '', previous: undefined, outer, bytes: empty, file: '' };
};
const holding = (next: number): Chains =>
  new Map(
    [me, noor].map((device) => [
      device,
      { ...emptyChain, tip: { nextNumber: next, hash: bytesToHex(hash(next - 1)) } },
    ]),
  );
const nobodySpoke = (): Witness => ({ seenOfMine: -1, beyond: new Map(), contradicted: new Set() });

describe('what colleagues say of the records', () => {
  it('finds what they have seen on either branch of a fork, also where it reaches further than the first', () => {
    const witness = nobodySpoke();
    const beside = { number: 6, hash: bytesToHex(hash(6)), previous: 'b5' };
    const forked: Chains = new Map(
      [...holding(5)].map(([device, chain]) => [device, { ...chain, branches: [beside] }]),
    );
    const said = hearTips(
      witness,
      forked,
      me,
      rafi,
      [naming({ device: noor, number: 6, hash: hash(6) })],
      0,
    );
    expect(said.get(noor)).toMatchObject({ number: 6 });
    expect(witness.beyond.size).toBe(0);
    hearTips(witness, forked, me, rafi, [naming({ device: noor, number: 7, hash: hash(7) })], 0);
    expect(witness.beyond.get(noor)).toMatchObject({ number: 7 });
    expect(caughtUp(witness, forked).size).toBe(0);
  });

  it('tells how far they have seen ours', () => {
    const witness = nobodySpoke();
    const tip = { device: me, number: 3, hash: hash(3) };
    const said = hearTips(witness, holding(5), me, rafi, [naming(tip)], 0);
    expect(witness.seenOfMine).toBe(3);
    expect(said.get(me)).toMatchObject({ number: 3, by: rafi });
    expect(witness.beyond.size).toBe(0);
  });

  it('is withholding only when the share was well for a while and still shows less', () => {
    const witness = nobodySpoke();
    const tip = { device: noor, number: 7, hash: hash(7) };
    hearTips(witness, holding(5), me, rafi, [naming(tip)], 1000);
    expect(withheldOf(witness, undefined)).toEqual([]);
    expect(withheldOf(witness, 1000 + withheldAfterMs)).toEqual([]);
    expect(withheldOf(witness, 1001 + withheldAfterMs).map(([device]) => device)).toEqual([noor]);
    expect(caughtUp(witness, holding(7)).size).toBe(0);
    expect(caughtUp(witness, holding(8)).get(noor)?.number).toBe(7);
    expect(withheldOf(witness, 9 * withheldAfterMs)).toEqual([]);
  });
});
