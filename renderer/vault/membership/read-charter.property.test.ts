import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { CharterAct } from '../../../shared/formats/charter.ts';
import {
  aBlock,
  aColleague,
  aFounding,
  aUnitId,
  isLost,
  joins,
  keepsKeys,
  leaves,
  renews,
  signedBy,
  worksAt,
  type BuiltBlock,
  type Colleague,
} from '../../../test/builders/charter.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { isActiveMember, type Charter } from './charter.ts';
import { readBlocks, readCharter } from './read-charter.ts';

/** @file What holds of every set of blocks, sensible or not. Persons 1 to 3 found the unit; 4 and 5 may be let in; 9 is nobody. */

const insiders = [1, 2, 3];
let people: Map<number, Colleague>;
let founding: BuiltBlock, base: readonly BuiltBlock[], baseBytes: readonly Bytes[];
beforeAll(async () => {
  await sodiumReady();
  people = new Map([1, 2, 3, 4, 5, 9].map((person) => [person, aColleague(person)]));
  founding = aFounding(who(1));
  const second = aBlock([founding], [...joins(who(2)), keepsKeys(who(2))], who(1));
  const third = aBlock([second], [...joins(who(3)), keepsKeys(who(3))], who(1));
  base = [founding, second, third];
  baseBytes = [founding.bytes, second.bytes, third.bytes, signedBy(third, who(2))];
});
function who(person: number): Colleague {
  const colleague = people.get(person);
  assert(colleague, 'everybody of the test is there');
  return colleague;
}

/** One block to be: on which of the blocks before it, what it says, and who signs. */
type Step = {
  readonly parents: readonly number[];
  readonly what: number;
  readonly person: number;
  readonly epoch: number;
  readonly signers: readonly number[];
};
const aPerson = fc.constantFrom(1, 2, 3, 4, 5);
const stepBy = (signer: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    parents: fc.array(fc.nat(5), { minLength: 1, maxLength: 2 }),
    what: fc.nat(7),
    person: aPerson,
    epoch: fc.integer({ min: 1, max: 3 }),
    signers: fc.uniqueArray(signer, { minLength: 1, maxLength: 3 }),
  });

const actsOf = ({ what, person, epoch }: Step, made: number): CharterAct[] => {
  const about = who(person);
  const choices: readonly CharterAct[][] = [
    joins(about),
    [keepsKeys(about)],
    leaves(about, epoch, made),
    isLost(about, epoch),
    [{ act: 'custodian.removed', member: about.member }],
    [{ act: 'offices.set', member: about.member, offices: [`office-${String(made)}`] }],
    [worksAt(aColleague(person, 1 + made))],
    [renews(epoch, made)],
  ];
  return [...(choices[what] ?? [])];
};

/** Blocks as the steps say, each on blocks that were built before: the newest is 0. */
function built(steps: readonly Step[]): readonly Bytes[] {
  const blocks = [...base];
  return steps.flatMap((step, made) => {
    const parents = [
      ...new Set(step.parents.map((back) => blocks.at(-1 - (back % blocks.length)))),
    ];
    const known = parents.filter((parent) => parent !== undefined);
    const settles: CharterAct[] =
      known.length > 1 ? [{ act: 'dispute.settled', blocks: known.map(({ hash }) => hash) }] : [];
    const [first = 1, ...others] = step.signers;
    const block = aBlock(known, [...actsOf(step, made), ...settles], who(first));
    blocks.push(block);
    return [block.bytes, ...others.map((other) => signedBy(block, who(other)))];
  });
}

function charter(blocks: readonly Bytes[]): Charter {
  const genesisHash = hexToBytes(founding.hash);
  assert(genesisHash, 'a block has a name');
  const read = readCharter(blocks, { unit: aUnitId, genesisHash });
  assert(read.ok, 'the founding stands');
  return read.value;
}

describe('whatever blocks there are', () => {
  it('any order, and any part first, comes to the same charter', () => {
    fc.assert(
      fc.property(
        fc.array(stepBy(aPerson), { maxLength: 7 }),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        fc.nat(20),
        (steps, keys, part) => {
          const blocks = [...baseBytes, ...built(steps)];
          const shuffled = blocks
            .map((bytes, index) => ({ bytes, key: keys[index] ?? 0 }))
            .toSorted((left, right) => left.key - right.key)
            .map(({ bytes }) => bytes);
          const whole = charter(blocks);
          expect(charter(shuffled)).toEqual(whole);
          // A part was read and kept before the rest came: with the founding, as an anchored vault has it.
          const early = readBlocks([founding.bytes, ...shuffled.slice(0, part)]);
          assert(early.ok, 'the founding stands');
          const kept = early.value.blocks.map(({ bytes }) => bytes);
          expect(charter([...kept, ...shuffled.slice(part)])).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('nobody but custodians lets anybody in', () => {
    const outsiders = fc.constantFrom(4, 5, 9);
    fc.assert(
      fc.property(fc.array(stepBy(outsiders), { maxLength: 8 }), (steps) => {
        const read = charter([...baseBytes, ...built(steps)]);
        expect(read.members.filter(({ member }) => isActiveMember(read, member))).toHaveLength(3);
        expect(read.devices).toHaveLength(3);
        expect(read.custodians).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });

  it('one custodian alone of three adds nobody, whoever was removed meanwhile by others', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...insiders),
        fc.array(aPerson, { maxLength: 5 }),
        (one, about) => {
          const steps = about.map((person) => ({
            parents: [0],
            what: 0,
            person,
            epoch: 1,
            signers: [one],
          }));
          expect(charter([...baseBytes, ...built(steps)]).members).toHaveLength(3);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('somebody always remains who is custodian at a workstation', () => {
    fc.assert(
      fc.property(fc.array(stepBy(aPerson), { maxLength: 8 }), (steps) => {
        const read = charter([...baseBytes, ...built(steps)]);
        const able = read.devices.filter(
          ({ cutOff, member }) => cutOff === undefined && read.custodians.includes(member),
        );
        expect(able.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('what somebody signs on top of their removal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(stepBy(fc.constant(3)), { minLength: 1, maxLength: 6 }), (steps) => {
        const removal = aBlock([base.at(-1) ?? founding], leaves(who(3), 1), who(1));
        const before = charter([...baseBytes, removal.bytes]);
        const blocks: BuiltBlock[] = [removal];
        for (const [made, step] of steps.entries()) {
          const parent = blocks.at(-1 - ((step.parents[0] ?? 0) % blocks.length)) ?? removal;
          blocks.push(aBlock([parent], actsOf(step, made), who(3)));
        }
        const after = charter([...baseBytes, ...blocks.map(({ bytes }) => bytes)]);
        expect({ ...after, refused: [] }).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
