import { beforeAll, describe, expect, it } from 'vitest';
import {
  decodeCharterBlock,
  encodeCharterBlock,
  type CharterBody,
} from '../../../shared/formats/charter.ts';
import { encodeJson } from '../../../shared/formats/json.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesEqual, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { memberId, unitId } from '../../../shared/kit/ids.ts';
import { aWorkstation, type Workstation } from '../../../test/builders/frames.ts';
import { createCharterFile, readCharterFile } from '../keys/charter-file.ts';
import { readCharter } from '../membership/read-charter.ts';
import { charterGenesis } from './charter.ts';
import { sign } from './sign.ts';
import { sodiumReady } from './sodium.ts';

const unit = unitId.parse('ab'.repeat(16));
const member = memberId.parse('a1'.repeat(16));
let station: Workstation;
let genesis: { block: Bytes; hash: Bytes };
beforeAll(async () => {
  await sodiumReady();
  station = aWorkstation(61);
  genesis = charterGenesis({
    unit,
    name: 'Counter Corruption Unit (invented)',
    force: 'Example Constabulary',
    policy: { profile: 'west-midlands', version: 1 },
    at: { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 },
    founder: {
      member,
      name: 'Ada Example',
      rankOrGrade: 'Detective Inspector',
      offices: ['investigator'],
    },
    deviceKeys: station.keys,
    deviceName: 'First workstation',
  });
});

const kindOf = (block: Bytes, anchor?: Parameters<typeof readCharter>[1]) => {
  const charter = readCharter([block], anchor);
  return charter.ok ? 'stands' : charter.error.kind;
};
/** The genesis with another body, signed by whoever holds the keys given. */
function resigned(change: (body: CharterBody) => object, keys = station.keys): Bytes {
  const block = decodeCharterBlock(genesis.block);
  assert(block.ok, 'the genesis of the test reads');
  const body = JSON.parse(new TextDecoder().decode(block.value.bodyBytes)) as CharterBody;
  const bodyBytes = encodeJson(change(body));
  const signature = sign('charter-signature', bodyBytes, keys.signSecret);
  return encodeCharterBlock({ bodyBytes, signatures: [{ device: station.device, signature }] });
}

