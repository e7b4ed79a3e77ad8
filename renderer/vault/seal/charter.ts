import {
  decodeCharterBlock,
  decodeCharterBody,
  encodeCharterBlock,
  keyFromHex,
  type CharterAct,
  type CharterBlock,
  type CharterBody,
  type CharterFault,
} from '../../../shared/formats/charter.ts';
import { encodeJson } from '../../../shared/formats/json.ts';
import { bytesEqual, bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { MemberId, UnitId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { Charter, CharterAnchor, CharterDevice } from '../membership/charter.ts';
import type { DeviceKeys } from './device-keys.ts';
import { hashFor } from './hash.ts';
import { sign, verify } from './sign.ts';

/** @file The charter's first block made and verified. Later blocks have the same format and come with the share.
 *  Format: docs/formats/charter.md. */

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
  const bodyBytes = encodeJson(body);
  const signature = sign('charter-signature', bodyBytes, deviceKeys.signSecret);
  const signatures = [{ device: deviceKeys.device, signature }];
  return { block: encodeCharterBlock({ bodyBytes, signatures }), hash: blockHash(bodyBytes) };
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

/** Verifies a chain of blocks, oldest first. Faults: charter/absent, charter/malformed, charter/signature, charter/not-anchored,
 *  charter/too-new (also for any block after the first: this build knows none, so it must not guess who belongs). */
export function verifyCharter(
  blocks: readonly Bytes[],
  anchor?: CharterAnchor,
): Result<Charter, CharterFault> {
  const [genesis, ...later] = blocks;
  if (genesis === undefined) return err({ kind: 'charter/absent' });
  const block = decodeCharterBlock(genesis);
  if (!block.ok) return block;
  const body = decodeCharterBody(block.value.bodyBytes);
  if (!body.ok) return body;
  const headHash = blockHash(block.value.bodyBytes);
  if (anchor !== undefined && !isAnchored(body.value, headHash, anchor))
    return err({ kind: 'charter/not-anchored' });
  const charter = readGenesis(body.value, headHash);
  if (charter === undefined) return err({ kind: 'charter/malformed' });
  if (!isSignedByCustodian(block.value, charter)) return err({ kind: 'charter/signature' });
  return later.length > 0 ? err({ kind: 'charter/too-new' }) : ok(charter);
}

const isAnchored = (body: CharterBody, hash: Bytes, anchor: CharterAnchor): boolean =>
  body.unit === anchor.unit && bytesEqual(hash, anchor.genesisHash);

function readGenesis(body: CharterBody, headHash: Bytes): Charter | undefined {
  const founded = actsOf(body, 'unit.founded');
  const policies = actsOf(body, 'policy.set');
  const [unit, policy] = [founded[0], policies[0]];
  const custodians = actsOf(body, 'custodian.added').map(({ member }) => member);
  const members = actsOf(body, 'member.added').map(({ act: _, ...member }) => ({
    ...member,
    addedAt: body.at,
  }));
  const devices = actsOf(body, 'device.added').map((act) => readDevice(act, body.at));
  const single = custodians.length === 1 && members.length === 1 && devices.length === 1;
  const coherent =
    custodians[0] === members[0]?.member && devices[0]?.member === members[0]?.member;
  const first = body.height === 0 && body.parents.length === 0;
  if (!single || !coherent || !first || unit === undefined || policy === undefined)
    return undefined;
  if (founded.length > 1 || policies.length > 1) return undefined;
  return {
    unit: body.unit,
    name: unit.name,
    force: unit.force,
    policy: { profile: policy.profile, version: policy.version },
    foundedAt: body.at,
    members,
    devices,
    custodians,
    escrow: 'none',
    unitKeyEpoch: 0,
    unitKeys: [],
    proposals: [],
    disputed: [],
    refused: [],
    heads: [bytesToHex(headHash)],
    height: 0,
    headHash,
    warnings: ['single-custodian'],
  };
}

function readDevice(act: CharterAct & { act: 'device.added' }, addedAt: Instant): CharterDevice {
  const { device, member, name, signPublic, agreePublic } = act;
  const keys = { signPublic: keyFromHex(signPublic), agreePublic: keyFromHex(agreePublic) };
  return { device, member, name, ...keys, addedAt };
}

function actsOf<Name extends CharterAct['act']>(
  body: CharterBody,
  name: Name,
): (CharterAct & { act: Name })[] {
  return body.acts.filter((act): act is CharterAct & { act: Name } => act.act === name);
}

// Every signature must be right, and each by a custodian's device: a block with a stranger's signature was tampered with.
function isSignedByCustodian(block: CharterBlock, charter: Charter): boolean {
  const isRight = ({ device, signature }: CharterBlock['signatures'][number]): boolean => {
    const known = charter.devices.find((each) => each.device === device);
    if (known === undefined || !charter.custodians.includes(known.member)) return false;
    return verify('charter-signature', block.bodyBytes, signature, known.signPublic);
  };
  return block.signatures.length > 0 && block.signatures.every(isRight);
}

const blockHash = (bodyBytes: Bytes): Bytes => hashFor('charter-block', bodyBytes);
