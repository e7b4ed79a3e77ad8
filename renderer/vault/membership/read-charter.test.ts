import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import {
  aBlock,
  aColleague,
  aFounding,
  aUnitId,
  isLost,
  joins,
  keepsKeys,
  leaves,
  signedBy,
  worksAt,
  type BuiltBlock,
  type Colleague,
} from '../../../test/builders/charter.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { activeDevices, isActiveMember, type Charter } from './charter.ts';
import { readBlocks, readCharter } from './read-charter.ts';

let ada: Colleague, bea: Colleague, cal: Colleague, dee: Colleague, eve: Colleague;
let founding: BuiltBlock, second: BuiltBlock, third: BuiltBlock;
/** Founded by Ada; Bea and Cal are custodians with her. */
let trio: Bytes[];
beforeAll(async () => {
  await sodiumReady();
  [ada, bea, cal, dee, eve] = [1, 2, 3, 4, 5].map((person) => aColleague(person)) as [
    Colleague,
    Colleague,
    Colleague,
    Colleague,
    Colleague,
  ];
  founding = aFounding(ada);
  second = aBlock([founding], [...joins(bea), keepsKeys(bea)], ada);
  third = aBlock([second], [...joins(cal), keepsKeys(cal)], ada);
  trio = [founding.bytes, second.bytes, third.bytes, signedBy(third, bea)];
});

function charter(...blocks: readonly Bytes[]): Charter {
  const genesisHash = hexToBytes(founding.hash);
  assert(genesisHash, 'a block has a name');
  const read = readCharter(blocks, { unit: aUnitId, genesisHash });
  assert(read.ok, 'the founding stands');
  return read.value;
}
const namesIn = (read: Charter): number[] =>
  read.members.flatMap(({ member }) =>
    isActiveMember(read, member) ? [Number.parseInt(member.replace(/^a+/, ''), 16)] : [],
  );
const both = (block: BuiltBlock, ...others: Colleague[]): Bytes[] => [
  block.bytes,
  ...others.map((other) => signedBy(block, other)),
];
const refusals = (read: Charter) =>
  Object.fromEntries(read.refused.map(({ hash, why }) => [hash, why]));

describe('a unit that grows', () => {
  it('lets a founder alone add, and says that one custodian is too few', () => {
    const alone = charter(founding.bytes);
    expect(alone.warnings).toEqual(['single-custodian']);
    expect(namesIn(charter(founding.bytes, second.bytes))).toEqual([1, 2]);
    expect(charter(founding.bytes, second.bytes).warnings).toEqual([]);
  });

  it('waits for the second signature, names who may give it, and is the same whichever came first', () => {
    const waiting = charter(founding.bytes, second.bytes, third.bytes);
    expect(namesIn(waiting)).toEqual([1, 2]);
    expect(waiting.proposals).toMatchObject([
      { hash: third.hash, signedBy: [ada.member], maySign: [bea.member], lacking: 1 },
    ]);
    expect(namesIn(charter(...trio))).toEqual([1, 2, 3]);
    expect(charter(...trio)).toEqual(charter(...trio.toReversed()));
    expect(charter(...trio).proposals).toEqual([]);
  });

  it('counts two workstations of one custodian as one signature', () => {
    const adaAtHome = aColleague(1, 1);
    const home = aBlock([third], [worksAt(adaAtHome)], ada);
    const joining = aBlock([home], joins(dee), ada);
    const read = charter(...trio, home.bytes, joining.bytes, signedBy(joining, adaAtHome));
    expect(activeDevices(read)).toHaveLength(4);
    expect(read.proposals).toMatchObject([{ hash: joining.hash, lacking: 1 }]);
  });

  it('lets members add workstations of their own, and of nobody else', () => {
    const joining = aBlock([third], joins(dee), ada);
    const own = aBlock([joining], [worksAt(aColleague(4, 1))], dee);
    const foreign = aBlock([joining], [worksAt(aColleague(2, 1))], dee);
    const unit = [...trio, ...both(joining, bea)];
    expect(activeDevices(charter(...unit, own.bytes))).toHaveLength(5);
    const refused = charter(...unit, foreign.bytes);
    expect(activeDevices(refused)).toHaveLength(4);
    expect(refusals(refused)).toEqual({ [foreign.hash]: 'not-entitled' });
  });

  it('lets nobody in whom no custodian let in, and never exchanges the keys of a workstation', () => {
    const self = aBlock([third], [...joins(eve), keepsKeys(eve)], eve);
    const exchanged = aBlock(
      [third],
      [{ ...worksAt(eve), member: bea.member, device: bea.keys.device } as never],
      bea,
    );
    const read = charter(...trio, self.bytes, exchanged.bytes);
    expect(namesIn(read)).toEqual([1, 2, 3]);
    expect(refusals(read)).toEqual({ [self.hash]: 'not-entitled', [exchanged.hash]: 'malformed' });
    expect(read.devices.find(({ device }) => device === bea.keys.device)?.signPublic).toEqual(
      bea.keys.signPublic,
    );
  });

  it('applies a block only when the one it follows is here', () => {
    const joining = aBlock([third], joins(dee), ada);
    const without = [founding.bytes, second.bytes, ...both(joining, bea)];
    expect(namesIn(charter(...without))).toEqual([1, 2]);
    expect(refusals(charter(...without))).toEqual({ [joining.hash]: 'parent' });
    expect(namesIn(charter(...without, ...both(third, bea)))).toEqual([1, 2, 3, 4]);
  });
});

