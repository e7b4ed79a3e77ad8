import {
  closeSync,
  cpSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { createVaults, type Vault } from '../../electron/replica/vaults.ts';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { syncRound } from '../../electron/share/round.ts';
import { shareDisk } from '../../electron/share/share-disk.ts';
import { putMark } from '../../electron/share/share-marks.ts';
import { createShareMemory } from '../../electron/share/share-memory.ts';
import type { SharePort } from '../../electron/share/share-port.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { concatBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { unitId, vaultId } from '../../shared/kit/ids.ts';
import { seededEntropy } from '../fakes/seeded-entropy.ts';

/** @file Sync of 10,000 acts between two workstations over a folder on this disk, by the shell's own code and without any key, beside a plain
 *  copy of the same bytes. Runs in Electron's main process, where the shell runs (sync-main.ts). */

const acts = 10_000;
/** About what a sealed act of some lines of text takes. */
const actBytes = 900;
const someVault = vaultId.parse('0'.repeat(32));
const unit = unitId.parse('1'.repeat(32));
const entropy = seededEntropy(4);

/** In milliseconds; `questions`: what a round with nothing new asks of the share. */
export type SyncTimes = {
  readonly out: number;
  readonly first: number;
  readonly quiet: number;
  readonly file: number;
  readonly copy: number;
  readonly each: number;
  readonly questions: number;
};

/** Putting, first sync of a new workstation, a round with nothing new, each once. */
export async function syncTimes(segmentBytes: number): Promise<SyncTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-bench-sync-'));
  try {
    return await timesIn(folder, segmentBytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same number of acts as that many files, each written and synced, and the folder at the end; once. In milliseconds. */
export async function smallFilesTime(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-bench-small-'));
  const act = Uint8Array.from(entropy(actBytes));
  try {
    return await timed(() => {
      for (let number = 0; number < acts; number += 1)
        writeFileSync(join(folder, String(number)), act, { flush: true });
      syncFolder(folder);
      return Promise.resolve();
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timesIn(folder: string, segmentBytes: number): Promise<SyncTimes> {
  const one = workstation(join(folder, 'one'), segmentBytes);
  const bytes = await record(one);
  const root = join(folder, 'share');
  await nodeDisk.makeFolder(root);
  let questions = 0;
  const port = (scratch: string): SharePort => {
    const share = createFolderShare({
      disk: shareDisk,
      root,
      scratch: scratch.repeat(32),
      entropy,
    });
    return {
      put: share.put,
      get: (name) => (questions++, share.get(name)),
      list: (shelf) => (questions++, share.list(shelf)),
    };
  };
  const mark = await putMark(port('a'), unit, entropy);
  if (!mark.ok) throw new Error(mark.error.kind);
  const roundOf = (vault: Vault, scratch: string) => {
    const memory = createShareMemory();
    const place = { vault, port: port(scratch), mark: mark.value, memory };
    return () => syncRound({ ...place, isOver: () => false, arrived: () => undefined });
  };
  const file = await timed(() => writeSynced(join(folder, 'one-file'), bytes));
  const copy = await timed(async () => {
    cpSync(one.folder.segments, join(folder, 'copy'), { recursive: true });
  });
  const each = await timed(() => writeEachSynced(join(folder, 'copy'), join(folder, 'each')));
  const syncOne = roundOf(one, 'a');
  const out = await timed(syncOne);
  const first = await timed(roundOf(workstation(join(folder, 'two'), segmentBytes), 'b'));
  await syncOne();
  questions = 0;
  const quiet = await timed(syncOne);
  return { out, first, quiet, file, copy, each, questions };
}

const workstation = (path: string, rotateAtBytes: number): Vault =>
  createVaults({
    disk: nodeDisk,
    path,
    entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes,
  }).get(someVault);

/** The acts, recorded in one go, in segments of so many bytes; answers their bytes. */
async function record({ replica }: Vault): Promise<Bytes> {
  const all: Bytes[] = [];
  const atOnce = 100;
  for (let number = 0; number < acts; number += atOnce) {
    const records = Array.from({ length: atOnce }, (_, at) =>
      encodeRecord({
        id: '2'.repeat(32),
        number: number + at,
        bytes: Uint8Array.from(entropy(actBytes)),
      }),
    );
    all.push(...records);
    await replica.append(concatBytes(records));
  }
  await replica.close();
  return concatBytes(all);
}

/** The least that a durable file costs: written, synced, renamed, its folder synced; one after the other and nothing read back. */
function writeEachSynced(from: string, to: string): Promise<void> {
  mkdirSync(to);
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.seg')) continue;
    const [shelf = '', file = ''] = name.split(sep);
    mkdirSync(join(to, shelf), { recursive: true });
    const path = join(to, shelf, file);
    writeFileSync(`${path}.new`, readFileSync(join(from, name)), { flush: true });
    renameSync(`${path}.new`, path);
    syncFolder(join(to, shelf));
  }
  return Promise.resolve();
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

async function writeSynced(path: string, bytes: Bytes): Promise<void> {
  const file = await open(path, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}
