import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @file What lies on a share, as whoever keeps it can move it about: sealed files, by their paths. */

/** The files that come onto the share meanwhile, by their paths in it. */
export async function added(
  share: string,
  meanwhile: () => Promise<void>,
): Promise<readonly string[]> {
  const before = filesOn(share);
  await meanwhile();
  return filesOn(share)
    .filter((path) => !before.includes(path))
    .toSorted((a, b) => Number(b.endsWith('.seg')) - Number(a.endsWith('.seg')));
}

const filesOn = (share: string): readonly string[] =>
  readdirSync(join(share, 'Probity share'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:seg|nws)$/.test(path))
    .map((path) => join('Probity share', path));

/** Takes files from one place and puts them into another, under the same paths. */
export function move(from: string, to: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}
