import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @file A Samba server of our own on loopback, and mounts of it: nothing of the machine's configuration is touched. Needs root. */

const ownPort = 14_450;
const loopback = '127.0.0.1';
export const password = 'loopback-only';

export type SambaServer = {
  /** The folder behind the share, as the server's disk holds it. */
  readonly folder: string;
  readonly start: () => Promise<void>;
  /** Ends the server and its children at once, as a power cut of the server does to its clients. */
  readonly kill: () => Promise<void>;
};

/** What a mount does with what is written: hands it on at once, or keeps it and says that it is written. */
export type Caching = 'off' | 'writes';
export type Mount = {
  readonly path: string;
  /** Ends it as a power cut of the workstation does: what it had not handed on is gone. */
  readonly end: () => Promise<void>;
};

/** Listens on loopback and a port of its own, or where it is told to. */
export function createSambaServer(
  folder: string,
  address: string = loopback,
  port: number = ownPort,
): SambaServer {
  const behind = join(folder, 'behind');
  const own = join(folder, 'samba');
  for (const path of [behind, own]) mkdirSync(path, { recursive: true });
  const config = join(own, 'smb.conf');
  writeFileSync(config, configOf(own, behind, address, port));
  execFileSync('smbpasswd', ['-c', config, '-s', '-a', 'root'], {
    input: `${password}\n${password}\n`,
  });
  let server: ChildProcess | undefined;
  return {
    folder: behind,
    start: async () => {
      server = spawn('smbd', ['-F', '--no-process-group', '-s', config], {
        detached: true,
        stdio: 'ignore',
      });
      while (!(await answers(address, port))) await wait(100);
    },
    kill: async () => {
      // Its own process group: the children that serve the connections go with it.
      if (server?.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
      server = undefined;
      while (await answers(address, port)) await wait(50);
    },
  };
}

/** Mounts the share through rclone, as one workstation does. */
export async function mountShare(path: string, caching: Caching): Promise<Mount> {
  mkdirSync(path, { recursive: true });
  const cache = `${path}-cache`;
  const mounting = spawn(
    'rclone',
    [
      ...['--config', '/dev/null', 'mount', 'ccu:unit', path],
      ...['--vfs-cache-mode', caching, '--cache-dir', cache, '--dir-cache-time', '2s'],
      ...['--vfs-write-back', '5s', '--low-level-retries', '2', '--contimeout', '3s'],
      ...['--timeout', '5s', '--retries', '1'],
    ],
    { env: { ...process.env, ...access() }, stdio: 'ignore' },
  );
  while (!isMounted(path)) await wait(100);
  return {
    path,
    end: async () => {
      execFileSync('umount', ['-l', path]);
      mounting.kill('SIGKILL');
      await wait(100);
      rmSync(cache, { recursive: true, force: true });
    },
  };
}

const access = (): Record<string, string> => ({
  RCLONE_CONFIG_CCU_TYPE: 'smb',
  RCLONE_CONFIG_CCU_HOST: loopback,
  RCLONE_CONFIG_CCU_PORT: String(ownPort),
  RCLONE_CONFIG_CCU_USER: 'root',
  RCLONE_CONFIG_CCU_PASS: execFileSync('rclone', ['obscure', password], {
    encoding: 'utf8',
  }).trim(),
});

const isMounted = (path: string): boolean =>
  execFileSync('mount', { encoding: 'utf8' }).includes(` on ${path} `);

const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port });
    const end = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });

const configOf = (own: string, behind: string, address: string, port: number): string =>
  [
    '[global]',
    'server role = standalone server',
    `smb ports = ${String(port)}`,
    `interfaces = ${address}`,
    'bind interfaces only = yes',
    'disable netbios = yes',
    'load printers = no',
    ...['private dir', 'lock directory', 'state directory', 'cache directory', 'pid directory'].map(
      (what) => `${what} = ${own}`,
    ),
    `ncalrpc dir = ${own}/ncalrpc`,
    `log file = ${own}/log`,
    `passdb backend = tdbsam:${own}/passdb.tdb`,
    '[unit]',
    `path = ${behind}`,
    'read only = no',
    '',
  ].join('\n');

/** What this machine lacks for it; nothing where all is there. */
export function missingTools(): readonly string[] {
  return ['smbd', 'smbpasswd', 'rclone', 'fusermount3'].filter((tool) => {
    try {
      execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}
