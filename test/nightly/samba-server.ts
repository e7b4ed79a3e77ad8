import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @file A Samba server of our own on loopback: nothing of the machine's configuration is touched. Needs root. */

export const ownPort = 14_450;
export const loopback = '127.0.0.1';
export const password = 'loopback-only';

export type SambaServer = {
  /** The folder behind the share, as the server's disk holds it. */
  readonly folder: string;
  readonly start: () => Promise<void>;
  /** Ends the server and its children at once, as a power cut of the server does to its clients. */
  readonly kill: () => Promise<void>;
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
