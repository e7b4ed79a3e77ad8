import { beforeAll, describe, expect, it } from 'vitest';
import { assert } from '../../../shared/kit/assert.ts';
import { err } from '../../../shared/kit/result.ts';
import {
  aColleague,
  joins,
  keepsKeys,
  worksAt,
  type Colleague,
} from '../../../test/builders/charter.ts';
import { aWorkplace, meet, type Workplace } from '../../../test/fakes/membership-seats.ts';
import { readCharterFile } from '../keys/charter-file.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { isActiveMember } from './charter.ts';
import { proposeBlock, signProposal } from './propose-block.ts';
import type { SeatRoom } from './seat.ts';
import { takeMembership } from './take-charters.ts';
import { newestUnitKey } from './unit-key.ts';

let ada: Colleague, bea: Colleague, cal: Colleague;
beforeAll(async () => {
  await sodiumReady();
  [ada, bea, cal] = [aColleague(1), aColleague(2), aColleague(3)];
});

const decide = async ({ room, seat }: Workplace, ...acts: Parameters<typeof proposeBlock>[2]) => {
  const answer = await proposeBlock(room, seat, acts);
  assert(answer.ok, 'the decision of a test is allowed');
  return answer.value;
};
const charterAt = ({ seat }: Workplace) => seat.membership.charter();
const keyAt = (at: Workplace) => newestUnitKey(at.seat.keys.unitKeys, charterAt(at));
const removal = ({ member }: Colleague) => ({
  act: 'member.removed' as const,
  member,
  cutOffs: [],
});

/** The same workstation, with room on its disk for so many more writes. */
function fullAfter(writes: number, room: SeatRoom): SeatRoom {
  let left = writes;
  const ask: SeatRoom['ports']['shell']['ask'] = (channel, request) => {
    const isRead = channel === 'parcel.list' || channel === 'parcel.read';
    if (!isRead && left-- <= 0) return Promise.resolve(err({ kind: 'disk/full' }));
    return room.ports.shell.ask(channel, request);
  };
  return { ...room, ports: { ...room.ports, shell: { ask } } };
}

/** Ada and Bea, custodians both; Cal, who is none. */
async function aUnitOfThree() {
  const atAda = aWorkplace(ada);
  await decide(atAda, ...joins(bea), keepsKeys(bea));
  const atBea = aWorkplace(bea, atAda);
  const joining = await decide(atAda, ...joins(cal));
  await meet(atAda, atBea);
  const signed = await signProposal(atBea.room, atBea.seat, joining.hash);
  expect([joining.stands, signed]).toEqual([
    false,
    { ok: true, value: { hash: joining.hash, stands: true } },
  ]);
  await meet(atAda, atBea);
  return { atAda, atBea, atCal: aWorkplace(cal, atAda) };
}

