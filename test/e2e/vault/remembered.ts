import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';

/** @file What a workstation writes a moment after the last save: the pages of its list, and then how far its record had come. */

export const isMark = (path: string): boolean => /^mark\.[ab]$/.test(basename(path));
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** A moment after the last save the disk remembers how far it had come. */
export async function rememberedAfterSaving(profile: string): Promise<void> {
  const newest = (isOne: (path: string) => boolean): number =>
    Math.max(
      ...filesIn(profile)
        .filter(isOne)
        .map((path) => statSync(join(profile, path)).mtimeMs),
    );
  await expect
    .poll(() => newest(isMark) > newest((path) => path.endsWith('.jnl')), { timeout: 15_000 })
    .toBe(true);
}
