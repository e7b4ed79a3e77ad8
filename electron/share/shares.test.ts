import { afterEach, describe, expect, test, vi } from 'vitest';
import { countingEntropy, someVault, startOver } from '../../test/contracts/replica-suite.ts';
import { createFaultyDisk, type Trouble } from '../../test/fakes/faulty-disk.ts';
import { createMemoryDisk } from '../../test/fakes/memory-disk.ts';
import { unitId } from '../../shared/kit/ids.ts';
import type { Disk } from '../replica/disk.ts';
import { createShares, type Shares } from './shares.ts';

const unit = unitId.parse('a'.repeat(32));
const whose = { vaultId: someVault, unitId: unit };
const others = { vaultId: someVault, unitId: unitId.parse('b'.repeat(32)) };

const sharesOn = (
  disk: Disk,
  profileDisk: Disk = disk,
  entropy = countingEntropy(),
  vaults = startOver(profileDisk, '/profile/vaults', entropy),
  monotonicMs = () => 0,
): Shares =>
  createShares({
    disk,
    vaults,
    profileDisk,
    profile: '/profile',
    entropy,
    clock: { wallMs: () => 1_000, monotonicMs },
    synchronisedBy: (path) => (path.includes('OneDrive') ? 'OneDrive' : undefined),
    onSameDisk: async () => false,
  });

async function server() {
  const disk = createMemoryDisk();
  await disk.makeFolder('/server/unit');
  await disk.makeFolder('/profile');
  const entropy = countingEntropy();
  const vaults = startOver(disk, '/profile/vaults', entropy);
  return { disk, entropy, vaults, shares: sharesOn(disk, disk, entropy, vaults) };
}

const filesUnder = (disk: ReturnType<typeof createMemoryDisk>, folder: string): string[] =>
  [...disk.files().keys()].filter((path) => path.startsWith(`${folder}/`));

afterEach(() => vi.useRealTimers());

describe('choosing a share', () => {
  test('begins with none', async () => {
    const { shares } = await server();
    expect(await shares.state(someVault, 'share')).toEqual({ state: 'not-chosen' });
  });

  test('tries a folder and leaves nothing in it', async () => {
    const { disk, shares } = await server();
    expect(await shares.tryFolder('/server/unit', whose)).toEqual({
      label: 'unit',
      found: 'nothing',
      written: 'done',
      readBack: 'same',
      renamed: 'done',
      seenAfterMs: 0,
      synced: 'done',
      letterCase: 'kept',
      clockAheadMs: -999,
      freeBytes: 'unknown',
      sameDisk: false,
      leftBehind: false,
    });
    expect(await disk.list('/server/unit')).toEqual([]);
  });

  test('marks the folder, keeps the choice, and is connected at the next start', async () => {
    const { disk, shares } = await server();
    const used = await shares.use('/server/unit', whose, 'share');
    expect(used).toMatchObject({ ok: true, value: { state: 'connected', label: 'unit' } });
    expect(await sharesOn(disk).state(someVault, 'share')).toMatchObject({ state: 'connected' });
    const names = filesUnder(disk, '/server');
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^\/server\/unit\/Probity share\/marks\/[0-9a-f]{64}\.mrk$/);
  });

  test('takes the same folder again, or the share’s own, without a second mark', async () => {
    const { disk, shares } = await server();
    await shares.use('/server/unit', whose, 'share');
    await shares.use('/server/unit', whose, 'share');
    expect(await shares.use('/server/unit/Probity share', whose, 'share')).toMatchObject({
      value: { state: 'connected', label: 'Probity share' },
    });
    expect(filesUnder(disk, '/server')).toHaveLength(1);
    expect(await shares.tryFolder('/server/unit', whose)).toMatchObject({ found: 'this-unit' });
  });

  test('refuses the share of another unit, and writes nothing there', async () => {
    const { disk, shares } = await server();
    await shares.use('/server/unit', others, 'share');
    await shares.leave(someVault, 'share');
    const before = [...disk.files().keys()];
    expect(await shares.tryFolder('/server/unit', whose)).toMatchObject({ found: 'another-unit' });
    expect(await shares.use('/server/unit', whose, 'share')).toEqual({
      ok: false,
      error: { kind: 'share/another-unit' },
    });
    expect([...disk.files().keys()]).toEqual(before);
    expect(await shares.state(someVault, 'share')).toEqual({ state: 'not-chosen' });
  });

  test('leaves a share without touching it', async () => {
    const { disk, shares } = await server();
    await shares.use('/server/unit', whose, 'share');
    const before = filesUnder(disk, '/server');
    await shares.leave(someVault, 'share');
    expect(await shares.state(someVault, 'share')).toEqual({ state: 'not-chosen' });
    expect(filesUnder(disk, '/server')).toEqual(before);
  });

  test('asks again when the kept choice is not one of ours', async () => {
    const { disk, shares } = await server();
    await shares.use('/server/unit', whose, 'share');
    disk.tamper('/profile/shares.json', new TextEncoder().encode('{"x":1}'));
    expect(await shares.state(someVault, 'share')).toEqual({ state: 'not-chosen' });
  });
});

