import { createCharterFile } from '../../renderer/vault/keys/charter-file.ts';
import { isActiveMember, type Charter } from '../../renderer/vault/membership/charter.ts';
import { readBlocks } from '../../renderer/vault/membership/read-charter.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import { assert } from '../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { MemberId } from '../../shared/kit/ids.ts';
import {
  aBlock,
  aColleague,
  aFounding,
  aUnitId,
  aUnitKey,
  isLost,
  joins,
  keepsKeys,
  leaves,
  signedBy,
  worksAt,
} from '../builders/charter.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file The recipe of the vector of a charter of many blocks: people join, a workstation is added and revoked, somebody is removed
 *  while somebody else is let in, and two custodians settle it. Everybody in it is invented. */

/** What a charter of many blocks comes to, for whoever reads it in another language. */
export const comesTo = (charter: Charter): object => ({
  members: charter.members
    .filter(({ member }) => isActiveMember(charter, member))
    .map(({ member, offices }) => ({ member, offices })),
  custodians: charter.custodians,
  devices: charter.devices.map(({ device, member, cutOff }) => ({
    device,
    member,
    cutOff: cutOff ? { number: cutOff.number, hash: bytesToHex(cutOff.hash) } : null,
  })),
  unitKeyEpoch: charter.unitKeyEpoch,
  heads: charter.heads,
  disputed: charter.disputed.map(({ parent, blocks }) => ({
    parent,
    blocks: blocks.map(({ hash }) => hash),
  })),
  refused: charter.refused,
  warnings: charter.warnings,
});

/** The charter before two custodians settled what was decided at one time, and after. */
export function manyBlocksVector(): { fields: object; file: Bytes } {
  const [ada, bea, cal, dee] = [aColleague(1), aColleague(2), aColleague(3), aColleague(4)];
  const [calsHome, stranger] = [aColleague(3, 1), aColleague(9)];
  const founding = aFounding(ada);
  const second = aBlock([founding], [...joins(bea), keepsKeys(bea)], ada);
  const third = aBlock([second], joins(cal), ada);
  const home = aBlock([third], [worksAt(calsHome)], cal);
  const lost = aBlock([home], isLost(calsHome, 1, 4), bea);
  const removal = aBlock([lost], leaves(cal, 2, 17), ada);
  const joining = aBlock([lost], joins(dee), bea);
  const settled = aBlock([joining, removal], [{ act: 'dispute.settled', blocks: [joining.hash] }], bea);
  const intruding = aBlock([settled], joins(stranger), stranger);
  const disputed = [
    founding.bytes,
    ...[second, third, home, lost, removal, joining].map(({ bytes }) => bytes),
    signedBy(third, bea),
    signedBy(joining, ada),
  ];
  const blocks = [...disputed, settled.bytes, signedBy(settled, ada), intruding.bytes];
  const before = readBlocks(disputed);
  const reading = readBlocks(blocks);
  assert(before.ok && reading.ok, 'the charter of the recipe stands');
  const { charter } = reading.value;
  const first = aUnitKey(0);
  const keyUnder = (under: string): Bytes => {
    const named = charter.unitKeys.find(({ commitment }) => commitment === under);
    return named ? aUnitKey(named.epoch) : first;
  };
  const file = createCharterFile({
    unit: aUnitId,
    blocks: reading.value.blocks.map(({ bytes, under }) => ({ bytes, unitKey: keyUnder(under) })),
    entropy: seededEntropy(1020),
  });
  const fields = {
    unit: aUnitId,
    unitKeys: [0, 1, 2].map((epoch) => bytesToHex(aUnitKey(epoch))),
    genesisHash: founding.hash,
    settlement: settled.hash,
    beforeTheSettlement: comesTo(before.value.charter),
    comesTo: comesTo(charter),
  };
  return { fields, file };
}

/** What a charter says of the unit's keys for outsiders: those in use first. */
export const outsideIn = ({ outsideKeys, heads, refused }: Charter): object => ({
  outsideKeys: outsideKeys.map(({ signing, receiving, members }) => ({ signing, receiving, members })),
  heads,
  refused,
});

/** A charter whose keys for outsiders were made, given to somebody, replaced, and once taken up again by mistake. */
export function outsideKeysVector(): { fields: object; file: Bytes } {
  const [ada, bea, cal] = [aColleague(1), aColleague(2), aColleague(3)];
  const sets = (made: number, members: readonly MemberId[]): CharterAct => ({
    act: 'outside-keys.set',
    signing: bytesToHex(aUnitKey(5, made)),
    receiving: bytesToHex(aUnitKey(6, made)),
    members: [...members],
  });
  const founding = aFounding(ada);
  const joining = aBlock([founding], [...joins(bea), ...joins(cal), keepsKeys(bea)], ada);
  const made = aBlock([joining], [sets(1, [])], ada);
  const given = aBlock([made], [sets(1, [cal.member])], bea);
  const replaced = aBlock([given], [sets(2, [cal.member])], ada);
  const takenUpAgain = aBlock([replaced], [sets(1, [])], ada);
  const toAStranger = aBlock([replaced], [sets(3, [aColleague(9).member])], bea);
  const blocks = [
    founding.bytes,
    joining.bytes,
    ...[made, given, replaced, takenUpAgain, toAStranger].flatMap((block) => [
      signedBy(block, ada),
      signedBy(block, bea),
    ]),
  ];
  const reading = readBlocks(blocks);
  assert(reading.ok, 'the charter of the recipe stands');
  const file = createCharterFile({
    unit: aUnitId,
    blocks: reading.value.blocks.map(({ bytes }) => ({ bytes, unitKey: aUnitKey(0) })),
    entropy: seededEntropy(1021),
  });
  const fields = {
    unit: aUnitId,
    unitKeys: [bytesToHex(aUnitKey(0))],
    genesisHash: founding.hash,
    comesTo: outsideIn(reading.value.charter),
  };
  return { fields, file };
}
