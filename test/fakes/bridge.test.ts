import { expect, test } from 'vitest';
import { someVault, text } from '../contracts/replica-suite.ts';
import { createShellClient, type ShellClient } from '../../shared/contract/shell-client.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { createFakeShell, type FakeShell } from './bridge.ts';
import { seededEntropy } from './seeded-entropy.ts';

function start(): { shell: FakeShell; client: ShellClient } {
  const shell = createFakeShell({ entropy: seededEntropy(7) });
  return { shell, client: createShellClient(shell.connect()) };
}

test('the fake shell answers over a real port, as the real one does', async () => {
  const { shell, client } = start();
  const appended = await client.ask('replica.append', {
    vaultId: someVault,
    records: text('record'),
  });
  expect(appended).toMatchObject({ ok: true, value: { endBytes: 14 } });
  const [file] = [...shell.disk.files().values()];
  expect(file && readFrames(file).header).toBe('ours');
  expect(await client.ask('shell.facts', {})).toMatchObject({
    ok: true,
    value: { flavour: 'test' },
  });
});

test('a journal of the shell is one that the vault can read', async () => {
  const { client } = start();
  await client.ask('replica.append', { vaultId: someVault, records: text('record') });
  const listed = await client.ask('replica.list', { vaultId: someVault });
  const [file] = listed.ok ? listed.value : [];
  const read = await client.ask('replica.read', {
    vaultId: someVault,
    name: file?.name ?? '',
    fromBytes: 0,
    sizeBytes: 999,
  });
  expect(read.ok && readFrames(read.value).header).toBe('ours');
});

test('a file is written through a second port, after the writer has said ready', async () => {
  const { shell, client } = start();
  expect(await saidOnWriting(client)).toEqual([{ say: 'ready' }, { say: 'written', sizeBytes: 8 }]);
  expect(shell.disk.files().get('/outside/notice.pdf')).toEqual(text('a letter'));
});

test('a folder that is gone when a file is to be written is not the vault that is gone', async () => {
  const { shell, client } = start();
  const gone = () => shell.disk.removeFolder('/outside');
  expect(await saidOnWriting(client, gone)).toMatchObject([
    { say: 'ready' },
    { say: 'failed', fault: { kind: 'output/absent' } },
  ]);
});

/** What a writer says of a letter, written once a place was chosen and `meanwhile` happened. */
async function saidOnWriting(
  client: ReturnType<typeof start>['client'],
  meanwhile = () => Promise.resolve(),
): Promise<readonly unknown[]> {
  const choice = await client.ask('output.choose', { suggestedName: 'notice.pdf' });
  if (!choice.ok || choice.value === 'cancelled') throw new Error('chosen');
  await meanwhile();
  const writer = await client.askForPort('output.write', { token: choice.value.token });
  if (!writer.ok) throw new Error('a port');
  const said: unknown[] = [];
  const written = new Promise<void>((resolve) => {
    writer.value.addEventListener('message', ({ data }) => {
      said.push(data);
      if (said.length === 1) {
        writer.value.postMessage({ say: 'chunk', bytes: text('a letter') });
        writer.value.postMessage({ say: 'end' });
      } else resolve();
    });
  });
  writer.value.start();
  await written;
  writer.value.close();
  return said;
}

test('a cancelled dialog chooses nothing', async () => {
  const { shell, client } = start();
  shell.choose.folder = undefined;
  expect(await client.ask('folder.choose', { purpose: 'restore' })).toEqual({
    ok: true,
    value: 'cancelled',
  });
});
