import type { CharterAct, CharterBody } from '../../../shared/formats/charter.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { MemberId, UnitId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { signedBlock } from './charter-block.ts';
import type { DeviceKeys } from './device-keys.ts';

/** @file The charter's first block made. Format: docs/formats/charter.md 3. */

/** What the founder of a unit says. */
export type Founding = {
  readonly unit: UnitId;
  readonly name: string;
  readonly force: string;
  readonly policy: { readonly profile: string; readonly version: string | number };
  readonly at: Instant;
  readonly founder: {
    readonly member: MemberId;
    readonly name: string;
    readonly rankOrGrade: string;
    readonly offices: readonly string[];
  };
  readonly deviceKeys: DeviceKeys;
  readonly deviceName: string;
};
/** Founds a unit: the block of height 0, signed by the founder's device, and its hash for the anchor. */
export function charterGenesis(founding: Founding): { block: Bytes; hash: Bytes } {
  const { unit, at, deviceKeys } = founding;
  const acts = foundingActs(founding);
  const body: CharterBody = { v: 1, unit, height: 0, parents: [], at, acts };
  return signedBlock(body, deviceKeys);
}

function foundingActs(founding: Founding): CharterAct[] {
  const { name, force, policy, founder, deviceKeys, deviceName } = founding;
  return [
    { act: 'unit.founded', name, force },
    { act: 'policy.set', ...policy },
    { act: 'member.added', ...founder, offices: [...founder.offices] },
    {
      act: 'device.added',
      device: deviceKeys.device,
      member: founder.member,
      name: deviceName,
      signPublic: bytesToHex(deviceKeys.signPublic),
      agreePublic: bytesToHex(deviceKeys.agreePublic),
    },
    { act: 'custodian.added', member: founder.member },
    { act: 'escrow.set', escrow: 'none' },
  ];
}
