import { beforeAll, expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import type { CharterAct } from '../../../shared/formats/charter.ts';
import { aBlock, aColleague, aFounding, aUnitId, joins } from '../../../test/builders/charter.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { isActiveMember } from './charter.ts';
import { readBlocks } from './read-charter.ts';

beforeAll(sodiumReady);

/** Something a later build will decide about a unit: this one has no word for it. */
const unheardOf: object = { act: 'something.decided', about: 'ab'.repeat(16) };

it('goes on with what it knows where a newer build decided something, says so, and keeps the block for whoever can read it', () => {
  const [ada, bea, cal] = [aColleague(1), aColleague(2), aColleague(3)];
  const founding = aFounding(ada);
  const second = aBlock([founding], joins(bea), ada);
  const newer = aBlock([second], [unheardOf as CharterAct], ada);
  const after = aBlock([newer], joins(cal), ada);
  const genesisHash = hexToBytes(founding.hash);
  assert(genesisHash, 'a block has a name');
  const blocks = [founding, second, newer, after].map(({ bytes }) => bytes);
  const reading = readBlocks(blocks, { unit: aUnitId, genesisHash });
  assert(reading.ok, 'the founding stands');
  const { charter } = reading.value;
  expect(charter.members.filter(({ member }) => isActiveMember(charter, member))).toHaveLength(2);
  expect(charter.warnings).toContain('newer-blocks');
  expect(charter.refused).toEqual(
    expect.arrayContaining([
      { hash: newer.hash, why: 'too-new' },
      { hash: after.hash, why: 'parent' },
    ]),
  );
  expect(reading.value.blocks.map(({ hash }) => hash)).toContain(newer.hash);
});
