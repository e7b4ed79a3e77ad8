import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import { codeOf } from '../replica/disk-faults.ts';
import type { ShareFault } from './share-port.ts';

const kinds: Readonly<Record<string, ShareFault['kind']>> = {
  ENOSPC: 'share/full',
  EDQUOT: 'share/full',
  EFBIG: 'share/full',
  EROFS: 'share/read-only',
  EACCES: 'share/not-permitted',
  EPERM: 'share/not-permitted',
};

/** What was thrown, as a share's fault. Every other trouble of a disk means that the share is away: a server that is gone has many
 *  ways to say so. Without a code it is a bug of ours and thrown on. */
export function faultOfShare(cause: unknown): ShareFault {
  const code = codeOf(cause);
  if (code === undefined) throw cause;
  return { kind: kinds[code] ?? 'share/lost', code };
}

/** A share's fault as the vault hears of it: what is not as it should be there is a share that is away. */
export function asShellFault({ kind, code }: ShareFault): ShellFault {
  const known =
    kind === 'share/not-as-written' || kind === 'share/damaged' || kind === 'share/not-its-name'
      ? 'share/lost'
      : kind;
  return code === undefined ? { kind: known } : { kind: known, code };
}
