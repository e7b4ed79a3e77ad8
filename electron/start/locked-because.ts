import { lockReason, type LockReason } from '../../shared/contract/bridge.ts';

/** @file Why the process before this one locked, handed over on the command line: one word of a short list, and nothing of a case.
 *  Whoever starts Probity with it by hand reads that sentence on the lock screen, and gets nothing else by it. */

const name = 'locked-because';

/** Every form it may have, as the list of harmless switches wants them. */
export const lockedBecauseSwitches = lockReason.options.map((reason) => `${name}=${reason}`);

/** What the next process is started with: as this one was, and why it locked. */
export const argsAfterLock = (args: readonly string[], reason: LockReason): string[] => [
  ...args.filter((arg) => !isOurs(arg)),
  `--${name}=${reason}`,
];

/** The reason that this process was started with, if it follows a lock. */
export function readLockedBecause(args: readonly string[]): LockReason | undefined {
  const written = args.find(isOurs)?.split('=')[1];
  return lockReason.safeParse(written).data;
}

const isOurs = (arg: string): boolean => arg.startsWith(`--${name}=`);