describe('the founding of a unit', () => {
  it('stands: one member, one certified device, sole custodian, no escrow, with its warning', () => {
    const charter = readCharter([genesis.block], { unit, genesisHash: genesis.hash });
    expect(charter.ok && charter.value).toMatchObject({
      unit,
      force: 'Example Constabulary',
      policy: { profile: 'west-midlands', version: 1 },
      members: [{ member, name: 'Ada Example', offices: ['investigator'] }],
      devices: [
        {
          device: station.device,
          member,
          signPublic: station.keys.signPublic,
          agreePublic: station.keys.agreePublic,
        },
      ],
      custodians: [member],
      escrow: 'none',
      height: 0,
      headHash: genesis.hash,
      warnings: ['single-custodian'],
    });
  });

  it('does not stand with any byte changed, or cut', () => {
    const { block, hash } = genesis;
    for (const offset of block.keys()) {
      const changed = Uint8Array.from(block, (byte, at) => (at === offset ? byte ^ 1 : byte));
      expect(kindOf(changed)).not.toBe('stands');
      expect(kindOf(block.slice(0, offset), { unit, genesisHash: hash })).not.toBe('stands');
    }
  });

  it('is no other unit’s, though that one was founded properly', () => {
    const rival = resigned((body) => ({
      ...body,
      acts: body.acts.toReversed().toReversed(),
      height: 0,
      at: { ...body.at, offsetMinutes: 60 },
    }));
    expect(kindOf(rival)).toBe('stands');
    expect(kindOf(rival, { unit, genesisHash: genesis.hash })).toBe('charter/not-anchored');
    expect(
      kindOf(genesis.block, { unit: unitId.parse('00'.repeat(16)), genesisHash: genesis.hash }),
    ).toBe('charter/not-anchored');
  });

  it('is signed by its founder’s device, and what others put beside that changes nothing', () => {
    expect(kindOf(resigned((body) => body, aWorkstation(62).keys))).toBe('charter/signature');
    const block = decodeCharterBlock(genesis.block);
    assert(block.ok, 'the genesis of the test reads');
    expect(kindOf(encodeCharterBlock({ ...block.value, signatures: [] }))).toBe(
      'charter/signature',
    );
    const twice = [
      ...block.value.signatures,
      { device: station.device, signature: new Uint8Array(64) },
    ];
    expect(kindOf(encodeCharterBlock({ ...block.value, signatures: twice }))).toBe('stands');
  });

  it('has no parent, no second founder and nobody’s device but the founder’s', () => {
    const without = (act: string) =>
      resigned((body) => ({ ...body, acts: body.acts.filter((each) => each.act !== act) }));
    for (const act of [
      'unit.founded',
      'policy.set',
      'member.added',
      'device.added',
      'custodian.added',
    ])
      expect(kindOf(without(act))).toBe('charter/malformed');
    expect(kindOf(resigned((body) => ({ ...body, height: 1 })))).toBe('charter/malformed');
    expect(kindOf(resigned((body) => ({ ...body, parents: ['00'.repeat(32)] })))).toBe(
      'charter/malformed',
    );
    expect(kindOf(resigned((body) => ({ ...body, acts: [...body.acts, ...body.acts] })))).toBe(
      'charter/malformed',
    );
    const stranger = memberId.parse('b2'.repeat(16));
    const strange = resigned((body) => ({
      ...body,
      acts: body.acts.map((act) =>
        act.act === 'device.added' ? { ...act, member: stranger } : act,
      ),
    }));
    expect(kindOf(strange)).toBe('charter/malformed');
  });

  it('does not guess at what a newer build decided', () => {
    expect(kindOf(resigned((body) => ({ ...body, v: 2 })))).toBe('charter/too-new');
    expect(
      kindOf(resigned((body) => ({ ...body, acts: [...body.acts, { act: 'member.praised' }] }))),
    ).toBe('charter/too-new');
    expect(readCharter([genesis.block, genesis.block])).toEqual(readCharter([genesis.block]));
    expect(readCharter([])).toEqual({ ok: false, error: { kind: 'charter/absent' } });
  });
});

describe('the charter on disk', () => {
  const file = () =>
    createCharterFile({
      unit,
      blocks: [{ bytes: genesis.block, unitKey: station.unitKey }],
      entropy: station.entropy,
    });
  const read = (copies: (Bytes | undefined)[], unitKeys = [station.unitKey]) =>
    readCharterFile({ unitKeys, unit, copies });

  it('is made good from its other copy after any changed byte', () => {
    const whole = file();
    for (const offset of whole.keys()) {
      const changed = Uint8Array.from(whole, (byte, at) => (at === offset ? byte ^ 1 : byte));
      const charter = read([changed, whole]);
      assert(charter.ok, 'the other copy is whole');
      expect(charter.value.copies[0]?.state).toBe('damaged');
      expect(charter.value.blocks.every((block) => bytesEqual(block, genesis.block))).toBe(true);
      expect(bytesEqual(charter.value.whole, whole)).toBe(true);
    }
  });

  it('is absent only when there is no copy, and unreadable when none can be read', () => {
    const kind = (copies: (Bytes | undefined)[], keys?: Bytes[]) => {
      const charter = read(copies, keys);
      return charter.ok ? 'read' : charter.error.kind;
    };
    expect(kind([undefined, undefined])).toBe('charter/absent');
    expect(kind([copyBytes([]), undefined])).toBe('charter/unreadable');
    expect(kind([file(), undefined], [aWorkstation(63).unitKey])).toBe('charter/unreadable');
    expect(kind([file(), undefined], [aWorkstation(63).unitKey, station.unitKey])).toBe('read');
  });
});
