import type { CopyReport } from '../../shared/contract/copies.ts';
import { bytesEqual, type Bytes } from '../../shared/kit/bytes.ts';
import { faultOf } from '../replica/disk-faults.ts';
import type { Disk } from '../replica/disk.ts';
import { readWhole, sha256Hex } from '../replica/file-hash.ts';
import { filePartName } from '../../shared/kit/sealed-file.ts';
import { listFiles, namesIn, type ReplicaFile } from '../replica/replica.ts';
import { replaceFile } from '../replica/side-files.ts';
import { replicaPath, segmentFolder, type VaultFolder } from '../replica/vault-folder.ts';
import { createTally, type Tally } from './tally.ts';
import type { UnderWay } from './under-way.ts';

/** @file A vault's files from one folder of vaults to another, of the same layout: a sealed copy, and back.
 *
 *  [Note: Order of a copy] The mark says how far the vault had been saved, the ring holds the keys of its frames. The mark is read
 *  first and written last, the ring is read after the segments: so a copy never holds a frame without its key, nor a mark ahead of
 *  its frames, although the vault goes on working meanwhile. */

export type CopyJob = {
  readonly disk: Disk;
  readonly from: VaultFolder;
  readonly to: VaultFolder;
  /** A folder that exists on the disk the copy goes to. */
  readonly on: string;
  readonly underWay: UnderWay;
};

const keys = ['ring.a', 'ring.b', 'charter.a', 'charter.b', 'slots.a', 'slots.b'] as const;
const marks = ['mark.a', 'mark.b'] as const;
// Drafts are no acts and failed attempts are about this keyboard: neither leaves the workstation.

/** Copies what is not there yet and reads all of it back. Stops at the first trouble of the disk, which the report names. */
export async function copyVault(job: CopyJob): Promise<CopyReport> {
  const tally = createTally();
  const savedMarks = await readMarks(job, tally);
  const segments = await listFiles(job.disk, job.from);
  const parts = await partsIn(job.disk, job.from);
  if (!(await hasRoom(job, segments, parts))) {
    tally.fail('', 'copy/no-room');
    return tally.report();
  }
  job.underWay.begin(segments.length + parts.length + keys.length);
  try {
    await copyAll(job, tally, { segments, parts, savedMarks });
  } finally {
    job.underWay.end();
  }
  return tally.report();
}

async function copyAll(
  job: CopyJob,
  tally: Tally,
  found: {
    readonly segments: readonly ReplicaFile[];
    readonly parts: readonly ReplicaFile[];
    readonly savedMarks: readonly (Bytes | undefined)[];
  },
): Promise<void> {
  const { segments, parts, savedMarks } = found;
  const step = async (name: string, act: () => Promise<void>): Promise<boolean> => {
    if (job.underWay.isCancelled()) {
      tally.fail('', 'copy/cancelled');
      return false;
    }
    const went = await tally.attempt(name, act);
    job.underWay.step();
    return went;
  };
  for (const { name } of segments)
    if (!(await step(name, () => copySegment(job, name, tally)))) return;
  for (const { name } of parts) if (!(await step(name, () => copyPart(job, name, tally)))) return;
  for (const name of keys) if (!(await step(name, () => copyKeys(job, name, tally)))) return;
  for (const [index, name] of marks.entries()) {
    const content = savedMarks[index];
    if (content === undefined) continue;
    if (!(await tally.attempt(name, () => copySideFile(job, name, content, tally)))) return;
  }
}

const readMarks = (job: CopyJob, tally: Tally): Promise<readonly (Bytes | undefined)[]> =>
  Promise.all(
    marks.map((name) =>
      readIfThere(job.disk, `${job.from.path}/${name}`, () =>
        tally.fail(name, 'copy/damaged-source'),
      ),
    ),
  );

async function copyKeys(job: CopyJob, name: string, tally: Tally): Promise<void> {
  const content = await readIfThere(job.disk, `${job.from.path}/${name}`, () =>
    tally.fail(name, 'copy/damaged-source'),
  );
  if (content !== undefined) await copySideFile(job, name, content, tally);
}

/** True when what is not there yet fits, and a little more: the key ring and its copies come last. */
async function hasRoom(
  job: CopyJob,
  segments: readonly ReplicaFile[],
  parts: readonly ReplicaFile[],
): Promise<boolean> {
  const freeBytes = await job.disk.freeBytes(job.on);
  const sizes = await Promise.all(
    segments.map(async ({ name, sizeBytes }) =>
      (await job.disk.status(replicaPath(job.to, name))) === undefined ? sizeBytes : 0,
    ),
  );
  for (const { name, sizeBytes } of parts)
    if (!(await isThere(job, name, sizeBytes))) sizes.push(sizeBytes);
  return sizes.reduce((sum, sizeBytes) => sum + sizeBytes, spareBytes) <= freeBytes;
}

