import type { ShellFault } from '../../shared/contract/shell-faults.ts';

/** The name the operating system gave the trouble, where it did. */
export function codeOf(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' && /^E[A-Z0-9_]{1,30}$/.test(cause.code)
    ? cause.code
    : undefined;
}

const kinds: Readonly<Record<string, ShellFault['kind']>> = {
  ENOSPC: 'disk/full',
  EDQUOT: 'disk/full',
  EFBIG: 'disk/full',
  EROFS: 'disk/read-only',
  EACCES: 'disk/not-permitted',
  EPERM: 'disk/not-permitted',
  ENOENT: 'file/absent',
  ENOTDIR: 'file/absent',
};

/** What was thrown, as a fault. Only the code leaves: a Node message holds the path. Without a code it is a bug of ours. */
export function faultOf(cause: unknown): ShellFault {
  const code = codeOf(cause);
  if (code === undefined) return { kind: 'shell/bug' };
  return { kind: kinds[code] ?? 'disk/io', code };
}
