import { describe, expect, it } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { anAssociate, aSubject, day } from '../../../test/builders/report.ts';
import {
  compared,
  decide,
  donorKey,
  gift,
  given,
  listed,
  namesIn,
  opensCase,
  twoMembers,
} from '../../../test/fakes/people-rigs.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import { aFoundedRig, memberIn, type OpenRig } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';

/** @file The index of people in the vault: who is told of, who may be who, what people decided, and that who may not see a case finds nothing
 *  of it there. Everybody is invented. */

const rigs = rigsOfATest();

async function founded(): Promise<OpenRig> {
  const open = await aFoundedRig();
  rigs.push(open.rig);
  return open;
}

async function aPair() {
  const two = await twoMembers();
  rigs.push(two.mara.rig, two.rafi.rig);
  return two;
}

describe('the index of people', () => {
  it('holds everybody that cases and registers tell of, by surname, and opens a page that is recorded as a look', async () => {
    const open = await founded();
    await opensCase(open, {});
    await gift(open, 'hamper', 'Dean Marlowe');
    expect(await namesIn(open)).toEqual([
      ...['Ruth Calloway', 'Recipient hamper', 'Dean Marlowe', 'Dean Marlowe'],
      'Tomasz Wieczorek',
    ]);
    const view = await open.rig.ask('openPerson', {
      ...{ person: donorKey('hamper'), purpose: 'casework' },
    });
    expect(view).toMatchObject({
      ok: true,
      value: { name: 'Dean Marlowe', roles: ['donor'], recordCount: 1 },
    });
    await listed(open, { text: 'Marlowe', settled: true });
    const unit = JSON.stringify(await open.rig.ask('unit', {}));
    expect(unit).toContain('Looked at a person');
    expect(unit).toContain('“Marlowe”: 2 found');
  });

  it('finds by nickname, any order, sound, a day turned round and part of a number', async () => {
    const open = await founded();
    const associate = anAssociate({
      ...{ forenames: 'William', surname: 'Thackeray', aliases: [] },
      ...{ dateOfBirth: day('1985-04-03'), phones: ['07700 900461'] },
    });
    await opensCase(open, { associates: [associate] });
    const found = async (text: string) => (await listed(open, { text })).rows;
    for (const text of ['Bill Thackeray', 'thackeray william', 'Thackery', 'Willem Thackray'])
      expect(await found(text), text).toMatchObject([{ name: 'William Thackeray' }]);
    expect(await found('04/03/1985')).toMatchObject([{ foundBy: ['birth-transposed'] }]);
    expect(await found('900461')).toMatchObject([{ foundBy: ['number-part'] }]);
    expect(await found('Thackeray 1999-01-01')).toEqual([]);
    expect(await found('Calloway Thackeray')).toEqual([]);
  });

  it('finds by a vehicle, a handle, an e-mail and an address, whole or in part', async () => {
    const open = await founded();
    const associate = anAssociate({
      ...{ forenames: 'Ottilie', surname: 'Fenwright', aliases: ['Tilly F'] },
      ...{ vehicles: ['KX21 ABC'], emails: ['o.fenwright@mail.example'] },
      handles: [{ platform: 'Chirper', handle: '@night_owl' }],
      address: '7 Quarry Lane, Alderford, AF3 9ZZ',
    });
    await opensCase(open, { associates: [associate] });
    for (const text of ['KX21 ABC', 'kx21abc', '@night_owl', 'nightowl', 'owl', 'Tilly'])
      expect((await listed(open, { text })).rows, text).toMatchObject([
        { name: 'Ottilie Fenwright' },
      ]);
    for (const text of ['o.fenwright@mail.example', 'quarry lane', 'AF3 9ZZ', 'Fenwright Quarry'])
      expect((await listed(open, { text })).rows, text).toMatchObject([
        { name: 'Ottilie Fenwright' },
      ]);
    expect(await listed(open, { text: 'KX21 XYZ' })).toMatchObject({ total: 0 });
    expect(await listed(open, { text: 'mail' })).toMatchObject({ total: 0 });
  });

  it('suggests with reasons, puts together only what a person decided, and splits again', async () => {
    const open = await founded();
    await gift(open, 'hamper', 'Casimir Brightwater', '07700 900123');
    await gift(open, 'wine', 'Casimir Brightwatter', '07700900123');
    const [first] = await compared(open);
    expect(first).toMatchObject({ strength: 'strong', sameness: undefined });
    expect(first?.reasons).toContain('number-same');
    expect(await listed(open, { text: 'Brightwater' })).toMatchObject({ total: 2, toDecide: 1 });
    const [left, right] = [[donorKey('hamper')], [donorKey('wine')]];
    expect(await decide(open, { left, right })).toMatchObject({ ok: true });
    const together = await listed(open, { text: 'Brightwater' });
    expect(together).toMatchObject({ total: 1, toDecide: 0 });
    expect(together.rows).toMatchObject([{ records: 2, together: 'decided' }]);
    // Changed only by saying why.
    const silent = await decide(open, { left, right, sameness: 'different' });
    expect(JSON.stringify(silent)).toContain('sameness/reason-missing');
    const reason = 'Two brothers share a telephone.';
    expect(await decide(open, { left, right, sameness: 'different', reason })).toMatchObject({
      ok: true,
    });
    expect(await listed(open, { text: 'Brightwater' })).toMatchObject({ total: 2, toDecide: 0 });
    const taken = await decide(open, { left, right, sameness: 'taken-back', reason: 'Too soon.' });
    expect(taken).toMatchObject({ ok: true });
    expect(await compared(open)).toHaveLength(1);
  });

  it('shows what reads exactly alike in one row, and leaves it to a person to say that it is one', async () => {
    const open = await founded();
    for (const word of ['a', 'b', 'c']) await gift(open, word, 'Ottilie Fenwright', '07700 900777');
    const before = await listed(open, { text: 'Fenwright' });
    expect(before.rows).toMatchObject([{ records: 3, together: 'alike' }]);
    const [alike] = await compared(open);
    expect(alike).toMatchObject({ strength: 'strong', reasons: ['reads-alike'] });
    expect(alike?.left).toBe(alike?.right);
    const keys = ['a', 'b', 'c'].map(donorKey).sort();
    await decide(open, { left: keys.slice(0, 1), right: keys.slice(1) });
    const after = await listed(open, { text: 'Fenwright' });
    expect(after.rows).toMatchObject([{ records: 3, together: 'decided' }]);
    const apart = { left: keys.slice(2), right: keys.slice(0, 2), reason: 'Her daughter.' };
    await decide(open, { ...apart, sameness: 'different' });
    const split = await listed(open, { text: 'Fenwright' });
    expect(split.rows.map(({ records }) => records).toSorted((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe('who may not see a case', () => {
  it('or not who reported it, finds neither them nor what was decided of them', async () => {
    const { mara, rafi, meet } = await aPair();
    const who = aReporter({ protection: 'named', protectionReason: '' });
    const id = await opensCase(mara, {}, who);
    await gift(mara, 'hamper', 'Siobhan O’Brien-Nunez');
    expect((await given(mara, rafi, id)).ok).toBe(true);
    await meet();
    const reporter = `case:${id}:reporter`;
    expect(await listed(mara, { role: 'reporter' })).toMatchObject({ total: 1 });
    const before = await listed(rafi);
    expect(before.rows.map(({ name }) => name)).toContain('Ruth Calloway');
    const left = [donorKey('hamper')];
    expect(await decide(mara, { left, right: [reporter] })).toMatchObject({ ok: true });
    await meet();
    expect(await listed(mara, { role: 'reporter' })).toMatchObject({ rows: [{ records: 2 }] });
    expect(await compared(rafi)).toEqual([]);
    expect(await listed(rafi)).toEqual({ ...before, comparing: { done: 1 } });
    expect(await decide(rafi, { left, right: [reporter] })).toMatchObject({ ok: false });
  });

  it('finds nobody of it, no suggestion, no count and no decision that rests on it', async () => {
    const { mara, rafi, meet } = await aPair();
    const associate = anAssociate({
      ...{ forenames: 'Casimir', surname: 'Canaryman', aliases: [], phones: ['07700 900123'] },
    });
    const subject = aSubject({ surname: 'Canarysub', forenames: 'Ottoline' });
    const hidden = await opensCase(mara, { subject, associates: [associate] });
    await gift(mara, 'hamper', 'Casimir Canaryman', '07700900123');
    await meet();
    const before = await listed(rafi);
    expect(await compared(rafi)).toEqual([]);
    expect(await compared(mara)).toHaveLength(1);
    const left = [`case:${hidden}:associate:${anId('Dean Marlowe')}`];
    expect(await decide(mara, { left, right: [donorKey('hamper')] })).toMatchObject({ ok: true });
    await meet();
    expect(await listed(mara, { text: 'Canaryman' })).toMatchObject({ total: 1 });
    expect(await compared(rafi)).toEqual([]);
    expect(await listed(rafi)).toEqual({ ...before, comparing: { done: 1 } });
    const view = await rafi.rig.ask('openPerson', {
      ...{ person: donorKey('hamper'), purpose: 'casework' },
    });
    assert(view.ok, 'the donor of a gift is the unit’s');
    expect(view.value).toMatchObject({ recordCount: 1, decisions: [], suggestions: [] });
    expect(JSON.stringify(view.value)).not.toContain('Canarysub');
    expect(
      await rafi.rig.ask('openPerson', { person: left[0] ?? '', purpose: 'casework' }),
    ).toMatchObject({ ok: false, error: { fault: { kind: 'register/no-such-entry' } } });
    expect((await given(mara, rafi, hidden)).ok).toBe(true);
    await meet();
    // The same decision opens once the case does.
    expect(await listed(rafi, { text: 'Canaryman' })).toMatchObject({
      ...{ total: 1, rows: [{ records: 2, together: 'decided' }] },
    });
    const taken = await mara.rig.ask('revokeAccess', {
      ...{ caseId: hidden, memberId: memberIn(rafi.rig), reason: 'Moved to another team.' },
    });
    assert(taken.ok, `the case is taken away ${JSON.stringify(taken)}`);
    await meet();
    // Whatever keys and decisions lie in its memory.
    expect(await compared(rafi)).toEqual([]);
    expect(await listed(rafi)).toEqual({ ...before, comparing: { done: 1 } });
    const after = await rafi.rig.ask('refreshPerson', { person: donorKey('hamper') });
    expect(after).toMatchObject({ ok: true, value: { recordCount: 1, decisions: [] } });
    // A decision made under the case's new key is read by who still has it.
    const right = [donorKey('hamper')];
    const reason = 'His father.';
    expect(await decide(mara, { left, right, sameness: 'different', reason })).toMatchObject({
      ok: true,
    });
    await meet();
    expect(await listed(mara, { text: 'Canaryman' })).toMatchObject({ total: 2 });
    expect(await compared(rafi)).toEqual([]);
    expect(await listed(rafi)).toEqual({ ...before, comparing: { done: 1 } });
  });
});
