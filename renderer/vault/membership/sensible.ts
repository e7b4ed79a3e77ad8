import type { CharterAct } from '../../../shared/formats/charter.ts';
import type { ReadBlock } from './unite-blocks.ts';
import {
  actingCustodians,
  applyAct,
  areInUse,
  belongs,
  copyStanding,
  type UnitStanding,
} from './state.ts';

/** @file Whether what a block says can be said where it stands, whoever signed it. */

/** True when each act follows from what stands before it, and somebody is custodian afterwards. `past`: every block before it. */
export function isSensible(
  block: ReadBlock,
  before: UnitStanding,
  past: ReadonlySet<string>,
): boolean {
  const { acts, parents } = block.body;
  const settles = acts.filter((act) => act.act === 'dispute.settled');
  if (settles.length !== (parents.length > 1 ? 1 : 0)) return false;
  if (!settles.every(({ blocks }) => blocks.every((named) => past.has(named)))) return false;
  const renewals = acts.filter((act) => act.act === 'unit-key.renewed').length;
  if (renewals > 1 || (acts.some(takesKeysAway) && renewals === 0)) return false;
  const after = copyStanding(before);
  for (const act of acts) {
    if (!follows(act, after)) return false;
    applyAct(after, act, block);
  }
  return actingCustodians(after).size > 0;
}

/** Who was removed still knows the unit key: these acts come with a new one. */
const takesKeysAway = (act: CharterAct): boolean =>
  act.act === 'member.removed' || act.act === 'device.revoked';

/** The newest epoch of the unit key. */
export const newestEpoch = (standing: UnitStanding): number =>
  standing.unitKeys.reduce((newest, { epoch }) => Math.max(newest, epoch), 0);

function follows(act: CharterAct, standing: UnitStanding): boolean {
  switch (act.act) {
    case 'unit.founded':
      return false;
    case 'policy.set':
    case 'dispute.settled':
      return true;
    case 'member.added':
      return !belongs(standing, act.member);
    case 'device.added':
      return belongs(standing, act.member) && !standing.devices.has(act.device);
    case 'custodian.added':
      return belongs(standing, act.member) && !standing.custodians.has(act.member);
    case 'custodian.removed':
      return standing.custodians.has(act.member);
    case 'offices.set':
      return belongs(standing, act.member);
    case 'member.removed':
      return (
        belongs(standing, act.member) &&
        act.cutOffs.every(({ device }) => standing.devices.get(device)?.member === act.member)
      );
    case 'device.revoked':
      return standing.devices.has(act.device) && !standing.devices.get(act.device)?.cutOff;
    case 'unit-key.renewed':
      return act.epoch === newestEpoch(standing) + 1;
    case 'escrow.set':
      return act.escrow === 'none' || act.escrow.threshold <= act.escrow.shares;
    case 'outside-keys.set':
      return (
        act.members.every((member) => belongs(standing, member)) &&
        (areInUse(standing, act) || areFresh(act, standing))
      );
  }
}

/** A key that was replaced is never taken up again: what it signed since then would pass for older. */
const areFresh = (
  { signing, receiving }: CharterAct & { act: 'outside-keys.set' },
  { outsideKeys }: UnitStanding,
): boolean => outsideKeys.every((old) => old.signing !== signing && old.receiving !== receiving);