describe('governing a unit from several workstations', () => {
  it('brings everybody to the same charter', async () => {
    const { atAda, atBea, atCal } = await aUnitOfThree();
    expect(charterAt(atAda)).toEqual(charterAt(atBea));
    expect(charterAt(atAda)).toEqual(charterAt(atCal));
    expect(charterAt(atCal).members).toHaveLength(3);
  });

  it('gives the new unit key to whoever stays, and not to whoever was removed', async () => {
    const { atAda, atBea, atCal } = await aUnitOfThree();
    const before = keyAt(atAda);
    expect((await decide(atAda, removal(cal))).stands).toBe(true);
    await meet(atAda, atBea, atCal);
    expect(keyAt(atAda)).not.toEqual(before);
    expect(keyAt(atBea)).toEqual(keyAt(atAda));
    expect(atCal.seat.keys.unitKeys).toEqual([before]);
    // Cal sees that they were removed: the block travels under the key they had.
    expect(isActiveMember(charterAt(atCal), cal.member)).toBe(false);
    // What is decided afterwards, they cannot read.
    const after = await decide(atAda, {
      act: 'offices.set',
      member: bea.member,
      offices: ['supervisor'],
    });
    await meet(atAda, atBea, atCal);
    expect(charterAt(atBea).proposals.map(({ hash }) => hash)).toEqual([after.hash]);
    expect(charterAt(atCal).proposals).toEqual([]);
  });

  it('lets a workstation that was away read on through several removals', async () => {
    const { atAda, atBea, atCal } = await aUnitOfThree();
    const atHome = aColleague(1, 1);
    await decide(atAda, worksAt(atHome));
    await meet(atAda, atCal);
    await decide(atAda, {
      act: 'device.revoked',
      device: atHome.keys.device,
      number: -1,
      hash: '00'.repeat(32),
    });
    await decide(atAda, removal(cal));
    await meet(atAda, atBea);
    expect(charterAt(atBea)).toEqual(charterAt(atAda));
    expect(keyAt(atBea)).toEqual(keyAt(atAda));
    expect(charterAt(atBea).unitKeyEpoch).toBe(2);
  });

  it('decides nothing while the newest key of the unit has not come, for nobody could read it', async () => {
    const { atAda, atBea } = await aUnitOfThree();
    await decide(atAda, removal(cal));
    for (const [name, bytes] of atAda.parcels)
      if (name.endsWith('.chr')) atBea.parcels.set(name, bytes);
    await takeMembership(atBea.room, atBea.seat);
    expect(isActiveMember(charterAt(atBea), cal.member)).toBe(false);
    const leaves = () => proposeBlock(atBea.room, atBea.seat, [removal(bea)]);
    expect(await leaves()).toMatchObject({
      ok: false,
      error: { refusals: [{ kind: 'membership/unit-key-missing' }] },
    });
    await meet(atAda, atBea);
    expect(await leaves()).toMatchObject({ ok: true, value: { stands: true } });
    await meet(atAda, atBea);
    expect(isActiveMember(charterAt(atAda), bea.member)).toBe(false);
  });

  it('settles what two decided at one time, and renews the key that each side had given too far', async () => {
    const { atAda, atBea, atCal } = await aUnitOfThree();
    const atCalsHome = aColleague(3, 1);
    await decide(atCal, worksAt(atCalsHome));
    await meet(atAda, atBea, atCal);
    await decide(atAda, removal(cal));
    await decide(atBea, {
      act: 'device.revoked',
      device: atCalsHome.keys.device,
      number: -1,
      hash: '00'.repeat(32),
    });
    await meet(atAda, atBea);
    expect(charterAt(atAda)).toEqual(charterAt(atBea));
    expect(charterAt(atAda).disputed).toHaveLength(1);
    const settled = await decide(atAda, { act: 'dispute.settled', blocks: [] });
    expect(settled.stands).toBe(false);
    await meet(atAda, atBea);
    await signProposal(atBea.room, atBea.seat, settled.hash);
    await meet(atAda, atBea, atCal);
    expect(charterAt(atAda)).toEqual(charterAt(atBea));
    expect(charterAt(atAda)).toMatchObject({ disputed: [], warnings: [], unitKeyEpoch: 2 });
    expect(keyAt(atAda)).toEqual(keyAt(atBea));
    // Bea had not seen that Cal was removed and gave them hers; the one after it they do not have.
    expect(atCal.seat.keys.unitKeys).toHaveLength(2);
    expect(atCal.seat.keys.unitKeys).not.toContainEqual(keyAt(atAda));
  });

  it.each([0, 1, 2, 3])(
    'shows no settlement to a colleague without the keys that let them read on, where a disk is full after %i writes',
    async (writes) => {
      const atAda = aWorkplace(ada);
      await decide(atAda, ...joins(bea), keepsKeys(bea));
      const atBea = aWorkplace(bea, atAda);
      await decide(atAda, removal(bea));
      await decide(atBea, removal(ada));
      await meet(atAda, atBea);
      const settle = { act: 'dispute.settled' as const, blocks: [] };
      await proposeBlock(fullAfter(writes, atAda.room), atAda.seat, [settle]);
      await meet(atAda, atBea);
      const [waiting] = charterAt(atBea).proposals;
      const made = waiting ?? (await decide(atAda, settle));
      await meet(atAda, atBea);
      await signProposal(fullAfter(writes, atBea.room), atBea.seat, made.hash);
      await meet(atAda, atBea);
      const held = atAda.seat.keys.unitKeys;
      expect(atBea.seat.keys.unitKeys).toEqual(expect.arrayContaining([...held]));
      if (charterAt(atAda).disputed.length === 0)
        expect(held).toEqual(expect.arrayContaining([...atBea.seat.keys.unitKeys]));
    },
  );

  it('lets a colleague sign a removal too, so that what the removed signed at the same time counts for nothing', async () => {
    const { atAda, atBea, atCal } = await aUnitOfThree();
    const promoted = await decide(atAda, keepsKeys(cal));
    await meet(atAda, atBea);
    await signProposal(atBea.room, atBea.seat, promoted.hash);
    await meet(atAda, atBea, atCal);
    const away = await decide(atAda, removal(cal));
    const revenge = await decide(atCal, removal(ada));
    await meet(atAda, atBea, atCal);
    const namesAt = (at: Workplace) =>
      charterAt(at).members.flatMap(({ member, removed }) => (removed ? [] : [member]));
    expect(namesAt(atBea)).toEqual([bea.member]);
    const beside = charterAt(atBea).beside.map(({ hash, maySign }) => [hash, maySign]);
    expect(beside).toContainEqual([away.hash, [bea.member]]);
    const signed = await signProposal(atBea.room, atBea.seat, away.hash);
    expect(signed).toEqual({ ok: true, value: { hash: away.hash, stands: true } });
    await meet(atAda, atBea, atCal);
    for (const at of [atAda, atBea]) {
      expect(namesAt(at)).toEqual([ada.member, bea.member]);
      expect(charterAt(at)).toMatchObject({
        beside: [],
        refused: [{ hash: revenge.hash, why: 'overruled' }],
      });
    }
    // Cal's key is nobody's newest; what Bea recorded under it before she signed is read by Ada as well.
    expect(keyAt(atAda)).toEqual(keyAt(atBea));
    expect(atAda.seat.keys.unitKeys).toEqual(expect.arrayContaining([...atBea.seat.keys.unitKeys]));
    // What counts for nothing is followed by nothing: the next decision stands on the removal that holds, and those who are left settle.
    for (const at of [atAda, atBea]) expect(charterAt(at).heads).toEqual([away.hash]);
    const [ones, others] = [ada, bea].map(({ member }) => ({
      ...{ act: 'offices.set' as const, member, offices: ['supervisor' as const] },
    }));
    assert(ones && others, 'two are left');
    const [first, second] = [await decide(atAda, ones), await decide(atBea, others)];
    await meet(atAda, atBea);
    await signProposal(atBea.room, atBea.seat, first.hash);
    await signProposal(atAda.room, atAda.seat, second.hash);
    await meet(atAda, atBea);
    expect(charterAt(atAda).disputed).toHaveLength(1);
    const settled = await decide(atAda, { act: 'dispute.settled', blocks: [first.hash] });
    await meet(atAda, atBea);
    await signProposal(atBea.room, atBea.seat, settled.hash);
    expect(charterAt(atBea)).toMatchObject({ disputed: [], warnings: [] });
  });

  it('keeps all of it on the disk, in both copies, before it answers', async () => {
    const { atAda } = await aUnitOfThree();
    await decide(atAda, removal(cal));
    const copies = [atAda.files.get('charter.a'), atAda.files.get('charter.b')];
    const file = readCharterFile({
      unitKeys: atAda.seat.keys.unitKeys,
      unit: charterAt(atAda).unit,
      copies,
    });
    assert(file.ok, 'the charter on the disk reads');
    expect(file.value.blocks).toEqual(atAda.seat.membership.blocks());
    expect(file.value.copies.map(({ state }) => state)).toEqual(['whole', 'whole']);
  });

  it('refuses, before anything is signed, what would not count', async () => {
    const { atAda, atCal } = await aUnitOfThree();
    const kinds = async (at: Workplace, ...acts: Parameters<typeof proposeBlock>[2]) => {
      const answer = await proposeBlock(at.room, at.seat, acts);
      return !answer.ok && 'refusals' in answer.error
        ? answer.error.refusals.map(({ kind }) => kind)
        : [];
    };
    expect(await kinds(atCal, removal(ada))).toEqual(['membership/not-a-custodian']);
    expect(await kinds(aWorkplace(ada), removal(ada))).toEqual(['membership/last-custodian']);
    expect(await kinds(atAda, { act: 'custodian.added', member: aColleague(9).member })).toEqual([
      'membership/not-a-member',
    ]);
    expect(await kinds(atAda, ...joins(cal))).toEqual(['membership/not-as-things-stand']);
    const waiting = await decide(atAda, keepsKeys(cal));
    const again = await signProposal(atAda.room, atAda.seat, waiting.hash);
    expect(again).toMatchObject({
      ok: false,
      error: { refusals: [{ kind: 'membership/not-yours-to-sign' }] },
    });
  });

  it('tells somebody who was removed that nothing they sign counts', async () => {
    const { atAda, atBea } = await aUnitOfThree();
    await decide(atAda, removal(bea));
    await meet(atAda, atBea);
    const answer = await proposeBlock(atBea.room, atBea.seat, [removal(ada)]);
    expect(answer).toMatchObject({
      error: {
        refusals: [
          { kind: 'membership/workstation-ended' },
          { kind: 'membership/not-a-custodian' },
          {},
        ],
      },
    });
  });
});