const spareBytes = 1024 * 1024;

/** A journal goes as the segment it is by now: whatever its name here, there it bears the hash of its content. */
async function copySegment({ disk, from, to }: CopyJob, name: string, tally: Tally): Promise<void> {
  const content = await readIfReadable(disk, replicaPath(from, name));
  if (content === undefined) {
    tally.fail(name, 'copy/damaged-source');
    return;
  }
  const trueName = `${await sha256Hex(content)}.seg`;
  if (name.endsWith('.seg') && trueName !== name) tally.fail(name, 'copy/damaged-source');
  const target = replicaPath(to, trueName);
  if (await holds(disk, target, content)) {
    tally.alreadyThere();
    return;
  }
  await replaceFile(disk, { folder: segmentFolder(to, trueName), name: trueName, bytes: content });
  tally.copied(content.length);
  await verify(disk, target, content, trueName, tally);
}

/** A part of a sealed file that is there already, as long as it is here, is not read again: a copy of a terabyte would take a day each time. */
async function copyPart(job: CopyJob, name: string, tally: Tally): Promise<void> {
  const { disk, from, to } = job;
  const path = `${shelfOf(from)}/${name}`;
  const status = await disk.status(path);
  if (status && (await isThere(job, name, status.sizeBytes))) {
    tally.alreadyThere();
    return;
  }
  const content = await readIfReadable(disk, path);
  if (content === undefined || `${await sha256Hex(content)}.prt` !== name) {
    tally.fail(name, 'copy/damaged-source');
    return;
  }
  await replaceFile(disk, { folder: shelfOf(to), name, bytes: content });
  tally.copied(content.length);
  await verify(disk, `${shelfOf(to)}/${name}`, content, name, tally);
}

const shelfOf = (folder: VaultFolder): string => `${folder.parcels}/files`;

const isThere = async ({ disk, to }: CopyJob, name: string, sizeBytes: number): Promise<boolean> =>
  (await disk.status(`${shelfOf(to)}/${name}`))?.sizeBytes === sizeBytes;

/** The parts of sealed files, which no other copy of this workstation holds. */
async function partsIn(disk: Disk, folder: VaultFolder): Promise<readonly ReplicaFile[]> {
  const parts: ReplicaFile[] = [];
  for (const name of await namesIn(disk, shelfOf(folder))) {
    const status = await disk.status(`${shelfOf(folder)}/${name}`);
    if (status && filePartName.safeParse(name).success)
      parts.push({ name, sizeBytes: status.sizeBytes });
  }
  return parts;
}

/** undefined when the disk does not give it back: other files it does, so the copy goes on. */
async function readIfReadable(disk: Disk, path: string): Promise<Bytes | undefined> {
  try {
    return await readWhole(disk, path);
  } catch (cause: unknown) {
    if (faultOf(cause).kind === 'shell/bug') throw cause;
    return undefined;
  }
}

async function copySideFile(
  { disk, to }: CopyJob,
  name: string,
  content: Bytes,
  tally: Tally,
): Promise<void> {
  const target = `${to.path}/${name}`;
  if (await holds(disk, target, content)) {
    tally.alreadyThere();
    return;
  }
  await replaceFile(disk, { folder: to.path, name, bytes: content });
  tally.copied(content.length);
  await verify(disk, target, content, name, tally);
}

async function verify(
  disk: Disk,
  path: string,
  content: Bytes,
  name: string,
  tally: Tally,
): Promise<void> {
  if (await holds(disk, path, content)) tally.verified();
  else tally.fail(name, 'copy/not-as-written');
}

/** True when the file is there and reads back as these very bytes. A medium that cannot be read does not hold them. */
async function holds(disk: Disk, path: string, content: Bytes): Promise<boolean> {
  const status = await disk.status(path);
  if (status?.sizeBytes !== content.length) return false;
  const found = await readIfReadable(disk, path);
  return found !== undefined && bytesEqual(found, content);
}

async function readIfThere(
  disk: Disk,
  path: string,
  unreadable: () => void,
): Promise<Bytes | undefined> {
  if ((await disk.status(path)) === undefined) return undefined;
  const content = await readIfReadable(disk, path);
  if (content === undefined) unreadable();
  return content;
}
