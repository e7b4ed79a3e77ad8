import { describe, expect, it } from 'vitest';
import { bring, restarted, twoColleagues } from '../../test/fakes/two-colleagues.ts';
import { openedIn, type OpenRig } from '../../test/fakes/two-devices.ts';
import { contestsOf } from '../../shared/domain/contest/contests-of.ts';
import type { LooseEvent } from '../../shared/domain/enlist.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { personIdOf } from './calls/session.ts';

/** @file Two real vaults that change one case without seeing each other, meet, choose, and end up with the same. */

async function meet(a: OpenRig, b: OpenRig): Promise<void> {
  await bring(a, b);
  await bring(b, a);
}
async function record({ rig }: OpenRig, stream: CaseId, ...events: LooseEvent[]) {
  const saved = await rig.ask('append', { stream, events, checkOnly: false });
  assert(saved.ok, `recorded: ${saved.ok ? '' : JSON.stringify(saved)}`);
}
const viewOf = async ({ rig }: OpenRig, id: CaseId) => {
  const view = await rig.ask('refreshCase', { caseId: id });
  assert(view.ok, 'the case can be read');
  return view.value;
};
const contestedIn = async (at: OpenRig, id: CaseId) =>
  contestsOf((await viewOf(at, id)).state).map(({ key }) => key);

/** Whoever has the case: both of them are to learn of it. */
const toChooseUnderMine = async ({ rig }: OpenRig): Promise<number> => {
  const work = await rig.ask('myWork', { scope: 'mine' });
  assert(work.ok, 'My work is gathered');
  return work.value.rows.filter(({ duty }) => duty.key.startsWith('contest/')).length;
};

async function amend(at: OpenRig, id: CaseId, value: string): Promise<void> {
  const { state } = await viewOf(at, id);
  const over = state.report.fields.account.map(({ actId }) => actId);
  const change = { part: 'account', value };
  await record(at, id, { type: 'report.amended/1', change, over, reason: 'Said more fully.' });
}

describe('two workstations that change one case without seeing each other', () => {
  it('both show both versions, and both the one that a person chose, through a restart', async () => {
    const { mara, rafi, id } = await twoColleagues();
    await record(mara, id, {
      ...{ type: 'case.allocated/1', to: personIdOf(openedIn(mara.rig)), toName: 'Mara Hale' },
      reason: '',
    });
    await bring(mara, rafi);

    await amend(mara, id, 'They met in June.');
    await amend(mara, id, 'They met in June, at the gym.');
    await amend(rafi, id, 'They met in July.');
    await record(mara, id, {
      ...{ type: 'case.closed/1', outcome: 'recorded-in-error', closedOn: '2027-02-20' },
      reason: 'The same report came in twice.',
    });
    expect(await contestedIn(mara, id)).toEqual([]);
    await meet(mara, rafi);

    for (const one of [mara, rafi]) {
      const view = await viewOf(one, id);
      expect(contestsOf(view.state).map(({ key }) => key)).toEqual([
        'report/account',
        'case/status',
      ]);
      expect(view.state.case.closed).toBeUndefined();
      expect(view.row.flags).toContain('versions-to-choose');
      expect(view.duties.filter(({ key }) => key.startsWith('contest/'))).toHaveLength(2);
      expect(await toChooseUnderMine(one)).toBe(2);
    }
    expect((await viewOf(mara, id)).state).toEqual((await viewOf(rafi, id)).state);

    for (const contest of contestsOf((await viewOf(rafi, id)).state)) {
      const [stands, ...over] = contest.versions.toSorted((a, b) =>
        a.by === 'Mara Hale' ? -1 : b.by === 'Mara Hale' ? 1 : 0,
      );
      await record(rafi, id, {
        ...{ type: 'contest.settled/1', contest: contest.key, stands: stands?.actId },
        ...{ over: over.map(({ actId }) => actId), reason: 'As agreed by telephone.' },
      });
    }
    await meet(rafi, mara);
    const chosen = await viewOf(mara, id);
    expect(contestsOf(chosen.state)).toEqual([]);
    expect(chosen.state.report.fields.account.map(({ value, by }) => [value, by])).toEqual([
      ['They met in June, at the gym.', 'Mara Hale'],
    ]);
    expect(chosen.state.case.closed?.reason).toBe('The same report came in twice.');
    expect(chosen.timeline.filter(({ type }) => type === 'contest.settled/1')).toHaveLength(2);

    const again = await restarted(rafi);
    expect((await viewOf(again, id)).state).toEqual(chosen.state);
    expect([...mara.rig.bugs, ...rafi.rig.bugs, ...again.rig.bugs]).toEqual([]);
  });
});
