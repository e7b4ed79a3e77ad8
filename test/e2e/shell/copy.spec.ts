import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { someVault, test, type ShellApp } from './shell-app.ts';

/** @file A sealed copy on a stick, and the way back on another machine. */

async function chooseFolder(
  shell: ShellApp,
  purpose: 'sealed-copy' | 'restore',
  path: string,
): Promise<{ token: string; label: string; sameDisk: boolean }> {
  await shell.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
  }, path);
  const answer = (await shell.ask('folder.choose', { purpose })) as {
    value: { token: string; label: string; sameDisk: boolean };
  };
  return answer.value;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();

test('a copy made on one machine is restored on another, to the byte', async ({
  launch,
  freshProfile,
}) => {
  const stick = freshProfile();
  const first = await launch();
  const vaultId = someVault;
  await first.ask('file.replace', { vaultId, name: 'slots.a', bytes: Uint8Array.of(1, 2, 3) });
  for (const text of ['[one]', '[two]']) await first.probe({ say: 'append', vaultId, text });

  const chosen = await chooseFolder(first, 'sealed-copy', stick);
  expect(chosen.sameDisk).toBe(true);
  expect(stick.endsWith(chosen.label)).toBe(true);
  expect(await first.ask('copy.run', { vaultId, token: chosen.token })).toMatchObject({
    ok: true,
    value: { copiedFiles: 2, verifiedFiles: 2, failures: [] },
  });
  expect(await first.ask('copy.run', { vaultId, token: chosen.token })).toMatchObject({
    value: { copiedFiles: 0, alreadyThere: 2, failures: [] },
  });

  const second = await launch();
  const { token } = await chooseFolder(second, 'restore', stick);
  expect(await second.ask('restore.scan', { token })).toMatchObject({
    value: [{ vaultId, files: 1, alreadyHere: false }],
  });
  expect(await second.ask('restore.run', { token, vaultId })).toMatchObject({
    ok: true,
    value: { failures: [] },
  });
  expect(await second.ask('restore.run', { token, vaultId })).toEqual({
    ok: false,
    error: { kind: 'vault/exists' },
  });

  const [there, here] = [first, second].map(({ profile }) => join(profile, 'vaults', vaultId)) as [
    string,
    string,
  ];
  expect(filesIn(here)).toEqual(filesIn(there));
  for (const file of filesIn(here))
    expect(readFileSync(here + file)).toEqual(readFileSync(there + file));
});

test('a copied profile is named until somebody adopts it', async ({ launch, freshProfile }) => {
  const first = await launch();
  await first.probe({ say: 'append', vaultId: someVault, text: '[one]' });
  expect(await first.ask('shell.facts', {})).toMatchObject({
    value: { profileCopied: false, flavour: 'test', profileReadOnly: false },
  });
  await first.app.close();

  const copy = join(freshProfile(), 'copy');
  cpSync(first.profile, copy, { recursive: true });
  const second = await launch({ profile: copy });
  expect(await second.ask('shell.facts', {})).toMatchObject({ value: { profileCopied: true } });
  await second.ask('profile.adopt', {});
  expect(await second.ask('shell.facts', {})).toMatchObject({ value: { profileCopied: false } });
});

test('a profile in a synchronised folder is named', async ({ launch, freshProfile }) => {
  const profile = join(freshProfile(), 'OneDrive - Some Police', 'Probity');
  const shell = await launch({ profile });
  expect(await shell.ask('shell.facts', {})).toMatchObject({
    value: { synchronisedBy: 'OneDrive' },
  });
  expect(existsSync(profile)).toBe(true);
});

test('settings are kept, and cautious where the file is not ours', async ({
  launch,
  freshProfile,
}) => {
  const profile = freshProfile();
  const first = await launch({ profile });
  const settings = { theme: 'dark', idleLockMinutes: 2, contentProtection: false };
  expect(await first.ask('settings.write', settings)).toMatchObject({ ok: true });
  await first.kill();
  const second = await launch({ profile });
  expect(await second.ask('settings.read', {})).toEqual({ ok: true, value: settings });
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});
