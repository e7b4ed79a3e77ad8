import type { Trial } from '../../electron/share/qualify.ts';

/** What the trial found, in a line. */
export const trialWords = (trial: Trial): string =>
  Object.entries(trial)
    .map(([what, found]) => `${what} ${String(found)}`)
    .join(', ');

/** What the page Sync would refuse a folder for, or warn of. */
export function wrongIn({
  written,
  readBack,
  renamed,
  seenAfterMs,
  leftBehind,
}: Trial): readonly string[] {
  const isFit =
    written === 'done' && readBack === 'same' && renamed === 'done' && seenAfterMs !== 'not-seen';
  return isFit && !leftBehind ? [] : ['the trial of the folder says that it is not fit'];
}
