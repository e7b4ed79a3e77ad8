import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { vaultId } from '../../../shared/kit/ids.ts';
import { createMemoryDisk, type MemoryDisk } from '../../fakes/memory-disk.ts';
import { createRig } from '../../fakes/vault-rig.ts';
import { makeGoldenVault } from './recipe.ts';

/** @file Vaults made by earlier builds, kept for ever: every later build must open them. One folder each, `v1`, `v2`, …, with the
 *  profile's files as they were and what must be found in them. `VECTORS=write` makes a folder that is missing, never one that is there. */

const here = dirname(new URL(import.meta.url).pathname);
const newest = 'v1';

const contents = z.strictObject({
  vaultId,
  passphrase: z.string(),
  kitWords: z.string(),
  cases: z.array(z.strictObject({ reference: z.string(), stage: z.string(), acts: z.array(z.string()) })),
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** A disk that holds the kept files and has synced them. */
function diskOf(folder: string): MemoryDisk {
  const root = join(folder, 'files');
  const folders = new Set(['/']);
  const files = new Map(
    filesIn(root).map((path) => {
      const inside = `/${relative(root, path)}`;
      for (let up = dirname(inside); up !== '/'; up = dirname(up)) folders.add(up);
      const content = copyBytes(readFileSync(path));
      return [inside, { content, syncedBytes: content.length, modifiedAtMs: 1 }] as const;
    }),
  );
  return createMemoryDisk({ folders, files });
}

if (process.env['VECTORS'] === 'write' && !existsSync(join(here, newest))) {
  const made = await makeGoldenVault();
  for (const [path, bytes] of made.files) {
    const target = join(here, newest, 'files', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  writeFileSync(join(here, newest, 'contents.json'), `${JSON.stringify(made.contents, undefined, 2)}\n`);
}

const versions = readdirSync(here).filter((name) => /^v\d+$/.test(name));

describe.each(versions)('a vault made by build %s', (version) => {
  const folder = join(here, version);
  const expected = contents.parse(JSON.parse(readFileSync(join(folder, 'contents.json'), 'utf8')));
  const list = { from: 0, count: 50, sortBy: 'reference', descending: false, text: '', stages: [], grades: [], flagged: false, mine: false, closed: 'both' } as const;

  it('opens with its passphrase and holds every case and act it held', async () => {
    const rig = await createRig(diskOf(folder));
    const unlocked = await rig.ask('unlock', { vaultId: expected.vaultId, passphrase: expected.passphrase });
    expect(unlocked).toMatchObject({ ok: true });
    const listed = await rig.ask('caseList', { ...list, stages: [], grades: [] });
    const rows = listed.ok ? listed.value.rows : [];
    expect(rows.map((row) => row.reference)).toEqual(expected.cases.map((kept) => kept.reference));
    for (const [index, row] of rows.entries()) {
      const view = await rig.ask('refreshCase', { caseId: row.caseId });
      expect(view.ok && view.value.timeline.map((entry) => entry.type)).toEqual(expected.cases[index]?.acts);
    }
    expect(rig.bugs).toEqual([]);
  });

  it('opens with its recovery kit', async () => {
    const rig = await createRig(diskOf(folder));
    expect(
      await rig.ask('recover', { vaultId: expected.vaultId, words: expected.kitWords, newPassphrase: 'a passphrase set today' }),
    ).toMatchObject({ ok: true });
  });
});

it('keeps at least one vault of an earlier build', () => {
  expect(versions).toContain(newest);
});
