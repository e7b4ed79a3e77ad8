import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createSambaServer,
  missingTools,
  mountShare,
  type Caching,
  type Mount,
} from './samba-server.ts';
import {
  expectAll,
  founded,
  notThere,
  shareFolder,
  untilAgreed,
  workstation,
  type BehindMounts,
} from './two-workstations.ts';

/** @file Two workstations on a real Samba server over loopback, which is killed in the middle of rounds, with its clients,
 *  and started again; through mounts that hand on what they take, and through such as keep it and say that it is written. `node test/nightly/samba.mjs`. */

const kills = Number(process.env['PROBITY_KILLS'] ?? 10);
const actsALife = 8;

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
  const behind = behindMounts(server.folder);
  await server.start();
  const mountAll = async (): Promise<Mount[]> => [
    await mountShare(join(folder, 'mount-a'), caching),
    await mountShare(join(folder, 'mount-b'), caching),
  ];
  let mounts = await mountAll();
  try {
    const [first] = mounts;
    if (first === undefined) throw new Error('no mount');
    mkdirSync(join(first.path, shareFolder));
    await untilThere(shareFolder, behind);
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
      for (const mount of mounts) await mount.end();
      await server.start();
      mounts = await mountAll();
      for (const station of stations) station.lost();
      await untilAgreed(stations, behind);
    }
    await expectAll(stations, saved, behind);
    return { saved, lied, failedRounds };
  } finally {
    for (const mount of mounts) await mount.end();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
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

for (const caching of ['off', 'writes'] as const) {
  const { saved, lied, failedRounds } = await story(caching);
  console.log(
    `mount with caching ${caching}: ${String(kills)} kills of the server, ${String(failedRounds)} rounds failed; ${String(saved)} acts saved, all on both workstations and on the server at the end; ` +
      `${String(lied)} files were read back through the mount and were not on the server after a kill, all put again`,
  );
}
console.log('2 passed, 0 failed');
