import { expect } from '@playwright/test';
import { test as base } from '../pages/probity.ts';
import { canMount, mountSmallDisk, type SmallDisk } from './small-disk.ts';

/** @file Stories of a profile on a small disk of its own. They run wherever a disk can be mounted, and say so elsewhere. */

export const test = base.extend<{ readonly disk: SmallDisk }>({
  disk: async ({ complaints }, use, story) => {
    story.skip(!canMount, 'mounting a small disk needs root');
    const disk = mountSmallDisk('96m');
    await use(disk);
    expect(complaints).toEqual([]);
    disk.remove();
  },
});
