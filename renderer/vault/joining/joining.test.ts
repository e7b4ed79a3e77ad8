import { base64 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.ts';
import {
  createRig,
  createRigShare,
  type Rig,
  type RigShare,
} from '../../../test/fakes/vault-rig.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import type { Joining, WelcomeOffer } from '../../../shared/contract/vault/joining.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { platformEntropy } from '../entropy.ts';

const passphrase = 'plaid turnip eclair ninety wobble fern';
const rigs = rigsOfATest();

async function aRig(share?: RigShare, disk?: Rig['disk']): Promise<Rig> {
  const rig = await createRig(disk, {}, share);
  rigs.push(rig);
  return rig;
}

/** An invented unit at its first workstation. */
async function aUnit(share?: RigShare, unitName = 'Counter Corruption Unit'): Promise<Rig> {
  const rig = await aRig(share);
  const made = await rig.ask('createVault', {
    kind: 'unit',
    force: 'Westshire Police',
    unitName,
    founder: { name: 'Mara Hale', rankOrGrade: 'DS', office: 'investigator' },
    profileId: 'west-midlands',
    passphrase,
  });
  assert(made.ok, 'the unit is founded');
  if (share) await rig.chooseShare();
  return rig;
}

async function aNewcomer(share?: RigShare): Promise<{ rig: Rig; joining: Joining }> {
  const rig = await aRig(share);
  const made = await rig.ask('joinUnit', { passphrase });
  assert(made.ok, 'the vault that waits is made');
  if (share) await rig.chooseShare();
  return { rig, joining: made.value.joining };
}

const colleague = {
  name: 'Hester Vane',
  rankOrGrade: 'DC',
  offices: ['investigator' as const],
  collarNumber: '4711',
};

/** The request as the file that the newcomer saves. */
async function requestFile(rig: Rig): Promise<string> {
  assert((await rig.ask('saveRequest', { token: 'chosen' })).ok, 'the request is saved');
  return base64.encode(rig.written.at(-1) ?? new Uint8Array(0));
}

async function letIn(
  unit: Rig,
  request: string,
  whose: typeof colleague | 'mine' = colleague,
): Promise<void> {
  const read = await unit.ask('readRequest', { base64: request });
  assert(read.ok, 'the request reads');
  const done = await unit.ask('enrol', {
    request: read.value.request,
    whose,
    workstation: 'Desk 2',
  });
  expect(done).toMatchObject({ ok: true, value: { stands: true } });
}

async function welcomeFile(unit: Rig): Promise<Bytes> {
  const listed = await unit.ask('enrolments', {});
  assert(listed.ok, 'the enrolments are listed');
  const device = listed.value.invited.at(-1)?.device;
  assert(device, 'somebody is invited');
  assert((await unit.ask('saveWelcome', { device, token: 'chosen' })).ok, 'the welcome is saved');
  return copyBytes(unit.written.at(-1) ?? new Uint8Array(0));
}

const faultOf = (result: { readonly ok: boolean; readonly error?: VaultError }): string =>
  !result.ok && result.error && 'fault' in result.error ? result.error.fault.kind : 'none';
const stateOf = async (rig: Rig): Promise<Joining> => {
  const state = await rig.ask('joiningState', {});
  assert(state.ok, 'the vault waits');
  return state.value.joining;
};
const offerOf = async (rig: Rig): Promise<WelcomeOffer> => {
  const { offer } = await stateOf(rig);
  assert(offer, 'a welcome stands');
  return offer;
};

describe('a workstation that joins by files', () => {
  it('asks without a name, is let in, compares the words of the unit, and sees its people', async () => {
    const unit = await aUnit();
    const { rig, joining } = await aNewcomer();
    const request = await requestFile(rig);
    const read = await unit.ask('readRequest', { base64: request });
    expect(read).toMatchObject({ ok: true, value: { words: joining.words } });
    await letIn(unit, request);
    const taken = await rig.ask('takeWelcome', { base64: base64.encode(await welcomeFile(unit)) });
    assert(taken.ok, 'the welcome is taken');
    const offer = await offerOf(rig);
    expect(offer).toMatchObject({
      unitName: 'Counter Corruption Unit',
      member: 'Hester Vane',
      workstation: 'Desk 2',
      welcomedBy: 'Mara Hale',
    });
    const listed = await unit.ask('enrolments', {});
    expect(listed.ok && listed.value.invited).toMatchObject([
      { unitWords: offer.unitWords, state: 'welcome' },
    ]);
    const joined = await rig.ask('answerWelcome', { welcome: offer.welcome, same: true });
    expect(joined).toMatchObject({
      ok: true,
      value: { session: { unitName: 'Counter Corruption Unit', me: { name: 'Hester Vane' } } },
    });
    expect((await rig.ask('unit', {})).ok).toBe(true);
  });

  it('becomes the person whom the unit had named before, and is not named a second time', async () => {
    const unit = await aUnit();
    const named = {
      type: 'officeholder.named/1',
      personId: createId(platformEntropy),
      name: 'Hester Vane',
      rankOrGrade: 'DC',
      offices: ['investigator'],
      collarNumber: '4711',
    };
    const saved = await unit.ask('append', { stream: 'unit', events: [named], checkOnly: false });
    assert(saved.ok, 'somebody is named who has no workstation');
    const { rig } = await aNewcomer();
    const read = await unit.ask('readRequest', { base64: await requestFile(rig) });
    assert(read.ok, 'the request reads');
    const enrolled = (collarNumber: string) =>
      unit.ask('enrol', {
        request: read.value.request,
        whose: { ...colleague, collarNumber },
        workstation: 'Desk 2',
      });
    expect(await enrolled('')).toMatchObject({
      error: { refusals: [{ kind: 'officeholder/named-already' }] },
    });
    expect(await enrolled(' 4711 ')).toMatchObject({ ok: true });
    const view = await unit.ask('unit', {});
    assert(view.ok, 'the unit is shown');
    const people = Object.values(view.value.state.officeholder.people);
    const ofThatName = people.filter(({ name }) => name === 'Hester Vane');
    const belonging = await unit.ask('members', {});
    assert(belonging.ok, 'the members are shown');
    const member = belonging.value.members.find(({ name }) => name === 'Hester Vane');
    assert(member, 'they belong to the unit');
    expect(ofThatName).toMatchObject([{ personId: named.personId, memberId: member.member }]);
  });

  it('knows its request and its welcome again after a kill, whenever it comes', async () => {
    const unit = await aUnit();
    const { rig, joining } = await aNewcomer();
    const { disk } = rig;
    const unlocked = async (): Promise<Rig> => {
      const again = await aRig(undefined, disk);
      const result = await again.ask('unlock', { vaultId: joining.vaultId, passphrase });
      expect(faultOf(result)).toBe('vault/joining');
      return again;
    };
    rig.kill();
    const second = await unlocked();
    expect((await stateOf(second)).words).toEqual(joining.words);
    expect(faultOf(await second.ask('caseList', { from: 0, count: 1, ...listArgs }))).toBe(
      'vault/locked',
    );
    await letIn(unit, await requestFile(second));
    await second.ask('takeWelcome', { base64: base64.encode(await welcomeFile(unit)) });
    second.kill();
    const third = await unlocked();
    const { welcome } = await offerOf(third);
    assert((await third.ask('answerWelcome', { welcome, same: true })).ok, 'it joins');
    third.kill();
    const fourth = await aRig(undefined, disk);
    const opened = await fourth.ask('unlock', { vaultId: joining.vaultId, passphrase });
    expect(opened).toMatchObject({ ok: true, value: { session: { me: { name: 'Hester Vane' } } } });
  });

  it('leaves a welcome whose words are others, and keeps nothing of it', async () => {
    const unit = await aUnit();
    const { rig: before, joining } = await aNewcomer();
    await letIn(unit, await requestFile(before));
    const file = base64.encode(await welcomeFile(unit));
    await before.ask('takeWelcome', { base64: file });
    const { welcome } = await offerOf(before);
    assert((await before.ask('answerWelcome', { welcome, same: false })).ok, 'it is left');
    expect((await stateOf(before)).offer).toBeUndefined();
    before.kill();
    const rig = await aRig(undefined, before.disk);
    await rig.ask('unlock', { vaultId: joining.vaultId, passphrase });
    expect((await stateOf(rig)).offer).toBeUndefined();
    expect(faultOf(await rig.ask('answerWelcome', { welcome, same: true }))).toBe('welcome/gone');
    expect(faultOf(await rig.ask('unit', {}))).toBe('vault/locked');
    await rig.ask('takeWelcome', { base64: file });
    expect((await offerOf(rig)).welcome).toBe(welcome);
  });

  it('refuses a welcome that is another’s, an older one, a changed one and no welcome at all', async () => {
    const unit = await aUnit();
    const [one, other] = [await aNewcomer(), await aNewcomer()];
    await letIn(unit, await requestFile(one.rig));
    const file = await welcomeFile(unit);
    const take = async (rig: Rig, bytes: Bytes): Promise<string> =>
      faultOf(await rig.ask('takeWelcome', { base64: base64.encode(bytes) }));
    expect(await take(other.rig, file)).toBe('welcome/other-workstation');
    expect(await take(one.rig, copyBytes(file.subarray(0, -1)))).toBe('welcome/damaged');
    expect(await take(one.rig, new TextEncoder().encode('a letter'))).toBe('welcome/not-ours');
    for (let at = 0; at < file.length; at += 61) {
      const changed = copyBytes(file);
      changed[at] = (changed[at] ?? 0) ^ 4;
      expect(await take(one.rig, changed)).not.toBe('none');
    }
    const before = one.joining.words;
    expect((await one.rig.ask('newRequest', {})).ok).toBe(true);
    expect((await stateOf(one.rig)).words).not.toEqual(before);
    expect(await take(one.rig, file)).toBe('welcome/other-request');
    expect((await stateOf(one.rig)).offer).toBeUndefined();
  });

  it('is not let in by a request that is too old, and asks anew', async () => {
    const unit = await aUnit();
    const { rig } = await aNewcomer();
    const old = await requestFile(rig);
    for (const each of [unit, rig]) each.setClock('2027-03-07T10:00:01Z');
    expect(faultOf(await unit.ask('readRequest', { base64: old }))).toBe('enrolment/over');
    expect((await stateOf(rig)).isOver).toBe(true);
    await rig.ask('newRequest', {});
    expect((await stateOf(rig)).isOver).toBe(false);
    await letIn(unit, await requestFile(rig));
  });
});

const listArgs = {
  sortBy: 'nextDue' as const,
  descending: false,
  text: '',
  stages: [],
  grades: [],
  flagged: false,
  mine: false,
  closed: 'open' as const,
};

describe('a workstation that joins over the share', () => {
  it('is found by its words, comes in without a file, and each sees the other', async () => {
    const share = await createRigShare();
    const unit = await aUnit(share);
    await unit.syncOnce();
    const { rig, joining } = await aNewcomer(share);
    await rig.syncOnce();
    await unit.syncOnce();
    const listed = await unit.ask('enrolments', {});
    assert(listed.ok, 'the enrolments are listed');
    expect(listed.value.waiting).toMatchObject([{ words: joining.words }]);
    const request = listed.value.waiting[0]?.request ?? '';
    const let_in = await unit.ask('enrol', { request, whose: colleague, workstation: 'Desk 2' });
    expect(let_in).toMatchObject({ ok: true, value: { stands: true } });
    await unit.syncOnce();
    await rig.syncOnce();
    const offer = await offerOf(rig);
    const joined = await rig.ask('answerWelcome', { welcome: offer.welcome, same: true });
    assert(joined.ok && 'session' in joined.value, 'it joins');
    expect(joined.value.session.me).toMatchObject({ name: 'Hester Vane', rankOrGrade: 'DC' });
    await rig.syncOnce();
    const seen = await rig.ask('unit', {});
    assert(seen.ok, 'the unit is seen');
    const { people } = seen.value.state.officeholder;
    expect(Object.values(people).map(({ name }) => name)).toEqual(['Mara Hale', 'Hester Vane']);
    await unit.syncOnce();
    const after = await unit.ask('enrolments', {});
    expect(after.ok && after.value.invited).toMatchObject([{ state: 'came' }]);
  });

  it('as a further workstation of one member, sees the cases that this member sees; a colleague sees none', async () => {
    const share = await createRigShare();
    const unit = await aUnit(share);
    const opened = await unit.ask('append', {
      stream: 'new',
      checkOnly: false,
      events: [aReport()],
    });
    assert(opened.ok, 'a case is opened');
    const [own, other] = [await aNewcomer(share), await aNewcomer(share)];
    const joinAs = async (
      { rig, joining }: { rig: Rig; joining: Joining },
      whose: typeof colleague | 'mine',
    ): Promise<number> => {
      await rig.syncOnce();
      await unit.syncOnce();
      const listed = await unit.ask('enrolments', {});
      const waiting = listed.ok ? listed.value.waiting : [];
      const request = waiting.find(({ words }) => words.join() === joining.words.join())?.request;
      const done = await unit.ask('enrol', {
        request: request ?? '',
        whose,
        workstation: 'Laptop',
      });
      expect(done).toMatchObject({ ok: true, value: { stands: true } });
      await unit.syncOnce();
      await rig.syncOnce();
      const { welcome } = await offerOf(rig);
      assert((await rig.ask('answerWelcome', { welcome, same: true })).ok, 'it joins');
      await rig.syncOnce();
      const cases = await rig.ask('caseList', { from: 0, count: 10, ...listArgs });
      return cases.ok ? cases.value.total : -1;
    };
    expect(await joinAs(own, 'mine')).toBe(1);
    expect(await joinAs(other, colleague)).toBe(0);
  });
});