describe('a share that was chosen', () => {
  const chosen = async () => {
    const place = await server();
    await place.shares.use('/server/unit', whose, 'share');
    return place;
  };

  test('is lost when it goes away, makes nothing where it was, and is connected when it is back', async () => {
    const { disk, shares } = await chosen();
    await disk.rename('/server/unit', '/server/away');
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'lost' });
    await disk.makeFolder('/server/unit'); // what an unmounted server leaves
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'lost' });
    await disk.makeFolder('/server/unit/Probity share'); // emptied, or another one: never taken for ours
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'lost' });
    expect(filesUnder(disk, '/server/unit')).toEqual([]);
    await disk.rename('/server/unit', '/server/nothing');
    await disk.rename('/server/away', '/server/unit');
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'connected' });
  });

  test('is a wrong share when other marks lie in its place', async () => {
    const { disk, shares, entropy } = await chosen();
    await disk.rename('/server/unit', '/server/away');
    await disk.makeFolder('/server/unit');
    const elsewhere = sharesOn(disk, createMemoryDisk(), entropy);
    await elsewhere.use('/server/unit', others, 'share');
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'another-unit' });
    await disk.rename('/server/unit', '/server/theirs');
    await disk.makeFolder('/server/unit');
    await elsewhere.use('/server/unit', whose, 'share');
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'another-share' });
  });

  test.each<[string, string]>([
    ['EROFS', 'read-only'],
    ['ENOSPC', 'full'],
    ['EACCES', 'not-permitted'],
    ['EIO', 'lost'],
  ])('that answers %s to a write is %s', async (code, state) => {
    const { disk } = await chosen();
    const trouble: Trouble = (operation) => (operation === 'create' ? code : undefined);
    const shares = sharesOn(createFaultyDisk(disk, trouble), disk);
    expect(await shares.state(someVault, 'share')).toMatchObject({ state });
  });

  /** A server that counts the files it was given since it was chosen, and answers each with trouble while there is some. */
  const counting = async () => {
    const { disk, vaults, entropy } = await server();
    const given = { count: 0, answers: undefined as string | undefined };
    const trouble: Trouble = (operation) => {
      if (operation !== 'create') return undefined;
      given.count += 1;
      return given.answers;
    };
    const shares = sharesOn(createFaultyDisk(disk, trouble), disk, entropy, vaults);
    await shares.use('/server/unit', whose, 'share');
    given.count = 0;
    return { disk, given, shares, vaults };
  };

  test('is given a file when a person asks and at the first look after a start, and none because a page stands open', async () => {
    const { disk, given, shares } = await counting();
    for (let look = 0; look < 40; look += 1)
      expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'connected' });
    expect(given.count).toBe(0);
    await shares.state(someVault, 'share', true);
    expect(given.count).toBe(1);

    let created = 0;
    const create: Disk['create'] = (path) => {
      created += 1;
      return disk.create(path);
    };
    const started = sharesOn({ ...disk, create }, disk);
    for (const _look of [1, 2, 3]) await started.state(someVault, 'share');
    expect(created).toBe(1);
  });

  test('is given one at each look after trouble, until it takes it', async () => {
    const { given, shares } = await counting();
    given.answers = 'EROFS';
    expect(await shares.state(someVault, 'share', true)).toMatchObject({ state: 'read-only' });
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'read-only' });
    given.answers = undefined;
    for (const _look of [1, 2, 3])
      expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'connected' });
    expect(given.count).toBe(3);
  });

  test('is found to take nothing by the round that puts something, and the next look says so', async () => {
    const { given, shares, vaults } = await counting();
    given.answers = 'ENOSPC';
    await vaults.get(someVault).parcels.write('grants', new TextEncoder().encode('a key'));
    await shares.syncNow(someVault);
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'full' });
    await shares.leave(someVault, 'share');
  });

  test('that a person asks about is asked, although a look of the page is under way', async () => {
    const { given, shares } = await counting();
    await Promise.all([
      shares.state(someVault, 'share'),
      shares.state(someVault, 'share', true),
      shares.state(someVault, 'share'),
    ]);
    expect(given.count).toBe(1);
  });

  test('with hardly any room is full, although a small file still fits', async () => {
    const { disk } = await chosen();
    const shares = sharesOn({ ...disk, freeBytes: async () => 1_000_000 }, disk);
    expect(await shares.state(someVault, 'share')).toMatchObject({
      state: 'full',
      freeBytes: 1_000_000,
    });
  });

  test('that hangs is lost after a while, and is not asked a second time meanwhile', async () => {
    const { disk } = await chosen();
    let asked = 0;
    const hanging: Disk = {
      ...disk,
      status: () => {
        asked += 1;
        return new Promise(() => undefined);
      },
    };
    vi.useFakeTimers();
    const shares = sharesOn(hanging, disk);
    const both = [shares.state(someVault, 'share'), shares.state(someVault, 'share')];
    await vi.advanceTimersByTimeAsync(10_001);
    for (const state of await Promise.all(both)) expect(state).toMatchObject({ state: 'lost' });
    const third = shares.state(someVault, 'share');
    await vi.advanceTimersByTimeAsync(10_001);
    expect(await third).toMatchObject({ state: 'lost' });
    expect(asked).toBe(1);
  });
});