describe('somebody who leaves', () => {
  it('is removed by one custodian, with where their work ends and a new unit key', () => {
    const removal = aBlock([third], leaves(cal, 1), ada);
    const read = charter(...trio, removal.bytes);
    expect(namesIn(read)).toEqual([1, 2]);
    expect(read.custodians).toEqual([ada.member, bea.member]);
    expect(read.devices.find(({ device }) => device === cal.keys.device)?.cutOff).toMatchObject({
      number: 9,
    });
    expect(read.unitKeyEpoch).toBe(1);
    const keyless = aBlock([third], leaves(cal, 1).slice(0, 1), ada);
    expect(refusals(charter(...trio, keyless.bytes))).toEqual({ [keyless.hash]: 'malformed' });
  });

  it('signs nothing any more, neither as custodian nor for a workstation', () => {
    const removal = aBlock([third], leaves(cal, 1), ada);
    const joining = aBlock([removal], joins(dee), bea);
    const own = aBlock([removal], [worksAt(aColleague(3, 1))], cal);
    const back = aBlock([removal], leaves(bea, 2), cal);
    const read = charter(
      ...trio,
      removal.bytes,
      joining.bytes,
      signedBy(joining, cal),
      own.bytes,
      back.bytes,
    );
    expect(namesIn(read)).toEqual([1, 2]);
    expect(read.proposals).toMatchObject([
      { hash: joining.hash, signedBy: [bea.member], lacking: 1 },
    ]);
    expect(refusals(read)).toEqual({ [own.hash]: 'malformed', [back.hash]: 'not-entitled' });
  });

  it('is never the last custodian, nor is the last workstation of one revoked', () => {
    const gone = aBlock([founding], leaves(ada, 1), ada);
    const lost = aBlock([founding], isLost(ada, 1), ada);
    const read = charter(founding.bytes, gone.bytes, lost.bytes);
    expect(namesIn(read)).toEqual([1]);
    expect(refusals(read)).toEqual({ [gone.hash]: 'malformed', [lost.hash]: 'malformed' });
  });

  it('loses a workstation alone when only that is revoked', () => {
    const atHome = aColleague(2, 1);
    const home = aBlock([third], [worksAt(atHome)], bea);
    const lost = aBlock([home], isLost(atHome, 1), ada);
    const further = aBlock([lost], [worksAt(aColleague(2, 2))], atHome);
    const read = charter(...trio, home.bytes, lost.bytes, further.bytes);
    expect(namesIn(read)).toEqual([1, 2, 3]);
    expect(activeDevices(read)).toHaveLength(3);
    expect(refusals(read)).toEqual({ [further.hash]: 'not-entitled' });
  });
});

