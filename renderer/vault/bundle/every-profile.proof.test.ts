import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagErrors } from '../../../test/bundle/outside-tools.ts';
import { pythonTool } from '../../../test/vectors/tools.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import { demonstration } from '../../../test/seeds/demonstration.ts';
import { aFileExhibit } from '../../../test/builders/exhibits.ts';
import { everybody } from '../../../test/seeds/everybody.ts';
import { founder } from '../../../test/seeds/loading.ts';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { caseContent } from '../../../shared/domain/bundle/content.ts';
import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfile, type BundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { plainWords } from '../../../shared/kit/plain-text.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { composeBundle } from './compose.ts';
import { caseSchemaText } from './schema-text.ts';

/** @file Every profile over the whole demonstration, and one bundle of each opened with the tools of outsiders. Everybody is invented. */

const scratch = mkdtempSync(join(tmpdir(), 'profiles-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

let rig: Rig;
let views: readonly CaseView[] = [];
let identity = '';

beforeAll(async () => {
  const file: unknown = JSON.parse(JSON.stringify(demonstration()));
  rig = await createRig(undefined, { '/demonstration.json': file });
  const made = await rig.ask('createVault', {
    kind: 'demonstration',
    force: 'Westshire Police (fictitious)',
    unitName: 'Counter Corruption Unit (demonstration)',
    founder: { name: founder.name, rankOrGrade: founder.rankOrGrade, office: 'investigator' },
    profileId: 'west-midlands',
    passphrase: 'correct horse battery staple lamp',
  });
  assert(made.ok, 'a demonstration');
  views = await everyCase();
  await attachAFile(richest().caseId);
  views = await everyCase();
  assert((await rig.ask('makeOutsideKeys', { members: [] })).ok, 'the unit has keys');
  identity = await generateX25519Identity();
  writeFileSync(join(scratch, 'recipient.key'), `${identity}\n`, { mode: 0o600 });
}, 240_000);

async function everyCase(): Promise<readonly CaseView[]> {
  const list = await rig.ask('caseList', {
    ...{ from: 0, count: 100, sortBy: 'reference', descending: false, text: '', stages: [] },
    ...{ grades: [], flagged: false, mine: false, closed: 'both' },
  });
  assert(list.ok, 'the cases are listed');
  const ids = list.value.rows.flatMap(({ caseId, companions = [] }) => [
    caseId,
    ...companions.map((other) => other.caseId),
  ]);
  const shown = await Promise.all(ids.map((caseId) => rig.ask('refreshCase', { caseId })));
  return shown.flatMap((one) => (one.ok ? [one.value] : []));
}

const exhibitBytes = copyBytes(new TextEncoder().encode('CCTV, invented. '.repeat(9000)));

/** A file under a name that no archive would take. */
async function attachAFile(caseId: CaseView['caseId']): Promise<void> {
  await rig.offer('door.mp4', exhibitBytes);
  const files = await rig.ask('chooseFiles', {});
  const sealed = await rig.ask('attachFile', {
    caseId,
    token: files.ok ? (files.value.files[0]?.token ?? '') : '',
  });
  assert(sealed.ok, JSON.stringify(sealed));
  const file = { sealed: sealed.value.file, name: 'door "camera" /1\u00e9.mp4' };
  const registered = await rig.ask('append', {
    ...{ stream: caseId, checkOnly: false },
    events: [aFileExhibit({ reference: 'ZZQ/1' }, file)],
  });
  assert(registered.ok, JSON.stringify(registered));
}

const choiceOf = (view: CaseView, profile: BundleProfile): BundleChoice => ({
  profile,
  records: profile === 'subject' ? disclosableRecords(view.state).map(({ key }) => key) : [],
  withheld: [],
  withoutExhibits: [],
});
const about = {
  unit: { name: 'Counter Corruption Unit (demonstration)', force: 'Westshire Police (fictitious)' },
  preparedOn: civilDate.parse('2027-02-20'),
  preparedFor: { name: 'Ottilie Marchbank', organisation: 'Force Vetting Unit', role: '' },
  purpose: 'To be tried.',
  handling: 'Destroy after reading.',
};

describe('every case of the demonstration, in every partial profile', () => {
  const partial = bundleProfile.options.filter((profile) => profile !== 'full');
  it.each(partial)('names no reporter in %s', (profile) => {
    let composed = 0;
    for (const view of views) {
      const content = composeBundle(view, choiceOf(view, profile), about);
      if (!content.ok) {
        expect(content.error.map(({ kind }) => kind)).toEqual(['bundle/names-the-reporter']);
        continue;
      }
      composed += 1;
      if (view.state.report.fields.route[0]?.value.origin === 'self') continue;
      const words = new Set(plainWords(JSON.stringify(content.value.content)));
      for (const { value } of view.state.reporter.identified)
        for (const name of plainWords(value.identity.surname)) expect(words).not.toContain(name);
    }
    expect(composed).toBeGreaterThan(views.length / 2);
  });

  it('tells in a dip sample of nobody, in nobody’s words', () => {
    const names = everybody.map((name) => plainWords(name).join(' '));
    for (const view of views) {
      const content = composeBundle(view, choiceOf(view, 'dip-sample'), about);
      assert(content.ok, 'a sample can always be taken');
      const told = plainWords(JSON.stringify(content.value.content)).join(' ');
      expect(names.filter((name) => ` ${told} `.includes(` ${name} `))).toEqual([]);
      const { subject } = view.row;
      const [, number] = /, (\w+)$/.exec(subject) ?? [];
      if (number) expect(told).not.toContain(number);
    }
  });

  it('gives the schema that is published', () => {
    expect(caseSchemaText()).toBe(readFileSync('docs/formats/case.schema.json', 'utf8'));
    for (const view of views.slice(0, 5)) {
      const content = composeBundle(view, choiceOf(view, 'full'), about);
      assert(content.ok, JSON.stringify(content));
      expect(caseContent.parse(JSON.parse(JSON.stringify(content.value.content)))).toEqual(
        content.value.content,
      );
    }
  });
});

/** The case in which most happened. */
const richest = (): CaseView => {
  const [most] = views.toSorted(
    (a, b) =>
      b.state.letter.issued.length - a.state.letter.issued.length ||
      b.timeline.length - a.timeline.length,
  );
  assert(most, 'there are cases');
  return most;
};

/** Prepares one for an outsider. */
async function preparedBundle(profile: BundleProfile, sealedTo: 'keys' | 'passphrase') {
  const view = richest();
  const prepared = await rig.ask('prepareBundle', {
    caseId: view.caseId,
    ...choiceOf(view, profile),
    forWhom: about.preparedFor,
    purpose: about.purpose,
    handling: about.handling,
    harmTest: 'CANARY-HARM-TEST: nothing here shows who told us.',
    sealedTo:
      sealedTo === 'keys'
        ? {
            with: 'keys',
            keys: [{ name: 'Ottilie Marchbank', recipient: await identityToRecipient(identity) }],
          }
        : { with: 'passphrase' },
    draftKey: '-',
  });
  assert(prepared.ok, JSON.stringify(prepared));
  const chosen = await rig.ask('chooseOutput', { suggestedName: 'bundle.age' });
  assert(chosen.ok, 'a place outside');
  const { bundleId } = prepared.value;
  return { caseId: view.caseId, bundleId, token: chosen.value.token };
}

async function bundleOf(profile: BundleProfile, sealedTo: 'keys' | 'passphrase') {
  const asked = await preparedBundle(profile, sealedTo);
  const answer = await rig.ask('writeBundle', asked);
  assert(answer.ok, JSON.stringify([answer, rig.bugs.map(String)]));
  const { fileName } = answer.value;
  for (const ending of ['', '.sig'])
    writeFileSync(
      join(scratch, `${fileName}${ending}`),
      await rig.disk.read(`/outside/bundle.age${ending}`, 0, 1e9),
    );
  return {
    ...answer.value,
    folder: fileName.replace('.bag.tar.age', ''),
    caseId: asked.caseId,
  };
}

const inScratch = (command: string): string => {
  const ran = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: scratch,
    encoding: 'utf8',
  });
  expect([command, ran.status, ran.status === 0 ? '' : ran.stderr]).toEqual([command, 0, '']);
  return ran.stdout;
};

