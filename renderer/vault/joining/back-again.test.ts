import { expect, it } from 'vitest';
import { aReport } from '../../../test/builders/report.ts';
import { anId } from '../../../test/builders/people.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  openedIn,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import {
  createRig,
  createRigShare,
  type Rig,
  type RigShare,
} from '../../../test/fakes/vault-rig.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** @file A member whose only workstation was lost or copied comes back at a new one as who they were. Everybody is invented. */

const rigs = rigsOfATest();

it('gives a member whose workstation was ended a new one, as the same person, and their cases once somebody gives them again', async () => {
  const { share, mara, rafi, id } = await twoWithACase();
  const member = memberIn(rafi.rig);
  const { device } = openedIn(rafi.rig).device;
  const [again, words] = await aNewcomer(share);
  // While the old one belongs, the colleague lets a further one in from there.
  expect(await letBack(mara, member, words)).toMatchObject({
    error: { refusals: [{ kind: 'enrolment/not-without-workstation' }] },
  });
  const ended = await mara.rig.ask('proposeMembership', {
    acts: [{ act: 'device.revoked', device }],
  });
  assert(ended.ok, 'the workstation is ended');
  await round(again, mara.rig);
  expect(await letBack(mara, member, words)).toMatchObject({ ok: true, value: { stands: true } });
  await round(mara.rig, again);
  const state = await again.ask('joiningState', {});
  assert(state.ok && state.value.joining.offer, 'a welcome stands');
  expect(state.value.joining.offer.member).toBe('Rafi Stone');
  const { welcome } = state.value.joining.offer;
  assert((await again.ask('answerWelcome', { welcome, same: true })).ok, 'it joins');
  for (const _round of [1, 2, 3]) await round(again, mara.rig);
  expect(memberIn(again)).toBe(member);
  const cases = async () => {
    const listed = await again.ask('caseList', { ...everyOpenCase, from: 0, count: 10 });
    return listed.ok ? listed.value.total : -1;
  };
  // Whoever lets a workstation in gains no case by it: somebody who has the case gives it once more.
  expect(await cases()).toBe(0);
  const access = await mara.rig.ask('accessOf', { caseId: id });
  expect(access.ok && access.value.colleagues).toMatchObject([{ member, atANewWorkstation: true }]);
  assert((await given(mara, member, id)).ok, 'it is given once more');
  expect(await given(mara, member, id)).toMatchObject({
    error: { refusals: [{ kind: 'access/has-it' }] },
  });
  for (const _round of [1, 2, 3]) await round(mara.rig, again);
  expect(await cases()).toBe(1);
  const people = Object.values(openedIn(again).unit.state.officeholder.people);
  expect(people.filter(({ memberId }) => memberId === member)).toHaveLength(1);
});

async function twoWithACase() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  const rafi = await aSecondRig(mara, {}, share);
  await rafi.rig.chooseShare();
  rigs.push(mara.rig, rafi.rig);
  const named = {
    ...{ type: 'officeholder.named/1', personId: anId('rafi'), memberId: memberIn(rafi.rig) },
    ...{ name: 'Rafi Stone', rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
  };
  await recorded(mara, { stream: 'unit', checkOnly: false, events: [named] });
  await round(mara.rig, rafi.rig);
  const id = await recorded(mara, { stream: 'new', checkOnly: false, events: [aReport()] });
  assert(id, 'a case is opened');
  assert((await given(mara, memberIn(rafi.rig), id)).ok, 'it is given');
  await round(mara.rig, rafi.rig);
  return { share, mara, rafi, id };
}

const given = ({ rig }: OpenRig, memberId: string, caseId: CaseId) =>
  rig.ask('grantAccess', {
    ...{ caseId, memberId, memberName: 'Rafi Stone', reason: 'Works on it.' },
    ...{ withReporter: false, withCharacteristics: false, reporterReason: '', anotherPerson: '' },
  });

async function recorded({ rig }: OpenRig, request: VaultRequest<'append'>) {
  const saved = await rig.ask('append', request);
  assert(saved.ok, JSON.stringify(saved));
  return saved.value.caseId;
}

async function aNewcomer(share: RigShare): Promise<readonly [Rig, string]> {
  const rig = await createRig(undefined, {}, share);
  rigs.push(rig);
  const made = await rig.ask('joinUnit', { passphrase: 'another horse battery staple lamp' });
  assert(made.ok, 'the vault that waits is made');
  await rig.chooseShare();
  await rig.syncOnce();
  return [rig, made.value.joining.words.join()];
}

async function letBack({ rig }: OpenRig, back: ReturnType<typeof memberIn>, words: string) {
  await rig.syncOnce();
  const listed = await rig.ask('enrolments', {});
  const waiting = listed.ok ? listed.value.waiting : [];
  const request = waiting.find((one) => one.words.join() === words)?.request;
  assert(request, 'the request came');
  return rig.ask('enrol', { request, whose: { back }, workstation: 'Laptop 3' });
}

const round = async (...everybody: readonly Rig[]): Promise<void> => {
  for (const rig of [...everybody, ...everybody]) await rig.syncOnce();
};
