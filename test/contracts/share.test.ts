import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '../../electron/replica/disk.ts';
import { sha256Hex } from '../../electron/replica/file-hash.ts';
import type { Vault } from '../../electron/replica/vaults.ts';
import { clearScratch, createFolderShare } from '../../electron/share/folder-share.ts';
import { faultOfShare } from '../../electron/share/share-faults.ts';
import type { SharePort } from '../../electron/share/share-port.ts';
import { shareDisk } from '../../electron/share/share-disk.ts';
import {
  hashInName,
  nameOnShare,
  shelfOf,
  type ShareName,
} from '../../shared/formats/share-names.ts';
import { err, ok } from '../../shared/kit/result.ts';
import { createFaultyDisk } from '../fakes/faulty-disk.ts';
import { createMemoryDisk, type MemoryDisk } from '../fakes/memory-disk.ts';
import { createMemoryShare } from '../fakes/memory-share.ts';
import { folderPlace, onThisDisk, type Behind } from './folder-place.ts';
import { content, describeSharePort, nameOf } from './share-suite.ts';
import { countingEntropy, someVault, startOver } from './replica-suite.ts';

const inMemory = (disk: MemoryDisk, root: string): Behind => ({
  vanish: () => disk.rename(root, '/away'),
  comeBack: () => disk.rename('/away', root),
  leave: async (path, bytes) => {
    await disk.makeFolder(dirname(`${root}/${path}`));
    if ((await disk.status(`${root}/${path}`)) === undefined) await disk.create(`${root}/${path}`);
    disk.tamper(`${root}/${path}`, bytes);
  },
  paths: async () =>
    [...disk.files().keys()]
      .filter((path) => path.startsWith(`${root}/`) && !path.includes('/scratch/'))
      .map((path) => path.slice(root.length + 1)),
});

describeSharePort('a folder in memory', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/share');
  return folderPlace(disk, '/share', inMemory(disk, '/share'));
});

describeSharePort('a real folder', async () => {
  const root = join(await mkdtemp(join(tmpdir(), 'probity-share-')), 'share');
  await mkdir(root);
  return folderPlace(shareDisk, root, onThisDisk(root));
});

/** The replica of a vault, asked as a share is asked: what is fetched goes the same way. */
describeSharePort('a replica', async () => {
  const disk = createMemoryDisk();
  const vaults = (over: Disk) => startOver(over, '/profile/vaults', countingEntropy());
  const root = vaults(disk).get(someVault).folder.path;
  await disk.makeFolder(root);
  const behind = inMemory(disk, root);
  const paths = async () => (await behind.paths()).filter((path) => !path.startsWith('set-aside/'));
  const place = folderPlace(disk, root, { ...behind, paths });
  const port = replicaPort(disk, vaults(place.disk).get(someVault));
  return { ...place, port: () => port };
});

function replicaPort(disk: Disk, { replica, folder }: Vault): SharePort {
  const asked = async <T>(act: () => Promise<T>) => {
    try {
      await disk.list(folder.path); // throws where the folder is away
      return ok(await act());
    } catch (cause: unknown) {
      return err(faultOfShare(cause));
    }
  };
  const listed = async (): Promise<readonly ShareName[]> =>
    (await replica.list()).map(({ name }) => nameOnShare('segments', hashInName(name)));
  return {
    put: async (name, bytes) => {
      if ((await sha256Hex(bytes)) !== hashInName(name)) return err({ kind: 'share/not-its-name' });
      return asked(async () => {
        const taken = await replica.takeIn(`${hashInName(name)}.seg`, bytes);
        return taken === 'taken' ? 'written' : 'already-there';
      });
    },
    get: async (name) => {
      const read = await asked(async () => {
        if (!(await listed()).includes(name)) return 'absent';
        return replica.read(`${hashInName(name)}.seg`, 0, 1e6);
      });
      if (!read.ok || read.value === 'absent') return read;
      const isWhole = (await sha256Hex(read.value)) === hashInName(name);
      return isWhole ? read : err({ kind: 'share/damaged' });
    },
    list: async (shelf) =>
      asked(async () => {
        const all = await listed();
        const inside = await disk.list(`${folder.path}/${shelf}`).catch(() => []);
        const shelves = shelf === 'segments' ? [...new Set(all.map(shelfOf))] : [];
        const files = all.filter((name) => shelfOf(name) === shelf);
        return { files, shelves, foreign: inside.length - files.length - shelves.length };
      }),
  };
}

