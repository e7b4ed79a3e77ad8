import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { processTree, scanProcesses } from '../tools/memory-scan.ts';
import { someVault, test, type ShellApp } from './shell-app.ts';

/** @file A large file is sealed by a process of its own: it alone has the key, the main process only says where. */

test.use({ trace: 'off' });

const parts = ['tam', 'bou', 'rine', 'kettle'] as const;
const canary = parts.join('');
const fileId = 'ab'.repeat(16);
const mebi = 1024 * 1024;

async function choose(shell: ShellApp, path: string): Promise<string> {
  await shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
  const { value } = (await shell.ask('source.choose', {})) as { value: [{ token: string }] };
  return value[0].token;
}

const sealersOf = ({ app }: ShellApp): Promise<readonly number[]> =>
  app.evaluate(({ app: inside }) =>
    inside
      .getAppMetrics()
      .filter((metric) => metric.name === 'Probity sealer')
      .map(({ pid }) => pid),
  );

test('a file is sealed natively; a lock ends it in the middle, and the next session goes on', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  const source = join(freshProfile(), 'camera.bin');
  const content = Buffer.alloc(140 * mebi);
  for (let at = 0; at < content.length; at += 4096) content.writeUInt32BE(at, at);
  writeFileSync(source, content);
  await shell.ask('session.opened', { vaultId: someVault });
  const token = await choose(shell, source);
  const sealing = { say: 'seal', vaultId: someVault, fileId, parts } as const;
  const stopped = await shell.probe({ ...sealing, token, stopAtBytes: 40 * mebi });
  expect(stopped).toMatchObject({ say: 'progress' });
  const [sealer = 0] = await sealersOf(shell);
  expect(readFileSync(`/proc/${String(sealer)}/maps`, 'utf8')).toContain('sodium-native.node');
  await shell.lock();
  await shell.nextPage();
  expect(existsSync(`/proc/${String(sealer)}`)).toBe(false);
  const underWay = join(shell.profile, 'vaults', someVault, 'under-way', fileId);
  const left = readdirSync(underWay);
  expect(left).toContain('000000.prt');
  const first = createHash('sha256').update(readFileSync(join(underWay, '000000.prt')));
  expect(scanProcesses(processTree(shell.app.process().pid ?? 0), canary).hits).toBe(0);

  const again = await choose(shell, source);
  const sealed = await shell.probe({ ...sealing, token: again });
  expect(sealed).toMatchObject({
    say: 'sealed',
    file: {
      ...{ fileId, sizeBytes: content.length },
      sha512: createHash('sha512').update(content).digest('hex'),
      parts: [{ name: `${first.digest('hex')}.prt` }, {}, {}, {}, {}],
    },
  });
  expect(existsSync(underWay)).toBe(false);
  const main = shell.app.process().pid ?? 0;
  expect(scanProcesses([main], canary).where).toEqual([]);
  await expect.poll(() => sealersOf(shell)).toEqual([]);
});

test('what a person dropped on the page becomes a token, and no path crosses', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  const path = join(freshProfile(), 'dropped.txt');
  writeFileSync(path, 'eleven dots');
  await shell.page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  });
  await shell.page.setInputFiles('#dropped', path);
  const shown = await shell.page.evaluate(async () => {
    const made = new File(['x'], 'made.txt');
    const field = document.querySelector<HTMLInputElement>('#dropped');
    await window.probity?.dropped([...(field?.files ?? []), made]);
    return Object.keys(window.probity ?? {});
  });
  expect(shown.toSorted()).toEqual(['connect', 'dropped', 'lock']);
  const taken = (await shell.ask('source.dropped', {})) as { value: object[] };
  expect(taken.value).toMatchObject([{ label: 'dropped.txt', sizeBytes: 11 }]);
  expect(JSON.stringify(taken)).not.toContain(path);
  expect(await shell.ask('source.dropped', {})).toEqual({ ok: true, value: [] });
});

test('of more dropped files than are taken at once none is taken, and it is said', async ({
  launch,
  freshProfile,
}) => {
  const shell = await launch();
  const folder = freshProfile();
  const paths = Array.from({ length: 1001 }, (_, at) => join(folder, `${String(at)}.txt`));
  for (const path of paths) writeFileSync(path, 'dots');
  const drop = async (dropped: readonly string[]): Promise<unknown> => {
    await shell.page.setInputFiles('#many', [...dropped]);
    await shell.page.evaluate(() =>
      window.probity?.dropped([
        ...(document.querySelector<HTMLInputElement>('#many')?.files ?? []),
      ]),
    );
    return shell.ask('source.dropped', {});
  };
  await shell.page.evaluate(() => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', id: 'many', multiple: true });
    document.body.append(input);
  });
  expect(await drop(paths)).toEqual({ ok: false, error: { kind: 'file/too-many' } });
  const taken = (await drop(paths.slice(1))) as { value: object[] };
  expect(taken.value).toHaveLength(1000);
});
