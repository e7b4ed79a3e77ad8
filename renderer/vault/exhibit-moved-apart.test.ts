import { expect, it } from 'vitest';
import { aMovement, anExhibit } from '../../test/builders/exhibits.ts';
import { anId } from '../../test/builders/people.ts';
import { aReport } from '../../test/builders/report.ts';
import { bring } from '../../test/fakes/two-colleagues.ts';
import {
  aFoundedRig,
  aSecondRig,
  recordGrant,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { contestsOf } from '../../shared/domain/contest/contests-of.ts';
import { exhibitNow } from '../../shared/domain/exhibit/facts.ts';
import { assert } from '../../shared/kit/assert.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import type { CaseId } from '../../shared/kit/ids.ts';

/** @file Two colleagues move one thing without seeing each other's entry, in two real vaults. Everybody named here is invented. */

const found = civilDate.parse('2026-01-10');
const moved = (to: string, movedAt: string) =>
  aMovement({ to, movedAt, movedOn: civilDate.parse('2026-01-12'), place: 'kept' });

async function record({ rig }: OpenRig, caseId: CaseId, event: { readonly type: string }) {
  const saved = await rig.ask('append', { stream: caseId, events: [event], checkOnly: false });
  assert(saved.ok, JSON.stringify(saved));
}

async function stateIn({ rig }: OpenRig, caseId: CaseId) {
  const shown = await rig.ask('refreshCase', { caseId });
  assert(shown.ok, 'the case is there');
  return shown.value.state;
}

it('both entries stand in both vaults, somebody is asked where it is, and a new entry answers', async () => {
  const mara = await aFoundedRig();
  const opened = await mara.rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [aReport(), anExhibit({ foundOn: found })],
  });
  assert(opened.ok && opened.value.caseId, 'the case is opened');
  const id = opened.value.caseId;
  const rafi = await aSecondRig(mara, { cases: [id] });
  await recordGrant(mara.rig, rafi.rig, id);
  await bring(mara, rafi);

  await record(mara, id, moved('Laboratory', '09:30'));
  await record(rafi, id, moved('Safe of the front desk', '09:10'));
  await bring(mara, rafi);
  await bring(rafi, mara);

  for (const one of [mara, rafi]) {
    const state = await stateIn(one, id);
    const now = exhibitNow(state, anId('notebook'));
    expect(now?.exhibit.movements.map(({ to }) => to).toSorted()).toEqual([
      'Laboratory',
      'Safe of the front desk',
    ]);
    expect(now?.whereIs).toBe('Laboratory');
    expect(contestsOf(state)).toHaveLength(1);
  }

  await record(rafi, id, moved('Exhibit store', '11:00'));
  await bring(rafi, mara);
  const settled = await stateIn(mara, id);
  expect(contestsOf(settled)).toEqual([]);
  expect(exhibitNow(settled, anId('notebook'))?.exhibit.movements).toHaveLength(3);
});
