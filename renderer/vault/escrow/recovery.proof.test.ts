import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, aSubject } from '../../../test/builders/report.ts';
import {
  aFoundedRig,
  addToCharter,
  aSecondRig,
  caseKeys,
  memberIn,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import {
  createRig,
  createRigShare,
  type Rig,
  type RigShare,
} from '../../../test/fakes/vault-rig.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { compartmentSlot } from '../ledger/ring-keys.ts';
import { signForOutsiders } from '../outside/outside-keys.ts';
import { compartmentFor, holdsSecrets, outsideUses } from '../outside/secrets.ts';
import { fiveCards, keepers, setCards, three } from '../../../test/fakes/recovery-cards.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { Result } from '../../../shared/kit/result.ts';
import { takeKeys } from '../calls/take-keys.ts';
import { sealToCards } from './seal-to-cards.ts';

/** @file Five cards in the real vault: made, tried, opened. Everybody is invented. */

const rigs: Rig[] = [];
let share: RigShare, mara: OpenRig;
beforeEach(async () => {
  share = await createRigShare();
  mara = await aFoundedRig(share);
  rigs.push(mara.rig);
  await mara.rig.chooseShare();
});
afterEach(() => {
  for (const rig of rigs.splice(0)) {
    expect(rig.bugs).toEqual([]);
    rig.kill();
  }
});

const opening = (
  cards: readonly string[],
  over: Partial<VaultRequest<'openRecovery'>> = {},
): VaultRequest<'openRecovery'> => ({
  ...{ cards: three(cards, 1, 3, 5), reason: 'Rafi Stone died in service.' },
  ...{ whose: 'nobody-left', withReporter: false, withCharacteristics: false },
  ...over,
});

async function joined(name: string): Promise<OpenRig> {
  const other = await aSecondRig(mara, { name }, share);
  rigs.push(other.rig);
  await other.rig.chooseShare();
  const event = {
    ...{ type: 'officeholder.named/1', personId: anId(name), memberId: memberIn(other.rig) },
    ...{ name, rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
  };
  const named = await mara.rig.ask('append', { stream: 'unit', checkOnly: false, events: [event] });
  assert(named.ok, 'the colleague is named');
  return other;
}
async function meet(...everybody: readonly OpenRig[]): Promise<void> {
  for (const _round of [1, 2, 3]) for (const { rig } of everybody) await rig.syncOnce();
}
const route = {
  ...{ origin: 'colleague' as const, channel: 'direct-to-the-unit' as const },
  ...{ protection: 'confidential' as const, detail: '' },
};
async function openedCase(
  { rig }: OpenRig,
  subject = aSubject({ surname: 'Canarysub', forenames: 'Ottoline' }),
): Promise<CaseId> {
  const saved = await rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [aReport({ subject, route }), aReporter({ protection: 'confidential' })],
  });
  assert(saved.ok && saved.value.caseId, JSON.stringify(saved));
  return saved.value.caseId;
}
const remove = (whom: OpenRig) =>
  mara.rig.ask('proposeMembership', {
    acts: [{ act: 'member.removed', member: memberIn(whom.rig) }],
  });
const casesOf = async ({ rig }: OpenRig): Promise<readonly string[]> => {
  const listed = await rig.ask('caseList', { ...everyOpenCase, from: 0, count: 50 });
  assert(listed.ok, 'the list is there');
  return listed.value.rows.map(({ caseId }) => caseId);
};
const grantsOn = ({ rig }: OpenRig): number =>
  [...rig.disk.files().keys()].filter((path) => path.includes('/parcels/grants/')).length;
const kindsOf = (answer: Result<unknown, VaultError>) =>
  answer.ok || !('refusals' in answer.error)
    ? answer
    : answer.error.refusals.map(({ kind }) => kind);
const viewOf = async ({ rig }: OpenRig) => {
  const view = await rig.ask('recovery', {});
  assert(view.ok, 'the recovery is shown');
  return view.value;
};
const dutiesOf = async ({ rig }: OpenRig) => {
  const unit = await rig.ask('unit', {});
  assert(unit.ok, 'the unit is shown');
  return unit.value.duties.map(({ key }) => key).filter((key) => key.startsWith('escrow/'));
};

/** A colleague, the cards of the unit, and a case that only they opened. */
async function aCaseOfAColleague(about?: Parameters<typeof openedCase>[1]) {
  const rafi = await joined('Rafi Stone');
  await meet(mara, rafi);
  const cards = await setCards(mara);
  await meet(mara, rafi);
  const opened = await openedCase(rafi, about);
  await meet(mara, rafi);
  return { rafi, cards, opened };
}

