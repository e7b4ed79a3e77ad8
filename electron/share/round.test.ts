import { describe, expect, test } from 'vitest';
import {
  countingEntropy,
  header,
  someVault,
  startOver,
} from '../../test/contracts/replica-suite.ts';
import { createFaultyDisk } from '../../test/fakes/faulty-disk.ts';
import { createMemoryDisk, type MemoryDisk } from '../../test/fakes/memory-disk.ts';
import { createMemoryShare } from '../../test/fakes/memory-share.ts';
import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import { encodeRecord } from '../../shared/formats/journal.ts';
import { encodeMark, nameOnShare, type ShareName } from '../../shared/formats/share-names.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { shareId, unitId } from '../../shared/kit/ids.ts';
import { err } from '../../shared/kit/result.ts';
import type { Disk } from '../replica/disk.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import { createFramesOnShare } from './frames-on-share.ts';
import { syncRound } from './round.ts';
import { createShareMemory, forgetShare } from './share-memory.ts';
import type { SharePort } from './share-port.ts';

/** @file Workstations meet on a share: what one puts, the others fetch, whatever the share does meanwhile. */

const frame = (device: string, number: number): Bytes =>
  encodeRecord({
    id: device.repeat(32),
    number,
    bytes: Uint8Array.from({ length: 40 }, () => number + 1),
  });

async function aShare() {
  const share = createMemoryShare();
  const mark = encodeMark({
    share: shareId.parse('1'.repeat(32)),
    unit: unitId.parse('2'.repeat(32)),
  });
  const name = nameOnShare('marks', await sha256Hex(mark));
  await share.leave(name, mark);
  return { share, mark: name };
}

type Place = Awaited<ReturnType<typeof aShare>>;

function workstation(
  { share, mark }: Place,
  disk: MemoryDisk = createMemoryDisk(),
  used: Disk = disk,
) {
  const vault = startOver(used, '/profile/vaults', countingEntropy(), 1e6).get(someVault);
  const arrived: ArrivedKind[] = [];
  const memory = createShareMemory();
  const control = { isOver: false, questions: 0, puts: 0 };
  const port = share.port();
  const counted: SharePort = {
    put: (name, bytes) => {
      control.puts += 1;
      return port.put(name, bytes);
    },
    get: (name) => {
      control.questions += 1;
      return port.get(name);
    },
    list: (shelf) => {
      control.questions += 1;
      return port.list(shelf);
    },
  };
  const round = (change: Partial<SharePort> = {}) =>
    syncRound({
      vault,
      port: { ...counted, ...change },
      mark,
      memory,
      isOver: () => control.isOver,
      arrived: (what) => arrived.push(...what),
    });
  const save = (device: string, number: number) => vault.replica.append(frame(device, number));
  const segments = async () => (await vault.replica.list()).map(({ name }) => name).sort();
  return { disk, vault, memory, control, arrived, round, save, segments };
}

/** Both know the share as it is: what follows is a quiet time. */
async function settled() {
  const place = await aShare();
  const [one, other] = [workstation(place), workstation(place)];
  for (const each of [one, other, one, other, one, other])
    expect(await each.round()).toMatchObject({ ok: true });
  return { ...place, one, other };
}