test('a replica takes nothing in under a name that is not its hash', async () => {
  const disk = createMemoryDisk();
  const { replica } = startOver(disk, '/profile/vaults', countingEntropy()).get(someVault);
  await expect(replica.takeIn(`${'0'.repeat(64)}.seg`, content('other bytes'))).rejects.toThrow(
    'bug',
  );
  expect(await replica.list()).toEqual([]);
});

describeSharePort('a fake share', async () => {
  const share = createMemoryShare();
  return { ...share, port: () => share.port() };
});

test('a workstation clears what it left unfinished, and nothing of anybody else', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/share');
  const behind = inMemory(disk, '/share');
  const [own, other] = ['1'.repeat(32), '2'.repeat(32)];
  const left = [
    `${own}/0123456789abcdef.part`,
    `${own}/notes.txt`,
    `${other}/0123456789abcdef.part`,
  ];
  for (const path of left) await behind.leave(`scratch/${path}`, content('part'));
  await clearScratch({ disk, root: '/share', scratch: own, entropy: countingEntropy() });
  expect([...disk.files().keys()]).toEqual(left.slice(1).map((path) => `/share/scratch/${path}`));
});

test('a mount that cannot sync is used all the same, for what counts is read back', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/share');
  const noSync = createFaultyDisk(disk, (what) => (what === 'sync' ? 'ENOTSUP' : undefined));
  const place = {
    disk: noSync,
    root: '/share',
    scratch: '1'.repeat(32),
    entropy: countingEntropy(),
  };
  const bytes = content('sealed');
  expect(await createFolderShare(place).put(await nameOf(bytes), bytes)).toMatchObject({
    ok: true,
  });
});

test('a medium that gives back other bytes is not believed', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/share');
  const lying: Disk = { ...disk, read: async (_path, _from, size) => new Uint8Array(size) };
  const place = {
    disk: lying,
    root: '/share',
    scratch: '1'.repeat(32),
    entropy: countingEntropy(),
  };
  const bytes = content('sealed');
  expect(await createFolderShare(place).put(await nameOf(bytes), bytes)).toEqual({
    ok: false,
    error: { kind: 'share/not-as-written' },
  });
});

test('what a mount did not keep whole never takes the place of a whole file', async () => {
  const disk = createMemoryDisk();
  await disk.makeFolder('/share');
  const bytes = content('sealed');
  const name = await nameOf(bytes);
  const honest = createFolderShare({ ...aPlace, disk });
  // The colleague's file comes between looking and renaming; this mount keeps zeros and says it kept all.
  const zeroing: Disk = {
    ...disk,
    create: async (path) => {
      if (!path.includes('/scratch/2')) return disk.create(path);
      await honest.put(name, bytes);
      const file = await disk.create(path);
      return { ...file, append: (given) => file.append(new Uint8Array(given.length)) };
    },
  };
  const port = createFolderShare({ ...aPlace, disk: zeroing, scratch: '2'.repeat(32) });
  expect(await port.put(name, bytes)).toEqual({
    ok: false,
    error: { kind: 'share/not-as-written' },
  });
  expect(await honest.get(name)).toEqual({ ok: true, value: bytes });
});
const aPlace = { root: '/share', scratch: '1'.repeat(32), entropy: countingEntropy() };

test('what is made on a share may be used by whoever may use its folder', async () => {
  const root = join(await mkdtemp(join(tmpdir(), 'probity-rights-')), 'share');
  await mkdir(root);
  const { chmod, stat } = await import('node:fs/promises');
  await chmod(root, 0o2770);
  const bytes = content('sealed');
  const name = await nameOf(bytes);
  const place = { disk: shareDisk, root, scratch: '1'.repeat(32), entropy: countingEntropy() };
  expect(await createFolderShare(place).put(name, bytes)).toMatchObject({ ok: true });
  expect((await stat(join(root, name))).mode & 0o777).toBe(0o660);
  expect((await stat(dirname(join(root, name)))).mode & 0o7777).toBe(0o2770);
  await rm(root, { recursive: true });
});