describe('the first meeting since the start', () => {
  test('tells a share that is slow from one that is silent', async () => {
    const { disk, shares } = await server();
    await shares.use('/server/unit', whose, 'share');
    const held: (() => void)[] = [];
    let isSlow = true;
    const slow: Disk = {
      ...disk,
      list: async (path) => {
        if (isSlow && path.startsWith('/server')) await new Promise<void>((go) => held.push(go));
        return disk.list(path);
      },
    };
    const clock = { nowMs: 1_000 };
    const again = sharesOn(slow, disk, undefined, undefined, () => clock.nowMs);
    expect(await again.met(someVault, 1)).toEqual({ met: false, isAnswering: false });
    // The mark was read, and the next question hangs.
    await expect.poll(() => held.length).toBe(1);
    expect(await again.met(someVault, 1)).toEqual({ met: false, isAnswering: true });
    clock.nowMs += 5_000;
    expect(await again.met(someVault, 1)).toEqual({ met: false, isAnswering: false });
    isSlow = false;
    for (const go of held) go();
    expect((await again.met(someVault, 60_000)).met).toBe(true);
  });

  test('is over at once without a share', async () => {
    const { shares } = await server();
    expect(await shares.met(someVault, 5_000)).toMatchObject({ met: true });
  });
});

describe('a further copy', () => {
  const withBoth = async () => {
    const place = await server();
    await place.disk.makeFolder('/stick');
    await place.shares.use('/server/unit', whose, 'share');
    await place.shares.use('/stick', whose, 'further');
    return place;
  };

  test('takes what is recorded here, and gives nothing', async () => {
    const { disk, shares, vaults } = await withBoth();
    await vaults.get(someVault).parcels.write('grants', new TextEncoder().encode('a key'));
    await disk.makeFolder('/stick/Probity share/grants/ab');
    await shares.syncNow(someVault);
    const onStick = filesUnder(disk, '/stick').map((path) => path.split('/')[3] ?? '');
    expect(onStick.toSorted()).toEqual(['grants', 'marks']);
    await disk.rename('/stick', '/drawer');
    expect(await shares.state(someVault, 'further')).toMatchObject({ state: 'lost' });
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'connected' });
    expect(await sharesOn(disk).state(someVault, 'share')).toMatchObject({ state: 'connected' });
  });

  test('is never the share itself, nor the other way round', async () => {
    const { shares } = await withBoth();
    const same = { ok: false, error: { kind: 'share/the-same' } };
    expect(await shares.use('/server/unit', whose, 'further')).toEqual(same);
    expect(await shares.use('/stick', whose, 'share')).toEqual(same);
  });

  test('is left alone, or together with the share', async () => {
    const { disk, shares } = await withBoth();
    await shares.leave(someVault, 'further');
    expect(await shares.state(someVault, 'further')).toEqual({ state: 'not-chosen' });
    expect(await shares.state(someVault, 'share')).toMatchObject({ state: 'connected' });
    await shares.use('/stick', whose, 'further');
    await shares.leave(someVault, 'share');
    expect(await sharesOn(disk).state(someVault, 'further')).toEqual({ state: 'not-chosen' });
    expect(filesUnder(disk, '/stick')).not.toEqual([]);
  });
});