describe('a round', () => {
  test('brings what others put, and says so once', async () => {
    const place = await aShare();
    const [one, other] = [workstation(place), workstation(place)];
    await one.save('a', 0);
    const grant = new TextEncoder().encode('a sealed key');
    const { name } = await one.vault.parcels.write('grants', grant);
    await one.round();
    await other.round();
    expect(await other.segments()).toEqual(await one.segments());
    expect(await other.vault.parcels.read('grants', name)).toEqual(grant);
    expect(other.arrived).toEqual(['grants', 'segments']);
    await other.round();
    await other.round();
    expect(other.arrived).toEqual(['grants', 'segments']);
    expect(one.arrived).toEqual([]);
    expect(other.memory.fetchedFiles).toBe(2);
  });

  test('with nothing new asks a handful of questions and writes nothing', async () => {
    const { one } = await settled();
    for (let number = 0; number < 40; number++) {
      await one.save('a', number);
      await one.round();
    }
    const before = { ...one.control };
    await one.round();
    expect(one.control.questions - before.questions).toBeLessThanOrEqual(12);
    expect(one.control.puts).toBe(before.puts);
  });

  test('hears of what is new from the news, without looking through the shelves', async () => {
    const { one, other } = await settled();
    await one.save('a', 0);
    await one.round();
    const before = other.control.questions;
    await other.round();
    expect(await other.segments()).toEqual(await one.segments());
    expect(other.control.questions - before).toBeLessThanOrEqual(14);
  });

  test('tells of what lies there although the share said that putting it failed', async () => {
    const { share, one, other } = await settled();
    // More shelves than are looked at in one round.
    for (let number = 1; number < 40; number++) {
      await one.save('b', number);
      await one.round();
    }
    await other.round();
    await one.save('a', 0);
    const port = share.port();
    await one.round({
      put: async (name, bytes) => {
        await port.put(name, bytes);
        return err({ kind: 'share/lost' });
      },
    });
    await one.round();
    await other.round();
    expect(await other.segments()).toEqual(await one.segments());
  });

  test('finds in time what no news told of', async () => {
    const { share, other } = await settled();
    const bytes = concatBytes([header, frame('a', 0)]);
    const name = nameOnShare('segments', await sha256Hex(bytes));
    await share.leave(name, bytes);
    for (let rounds = 0; rounds < 40 && (await other.segments()).length === 0; rounds++)
      await other.round();
    expect(await other.segments()).toHaveLength(1);
  });

  test('goes on where it was cut off', async () => {
    const place = await aShare();
    const [one, other] = [workstation(place), workstation(place)];
    for (let number = 0; number < 5; number++) {
      await one.save('a', number);
      await one.vault.replica.close();
    }
    await one.round();
    let gets = 0;
    const port = place.share.port();
    const stopping: Partial<SharePort> = {
      get: (name) => {
        if (name.startsWith('segments')) other.control.isOver = ++gets === 2;
        return port.get(name);
      },
    };
    expect(await other.round(stopping)).toEqual({
      ok: true,
      value: { isWhole: false, hasMore: false },
    });
    expect(await other.segments()).toHaveLength(2);
    expect(other.arrived).toEqual(['segments']);
    other.control.isOver = false;
    await other.round();
    expect(await other.segments()).toEqual(await one.segments());
  });
});

test('what a journal holds that could not be closed goes to the share all the same', async () => {
  const place = await aShare();
  const disk = createMemoryDisk();
  let isFull = false;
  const filling = createFaultyDisk(disk, (what) =>
    isFull && what !== 'create' ? 'ENOSPC' : undefined,
  );
  const one = workstation(place, disk, filling);
  await one.save('a', 0);
  isFull = true;
  await expect(one.save('a', 1)).rejects.toThrow('ENOSPC');
  isFull = false;
  await one.save('a', 1);
  await one.round();
  const other = workstation(place);
  await other.round();
  const frames = createFramesOnShare();
  expect(await frames.upTo(other.vault.replica, other.memory.done)).toEqual([
    { device: 'a'.repeat(32), number: 1 },
  ]);
});

