import { whoSigns } from '../../../shared/domain/membership/who-signs.ts';
import type { BlockSignature, CharterAct } from '../../../shared/formats/charter.ts';
import type { DeviceId, MemberId } from '../../../shared/kit/ids.ts';
import { verify } from '../seal/sign.ts';
import type { ReadBlock } from './unite-blocks.ts';
import { actingCustodians, actingMember, type UnitStanding } from './state.ts';

/** @file Whose signatures a block has, and which it lacks. Two workstations of one person are one signature. */

/** A signature that is right, by a device that may act where the block stands. */
export type Signer = { readonly device: DeviceId; readonly member: MemberId };
/** Who may sign a block where it stands. */
export type Electorate = {
  readonly before: UnitStanding;
  readonly custodians: ReadonlySet<MemberId>;
};

/** Who may sign: the custodians before the block; for a block that settles a dispute those of every side, or all, where no one is. */
export function electorateOf(before: UnitStanding, sides: readonly UnitStanding[]): Electorate {
  const acting = [...actingCustodians(before)];
  const inAll = acting.filter((member) =>
    sides.every((side) => actingCustodians(side).has(member)),
  );
  return { before, custodians: new Set(inAll.length > 0 ? inAll : acting) };
}

/** The signatures that are right and were made by a device that may act. Others count for nothing. */
export function signersOf(block: ReadBlock, { before }: Electorate): readonly SignedBy[] {
  const seen = new Set<string>();
  return block.signatures.flatMap((signature) => {
    const member = actingMember(before, signature.device);
    const signPublic = before.devices.get(signature.device)?.signPublic;
    if (!member || !signPublic || seen.has(signature.device)) return [];
    if (!verify('charter-signature', block.bodyBytes, signature.signature, signPublic)) return [];
    seen.add(signature.device);
    return [{ device: signature.device, member, signature }];
  });
}
/** A signer with the signature. */
export type SignedBy = Signer & { readonly signature: BlockSignature };

/** How many signatures a block lacks, with those it has. */
export function lacking(
  block: ReadBlock,
  electorate: Electorate,
  signers: readonly Signer[],
): number {
  const signed = new Set(signers.map(({ member }) => member));
  const custodians = [...signed].filter((member) => electorate.custodians.has(member)).length;
  const missing = block.body.acts.map((act) => {
    if (isVouchedFor(act, electorate, signed)) return 0;
    return needed(act, electorate) - custodians;
  });
  return Math.max(0, ...missing);
}

/** Whose signature would still count. */
export function maySign(
  block: ReadBlock,
  electorate: Electorate,
  signers: readonly Signer[],
): readonly MemberId[] {
  const owners = block.body.acts.flatMap((act) =>
    act.act === 'device.added' && electorate.before.members.has(act.member) ? [act.member] : [],
  );
  const others = [...electorate.custodians, ...owners].filter(
    (member) => !signers.some((signer) => signer.member === member),
  );
  return [...new Set(others)].toSorted();
}

/** True for a block that only members themselves vouch for: it adds workstations of theirs. */
export const isOwnDevicesOnly = (
  block: ReadBlock,
  electorate: Electorate,
  signers: readonly Signer[],
): boolean => {
  const signed = new Set(signers.map(({ member }) => member));
  return block.body.acts.every((act) => isVouchedFor(act, electorate, signed));
};

function needed(act: CharterAct, electorate: Electorate): number {
  switch (whoSigns[act.act].signing) {
    case 'founder':
      return Number.POSITIVE_INFINITY;
    case 'one-custodian':
      return 1;
    case 'two-custodians':
    case 'own-workstation-or-two-custodians':
      return Math.max(1, Math.min(2, electorate.custodians.size));
  }
}

// Somebody who joins with the same block vouches for nothing: they were nobody before it.
const isVouchedFor = (
  act: CharterAct,
  { before }: Electorate,
  signed: ReadonlySet<MemberId>,
): boolean =>
  act.act === 'device.added' && before.members.has(act.member) && signed.has(act.member);
