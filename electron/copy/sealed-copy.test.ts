import { describe, expect, test } from 'vitest';
import { countingEntropy, someVault, startOver, text } from '../../test/contracts/replica-suite.ts';
import { createFaultyDisk } from '../../test/fakes/faulty-disk.ts';
import { createMemoryDisk, type MemoryDisk } from '../../test/fakes/memory-disk.ts';
import type { CopyReport } from '../../shared/contract/copies.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { Disk } from '../replica/disk.ts';
import { createVaults, type Vaults } from '../replica/vaults.ts';
import { runRestore, scanCopies } from './restore.ts';
import { runSealedCopy } from './sealed-copy.ts';
import { createUnderWay } from './under-way.ts';

async function filledVault(disk: MemoryDisk): Promise<Vaults> {
  const vaults = startOver(disk, '/profile/vaults', countingEntropy());
  const { replica, sideFiles } = vaults.get(someVault);
  for (const name of [
    'slots.a',
    'slots.b',
    'ring.a',
    'charter.a',
    'mark.a',
    'drafts.a',
    'attempts.a',
  ]) {
    await sideFiles.replace(name, text(`content of ${name}`));
  }
  await replica.append(text('[one]'));
  await replica.close();
  await replica.append(text('[two]'));
  await disk.makeFolder('/stick');
  return vaults;
}

const copying = (disk: Disk, vaults: Vaults, chosen = '/stick', underWay = createUnderWay()) =>
  runSealedCopy(disk, { vault: vaults.get(someVault), vaultId: someVault, chosen, underWay });
async function copyTo(...where: Parameters<typeof copying>): Promise<CopyReport> {
  const made = await copying(...where);
  assert(made.ok, 'the place is there');
  return made.value;
}

/** Watches the disk as it copies: `seen` is called at each new file. */
const watching = (disk: MemoryDisk, seen: () => void): Disk => ({
  ...disk,
  create: (path) => {
    seen();
    return disk.create(path);
  },
});

const under = (disk: MemoryDisk, folder: string): Map<string, string> =>
  new Map(
    [...disk.files()]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, content]) => [path.slice(folder.length + 1), new TextDecoder().decode(content)]),
  );

const copied = `/stick/Probity sealed copy/${someVault}`;

