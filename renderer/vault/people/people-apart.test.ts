import { describe, expect, it } from 'vitest';
import { applied } from '../../../test/builders/interests.ts';
import { anId } from '../../../test/builders/people.ts';
import { anAssociate } from '../../../test/builders/report.ts';
import {
  compared,
  decide,
  donorKey,
  gift,
  given,
  listed,
  opensCase,
  twoMembers,
} from '../../../test/fakes/people-rigs.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import type { OpenRig } from '../../../test/fakes/two-devices.ts';
import type { PeopleWork } from '../../../shared/contract/vault/register-work.ts';
import { assert } from '../../../shared/kit/assert.ts';

/** @file Two colleagues who decide apart who is who, the choice between them, what My work says of it, and who is found by typing anywhere. Everybody
 *  is invented. */

const rigs = rigsOfATest();

async function aPair() {
  const two = await twoMembers();
  rigs.push(two.mara.rig, two.rafi.rig);
  return two;
}

const compare = async ({ rig }: OpenRig, left: string, right: string) => {
  const answer = await rig.ask('comparePeople', { left, right });
  assert(answer.ok, 'both are there');
  return answer.value;
};
const apartIn = async ({ rig }: OpenRig) => {
  const answer = await rig.ask('suggestions', { show: 'contested', from: 0, count: 9 });
  assert(answer.ok, 'suggestions are answered');
  return answer.value.rows;
};
/** What My work says once it was counted behind the answer. */
const workOf = async ({ rig }: OpenRig, until: (work: PeopleWork) => boolean) => {
  for (;;) {
    const answer = await rig.ask('registerWork', {});
    assert(answer.ok, 'what waits is answered');
    if (until(answer.value.people)) return answer.value.people;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const find = async ({ rig }: OpenRig, text: string, settled = false) => {
  const answer = await rig.ask('findPeople', { text, limit: 6, settled });
  assert(answer.ok, 'the search is answered');
  return answer.value;
};

describe('two who decide apart', () => {
  it('are a choice on both sides, made with a reason, after which both read the same', async () => {
    const { mara, rafi, meet } = await aPair();
    await gift(mara, 'hamper', 'Casimir Brightwater');
    await gift(mara, 'wine', 'Ottilie Fenwright');
    await meet();
    const [left, right] = [donorKey('hamper'), donorKey('wine')];
    await decide(mara, { left: [left], right: [right], reason: 'She uses his name.' });
    await decide(rafi, {
      left: [left],
      right: [right],
      sameness: 'different',
      reason: 'Met both.',
    });
    await meet();
    for (const open of [mara, rafi]) {
      // Nobody is anybody meanwhile, and the machine never suggested it.
      expect((await listed(open, { text: 'Brightwater' })).rows).toMatchObject([{ records: 1 }]);
      expect(await apartIn(open)).toMatchObject([{ sameness: 'contested', reasons: [] }]);
      const { contests } = await compare(open, left, right);
      expect(contests).toMatchObject([{ pairs: [[left, right].sort()] }]);
      const said = contests[0]?.versions.map(({ sameness, reason }) => [sameness, reason]).sort();
      expect(said).toEqual([
        ['different', 'Met both.'],
        ['same', 'She uses his name.'],
      ]);
      expect(await workOf(open, ({ apart }) => apart > 0)).toEqual({ strong: 0, apart: 1 });
    }
    const [contest] = (await compare(rafi, left, right)).contests;
    const stands = contest?.versions.find(({ sameness }) => sameness === 'same')?.decisionId;
    assert(contest && stands, 'the choice is there');
    const choice = { pairs: contest.pairs.map(([a, b]): [string, string] => [a, b]), stands };
    const silent = await rafi.rig.ask('settleSameness', { ...choice, reason: '' });
    expect(JSON.stringify(silent)).toContain('sameness/reason-missing');
    const reason = 'One bank account pays for both.';
    expect(await rafi.rig.ask('settleSameness', { ...choice, reason })).toMatchObject({ ok: true });
    // It is no choice any more.
    expect(await rafi.rig.ask('settleSameness', { ...choice, reason })).toMatchObject({
      ok: false,
    });
    await meet();
    for (const open of [mara, rafi]) {
      expect(await apartIn(open)).toEqual([]);
      const { left: one, decisions } = await compare(open, left, right);
      expect(one).toMatchObject({ recordCount: 2, together: 'decided' });
      expect(decisions).toMatchObject([{ sameness: 'same', reason }]);
      expect(await workOf(open, ({ apart }) => apart === 0)).toEqual({ strong: 0, apart: 0 });
    }
    // A merge that was chosen is undone like any other.
    const split = { left: [left], right: [right], sameness: 'different' as const };
    expect(await decide(mara, { ...split, reason: 'Two accounts.' })).toMatchObject({ ok: true });
    await meet();
    expect((await listed(rafi, { text: 'Brightwater' })).rows).toMatchObject([{ records: 1 }]);
  });
});

describe('My work and typing anywhere', () => {
  it('count and find nothing of a hidden case, and everything once it is given', async () => {
    const { mara, rafi, meet } = await aPair();
    const associate = anAssociate({
      ...{ forenames: 'Casimir', surname: 'Canaryman', aliases: [], phones: ['07700 900123'] },
    });
    const hidden = await opensCase(mara, { associates: [associate] });
    await gift(mara, 'hamper', 'Casimir Canaryman', '07700900123');
    await meet();
    const before = await find(rafi, 'Canaryman');
    expect(before).toMatchObject({ total: 1, rows: [{ records: 1, roles: ['donor'] }] });
    expect((await find(rafi, 'Calloway')).total).toBe(0);
    expect(await compared(rafi)).toEqual([]);
    expect(await workOf(rafi, () => true)).toEqual({ strong: 0, apart: 0 });
    expect(await workOf(mara, ({ strong }) => strong > 0)).toEqual({ strong: 1, apart: 0 });
    // What two decide apart over a hidden case is no choice for who may not see it.
    const pair = {
      ...{ left: [`case:${hidden}:associate:${anId('Dean Marlowe')}`] },
      right: [donorKey('hamper')],
    };
    await decide(mara, pair);
    await meet();
    expect(await find(rafi, 'Canaryman')).toEqual(before);
    expect(await workOf(rafi, () => true)).toEqual({ strong: 0, apart: 0 });
    expect((await given(mara, rafi, hidden)).ok).toBe(true);
    await meet();
    expect(await find(rafi, 'Canaryman')).toMatchObject({ rows: [{ records: 2 }] });
    expect((await find(rafi, 'Calloway')).total).toBe(1);
  });

  it('find by nickname and part of a number, compare nobody for it, and record who stood still', async () => {
    const { mara } = await aPair();
    await gift(mara, 'hamper', 'William Thackeray', '07700 900461');
    for (const text of ['bill thackery', '900461'])
      expect(await find(mara, text), text).toMatchObject({ rows: [{ name: 'William Thackeray' }] });
    expect(await find(mara, ' ')).toEqual({ rows: [], total: 0 });
    expect(JSON.stringify(await mara.rig.ask('unit', {}))).not.toContain('900461');
    await find(mara, '900461', true);
    expect(JSON.stringify(await mara.rig.ask('unit', {}))).toContain('“900461”: 1 found');
  });

  it('reach a partner in a business interest, of whom a person can decide as of anybody', async () => {
    const { mara } = await aPair();
    const interest = applied('tea room', { partners: ['Odile Marchbanks', 'O. Marchbanks'] });
    const stream = 'interests';
    const saved = await mara.rig.ask('append', { stream, events: [interest], checkOnly: false });
    assert(saved.ok, `the interest is saved ${JSON.stringify(saved)}`);
    const { rows } = await find(mara, 'Marchbanks');
    expect(rows).toHaveLength(2);
    const [one, other] = rows.map(({ person }) => person);
    expect(await decide(mara, { left: [one ?? ''], right: [other ?? ''] })).toMatchObject({
      ok: true,
    });
    expect(await find(mara, 'Marchbanks')).toMatchObject({ rows: [{ records: 2 }] });
  });
});
