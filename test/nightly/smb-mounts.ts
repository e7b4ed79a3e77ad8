import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loopback, ownPort, password } from './samba-server.ts';

/** @file Mounts of the Samba server beside: rclone that hands on at once what is written, rclone that keeps it and says that it is written, and
 *  smbnetfs, which goes through Samba's own client library. Needs root. */

/** What mounts the share. */
export const mountKinds = ['rclone-off', 'rclone-writes', 'smbnetfs'] as const;
export type MountKind = (typeof mountKinds)[number];

export type Mount = {
  /** The folder of the share, below where it is mounted. */
  readonly path: string;
  /** Ends it as a power cut of the workstation does: what it had not handed on is gone. */
  readonly end: () => Promise<void>;
};

/** Mounts the share as one workstation does. */
export function mountShare(at: string, kind: MountKind): Promise<Mount> {
  mkdirSync(at, { recursive: true });
  return kind === 'smbnetfs' ? mountSmbnetfs(at) : mountRclone(at, kind);
}

async function mountRclone(at: string, kind: 'rclone-off' | 'rclone-writes'): Promise<Mount> {
  const cache = `${at}-cache`;
  const mounting = spawn(
    'rclone',
    [
      ...['--config', '/dev/null', 'mount', 'ccu:unit', at],
      ...['--vfs-cache-mode', kind === 'rclone-off' ? 'off' : 'writes', '--cache-dir', cache],
      ...['--dir-cache-time', '2s', '--vfs-write-back', '5s', '--low-level-retries', '2'],
      ...['--contimeout', '3s', '--timeout', '5s', '--retries', '1'],
    ],
    { env: { ...process.env, ...access() }, stdio: 'ignore', detached: true },
  );
  while (!isMounted(at)) await wait(100);
  return { path: at, end: () => end(mounting, at, cache) };
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

/** It reads its settings below the home folder. Nobody lists the server's shares: that asks for services this server has not. */
async function mountSmbnetfs(at: string): Promise<Mount> {
  const home = `${at}-home`;
  mkdirSync(join(home, '.smb'), { recursive: true });
  const settings = {
    'smb.conf': '[global]\nclient min protocol = SMB3\n',
    'smbnetfs.conf': [
      'smb_query_browsers "false"',
      'use_libsecret "false"',
      'free_space_size 1000000',
      'smb_timeout 5000',
      'reply_timeout 10',
      'include "smbnetfs.auth"',
      '',
    ].join('\n'),
    'smbnetfs.auth': `auth "root" "${password}"\n`,
  };
  for (const [name, words] of Object.entries(settings))
    writeFileSync(join(home, '.smb', name), words, { mode: 0o600 });
  const mounting = spawn('smbnetfs', [at, '-f', '-o', 'allow_other'], {
    env: { ...process.env, HOME: home },
    stdio: 'ignore',
    detached: true,
  });
  while (!isMounted(at)) await wait(100);
  const path = join(at, `${loopback}:${String(ownPort)}`, 'unit');
  while (!existsSync(path)) await wait(100);
  return { path, end: () => end(mounting, at, home) };
}

/** Its own process group: the children that speak to the server go with it. */
async function end(mounting: ChildProcess, at: string, own: string): Promise<void> {
  execFileSync('umount', ['-l', at]);
  if (mounting.pid !== undefined) process.kill(-mounting.pid, 'SIGKILL');
  await wait(100);
  rmSync(own, { recursive: true, force: true });
}

const isMounted = (path: string): boolean =>
  execFileSync('mount', { encoding: 'utf8' }).includes(` on ${path} `);

/** What this machine lacks for these; nothing where all is there. */
export function missingTools(kinds: readonly MountKind[]): readonly string[] {
  const mounting = new Set(kinds.map((kind) => (kind === 'smbnetfs' ? 'smbnetfs' : 'rclone')));
  return ['smbd', 'smbpasswd', 'fusermount3', ...mounting].filter((tool) => {
    try {
      execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}