describe('trouble on the share', () => {
  const withOneSegment = async () => {
    const { share, one, other, mark } = await settled();
    await one.save('a', 0);
    await one.round();
    const name = (await share.paths()).find((path) => path.startsWith('segments')) as ShareName;
    return { share, mark, one, other, name };
  };

  test.each<[string, (bytes: Bytes) => Bytes]>([
    ['torn', (bytes) => bytes.slice(0, 20)],
    ['empty', () => new Uint8Array()],
    ['zeros', (bytes) => new Uint8Array(bytes.length)],
  ])(
    'a file that is %s is not taken, is counted, and is taken once it is whole',
    async (_how, damage) => {
      const { share, other, name } = await withOneSegment();
      const read = await share.port().get(name);
      const bytes = read.ok && read.value !== 'absent' ? read.value : new Uint8Array();
      await share.leave(name, damage(bytes));
      expect(await other.round()).toMatchObject({ ok: true });
      expect(await other.segments()).toEqual([]);
      expect(other.memory.damaged.size).toBe(1);
      await share.leave(name, bytes);
      for (let rounds = 0; rounds < 4; rounds++) await other.round();
      expect(await other.segments()).toHaveLength(1);
      expect(other.memory.damaged.size).toBe(0);
    },
  );

  test('a torn file is mended by whoever holds its bytes, whoever wrote them', async () => {
    const { share, mark, one, other, name } = await withOneSegment();
    await other.round();
    await share.leave(name, new Uint8Array(9));
    const restarted = workstation({ share, mark }, other.disk);
    await restarted.round();
    expect(await share.port().get(name)).toMatchObject({ ok: true });
    expect(await one.round()).toMatchObject({ ok: true });
  });

  test('a segment that is damaged here is mended from the share, and the damaged one kept aside', async () => {
    const { one, name } = await withOneSegment();
    const path = [...one.disk.files().keys()].find((each) => each.endsWith('.seg')) ?? '';
    one.memory.done.clear();
    one.disk.tamper(path, new Uint8Array(30));
    expect(await one.round()).toMatchObject({ ok: true, value: { isWhole: true, hasMore: false } });
    expect(await sha256Hex(one.disk.files().get(path) ?? new Uint8Array())).toBe(
      name.slice(12, 76),
    );
    expect([...one.disk.files().keys()].some((each) => each.includes('/set-aside/'))).toBe(true);
    expect(one.arrived).toEqual(['segments']);
    expect(await one.round()).toMatchObject({ ok: true, value: { isWhole: true, hasMore: false } });
  });

  test('a segment that is torn while the application runs is mended within its turn, without a start', async () => {
    const { one, name } = await withOneSegment();
    await one.round();
    const path = [...one.disk.files().keys()].find((each) => each.endsWith('.seg')) ?? '';
    one.disk.tamper(path, new Uint8Array(30));
    expect(await one.round()).toMatchObject({ ok: true, value: { isWhole: true, hasMore: false } });
    expect(await sha256Hex(one.disk.files().get(path) ?? new Uint8Array())).toBe(
      name.slice(12, 76),
    );
    expect([...one.disk.files().keys()].some((each) => each.includes('/set-aside/'))).toBe(true);
  });

  test.each(['full', 'read-only'] as const)('a share that is %s still gives', async (how) => {
    const { one, share, other, name } = await withOneSegment();
    await other.save('b', 1);
    if (how === 'full') share.fill(true);
    else share.protect(true);
    expect(await other.round()).toMatchObject({ ok: false, error: { kind: `share/${how}` } });
    expect(await other.segments()).toContain(`${name.slice(12, 76)}.seg`);
    expect(other.arrived).toEqual(['segments']);
    share.fill(false);
    share.protect(false);
    await other.round();
    await one.round();
    expect(await one.segments()).toEqual(await other.segments());
  });

  test('names that are none of ours, and content that is none, do no harm', async () => {
    const { share, one, other } = await withOneSegment();
    const junk = new TextEncoder().encode('a segment by its name alone');
    await share.leave(nameOnShare('segments', await sha256Hex(junk)), junk);
    await share.leave('segments/ab/holiday pictures.zip', junk);
    await share.leave(`segments/ab/ab${'0'.repeat(62)} (conflicted copy).seg`, junk);
    other.memory.wholeLooks = 1;
    expect(await other.round()).toMatchObject({ ok: true });
    expect(await other.segments()).toEqual(await one.segments());
    expect(other.memory.damaged.size).toBe(1);
  });

  test('one file that cannot be read keeps no other away', async () => {
    const { one, share, other, name } = await withOneSegment();
    await one.save('a', 1);
    await one.round();
    const port = share.port();
    const failing: Partial<SharePort> = {
      get: async (asked) =>
        asked === name
          ? { ok: false, error: { kind: 'share/lost', code: 'EIO' } }
          : port.get(asked),
    };
    expect(await other.round(failing)).toMatchObject({ ok: true });
    expect(await other.segments()).toHaveLength(1);
  });

  test('a share put back to yesterday is filled again while everybody is at work, and nobody loses anything', async () => {
    const { share, one, other } = await settled();
    await one.save('a', 0);
    for (const each of [one, other]) await each.round();
    const yesterday = share.remember();
    await one.save('a', 1);
    await other.save('b', 0);
    for (const each of [one, other, one, other]) await each.round();
    const before = await one.segments();
    expect(before).toHaveLength(3);
    expect(one.memory.isPutBack).toBe(false);
    yesterday();
    for (let rounds = 0; rounds < 3; rounds++) for (const each of [one, other]) await each.round();
    expect(one.memory.isPutBack).toBe(true);
    expect(await one.segments()).toEqual(before);
    expect(await other.segments()).toEqual(before);
    expect((await share.paths()).filter((path) => path.endsWith('.seg'))).toHaveLength(3);
  });

  test('a share that comes back as it was yesterday is known by its news', async () => {
    const { share, one } = await withOneSegment();
    const yesterday = share.remember();
    await one.save('a', 1);
    await one.round();
    yesterday();
    forgetShare(one.memory);
    await one.round();
    expect(one.memory.isPutBack).toBe(true);
  });

  test('a listing that hides news which is there does not pass for a share put back', async () => {
    const { share, one } = await withOneSegment();
    forgetShare(one.memory);
    const list: SharePort['list'] = async (shelf) => {
      const listed = await share.port().list(shelf);
      if (!listed.ok || !shelf.startsWith('news/')) return listed;
      return { ok: true, value: { ...listed.value, files: [] } };
    };
    await one.round({ list });
    expect(one.memory.isPutBack).toBe(false);
  });

  test.each(['one file', 'whole folders'])(
    'what vanishes without a word (%s) is put again in time',
    async (what) => {
      const { share, one, name } = await withOneSegment();
      await one.save('a', 1);
      await one.round();
      const isGone = (path: string): boolean =>
        what === 'one file' ? path === name : path.startsWith('segments/');
      await share.lose(isGone);
      for (let rounds = 0; rounds < 4; rounds++) await one.round();
      expect((await share.paths()).filter((path) => path.endsWith('.seg'))).toHaveLength(2);
    },
  );

  test('a share that hangs in the middle of a round holds up no save', async () => {
    const { one } = await withOneSegment();
    await new Promise<void>((asked) => {
      const hanging: Partial<SharePort> = {
        list: () => {
          asked();
          return new Promise(() => undefined);
        },
      };
      void one.round(hanging);
    });
    for (const number of [1, 2, 3]) await one.save('a', number);
    expect(await one.segments()).toHaveLength(2);
  });

  test('nothing here is removed or changed when everything there is', async () => {
    const { share, one, mark } = await withOneSegment();
    const before = new Map(one.disk.files());
    const empty = await aShare();
    await workstation({ share: empty.share, mark }, one.disk).round();
    await share.vanish();
    await one.round();
    expect(new Map(one.disk.files())).toEqual(before);
  });
});

test('how far each device is on the share ends before the first frame that is not', async () => {
  const { one, other } = await settled();
  const frames = createFramesOnShare();
  const upTo = () => frames.upTo(one.vault.replica, one.memory.done);
  await one.save('a', 0);
  await one.save('a', 1);
  await other.save('b', 0);
  expect(await upTo()).toEqual([]);
  for (const each of [one, other, one]) await each.round();
  const sorted = (await upTo()).toSorted((x, y) => x.device.localeCompare(y.device));
  expect(sorted).toEqual([
    { device: 'a'.repeat(32), number: 1 },
    { device: 'b'.repeat(32), number: 0 },
  ]);
  await one.save('a', 2);
  expect(await upTo()).toContainEqual({ device: 'a'.repeat(32), number: 1 });
});