describe('two blocks on one parent', () => {
  it('remove both, and add neither, until two custodians name both', () => {
    const joining = aBlock([third], joins(dee), ada);
    const removal = aBlock([third], leaves(eve, 1), cal);
    const withEve = aBlock([third], joins(eve), ada);
    // Eve belongs first, so that there is somebody to remove.
    const base = [...trio, ...both(withEve, bea)];
    const add = aBlock([withEve], joins(dee), ada);
    const remove = aBlock([withEve], leaves(eve, 1), cal);
    expect(joining.height).toBe(removal.height);
    const blocks = [...base, ...both(add, bea), remove.bytes];
    const disputed = charter(...blocks);
    expect(namesIn(disputed)).toEqual([1, 2, 3]);
    expect(disputed.disputed).toMatchObject([{ parent: withEve.hash }]);
    expect(disputed.heads).toHaveLength(2);
    const settle = aBlock([add, remove], [{ act: 'dispute.settled', blocks: [add.hash] }], bea);
    expect(namesIn(charter(...blocks, settle.bytes))).toEqual([1, 2, 3]);
    const settled = charter(...blocks, ...both(settle, cal));
    expect(namesIn(settled)).toEqual([1, 2, 3, 4]);
    expect(settled.disputed).toEqual([]);
    expect(settled.heads).toEqual([settle.hash]);
  });

  it('are settled by those only who are custodians in both', () => {
    const add = aBlock([third], joins(dee), ada);
    const remove = aBlock([third], leaves(cal, 1), ada);
    const settle = aBlock([add, remove], [{ act: 'dispute.settled', blocks: [add.hash] }], ada);
    const blocks = [...trio, ...both(add, bea), remove.bytes, ...both(settle, cal)];
    expect(namesIn(charter(...blocks))).toEqual([1, 2]);
    expect(namesIn(charter(...blocks, signedBy(settle, bea)))).toEqual([1, 2, 4]);
  });

  it('leave the additions out whose signer somebody removed meanwhile, further up the chain too', () => {
    const removal = aBlock([third], leaves(cal, 1), ada);
    const renamed = aBlock(
      [third],
      [{ act: 'offices.set', member: bea.member, offices: ['supervisor'] }],
      bea,
    );
    const joining = aBlock([renamed], joins(dee), bea);
    const read = charter(...trio, removal.bytes, ...both(renamed, cal), ...both(joining, cal));
    expect(namesIn(read)).toEqual([1, 2]);
  });

  it('keep both custodians who remove each other, and say so, until both settle it', () => {
    const duo = [founding.bytes, second.bytes];
    const one = aBlock([second], leaves(bea, 1), ada);
    const other = aBlock([second], leaves(ada, 1), bea);
    const read = charter(...duo, one.bytes, other.bytes);
    expect(namesIn(read)).toEqual([1, 2]);
    expect(read.warnings).toContain('custodians-remove-each-other');
    const settle = aBlock([one, other], [{ act: 'dispute.settled', blocks: [] }], ada);
    const blocks = [...duo, one.bytes, other.bytes];
    expect(charter(...blocks, settle.bytes).warnings).toEqual(read.warnings);
    const settled = charter(...blocks, ...both(settle, bea));
    expect(namesIn(settled)).toEqual([1, 2]);
    expect(settled.warnings).not.toContain('custodians-remove-each-other');
    const joining = aBlock([settle], [...joins(cal), keepsKeys(cal)], ada);
    const later = [...blocks, ...both(settle, bea), ...both(joining, bea)];
    expect(namesIn(charter(...later))).toEqual([1, 2, 3]);
    const again = aBlock([joining], leaves(bea, 2), ada);
    expect(namesIn(charter(...later, again.bytes))).toEqual([1, 3]);
  });

  it('follow the removal that more custodians signed when one removes those who signed the other', () => {
    const removal = aBlock([third], leaves(cal, 1), ada);
    const revenge = aBlock([third], leaves(ada, 1), cal);
    const tie = charter(...trio, removal.bytes, revenge.bytes);
    expect(namesIn(tie)).toEqual([2]);
    const read = charter(...trio, ...both(removal, bea), revenge.bytes);
    expect(namesIn(read)).toEqual([1, 2]);
    expect(refusals(read)).toEqual({ [revenge.hash]: 'overruled' });
    expect(read.unitKeys).toHaveLength(1);
    expect(read.heads).toEqual([removal.hash]);
  });

  it('ask for another unit key when each made one that the other removed knows', () => {
    const unit = aBlock([third], [...joins(dee), ...joins(eve)], ada);
    const base = [...trio, ...both(unit, bea)];
    const one = aBlock([unit], leaves(dee, 1), ada);
    const other = aBlock([unit], isLost(eve, 1), bea);
    const read = charter(...base, one.bytes, other.bytes);
    expect(read.warnings).toContain('unit-key-to-renew');
    expect(read.unitKeys).toHaveLength(2);
  });

  it('do not let a member’s own workstation hold up what custodians signed', () => {
    const own = aBlock([third], [worksAt(aColleague(3, 1))], cal);
    const joining = aBlock([third], joins(dee), ada);
    const read = charter(...trio, own.bytes, ...both(joining, bea));
    expect(namesIn(read)).toEqual([1, 2, 3, 4]);
    expect(activeDevices(read)).toHaveLength(4);
  });
});

describe('blocks that are kept', () => {
  it('carry the signatures that count and no other', () => {
    const stranger = signedBy(third, eve);
    const kept = (blocks: readonly Bytes[]) => {
      const read = readBlocks(blocks);
      assert(read.ok, 'the founding stands');
      return read.value.blocks;
    };
    expect(kept([...trio, stranger])).toEqual(kept(trio));
  });

  it('travel under the key of their parent, so that whoever stays can read on', () => {
    const removal = aBlock([third], leaves(cal, 1), ada);
    const after = aBlock([removal], joins(dee), ada);
    const read = readBlocks([...trio, removal.bytes, ...both(after, bea)]);
    assert(read.ok, 'the founding stands');
    const under = (hash: string) => read.value.blocks.find((block) => block.hash === hash)?.under;
    expect(under(removal.hash)).toBe('first');
    expect(under(after.hash)).toBe(read.value.charter.unitKeys[0]?.commitment);
  });
});