describe('five cards in the making', () => {
  it('are shown once each, and count once all were typed back and the charter was signed', async () => {
    const { rig } = mara;
    await rig.ask('beginCards', { holders: keepers });
    expect((await rig.ask('showCard', { number: 2 })).ok).toBe(true);
    expect(kindsOf(await rig.ask('showCard', { number: 2 }))).toEqual(['recovery/shown-once']);
    expect(kindsOf(await rig.ask('setRecovery', {}))).toEqual(['recovery/not-all']);
    expect(await rig.ask('saveCard', { number: 2, token: 'a file' })).toEqual({
      ok: true,
      value: { pages: 1 },
    });
    expect(rig.written).toHaveLength(1);
    expect((await rig.ask('saveCard', { number: 3, token: 'a file' })).ok).toBe(false);
    const wrong = [1, 2, 3, 4].map((position) => ({ position, word: 'zebra' }));
    expect((await rig.ask('confirmCard', { number: 2, words: wrong })).ok).toBe(false);
    expect((await viewOf(mara)).set).toBeUndefined();
    await rig.ask('dropCards', {});
    await setCards(mara);
    const view = await viewOf(mara);
    expect(view.making).toBeUndefined();
    expect(view.set?.holders.map(({ name }) => name)).toEqual(keepers);
    expect(await dutiesOf(mara)).toEqual(['escrow/rehearse']);
  });

  it('are kept by five different people', async () => {
    const holders = [...keepers.slice(0, 4), 'mara hale'];
    expect(kindsOf(await mara.rig.ask('beginCards', { holders }))).toEqual([
      'escrow/two-cards-one-person',
    ]);
  });
});

describe('a rehearsal', () => {
  it('opens nothing, is recorded, and is owed again after a year', async () => {
    const cards = await setCards(mara);
    await openedCase(mara);
    const before = openedIn(mara.rig).keys.caseKeys.size();
    expect(await mara.rig.ask('rehearseRecovery', { cards: three(cards, 5, 2, 4) })).toEqual({
      ok: true,
      value: { cards: [2, 4, 5] },
    });
    expect(openedIn(mara.rig).keys.caseKeys.size()).toBe(before);
    const { rehearsed, rehearsalDueOn } = await viewOf(mara);
    expect([rehearsed?.by, rehearsalDueOn]).toEqual(['Mara Hale', '2028-02-20']);
  });

  it('tells what is wrong with each card, and leaves no trace of it', async () => {
    const cards = await setCards(mara);
    const other = await aFoundedRig();
    rigs.push(other.rig);
    const foreign = await setCards(other);
    const [first = '', second = '', third = ''] = cards;
    const swapped = second.split(' ').toReversed().join(' ');
    const tried = (typed: string[]) => mara.rig.ask('rehearseRecovery', { cards: typed });
    expect(kindsOf(await tried([first, swapped, third]))).toEqual(['recovery/mistyped']);
    expect(kindsOf(await tried([first, `${second} abandon`, 'constabulary']))).toEqual([
      'recovery/word-count',
      'recovery/unknown-word',
    ]);
    expect(kindsOf(await tried([first, second, foreign[2] ?? '']))).toEqual([
      'recovery/another-unit',
    ]);
    expect(kindsOf(await tried([first, second, first]))).toEqual(['recovery/twice']);
    const newer = await setCards(mara);
    expect(kindsOf(await tried([first, ...newer.slice(1, 3)]))).toEqual(['recovery/old-card']);
    expect((await tried(newer.slice(0, 3))).ok).toBe(true);
    const said = JSON.stringify(openedIn(mara.rig).unit.acts);
    expect([...cards, ...newer].some((card) => said.includes(card))).toBe(false);
  });
});

