import { anId } from '../builders/people.ts';
import { aFoundedRig, aSecondRig, memberIn, type OpenRig } from './two-devices.ts';
import { createRigShare, type RigShare } from './vault-rig.ts';
import type { Office } from '../../shared/domain/office.ts';
import { assert } from '../../shared/kit/assert.ts';

/** @file A unit whose colleagues each work on a workstation of their own, and meet over one share. Everybody is invented. */

/** Mara founded the unit, and put it on a share. */
export async function aUnitOnAShare(): Promise<{
  readonly share: RigShare;
  readonly mara: OpenRig;
}> {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  return { share, mara };
}

/** A colleague with a workstation of their own, whom the record of the unit names with their office. */
export async function joined(
  founder: OpenRig,
  share: RigShare,
  name: string,
  office: Office = 'investigator',
): Promise<OpenRig> {
  const other = await aSecondRig(founder, { name, office }, share);
  await other.rig.chooseShare();
  const named = await founder.rig.ask('append', {
    stream: 'unit',
    checkOnly: false,
    events: [
      {
        type: 'officeholder.named/1',
        ...{ personId: anId(name), memberId: memberIn(other.rig), name, rankOrGrade: 'DC' },
        ...{ offices: [office], collarNumber: '' },
      },
    ],
  });
  assert(named.ok, 'the colleague is named');
  return other;
}

/** Everybody's rounds, until nothing is new to anybody. */
export async function meet(...everybody: readonly OpenRig[]): Promise<void> {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
}