test('a workstation that is joining takes the unit of the share it finds, and founds none', async () => {
  const { disk, shares, entropy } = await server();
  const joining = { vaultId: someVault };
  expect(await shares.use('/server/unit', joining, 'share')).toMatchObject({
    error: { kind: 'share/lost' },
  });
  expect(filesUnder(disk, '/server')).toEqual([]);
  const colleague = createMemoryDisk();
  await sharesOn(disk, colleague, entropy).use('/server/unit', whose, 'share');
  expect(await shares.tryFolder('/server/unit', joining)).toMatchObject({ found: 'this-unit' });
  expect(await shares.use('/server/unit', joining, 'share')).toMatchObject({
    value: { state: 'connected' },
  });
  expect(filesUnder(disk, '/server')).toHaveLength(1);
});

describe('the test of a folder', () => {
  const tried = async (change: (disk: Disk) => Disk, path = '/server/unit') => {
    const { disk } = await server();
    await disk.makeFolder(path);
    return sharesOn(change(disk), disk).tryFolder(path, whose);
  };
  const failing = (trouble: Trouble) => (disk: Disk) => createFaultyDisk(disk, trouble);

  test.each<[string, Trouble, object]>([
    ['read-only', () => 'EROFS', { written: 'read-only', readBack: 'untried' }],
    ['forbidden', () => 'EACCES', { written: 'not-permitted' }],
    ['full', (what) => (what === 'append' ? 'ENOSPC' : undefined), { written: 'full' }],
    ['gone', () => 'ENOENT', { written: 'lost', found: 'unreadable' }],
    [
      'without renaming',
      (what) => (what === 'rename' ? 'EPERM' : undefined),
      { written: 'done', readBack: 'same', renamed: 'refused', seenAfterMs: 'untried' },
    ],
    [
      'without syncing',
      (what) => (what === 'sync' ? 'EINVAL' : undefined),
      { written: 'done', synced: 'not-supported', renamed: 'done' },
    ],
  ])('names one that is %s', async (_name, trouble, expected) => {
    expect(await tried(failing(trouble))).toMatchObject(expected);
  });

  test('names one that gives back other bytes', async () => {
    const lying = (disk: Disk): Disk => ({
      ...disk,
      read: async (_path, _from, size) => new Uint8Array(size),
    });
    expect(await tried(lying)).toMatchObject({ readBack: 'other', renamed: 'refused' });
  });

  test('names one that folds capital letters, and one that a product copies elsewhere', async () => {
    const folding = (disk: Disk): Disk => ({
      ...disk,
      status: (path) => disk.status(path.replaceAll('A', 'a')),
    });
    expect(await tried(folding)).toMatchObject({ letterCase: 'folded', renamed: 'done' });
    expect(await tried((disk) => disk, '/server/OneDrive')).toMatchObject({
      synchronisedBy: 'OneDrive',
    });
  });

  test('names one that shows a new file late, or never', async () => {
    vi.useFakeTimers();
    const blindFor = (looks: number) => (disk: Disk) => {
      let left = looks;
      const list: Disk['list'] = async (path) =>
        path.includes('probity-test') && left-- > 0 ? [] : disk.list(path);
      return { ...disk, list };
    };
    const late = tried(blindFor(5));
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await late).seenAfterMs).toBe(0);
    const never = tried(blindFor(1e9));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await never).toMatchObject({ seenAfterMs: 'not-seen', leftBehind: true });
  });

  test('ends when the folder does not answer', async () => {
    vi.useFakeTimers();
    const hanging = tried((disk) => ({
      ...disk,
      makeFolderInside: () => new Promise(() => undefined),
    }));
    await vi.advanceTimersByTimeAsync(60_001);
    expect(await hanging).toMatchObject({ written: 'lost', found: 'unreadable' });
  });
});