describe('the recovery', () => {
  it('opens the cases of a colleague who is gone, and says so in each of them', async () => {
    const { rafi, cards, opened: lost } = await aCaseOfAColleague();
    expect((await remove(rafi)).ok).toBe(true);
    expect(await casesOf(mara)).toEqual([]);
    const answer = await mara.rig.ask('openRecovery', opening(cards));
    assert(answer.ok, JSON.stringify(answer));
    expect(answer.value.opened.map(({ caseId }) => caseId)).toEqual([lost]);
    expect(await casesOf(mara)).toEqual([lost]);
    const access = await mara.rig.ask('accessOf', { caseId: lost });
    assert(access.ok, 'who can see it is shown');
    expect(access.value.holders.map(({ name, reason }) => [name, reason])).toEqual([
      ['Rafi Stone', 'Opened the case.'],
      ['Mara Hale', 'Opened from the recovery. Rafi Stone died in service.'],
    ]);
    expect(await dutiesOf(mara)).toEqual(['escrow/new-cards']);
    const work = await mara.rig.ask('myWork', { scope: 'unit' });
    assert(work.ok, 'the work is shown');
    expect(work.value.rows.some(({ duty }) => duty.settledBy === 'access.recovery-noted/1')).toBe(
      true,
    );
    // Who reported was not asked for; and who was removed holds no key that anything is written under now.
    expect(JSON.stringify(openedIn(mara.rig).cases.get(lost)?.state.reporter)).not.toContain(
      'surname',
    );
    expect(openedIn(mara.rig).keys.caseKeys.all(lost)).toHaveLength(2);
    // Done again, with the same cards, it changes nothing.
    const again = await mara.rig.ask('openRecovery', opening(cards));
    expect(again.ok && again.value.opened).toEqual([]);
  });

  it('gives the unit its keys for outsiders back, replaced ones too, where nobody holds them any more', async () => {
    const made = () => mara.rig.ask('makeOutsideKeys', { members: [] });
    assert((await made()).ok && (await made()).ok, 'the unit has keys, and had others');
    const cards = await setCards(mara);
    assert((await made()).ok, 'and new ones after the cards');
    const opened = openedIn(mara.rig);
    const { outsideKeys } = opened.membership.charter();
    expect(outsideKeys).toHaveLength(3);
    const held = () => outsideKeys.map((set) => holdsSecrets(openedIn(mara.rig), set));
    expect(held()).toEqual([true, true, true]);
    // Whoever held them lost them with the workstation.
    await opened.ring.drop(
      (record) => record.what === 'compartment-key' && record.compartment.startsWith('outside-'),
    );
    for (const use of outsideUses)
      opened.keys.forget(compartmentSlot(opened.unitId, compartmentFor(use)));
    expect(held()).toEqual([false, false, false]);
    const answer = await mara.rig.ask('openRecovery', opening(cards));
    assert(answer.ok, JSON.stringify(answer));
    expect(held()).toEqual([true, true, true]);
    expect(signForOutsiders(openedIn(mara.rig), 'ab'.repeat(64)).ok).toBe(true);
  });

  it('hands what it opens to the custodian’s own other workstation at once, though nothing comes to this one', async () => {
    const { rafi, cards, opened: lost } = await aCaseOfAColleague();
    const home = await aSecondRig(mara, { ofFounder: true }, share);
    rigs.push(home.rig);
    await home.rig.chooseShare();
    await meet(mara, rafi, home);
    const all = opening(cards, { whose: 'every' });
    expect((await mara.rig.ask('openRecovery', all)).ok).toBe(true);
    await mara.rig.syncOnce();
    await home.rig.syncOnce();
    expect(await casesOf(home)).toEqual([lost]);
  });

  it('leaves the cases of colleagues who are there with them', async () => {
    const { rafi, cards, opened: theirs } = await aCaseOfAColleague();
    const some = await mara.rig.ask('openRecovery', opening(cards));
    expect(some.ok && some.value.opened).toEqual([]);
    const all = await mara.rig.ask(
      'openRecovery',
      opening(cards, { whose: 'every', withReporter: true }),
    );
    expect(all.ok && all.value.opened.map(({ caseId }) => caseId)).toEqual([theirs]);
    await meet(mara, rafi);
    // The colleague sees on their own workstation that it was opened, by whom and why.
    const seen = await rafi.rig.ask('refreshCase', { caseId: theirs });
    assert(seen.ok, JSON.stringify(seen));
    expect(JSON.stringify(seen.value.timeline)).toContain('Opened from the recovery');
    const noted = await rafi.rig.ask('append', {
      ...{ stream: theirs, checkOnly: false },
      events: [
        {
          type: 'access.recovery-noted/1',
          over: openedIn(rafi.rig)
            .cases.get(theirs)
            ?.state.access.granted.map(({ actId }) => actId),
          note: '',
        },
      ],
    });
    expect(noted.ok).toBe(true);
  });

  it('goes on where a kill cut it short, with the same cards', async () => {
    const { rafi, cards, opened: lost } = await aCaseOfAColleague();
    await remove(rafi);
    // The keys came on the ring, and then the power went: no case says yet who can see it, so nobody new can.
    const keys = caseKeys(openedIn(rafi.rig), lost);
    assert((await takeKeys(mara.rig.room, openedIn(mara.rig), keys)).ok, 'the keys are taken');
    expect(await casesOf(mara)).toEqual([]);
    const answer = await mara.rig.ask('openRecovery', opening(cards));
    expect(answer.ok && answer.value.opened.map(({ caseId }) => caseId)).toEqual([lost]);
    expect(await casesOf(mara)).toEqual([lost]);
  });

  it('is sealed for once by each workstation, and again by itself where a save was cut short', async () => {
    await setCards(mara);
    await openedCase(mara);
    const sealed = grantsOn(mara);
    mara.rig.kill();
    const again = await createRig(mara.rig.disk, {}, share);
    rigs.push(again);
    const unlocked = await again.ask('unlock', {
      vaultId: mara.vaultId,
      passphrase: rigPassphrase,
    });
    expect(unlocked.ok).toBe(true);
    await sealToCards(again.room, openedIn(again));
    expect(grantsOn({ ...mara, rig: again })).toBe(sealed);
    await openedIn(again).store.savePages([
      { id: 'keys-for-the-cards', version: 1, content: new Uint8Array() },
    ]);
    again.kill();
    const third = await createRig(mara.rig.disk, {}, share);
    rigs.push(third);
    await third.ask('unlock', { vaultId: mara.vaultId, passphrase: rigPassphrase });
    await sealToCards(third.room, openedIn(third));
    expect(grantsOn({ ...mara, rig: third })).toBe(sealed + 1);
  });

  it('holds up no act where the keys cannot be sealed at once, and seals them with the next', async () => {
    await setCards(mara);
    const sealed = grantsOn(mara);
    const { shell } = mara.rig.room.ports;
    const asked = shell.ask;
    let isFull = true;
    const full: typeof asked = (channel, request) =>
      isFull && channel === 'parcel.write'
        ? (Promise.resolve({ ok: false, error: { kind: 'disk/full' } }) as never)
        : asked(channel, request);
    Object.assign(shell, { ask: full });
    await openedCase(mara);
    expect(grantsOn(mara)).toBe(sealed);
    isFull = false;
    await openedCase(mara);
    expect(grantsOn(mara)).toBe(sealed + 1);
    expect(await casesOf(mara)).toHaveLength(2);
  });

  it('never gives a case to a custodian who is named in it, and does not tell them of it', async () => {
    const {
      rafi,
      cards,
      opened: about,
    } = await aCaseOfAColleague(aSubject({ surname: 'Hale', forenames: 'Mara' }));
    await remove(rafi);
    const answer = await mara.rig.ask('openRecovery', opening(cards, { whose: 'every' }));
    expect(answer).toEqual({ ok: true, value: { opened: [], notHere: 0 } });
    expect(openedIn(mara.rig).keys.caseKeys.has(about)).toBe(false);
  });

  it('seals what only old cards open to new ones, without opening it', async () => {
    const { rafi, cards: old, opened: lost } = await aCaseOfAColleague();
    await remove(rafi);
    expect(await dutiesOf(mara)).toEqual(['escrow/new-cards']);
    const fresh = await setCards(mara, keepers.with(1, 'Noor Aziz'));
    expect(await dutiesOf(mara)).toEqual(['escrow/rehearse', 'escrow/old-cards']);
    const missed = await mara.rig.ask('openRecovery', opening(fresh));
    expect(missed.ok && missed.value.opened).toEqual([]);
    const carried = await mara.rig.ask('carryOverRecovery', { cards: three(old, 1, 2, 3) });
    expect(carried.ok && carried.value.keys > 0).toBe(true);
    expect(openedIn(mara.rig).keys.caseKeys.has(lost)).toBe(false);
    const found = await mara.rig.ask('openRecovery', opening(fresh));
    expect(found.ok && found.value.opened.map(({ caseId }) => caseId)).toEqual([lost]);
  });

  it('takes two custodians to set where there are two, and one of them to rehearse', async () => {
    const bea = await joined('Bea Lund');
    await addToCharter(mara.rig, [{ act: 'custodian.added', member: memberIn(bea.rig) }]);
    await meet(mara, bea);
    const cards = await fiveCards(mara);
    expect(await mara.rig.ask('setRecovery', {})).toEqual({ ok: true, value: { stands: false } });
    expect((await viewOf(mara)).isWaiting).toBe(true);
    expect(
      kindsOf(await mara.rig.ask('rehearseRecovery', { cards: three(cards, 1, 2, 3) })),
    ).toEqual(['recovery/no-set']);
    await meet(mara, bea);
    const waiting = await bea.rig.ask('members', {});
    assert(waiting.ok, 'the members are shown');
    const [block] = waiting.value.waiting;
    expect(block?.decided.map(({ name }) => name)).toEqual([keepers.join(', ')]);
    expect(await bea.rig.ask('signMembership', { hash: block?.hash ?? '' })).toMatchObject({
      ok: true,
      value: { stands: true },
    });
    await meet(mara, bea);
    expect((await mara.rig.ask('rehearseRecovery', { cards: three(cards, 1, 2, 3) })).ok).toBe(
      true,
    );
  });

  it('is not for somebody who is no custodian, whatever cards they hold', async () => {
    const rafi = await joined('Rafi Stone');
    await meet(mara, rafi);
    const cards = await setCards(mara);
    await openedCase(mara);
    await meet(mara, rafi);
    const answer = await rafi.rig.ask('openRecovery', opening(cards, { whose: 'every' }));
    expect(kindsOf(answer)).toEqual(['escrow/not-a-custodian']);
    expect(await casesOf(rafi)).toEqual([]);
  });
});
