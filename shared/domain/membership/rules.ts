import type { Refusal } from '../refusal.ts';
import { whoSigns, type MembershipAct } from './who-signs.ts';

/** @file Why a change of the unit's membership is refused, in words. The charter's reader has the last word on each: these say it
 *  before anything is signed. */

/** What the rules need to know of the unit. */
export type UnitMembers = {
  readonly me: string;
  readonly custodians: readonly string[];
  /** Members who belong now. */
  readonly members: readonly string[];
  /** This workstation may still sign. */
  readonly isActive: boolean;
  /** Blocks of a newer build are here and cannot be judged. */
  readonly holdsNewer: boolean;
};

/** An act as far as the rules look at it. */
export type AskedAct = {
  readonly act: MembershipAct;
  readonly member?: string | undefined;
};

/** Everything that stands in the way of these acts. */
export function refusalsOf(acts: readonly AskedAct[], before: UnitMembers): readonly Refusal[] {
  const joining = acts.flatMap(({ act, member }) =>
    act === 'member.added' && member !== undefined ? [member] : [],
  );
  const members = [...before.members, ...joining];
  const unit = { ...before, members };
  return acts.flatMap((act) =>
    [
      removedSignsNothing(unit),
      newerBlocksFirst(unit),
      custodiansDecide(act, unit),
      lastCustodianStays(act, unit),
      custodianBelongs(act, unit),
    ].flatMap((refusal) => refusal ?? []),
  );
}

const refuse = (kind: string, rule: string, says: string, why: string): Refusal => ({
  kind: `membership/${kind}`,
  rule,
  says,
  fields: [],
  source: { kind: 'house', why },
});

const removedSignsNothing = (unit: UnitMembers): Refusal | undefined =>
  unit.isActive
    ? undefined
    : refuse(
        'workstation-ended',
        'removedSignsNothing',
        'This workstation no longer belongs to the unit, so nothing it signs would count.',
        'What somebody signs after they were removed counts for nothing.',
      );

const newerBlocksFirst = (unit: UnitMembers): Refusal | undefined =>
  unit.holdsNewer
    ? refuse(
        'newer-decisions',
        'newerBlocksFirst',
        'A colleague with a newer version of Probity has decided something about the unit that this version cannot read. Update this workstation first.',
        'Who belongs must not be decided without knowing what was decided before.',
      )
    : undefined;

function custodiansDecide(act: AskedAct, unit: UnitMembers): Refusal | undefined {
  if (unit.custodians.includes(unit.me)) return undefined;
  if (act.act === 'device.added' && act.member === unit.me) return undefined;
  return {
    kind: 'membership/not-a-custodian',
    rule: 'custodiansDecide',
    says: 'Only a custodian of the unit may do this. Ask one of them.',
    fields: [],
    source: whoSigns[act.act].source,
  };
}

function lastCustodianStays(act: AskedAct, unit: UnitMembers): Refusal | undefined {
  const ends = act.act === 'member.removed' || act.act === 'custodian.removed';
  const isLast = unit.custodians.length === 1 && act.member === unit.custodians[0];
  return ends && isLast
    ? refuse(
        'last-custodian',
        'lastCustodianStays',
        'The only custodian of a unit cannot be removed. Make somebody else a custodian first.',
        'Without a custodian nobody could ever let anybody in, or out, again.',
      )
    : undefined;
}

function custodianBelongs(act: AskedAct, unit: UnitMembers): Refusal | undefined {
  if (act.act !== 'custodian.added') return undefined;
  const belongs = act.member !== undefined && unit.members.includes(act.member);
  return belongs
    ? undefined
    : refuse(
        'not-a-member',
        'custodianBelongs',
        'Only somebody who belongs to the unit can be its custodian.',
        'A custodian signs from a workstation of the unit.',
      );
}
