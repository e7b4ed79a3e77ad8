import { expect, it } from 'vitest';
import { aReporter } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, byAColleague } from '../../../test/builders/report.ts';
import {
  aFoundedRig,
  aSecondRig,
  memberIn,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { bundleOf } from '../../../shared/domain/bundle/slice.ts';
import { assert } from '../../../shared/kit/assert.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';

/** @file Two colleagues and one bundle. Everybody is invented. */

it('is written once a colleague saw the very same and confirmed it, though who reported is closed to them', async () => {
  const { mara, rafi, id } = await twoWithACase();
  const prepared = await mara.rig.ask('prepareBundle', { ...wanted('full'), caseId: id });
  assert(prepared.ok, JSON.stringify(prepared));
  expect(prepared.value.needsSecondPerson).toBe(true);
  const { bundleId } = prepared.value;
  expect(await written(mara.rig, id, bundleId)).toMatchObject({
    error: { refusals: [{ kind: 'bundle/not-confirmed' }] },
  });
  await round(mara.rig, rafi.rig);
  expect(await rafi.rig.ask('showBundle', { caseId: id, bundleId })).toMatchObject({
    value: { isAsPrepared: true },
  });
  const shown = await rafi.rig.ask('refreshCase', { caseId: id });
  const bundle = shown.ok ? bundleOf(shown.value.state.bundle, bundleId) : undefined;
  await recorded(rafi, {
    ...{ stream: id, checkOnly: false },
    events: [
      {
        ...{ type: 'bundle.confirmed/1', bundleId, contentSha512: bundle?.contentSha512 },
        ...{ note: '', confirmedOn: '2027-02-20' },
      },
    ],
  });
  await round(rafi.rig, mara.rig);
  expect(await written(mara.rig, id, bundleId)).toMatchObject({ ok: true });

  // Whoever cannot compare the words with the name prepares nothing that leaves in part.
  expect(await rafi.rig.ask('prepareBundle', { ...wanted('vetting'), caseId: id })).toMatchObject({
    error: { refusals: [{ kind: 'bundle/cannot-compare' }] },
  });
  expect([...mara.rig.bugs, ...rafi.rig.bugs]).toEqual([]);
  mara.rig.kill();
  rafi.rig.kill();
});

const wanted = (profile: 'full' | 'vetting') => ({
  ...{ profile, records: [], withheld: [], withoutExhibits: [] },
  forWhom: { name: 'Ottilie Marchbank', organisation: 'Another force', role: '' },
  ...{ purpose: 'To be tried.', handling: 'Destroy it.', harmTest: 'Nothing shows who told us.' },
  sealedTo: { with: 'passphrase' as const },
  draftKey: '-',
});

async function written(rig: Rig, caseId: CaseId, bundleId: string) {
  const chosen = await rig.ask('chooseOutput', { suggestedName: 'bundle.age' });
  const token = chosen.ok ? chosen.value.token : '';
  return rig.ask('writeBundle', { caseId, bundleId, token });
}

async function twoWithACase() {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  assert((await mara.rig.ask('makeOutsideKeys', { members: [] })).ok, 'the unit has keys');
  const rafi = await aSecondRig(mara, {}, share);
  await rafi.rig.chooseShare();
  const named = {
    ...{ type: 'officeholder.named/1', personId: anId('rafi'), memberId: memberIn(rafi.rig) },
    ...{ name: 'Rafi Stone', rankOrGrade: 'DC', offices: ['investigator'], collarNumber: '' },
  };
  await recorded(mara, { stream: 'unit', checkOnly: false, events: [named] });
  await round(mara.rig, rafi.rig);
  const report = aReport({ route: byAColleague({ channel: 'confidential-line' }) });
  const id = await recorded(mara, { stream: 'new', checkOnly: false, events: [report] });
  assert(id, 'a case is opened');
  await recorded(mara, { stream: id, checkOnly: false, events: [aReporter()] });
  const given = await mara.rig.ask('grantAccess', {
    ...{
      caseId: id,
      memberId: memberIn(rafi.rig),
      memberName: 'Rafi Stone',
      reason: 'Works on it.',
    },
    ...{ withReporter: false, withCharacteristics: false, reporterReason: '', anotherPerson: '' },
  });
  assert(given.ok, JSON.stringify(given));
  await round(mara.rig, rafi.rig);
  return { mara, rafi, id };
}

async function recorded({ rig }: OpenRig, request: VaultRequest<'append'>) {
  const saved = await rig.ask('append', request);
  assert(saved.ok, JSON.stringify(saved));
  return saved.value.caseId;
}

async function round(...all: readonly Rig[]): Promise<void> {
  for (const rig of [...all, ...all, ...all]) await rig.syncOnce();
}
