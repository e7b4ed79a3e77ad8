import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { password } from '../samba-server.ts';
import { serverAddress, sharedFolder } from './protocol.ts';

/** @file The ways a unit's workstation may have mounted its share, by the kernel's own clients. */

export type Way = {
  readonly name: string;
  readonly server: 'nfs' | 'smb';
  readonly options: readonly string[];
  /** What is said to be on the server's disk may be lost by a power cut of the server: its answer is not a promise then. */
  readonly mayLie: boolean;
};

/** As an administrator writes them, but for what lets a story end: how soon a soft mount gives up, how soon a dead connection is seen.
 *  Each mount has a cache of its own, as two workstations have. */
const nfs = ['timeo=50', 'retrans=2', 'nosharecache'];
const nfs3 = ['vers=3', 'proto=tcp', 'nolock', ...nfs];
const smb = [
  'vers=3.1.1',
  'username=root',
  `password=${password}`,
  'nosharesock',
  'echo_interval=5',
];

export const ways: readonly Way[] = [
  { name: 'NFS 3, hard', server: 'nfs', options: [...nfs3, 'hard'], mayLie: false },
  { name: 'NFS 3, soft', server: 'nfs', options: [...nfs3, 'soft'], mayLie: false },
  { name: 'NFS 4.2, hard', server: 'nfs', options: ['vers=4.2', ...nfs, 'hard'], mayLie: false },
  { name: 'NFS 4.2, soft', server: 'nfs', options: ['vers=4.2', ...nfs, 'soft'], mayLie: false },
  // Samba hands a flush on to the disk, and a rename lies in the server's file system a few seconds before it does.
  { name: 'SMB, cache=strict', server: 'smb', options: [...smb, 'cache=strict'], mayLie: true },
  { name: 'SMB, cache=loose', server: 'smb', options: [...smb, 'cache=loose'], mayLie: true },
  { name: 'SMB, cache=none', server: 'smb', options: [...smb, 'cache=none'], mayLie: true },
];

export function mount({ server, options }: Way, path: string): void {
  mkdirSync(path, { recursive: true });
  const [kind, what] =
    server === 'nfs'
      ? ['nfs', `${serverAddress}:${sharedFolder}`]
      : ['cifs', `//${serverAddress}/unit`];
  execFileSync('mount', ['-t', kind, '-o', options.join(), what, path]);
}

export function unmount(path: string): void {
  execFileSync('umount', ['-f', '-l', path]);
}