describe('a sealed copy', () => {
  test('holds the segments and the side files, but no drafts and no failed attempts', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    expect(await copyTo(disk, vaults)).toMatchObject({
      copiedFiles: 7,
      verifiedFiles: 7,
      failures: [],
    });
    const there = under(disk, copied);
    expect([...there.keys()].filter((path) => path.endsWith('.seg'))).toHaveLength(2);
    expect([...there.keys()].filter((path) => !path.endsWith('.seg')).sort()).toEqual([
      'charter.a',
      'mark.a',
      'ring.a',
      'slots.a',
      'slots.b',
    ]);
    for (const [path, content] of there)
      expect(under(disk, `/profile/vaults/${someVault}`).get(path)).toBe(content);
  });

  test('holds the parts of sealed files, which a restore brings back; a damaged one is named', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const { parcels } = vaults.get(someVault);
    const { name } = await parcels.write('files', text('[part]'));
    const other = await parcels.write('files', text('[other part]'));
    expect(await copyTo(disk, vaults)).toMatchObject({ copiedFiles: 9, failures: [] });
    expect(under(disk, copied).get(`parcels/files/${name}`)).toBe('[part]');
    expect(await copyTo(disk, vaults)).toMatchObject({ copiedFiles: 0, failures: [] });

    const fresh = startOver(disk, '/other/vaults', countingEntropy());
    await disk.makeFolder('/other/vaults');
    const restored = await runRestore(disk, {
      ...{ vaults: fresh, vaultId: someVault, chosen: '/stick' },
      underWay: createUnderWay(),
    });
    expect(restored).toMatchObject({ ok: true, value: { failures: [] } });
    expect(await fresh.get(someVault).parcels.missing('files', [name, other.name])).toEqual([]);

    disk.tamper(`/profile/vaults/${someVault}/parcels/files/${name}`, text('[wrong]'));
    expect(await copyTo(disk, vaults, '/stick')).toMatchObject({
      failures: [{ name, fault: 'copy/damaged-source' }],
    });
    expect(under(disk, copied).get(`parcels/files/${name}`)).toBe('[part]');
  });

  test('is incremental, and reads back what is already there', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    await copyTo(disk, vaults);
    await vaults.get(someVault).replica.append(text('[three]'));
    expect(await copyTo(disk, vaults)).toMatchObject({
      copiedFiles: 1,
      alreadyThere: 7,
      verifiedFiles: 8,
    });
    expect(await copyTo(disk, vaults, '/stick/Probity sealed copy')).toMatchObject({
      copiedFiles: 0,
      alreadyThere: 8,
    });
  });

  test('mends a file that has rotted on the stick', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    await copyTo(disk, vaults);
    const before = under(disk, copied);
    const segment = [...before.keys()].find((path) => path.endsWith('.seg')) ?? '';
    disk.tamper(`${copied}/${segment}`, text('x'.repeat(before.get(segment)?.length ?? 0)));
    expect(await copyTo(disk, vaults)).toMatchObject({ copiedFiles: 1, failures: [] });
    expect(under(disk, copied)).toEqual(before);
  });

  test('says which file the medium did not give back as written', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const lying: Disk = {
      ...disk,
      read: async (path, from, size) =>
        path.startsWith('/stick') ? new Uint8Array(size) : disk.read(path, from, size),
    };
    const report = await copyTo(lying, vaults);
    expect(report.verifiedFiles).toBe(0);
    expect(new Set(report.failures.map((failure) => failure.fault))).toEqual(
      new Set(['copy/not-as-written']),
    );
  });

  test('stops at the first trouble of the medium and names it', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    await vaults.get(someVault).replica.close();
    let left = 6;
    const full = createFaultyDisk(disk, (operation) =>
      operation === 'append' && left-- <= 4 ? 'ENOSPC' : undefined,
    );
    const report = await copyTo(full, vaults);
    expect(report.failures.map((failure) => failure.fault)).toEqual(['disk/full']);
    expect(await copyTo(disk, vaults)).toMatchObject({ failures: [], verifiedFiles: 7 });
  });

  test('never holds a mark ahead of its frames, although the vault goes on saving', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const { sideFiles, replica } = vaults.get(someVault);
    let saved = false;
    const meanwhile: Disk = {
      ...disk,
      create: async (path) => {
        if (!saved) {
          saved = true;
          await sideFiles.replace('ring.a', text('ring with a new key'));
          await replica.append(text('[later]'));
          await sideFiles.replace('mark.a', text('mark of later'));
        }
        return disk.create(path);
      },
    };
    await copyTo(meanwhile, vaults);
    expect(under(disk, copied).get('mark.a')).toBe('content of mark.a');
    expect(under(disk, copied).get('ring.a')).toBe('ring with a new key');
  });
});

describe('a copy under way', () => {
  test('tells how far it is, and nothing before and after', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const underWay = createUnderWay();
    const told: unknown[] = [underWay.progress()];
    const watched = watching(disk, () => told.push(underWay.progress()));
    await copyTo(watched, vaults, '/stick', underWay);
    expect(told.slice(0, 4)).toEqual([
      'idle',
      { doneFiles: 0, files: 8 },
      { doneFiles: 1, files: 8 },
      { doneFiles: 2, files: 8 },
    ]);
    expect(underWay.progress()).toBe('idle');
  });

  test('stops where it is told to, says so, and the next one goes on', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const underWay = createUnderWay();
    const stopped = await copyTo(watching(disk, underWay.cancel), vaults, '/stick', underWay);
    expect(stopped).toMatchObject({
      copiedFiles: 1,
      failures: [{ name: '', fault: 'copy/cancelled' }],
    });
    expect(await copyTo(disk, vaults, '/stick', underWay)).toMatchObject({
      alreadyThere: 1,
      copiedFiles: 6,
      failures: [],
    });
  });

  test('makes nothing where the chosen folder is gone: a stick that was pulled out is no folder of this disk', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    await disk.removeFolder('/stick');
    expect(await copying(disk, vaults)).toEqual({ ok: false, error: { kind: 'output/absent' } });
    expect(under(disk, '/stick').size).toBe(0);
  });

  test('writes nothing where there is no room for all of it', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    const full: Disk = { ...disk, freeBytes: () => Promise.resolve(1024 * 1024) };
    expect(await copyTo(full, vaults)).toMatchObject({
      copiedFiles: 0,
      failures: [{ name: '', fault: 'copy/no-room' }],
    });
    expect(under(disk, '/stick').size).toBe(0);
  });
});

