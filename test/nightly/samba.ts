import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeDisk } from '../../electron/replica/node-disk.ts';
import { createVaults, type Vault } from '../../electron/replica/vaults.ts';
import { createFolderShare } from '../../electron/share/folder-share.ts';
import { syncRound } from '../../electron/share/round.ts';
import { shareDisk } from '../../electron/share/share-disk.ts';
import { putMark } from '../../electron/share/share-marks.ts';
import { createShareMemory, forgetShare } from '../../electron/share/share-memory.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import { encodeJournalHeader, encodeRecord } from '../../shared/formats/journal.ts';
import { unitId, vaultId } from '../../shared/kit/ids.ts';
import {
  createSambaServer,
  missingTools,
  mountShare,
  type Caching,
  type Mount,
} from './samba-server.ts';

/** @file Two workstations on a real Samba server over loopback, which is killed in the middle of rounds, with its clients,
 *  and started again; through mounts that hand on what they take, and through such as keep it and say that it is written. `node test/nightly/samba.mjs`. */

const kills = Number(process.env['PROBITY_KILLS'] ?? 10);
const actsALife = 8;
const roundWithinMs = 60_000;
const entropy = (sizeBytes: number): Uint8Array => Uint8Array.from(randomBytes(sizeBytes));
const unit = unitId.parse('1'.repeat(32));

const missing = missingTools();
if (missing.length > 0 || process.getuid?.() !== 0) {
  console.log(
    `Not run: needs root and ${missing.join(', ') || 'what is there'} (Debian: samba rclone fuse3).`,
  );
  process.exit(2);
}

type Told = { readonly saved: number; readonly lied: number; readonly failedRounds: number };

async function story(caching: Caching): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-samba-'));
  const server = createSambaServer(folder);
  await server.start();
  const mountAll = async (): Promise<Mount[]> => [
    await mountShare(join(folder, 'mount-a'), caching),
    await mountShare(join(folder, 'mount-b'), caching),
  ];
  let mounts = await mountAll();
  try {
    const [first] = mounts;
    if (first === undefined) throw new Error('no mount');
    mkdirSync(join(first.path, 'Probity share'));
    await untilThere(join(server.folder, 'Probity share'));
    const mark = await founded(join(first.path, 'Probity share'));
    await untilThere(join(server.folder, 'Probity share', mark));
    const stations = mounts.map(({ path }, at) =>
      workstation(join(folder, `profile-${String(at)}`), join(path, 'Probity share'), mark, at),
    );
    let saved = 0;
    let lied = 0;
    let failedRounds = 0;
    for (let life = 0; life < kills; life += 1) {
      for (const station of stations) saved += await station.save(actsALife);
      const rounds = stations.map((station) => station.round());
      await wait(life * 150);
      await server.kill();
      const results = await Promise.all(rounds);
      failedRounds += results.filter((went) => !went).length;
      for (const station of stations) lied += notThere(station.done(), server.folder);
      for (const mount of mounts) await mount.end();
      await server.start();
      mounts = await mountAll();
      for (const station of stations) station.lost();
      await untilAgreed(stations, server.folder);
    }
    await expectAll(stations, saved, server.folder);
    return { saved, lied, failedRounds };
  } finally {
    for (const mount of mounts) await mount.end();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function founded(root: string): Promise<ShareName> {
  const scratch = 'f'.repeat(32);
  const put = await putMark(
    createFolderShare({ disk: shareDisk, root, scratch, entropy }),
    unit,
    entropy,
  );
  if (!put.ok) throw new Error(`no mark: ${put.error.kind} ${put.error.code ?? ''}`);
  return put.value;
}

function workstation(profile: string, root: string, mark: ShareName, at: number) {
  const vault: Vault = createVaults({
    disk: nodeDisk,
    path: profile,
    entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes: 4096,
  }).get(vaultId.parse('0'.repeat(32)));
  const memory = createShareMemory();
  const scratch = String(at).repeat(32);
  const port = createFolderShare({ disk: shareDisk, root, scratch, entropy });
  let number = 0;
  return {
    vault,
    done: () => memory.done,
    lost: () => forgetShare(memory),
    /** A server that is dead may hold a round for as long as the mount waits; saving goes on meanwhile, which the test relies on. */
    round: async (): Promise<boolean> => {
      const going = syncRound({
        ...{ vault, port, mark, memory },
        isOver: () => false,
        arrived: () => undefined,
      }).catch(() => ({ ok: false }));
      return (await Promise.race([going, wait(roundWithinMs, { ok: false })])).ok;
    },
    save: async (count: number): Promise<number> => {
      for (let each = 0; each < count; each += 1)
        await vault.replica.append(
          encodeRecord({ id: String(at).repeat(32), number: number++, bytes: entropy(700) }),
        );
      return count;
    },
    segments: async () => (await vault.replica.list()).map(({ name }) => name).sort(),
  };
}
type Workstation = ReturnType<typeof workstation>;

/** Rounds until both hold the same and the server has it, however long the mounts take to believe that it is back. */
async function untilAgreed(stations: readonly Workstation[], behind: string): Promise<void> {
  for (let rounds = 0; rounds < 60; rounds += 1) {
    const went: boolean[] = [];
    for (const station of stations) went.push(await station.round());
    const lists = await Promise.all(stations.map((station) => station.segments()));
    const isSame = new Set(lists.map((list) => list.join())).size === 1;
    if (went.every(Boolean) && isSame && segmentsBehind(behind).join() === lists[0]?.join()) return;
    if (!went.every(Boolean)) for (const station of stations) station.lost();
    await wait(2_000);
  }
  throw new Error('the workstations and the server did not agree in time');
}

async function expectAll(
  stations: readonly Workstation[],
  saved: number,
  behind: string,
): Promise<void> {
  for (const { vault } of stations) {
    let sizeBytes = 0;
    for (const file of await vault.replica.list()) sizeBytes += file.sizeBytes - 8;
    const acts = sizeBytes / (700 + 40);
    if (acts !== saved) throw new Error(`${String(acts)} of ${String(saved)} acts are here`);
  }
  for (const name of segmentsBehind(behind)) {
    const bytes = readFileSync(join(behind, 'Probity share', 'segments', name.slice(0, 2), name));
    if (`${createHash('sha256').update(bytes).digest('hex')}.seg` !== name)
      throw new Error(`${name} is torn on the server`);
  }
}

const segmentsBehind = (behind: string): readonly string[] =>
  readdirSync(join(behind, 'Probity share', 'segments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.seg'))
    .map((entry) => entry.name)
    .sort();

/** Names that were read back through the mount and are not on the server's own disk. */
function notThere(done: ReadonlySet<ShareName>, behind: string): number {
  let count = 0;
  for (const name of done) {
    try {
      readFileSync(join(behind, 'Probity share', name));
    } catch {
      count += 1;
    }
  }
  return count;
}

async function untilThere(path: string): Promise<void> {
  for (let looks = 0; looks < 300; looks += 1) {
    try {
      readFileSync(path);
      return;
    } catch (cause: unknown) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EISDIR') return;
      await wait(100);
    }
  }
  throw new Error('the server did not get it');
}

for (const caching of ['off', 'writes'] as const) {
  const { saved, lied, failedRounds } = await story(caching);
  console.log(
    `mount with caching ${caching}: ${String(kills)} kills of the server, ${String(failedRounds)} rounds failed; ${String(saved)} acts saved, all on both workstations and on the server at the end; ` +
      `${String(lied)} files were read back through the mount and were not on the server after a kill, all put again`,
  );
}
console.log('2 passed, 0 failed');
