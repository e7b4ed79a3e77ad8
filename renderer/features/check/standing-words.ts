import type { CheckRow } from '../../../shared/contract/vault/checks.ts';

/** How the hits of a check stand: "2 to be decided, both strong". Empty where it has none. */
export function standingWords(row: CheckRow): string {
  const { confirmed, watched, dismissed } = row;
  return [
    waitingWords(row),
    confirmed === 0 ? '' : `${String(confirmed)} confirmed`,
    watched === 0 ? '' : `${String(watched)} watched`,
    dismissed === 0 ? '' : `${String(dismissed)} dismissed`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function waitingWords({ waiting, strong }: CheckRow): string {
  if (waiting === 0) return '';
  const waits = `${String(waiting)} to be decided`;
  if (strong === 0) return waits;
  if (strong < waiting) return `${waits}, ${String(strong)} of them strong`;
  return `${waits}, ${waiting === 1 ? '' : waiting === 2 ? 'both ' : 'all '}strong`;
}

/** What a comparison left to be decided, for the head of the page. While nothing was compared there is no number: none would read as nothing found. */
export function foundWords(
  waiting: number,
  look: 'none' | 'stopped' | 'fresh' | 'stale',
  isRunning: boolean,
): string {
  if (look === 'none') return isRunning ? 'Comparing' : 'Not compared yet';
  const hits = `${String(waiting)} ${waiting === 1 ? 'hit' : 'hits'} to be decided`;
  if (look === 'fresh') return hits;
  return look === 'stopped' ? `${hits}, of a part` : `${hits}, before the last change`;
}