describe('a bundle of each profile', () => {
  it.each(bundleProfile.options)(
    '%s: opens and validates with the tools of outsiders',
    async (profile) => {
      const { folder, caseId } = await bundleOf(profile, 'keys');
      inScratch(`rm -rf ${folder}; age -d -i recipient.key ${folder}.bag.tar.age | tar x`);
      const inside = join(scratch, folder);
      // The line of the page, as an outsider copies it.
      const page = readFileSync(join(inside, 'HOW-TO-OPEN.txt'), 'utf8');
      const [line] = /^ *(ccu-unit .*)$/m.exec(page)?.slice(1) ?? [];
      writeFileSync(join(scratch, 'allowed_signers'), `${line ?? ''}\n`);
      const verify = /ssh-keygen -Y verify [^\\]+/.exec(page)?.[0].trim() ?? '';
      inScratch(`${verify} -s ${folder}.bag.tar.age.sig < ${folder}.bag.tar.age`);
      inScratch(
        `cd ${folder} && sha512sum -c --strict manifest-sha512.txt tagmanifest-sha512.txt && ${verify.replace('allowed', '../allowed')} -s tagmanifest-sha512.txt.sig < tagmanifest-sha512.txt`,
      );
      const [, shown] = /^ *(cut .*)$/m.exec(page) ?? [];
      expect(inScratch(shown ?? '?')).toContain(/SHA256:\S+/.exec(page)?.[0] ?? '?');
      expect(bagErrors(inside)).toEqual([]);

      const content = caseContent.parse(
        JSON.parse(readFileSync(join(inside, 'data/case.json'), 'utf8')),
      );
      expect(content.partial).toBe(profile !== 'full');
      const html = readFileSync(join(inside, 'data/case.html'), 'utf8');
      expect(html).not.toMatch(/<script|<img|<link|https?:|javascript:|\son\w+=/i);
      expect(inScratch(`qpdf --check ${folder}/data/case.pdf`)).toContain('No syntax');
      const paper = execFileSync('pdftotext', [join(inside, 'data/case.pdf'), '-'], {
        encoding: 'utf8',
      });
      for (const { title } of content.sections) {
        expect(html).toContain(title.replaceAll('&', '&amp;'));
        expect(paper).toContain(title);
      }
      if (profile === 'full' || profile === 'cps') {
        const exhibit = content.exhibits.find(({ reference }) => reference === 'ZZQ/1');
        expect(inScratch(`sha512sum ${folder}/data/${exhibit?.file ?? '?'}`)).toContain(
          exhibit?.sha512,
        );
        expect(readFileSync(join(inside, 'data/exhibits.csv'), 'utf8')).toContain(
          '"door ""camera"" /1\u00e9.mp4"',
        );
      } else expect(content.exhibits).toEqual([]);
      for (const { file, sha256 } of content.letters)
        expect(inScratch(`sha256sum ${folder}/data/${file}`)).toContain(sha256);

      const bytes = inScratch(
        `cd ${folder}; find . -name '*.pdf' | while read f; do pdftotext "$f" -; done; cat $(find . -type f ! -name '*.pdf')`,
      );
      expect(bytes).not.toContain('CANARY');
      const { state } = views.find((view) => view.caseId === caseId) ?? richest();
      if (profile !== 'full')
        for (const { value } of state.reporter.identified)
          if (state.report.fields.route[0]?.value.origin !== 'self')
            expect(bytes).not.toContain(value.identity.surname);
    },
    60_000,
  );

  it('is opened with ten words, told once, which are kept nowhere', async () => {
    const { folder, words = [] } = await bundleOf('vetting', 'passphrase');
    expect(words).toHaveLength(10);
    const tar = join(scratch, 'with-words.tar');
    const ran = spawnSync(
      pythonTool(),
      ['test/vectors/second/age-words.py', join(scratch, `${folder}.bag.tar.age`), tar],
      { input: `${words.join(' ')}\n`, encoding: 'utf8' },
    );
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(inScratch(`tar tf ${tar}`)).toContain(`${folder}/data/case.json`);
    const view = await rig.ask('refreshCase', { caseId: richest().caseId });
    expect(JSON.stringify(view)).not.toContain(words.join(' '));
    // The unit opens what it handed out, and knows its own hand.
    const looked = await rig.ask('lookAtBundle', {
      bundle: copyBytes(readFileSync(join(scratch, `${folder}.bag.tar.age`))),
      signature: readFileSync(join(scratch, `${folder}.bag.tar.age.sig`), 'utf8'),
    });
    expect(looked).toMatchObject({ value: { signer: { standing: 'ours' } } });
    const own = await rig.ask('openBundle', { passphrase: words.join(' ') });
    expect(own).toMatchObject({ value: { isSignedInside: true } });
    const text = await rig.ask('readBundleFile', { path: 'data/case.json' });
    expect(text.ok && text.value.text).toContain('"reference"');
  });

  it('stands in the case before it was written and after, with its hash and its size', async () => {
    const { caseId, sha512, sizeBytes } = await bundleOf('dip-sample', 'keys');
    const view = await rig.ask('refreshCase', { caseId });
    assert(view.ok, 'the case of this test');
    const last = view.value.state.bundle.bundles.at(-1);
    expect(last?.written).toMatchObject([{ sha512, sizeBytes }]);
    expect(view.value.timeline.slice(0, 2).map(({ head }) => head)).toEqual([
      'Bundle written',
      'Bundle prepared',
    ]);
  });

  it('leaves nothing where it was cancelled, and is not written once the case says something else', async () => {
    const asked = await preparedBundle('vetting', 'keys');
    for (const { name } of await rig.disk.list('/outside'))
      if (name.startsWith('bundle.age')) await rig.disk.remove(`/outside/${name}`);
    const writing = rig.ask('writeBundle', asked);
    await rig.ask('cancelBundle', {});
    expect(await writing).toEqual({ ok: false, error: { fault: { kind: 'cancelled' } } });
    expect((await rig.disk.list('/outside')).map(({ name }) => name)).toEqual(['door.mp4']);
    const told = await rig.ask('append', {
      ...{ stream: asked.caseId, checkOnly: false },
      events: [
        {
          type: 'vetting-level.obtained/1',
          ...{ levels: ['mv'], obtainedOn: '2027-02-19', obtainedFrom: 'Vetting' },
        },
      ],
    });
    expect(told.ok, JSON.stringify(told)).toBe(true);
    const shown = await rig.ask('showBundle', {
      ...{ caseId: asked.caseId, bundleId: asked.bundleId },
    });
    expect(shown).toMatchObject({ ok: true, value: { isAsPrepared: false } });
    const chosen = await rig.ask('chooseOutput', { suggestedName: 'bundle.age' });
    const token = chosen.ok ? chosen.value.token : '';
    expect(await rig.ask('writeBundle', { ...asked, token })).toMatchObject({
      error: { refusals: [{ kind: 'bundle/changed' }] },
    });
  });
});
