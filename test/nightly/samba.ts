import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { platformClock } from '../../electron/clock.ts';
import { tryFolder } from '../../electron/share/qualify.ts';
import { shareDisk } from '../../electron/share/share-disk.ts';
import { createSambaServer } from './samba-server.ts';
import { missingTools, mountKinds, mountShare, type Mount, type MountKind } from './smb-mounts.ts';
import { trialWords, wrongIn } from './trial-words.ts';
import {
  entropy,
  expectAll,
  founded,
  notThere,
  shareFolder,
  untilAgreed,
  workstation,
  type BehindMounts,
} from './two-workstations.ts';

/** @file Two workstations on a real Samba server over loopback, which is killed in the middle of rounds, with its clients or without them,
 *  and started again; through mounts that hand on what they take, and through such as keep it and say that it is written.
 *  `node test/nightly/samba.mjs`; `PROBITY_MOUNTS=smbnetfs` takes some of the mounts only,
 *  `PROBITY_KEEP_MOUNTS=1` ends the server alone. */

const kills = Number(process.env['PROBITY_KILLS'] ?? 10);
/** The workstations go on through the mounts they had, as people's do; otherwise their power is cut with the server's. */
const keepsMounts = process.env['PROBITY_KEEP_MOUNTS'] === '1';
const actsALife = 8;

const asked = process.env['PROBITY_MOUNTS']?.split(',');
const kinds = mountKinds.filter((kind) => asked?.includes(kind) ?? true);
const missing = missingTools(kinds);
if (missing.length > 0 || process.getuid?.() !== 0) {
  console.log(
    `Not run: needs root and ${missing.join(', ') || 'what is there'} (Debian: samba rclone smbnetfs fuse3).`,
  );
  process.exit(2);
}

type Told = {
  readonly trial: string;
  readonly saved: number;
  readonly lied: number;
  readonly failedRounds: number;
};

async function story(kind: MountKind): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-samba-'));
  const server = createSambaServer(folder);
  const behind = behindMounts(server.folder);
  await server.start();
  const mountAll = async (): Promise<Mount[]> => [
    await mountShare(join(folder, 'mount-a'), kind),
    await mountShare(join(folder, 'mount-b'), kind),
  ];
  let mounts = await mountAll();
  try {
    const [first] = mounts;
    if (first === undefined) throw new Error('no mount');
    mkdirSync(join(first.path, shareFolder));
    await untilThere(shareFolder, behind);
    const trial = await tried(join(first.path, shareFolder));
    const mark = await founded(join(first.path, shareFolder));
    await untilThere(join(shareFolder, mark), behind);
    const stations = mounts.map(({ path }, at) =>
      workstation(join(folder, `profile-${String(at)}`), join(path, shareFolder), mark, at),
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
      for (const station of stations) lied += await notThere(station.done(), behind);
      if (!keepsMounts) for (const mount of mounts) await mount.end();
      await server.start();
      if (!keepsMounts) mounts = await mountAll();
      for (const station of stations) station.lost();
      await untilAgreed(stations, behind);
    }
    await expectAll(stations, saved, behind);
    return { trial, saved, lied, failedRounds };
  } finally {
    for (const mount of mounts) await mount.end();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The trial that the page Sync shows of a folder before it is used: throws where it is not fit. */
async function tried(folder: string): Promise<string> {
  const trial = await tryFolder({ disk: shareDisk, folder, entropy, clock: platformClock });
  const wrong = wrongIn(trial);
  if (wrong.length > 0) throw new Error(`${wrong.join()}: ${trialWords(trial)}`);
  return trialWords(trial);
}

/** The server's own disk is one of this machine. */
const behindMounts = (folder: string): BehindMounts => ({
  isThere: async (path) => existsSync(join(folder, path)),
  segments: async () =>
    readdirSync(join(folder, shareFolder, 'segments'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.seg'))
      .map(({ name, parentPath }) => {
        const bytes = readFileSync(join(parentPath, name));
        return {
          name,
          isWhole: `${createHash('sha256').update(bytes).digest('hex')}.seg` === name,
        };
      }),
});

async function untilThere(path: string, behind: BehindMounts): Promise<void> {
  for (let looks = 0; looks < 300; looks += 1) {
    if (await behind.isThere(path)) return;
    await wait(100);
  }
  throw new Error('the server did not get it');
}

for (const kind of kinds) {
  const { trial, saved, lied, failedRounds } = await story(kind);
  console.log(
    `${kind}: ${String(kills)} kills of the server, ${String(failedRounds)} rounds failed; ${String(saved)} acts saved, all on both workstations and on the server at the end; ` +
      `${String(lied)} files were read back through the mount and were not on the server after a kill, all put again; trial of the folder: ${trial}`,
  );
}
console.log(`${String(kinds.length)} passed, 0 failed`);
