import { readFileSync, writeFileSync } from 'node:fs';

/** @file Memory written to disk by a crash would be plaintext. The crash reporter is never started; on Linux the kernel is told to
 *  leave all memory out of a core dump, which also holds where dumps are piped to a collector. Best effort: a sandboxed renderer
 *  cannot be dumped in the first place, and does not let us in. */

/** For this process, which its later children inherit, and for the children that were here before. Again after each new window. */
export function leaveMemoryOutOfDumps(): void {
  if (process.platform !== 'linux') return;
  for (const pid of [process.pid, ...descendants(process.pid)]) exclude(pid);
}

function exclude(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
  } catch {
    // not dumpable, or gone
  }
}

function descendants(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children === ''
      ? []
      : children
          .split(' ')
          .map(Number)
          .flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return [];
  }
}
