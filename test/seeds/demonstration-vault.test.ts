import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { CaseListArgs, CaseView } from '../../shared/contract/vault/cases.ts';
import { contentOf } from '../../shared/domain/exhibit/content.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import { createRig, type Rig } from '../fakes/vault-rig.ts';
import { demonstration } from './demonstration.ts';
import { founder, loadOn } from './loading.ts';

const passphrase = 'correct horse battery staple lamp';
const whole: CaseListArgs = {
  from: 0,
  count: 100,
  sortBy: 'reference',
  descending: false,
  text: '',
  stages: [],
  grades: [],
  flagged: false,
  mine: false,
  closed: 'both',
};

const sha512Of = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

let rig: Rig;
let views: readonly CaseView[] = [];

// A score of letters is drawn; on a busy machine that takes its time.
beforeAll(async () => {
  const file: unknown = JSON.parse(JSON.stringify(demonstration()));
  rig = await createRig(undefined, { '/demonstration.json': file });
  const made = await rig.ask('createVault', {
    kind: 'demonstration',
    force: 'Westshire Police (fictitious)',
    unitName: 'Counter Corruption Unit (demonstration)',
    founder: { name: founder.name, rankOrGrade: founder.rankOrGrade, office: 'investigator' },
    profileId: 'west-midlands',
    passphrase,
  });
  if (!made.ok) throw new Error(JSON.stringify([made, rig.bugs.map(String)]));
  views = await everyCase();
}, 180_000);

async function everyCase(): Promise<readonly CaseView[]> {
  const list = await rig.ask('caseList', whole);
  if (!list.ok) throw new Error(JSON.stringify(list));
  const opened: CaseView[] = [];
  // Two subjects of one inquiry share a row.
  const ids = list.value.rows.flatMap(({ caseId, companions = [] }) => [
    caseId,
    ...companions.map((other) => other.caseId),
  ]);
  for (const caseId of ids) {
    const view = await rig.ask('refreshCase', { caseId });
    if (view.ok) opened.push(view.value);
  }
  return opened;
}

it('seals the files of exhibits, and they open as what they are', async () => {
  const found = views.flatMap(({ caseId, state }) =>
    state.exhibit.exhibits.flatMap(({ file }) => (file ? [{ caseId, file }] : [])),
  );
  expect(found.map(({ file }) => file.content)).toEqual(['png', 'pdf', 'text']);
  for (const { caseId, file } of found) {
    const read = await rig.ask('readFile', {
      ...{ caseId, file: file.sealed, fromBytes: 0, sizeBytes: file.sealed.sizeBytes },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(contentOf(read.value.bytes)).toBe(file.content);
    expect(sha512Of(read.value.bytes)).toBe(file.sealed.sha512);
  }
});

it('fills a real vault with every case that can be worked on, found and owed', async () => {
  expect(rig.bugs).toEqual([]);
  expect(views).toHaveLength(45);
  expect(views.filter(({ readOnly }) => readOnly)).toEqual([]);

  const { today, state } = views[0] ?? {};
  expect(state?.case.opened).toMatchObject({ fictitious: true });
  const expected = today ? loadOn(demonstration(), today) : undefined;
  expect(views.map(({ row }) => row.reference).toSorted()).toEqual(
    expected?.cases.map((one) => one.case.opened?.reference ?? '').toSorted(),
  );

  const found = await rig.ask('search', { text: 'corvin drey', limit: 10, settled: false });
  expect(found.ok && found.value.hits.length).toBeGreaterThanOrEqual(2);
  const work = await rig.ask('myWork', { scope: 'mine' });
  expect(work).toMatchObject({ ok: true, value: { counts: { overdue: 3, livePlans: 1 } } });
});

it('draws every letter on the day it is dated, and keeps it as issued', () => {
  const letters = views.flatMap(({ state }) => state.letter.issued);
  expect(letters.length).toBeGreaterThan(10);
  for (const { model, pdf, issuedOn } of letters) {
    expect(model.dateWritten).toBe(formatPlain(issuedOn));
    expect(model.banner).toContain('fictitious');
    expect(pdf.sizeBytes).toBeGreaterThan(5000);
  }
});
