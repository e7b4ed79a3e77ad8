import { expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import { written } from '../../../test/simulator/casework.ts';
import { give, openForFounder } from '../../../test/simulator/full-people.ts';
import { createFullWorld } from '../../../test/simulator/full-world.ts';
import { meet } from '../../../test/simulator/real-deaths.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { openedIn, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { appendActs } from '../calls/append-acts.ts';

/** @file A key that comes with late work (docs/simulator.md, `--mode full --seed 91`). Everybody is invented. */

const rigs = rigsOfATest();

const take = async ({ rig }: OpenRig, from: OpenRig, caseId: CaseId): Promise<void> => {
  const { member: memberId } = openedIn(from.rig).me;
  const taken = await rig.ask('revokeAccess', { caseId, memberId, reason: 'Moved on.' });
  assert(taken.ok, JSON.stringify(taken));
};

it('goes on to a colleague from whom whoever left had kept it, and who has the case after all', async () => {
  const { stations } = await createFullWorld(3);
  const [mara, rafi, june] = stations;
  assert(mara && rafi && june, 'three workstations');
  rigs.push(mara.rig, rafi.rig, june.rig);
  const id = await openForFounder(mara);
  for (const { rig } of [rafi, june]) await give(mara, openedIn(rig).me, id);
  await meet(stations);

  // June, away, takes the case from Rafi and writes; meanwhile Mara takes it from her, and she leaves the unit.
  await take(june, rafi, id);
  const seen = await june.rig.ask('refreshCase', { caseId: id });
  assert(seen.ok, 'June has the case');
  const note = written('set', 1, seen.value.state);
  const saved = await appendActs(june.rig.room, openedIn(june.rig), [
    { stream: id, events: [note] },
  ]);
  assert(saved.ok, 'June writes');
  await take(mara, june, id);
  const removed = await mara.rig.ask('proposeMembership', {
    acts: [{ act: 'member.removed', member: openedIn(june.rig).me.member }],
  });
  assert(removed.ok, JSON.stringify(removed));
  await meet(stations);

  const late = await mara.rig.ask('lateWork', {});
  assert(late.ok && late.value.waiting[0], 'there is late work');
  const { device, upTo } = late.value.waiting[0];
  const taken = await mara.rig.ask('takeInLateWork', { device, upTo, reason: 'Honest work.' });
  assert(taken.ok, JSON.stringify(taken));
  for (const { rig } of [mara, rafi]) await rig.syncOnce();

  const told = await rafi.rig.ask('refreshCase', { caseId: id });
  assert(told.ok, 'Rafi has the case after all');
  const [act] = saved.value;
  expect(told.value.timeline.map(({ actId }) => actId)).toContain(act?.stored.act.id);
});
