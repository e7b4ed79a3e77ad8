import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { processTree, scanProcesses } from '../tools/memory-scan.ts';
import { someVault, test, type ShellApp } from './shell-app.ts';

/** @file What is saved outside goes from the vault to a process of its own; the main process only says where. */

test.use({ trace: 'off' });

const parts = ['wal', 'rus', 'mou', 'stache'] as const;
const canary = parts.join('');

async function choose(shell: ShellApp, path: string): Promise<string> {
  await shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  const { value } = (await shell.ask('output.choose', {
    suggestedName: 'NA-2026-7K4QM notice.pdf',
  })) as {
    value: { token: string; label: string };
  };
  return value.token;
}

const writersOf = ({ app }: ShellApp): Promise<number> =>
  app.evaluate(
    ({ app: inside }) =>
      inside.getAppMetrics().filter((metric) => metric.name === 'Probity writer').length,
  );

test('a file is written whole by a process that then ends, and the main process never held it', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  const folder = freshProfile();
  const path = join(folder, 'notice.pdf');
  writeFileSync(path, 'an older one');
  const token = await choose(shell, path);
  const written = await shell.probe({ say: 'write', token, parts, count: 200, stall: false });
  expect(written).toMatchObject({ say: 'written' });
  expect(
    readFileSync(path, 'latin1')
      .split('\n')
      .filter((line) => line.startsWith(canary)),
  ).toHaveLength(200);
  expect(readdirSync(folder)).toEqual(['notice.pdf']);
  await expect.poll(() => writersOf(shell)).toBe(0);

  const main = shell.app.process().pid ?? 0;
  expect(scanProcesses([main], canary).where).toEqual([]);
  await shell.lock();
  await shell.nextPage();
  const after = processTree(shell.app.process().pid ?? 0);
  expect(scanProcesses(after, canary).hits).toBe(0);
});

test('a lock ends a writer in the middle, and nothing of the file is left', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  const folder = freshProfile();
  await shell.ask('session.opened', { vaultId: someVault });
  const token = await choose(shell, join(folder, 'never.pdf'));
  expect(await shell.probe({ say: 'write', token, parts, count: 50, stall: true })).toBe('stalled');
  await expect.poll(() => readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(true);
  expect(await writersOf(shell)).toBe(1);
  await shell.lock();
  await shell.nextPage();
  await expect.poll(() => writersOf(shell)).toBe(0);
  await expect.poll(() => readdirSync(folder)).toEqual([]);
  expect(scanProcesses(processTree(shell.app.process().pid ?? 0), canary).hits).toBe(0);
});

test('a place that cannot be written is said by the writer', async ({ launch, freshProfile }) => {
  const shell = await launch();
  const token = await choose(shell, join(freshProfile(), 'no', 'such', 'folder.pdf'));
  expect(await shell.probe({ say: 'write', token, parts, count: 1, stall: false })).toMatchObject({
    say: 'failed',
    fault: { kind: 'output/absent' },
  });
  expect(existsSync(join(shell.profile, 'no'))).toBe(false);
});

test('a token is good for one file and for one session', async ({ launch, freshProfile }) => {
  const shell = await launch();
  const path = join(freshProfile(), 'once.pdf');
  const token = await choose(shell, path);
  expect(await shell.probe({ say: 'write', token, parts, count: 1, stall: false })).toMatchObject({
    say: 'written',
  });
  const unknown = { ok: false, error: { kind: 'token/unknown' } };
  expect(await shell.probe({ say: 'write', token, parts, count: 1, stall: false })).toEqual(
    unknown,
  );
  const second = await choose(shell, path);
  await shell.lock();
  await shell.nextPage();
  expect(await shell.probe({ say: 'write', token: second, parts, count: 1, stall: false })).toEqual(
    unknown,
  );
});