describe('a restore', () => {
  const newMachine = (disk: Disk): Vaults =>
    createVaults({
      disk,
      path: '/new/vaults',
      entropy: countingEntropy(),
      fileHeader: text('header--'),
      rotateAtBytes: 256,
    });

  test.each(['/stick', '/stick/Probity sealed copy', copied])(
    'finds the vault when %s is chosen',
    async (chosen) => {
      const disk = createMemoryDisk();
      await copyTo(disk, await filledVault(disk));
      const vaults = newMachine(disk);
      expect(await scanCopies(disk, vaults, chosen)).toMatchObject([
        { vaultId: someVault, files: 2, alreadyHere: false },
      ]);
      expect(
        await runRestore(disk, { vaults, vaultId: someVault, chosen, underWay: createUnderWay() }),
      ).toMatchObject({
        ok: true,
        value: { copiedFiles: 7, failures: [] },
      });
      expect(under(disk, `/new/vaults/${someVault}`)).toEqual(under(disk, copied));
      expect(await vaults.list()).toHaveLength(1);
    },
  );

  test('never touches a vault that is here already', async () => {
    const disk = createMemoryDisk();
    const vaults = await filledVault(disk);
    await copyTo(disk, vaults);
    const before = under(disk, '/profile');
    expect(await scanCopies(disk, vaults, '/stick')).toMatchObject([{ alreadyHere: true }]);
    expect(
      await runRestore(disk, {
        vaults,
        vaultId: someVault,
        chosen: '/stick',
        underWay: createUnderWay(),
      }),
    ).toEqual({
      ok: false,
      error: { kind: 'vault/exists' },
    });
    expect(under(disk, '/profile')).toEqual(before);
  });

  test('shows no vault until all of it is here, and goes on where it stopped', async () => {
    const disk = createMemoryDisk();
    await copyTo(disk, await filledVault(disk));
    let left = 4;
    const full = createFaultyDisk(disk, (operation) =>
      operation === 'append' && left-- <= 0 ? 'ENOSPC' : undefined,
    );
    const first = newMachine(full);
    expect(
      await runRestore(full, {
        vaults: first,
        vaultId: someVault,
        chosen: '/stick',
        underWay: createUnderWay(),
      }),
    ).toMatchObject({
      value: { failures: [{ fault: 'disk/full' }] },
    });
    expect(await first.list()).toEqual([]);
    const second = newMachine(disk);
    expect(
      await runRestore(disk, {
        vaults: second,
        vaultId: someVault,
        chosen: '/stick',
        underWay: createUnderWay(),
      }),
    ).toMatchObject({
      value: { alreadyThere: 4, failures: [] },
    });
    expect(under(disk, `/new/vaults/${someVault}`)).toEqual(under(disk, copied));
  });

  test('brings a damaged segment in under its true name, and says so', async () => {
    const disk = createMemoryDisk();
    await copyTo(disk, await filledVault(disk));
    const segment =
      [...disk.files().keys()].find((path) => path.startsWith(copied) && path.endsWith('.seg')) ??
      '';
    disk.tamper(segment, text('torn'));
    const vaults = newMachine(disk);
    const name = segment.slice(-68);
    expect(
      await runRestore(disk, {
        vaults,
        vaultId: someVault,
        chosen: '/stick',
        underWay: createUnderWay(),
      }),
    ).toMatchObject({
      value: { failures: [{ name, fault: 'copy/damaged-source' }] },
    });
    expect((await vaults.get(someVault).replica.list()).map((file) => file.name)).not.toContain(
      name,
    );
    expect([...under(disk, '/new').values()]).toContain('torn');
  });

  test('of a folder without a copy, or whose stick was pulled out meanwhile, finds nothing and says so', async () => {
    const disk = createMemoryDisk();
    await disk.makeFolder('/holiday');
    expect(await scanCopies(disk, newMachine(disk), '/holiday')).toEqual([]);
    expect(
      await runRestore(disk, {
        vaults: newMachine(disk),
        vaultId: someVault,
        chosen: '/holiday',
        underWay: createUnderWay(),
      }),
    ).toEqual({
      ok: false,
      error: { kind: 'copy/absent' },
    });
  });
});
