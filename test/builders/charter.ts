import { charterGenesis } from '../../renderer/vault/seal/charter.ts';
import {
  signatureOn,
  blockHash,
  unitKeyCommitment,
} from '../../renderer/vault/seal/charter-block.ts';
import { createDeviceKeys, type DeviceKeys } from '../../renderer/vault/seal/device-keys.ts';
import { encodeJson } from '../../shared/formats/json.ts';
import type { CharterAct } from '../../shared/formats/charter.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { deviceId, memberId, unitId, type MemberId } from '../../shared/kit/ids.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file An invented unit whose people sign blocks of its charter. Await sodiumReady first. */

/** Somebody of the unit, at one workstation. */
export type Colleague = {
  readonly member: MemberId;
  readonly name: string;
  readonly keys: DeviceKeys;
};
/** A block as stored, by its name. `height` is that of its body. */
export type BuiltBlock = {
  readonly bytes: Bytes;
  readonly bodyBytes: Bytes;
  readonly hash: string;
  readonly height: number;
};

const at = { utc: '2027-02-18T14:05:00.000Z', offsetMinutes: 0 };
export const aUnitId = unitId.parse('ab'.repeat(16));

/** A colleague at a workstation; the same number is the same person, another workstation another device of theirs. */
export function aColleague(person: number, workstation = 0): Colleague {
  const device = deviceId.parse((person * 16 + workstation).toString(16).padStart(32, 'd'));
  const keys = createDeviceKeys(device, seededEntropy(7000 + person * 16 + workstation));
  const member = memberId.parse(person.toString(16).padStart(32, 'a'));
  return { member, name: `Colleague ${String(person)} (invented)`, keys };
}

/** The founding by the colleague of number 1. */
export function aFounding(founder: Colleague = aColleague(1)): BuiltBlock {
  const founded = charterGenesis({
    unit: aUnitId,
    name: 'Counter Corruption Unit (invented)',
    force: 'Example Constabulary',
    policy: { profile: 'west-midlands', version: 1 },
    at,
    founder: {
      member: founder.member,
      name: founder.name,
      rankOrGrade: 'Detective Inspector',
      offices: ['investigator'],
    },
    deviceKeys: founder.keys,
    deviceName: 'First workstation',
  });
  const bodyBytes = founded.block.slice(9, founded.block.length - 81);
  return { bytes: founded.block, bodyBytes, hash: bytesToHex(founded.hash), height: 0 };
}

/** A block on the parents given, with the first signature. */
export function aBlock(
  parents: readonly BuiltBlock[],
  acts: readonly CharterAct[],
  signer: Colleague,
): BuiltBlock {
  const height = Math.max(...parents.map((parent) => parent.height)) + 1;
  const body = { v: 1, unit: aUnitId, height, parents: parents.map(({ hash }) => hash), at, acts };
  const bodyBytes = encodeJson(body);
  const bytes = signatureOn(bodyBytes, signer.keys);
  return { bytes, bodyBytes, hash: bytesToHex(blockHash(bodyBytes)), height };
}

/** The same block, carrying only this colleague's signature. */
export const signedBy = (block: BuiltBlock, signer: Colleague): Bytes =>
  signatureOn(block.bodyBytes, signer.keys);

/** Lets somebody join, with their workstation. */
export const joins = ({ member, name, keys }: Colleague): CharterAct[] => [
  {
    act: 'member.added',
    member,
    name,
    rankOrGrade: 'Detective Constable',
    offices: ['investigator'],
  },
  worksAt({ member, name, keys }),
];
/** A workstation of a member. */
export const worksAt = ({ member, keys }: Colleague): CharterAct => ({
  act: 'device.added',
  device: keys.device,
  member,
  name: 'Workstation',
  signPublic: bytesToHex(keys.signPublic),
  agreePublic: bytesToHex(keys.agreePublic),
});
/** Makes a member a custodian. */
export const keepsKeys = ({ member }: Colleague): CharterAct => ({
  act: 'custodian.added',
  member,
});

/** A unit key of an epoch; made of the number given, so that two may differ. */
export const aUnitKey = (epoch: number, made = 0): Bytes =>
  copyBytes(seededEntropy(9000 + epoch * 100 + made)(32));
/** A new unit key. */
export const renews = (epoch: number, made = 0): CharterAct => ({
  act: 'unit-key.renewed',
  epoch,
  commitment: bytesToHex(unitKeyCommitment(aUnitId, epoch, aUnitKey(epoch, made))),
});
/** Removes somebody, after the frame of that number; and the new unit key that goes with it. */
export const leaves = ({ member, keys }: Colleague, epoch: number, number = 9): CharterAct[] => [
  {
    act: 'member.removed',
    member,
    cutOffs: [{ device: keys.device, number, hash: 'cd'.repeat(32) }],
  },
  renews(epoch),
];
/** Revokes a workstation; and the new unit key that goes with it. */
export const isLost = ({ keys }: Colleague, epoch: number, number = -1): CharterAct[] => [
  { act: 'device.revoked', device: keys.device, number, hash: '00'.repeat(32) },
  renews(epoch),
];
