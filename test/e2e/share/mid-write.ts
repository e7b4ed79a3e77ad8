import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { CasePage } from '../pages/case-page.ts';
import { choose } from '../pages/dialogs.ts';
import type { Workstation } from '../pages/workstation.ts';

/** @file A share at the moment at which a workstation writes to it: a file large enough that the moment can be met, and what the moment
 *  leaves behind. */

const largeBytes = 16 * 1024 * 1024;
/** More than any segment has: only a part of a sealed file. */
const surelyAPart = 1024 * 1024;

/** Registers a large file as an exhibit of the case that is open. It is sealed, and goes to the share with the next round. */
export async function attachLarge(
  { app, page }: Workstation,
  folder: string,
  what: string,
): Promise<void> {
  const path = join(folder, `${what}.bin`);
  writeFileSync(path, Buffer.alloc(largeBytes, what));
  const onCase = new CasePage(page);
  await onCase.begin('Register an exhibit');
  await page.getByRole('tab', { name: 'Files' }).click();
  await choose(app, path);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await onCase.fill('What is it?', what);
  await onCase.fill('Where was it found, or who gave it?', 'Handed in at the front desk');
  await onCase.save('Register the file');
}

/** Calls `then` once, at the moment at which a large file lies half written on the share. `over` ends the wait, and answers whether the
 *  moment came. */
export function onceHalfWritten(share: string, then: () => void): { readonly over: () => boolean } {
  let isMet = false;
  const watchers = scratchFolders(share).map((folder) =>
    watch(folder, () => {
      if (isMet || !unfinished(share).some((path) => sizeOf(path) >= surelyAPart)) return;
      isMet = true;
      then();
    }),
  );
  return {
    over: () => {
      for (const watcher of watchers) watcher.close();
      return isMet;
    },
  };
}

/** What was begun on the share and never got its name. */
export const unfinished = (share: string): readonly string[] =>
  scratchFolders(share).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.part'))
      .map((name) => join(folder, name)),
  );

/** Every file that has a name on the share is what its name says, to the last byte. */
export function expectEveryFileWhole(share: string): void {
  const root = join(share, 'Probity share');
  const named = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}\.[a-z]+$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const torn = named.filter(
    (path) =>
      createHash('sha256').update(readFileSync(path)).digest('hex') !== basename(path).slice(0, 64),
  );
  expect(torn).toEqual([]);
}

const scratchFolders = (share: string): readonly string[] => {
  const scratch = join(share, 'Probity share', 'scratch');
  return readdirSync(scratch).map((name) => join(scratch, name));
};

/** It may have got its name, or be gone, between two questions. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
