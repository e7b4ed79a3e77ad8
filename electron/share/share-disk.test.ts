import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../replica/node-disk.ts';
import type { Disk } from '../replica/disk.ts';
import { shareDisk } from './share-disk.ts';

/** Whether anything else in this process had its turn before a small write was done. */
async function goesOnDuringWrite(disk: Disk): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-write-'));
  const path = join(folder, 'small');
  const file = await disk.create(path);
  let isWritten = false;
  const writing = file.append(new Uint8Array(700)).then(() => (isWritten = true));
  // Turns within this thread alone: what another thread did is heard of after all of them.
  for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
  const wentOn = !isWritten;
  await writing;
  await file.close();
  expect(await readFile(path)).toHaveLength(700);
  await rm(folder, { recursive: true });
  return wentOn;
}

test('a small write to a server that is slow to take it holds up nothing else', async () => {
  expect(await goesOnDuringWrite(shareDisk)).toBe(true);
});

test('a small write to the disk of this machine is done at once', async () => {
  expect(await goesOnDuringWrite(nodeDisk)).toBe(false);
});

test('a file that is read again is the same only where every byte is, and no more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'probity-holds-'));
  const path = join(folder, 'file');
  const bytes = Uint8Array.from({ length: 2 * 1024 * 1024 + 3 }, (_, at) => at % 251);
  const holds = async (written: Uint8Array): Promise<boolean | undefined> => {
    await writeFile(path, written);
    return shareDisk.holds?.(path, bytes);
  };
  expect(await holds(bytes)).toBe(true);
  for (const at of [0, 1024 * 1024, bytes.length - 1])
    expect(await holds(bytes.with(at, 255))).toBe(false);
  expect(await holds(bytes.subarray(1))).toBe(false);
  expect(await holds(Uint8Array.from([...bytes, 0]))).toBe(false);
  await rm(folder, { recursive: true });
  await expect(shareDisk.holds?.(path, bytes)).rejects.toThrow('ENOENT');
});
