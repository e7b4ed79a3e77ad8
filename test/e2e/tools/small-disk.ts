import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @file A disk of its own that can be full or read-only. Mounting needs root. */

export type SmallDisk = {
  readonly path: string;
  /** To the last byte. */
  readonly fill: () => void;
  readonly free: () => void;
  /** Throws while a file there is open for writing: the kernel does not allow it then. */
  readonly setReadOnly: (on: boolean) => void;
  readonly remove: () => void;
};

export const canMount = process.platform === 'linux' && process.getuid?.() === 0;

export function mountSmallDisk(size: string): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'probity-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => {
      for (const sizeBytes of [1 << 20, 1 << 12, 1]) appendUntilFull(filler, sizeBytes);
    },
    free: () => writeFileSync(filler, ''),
    setReadOnly: (on) => {
      execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, path], { stdio: 'pipe' });
    },
    remove: () => {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function appendUntilFull(path: string, sizeBytes: number): void {
  const part = Buffer.alloc(sizeBytes);
  try {
    for (;;) appendFileSync(path, part);
  } catch {
    // full
  }
}
