import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { outOf } from '../../build/scripts/places.mjs';
import { startByItself, type OwnStart } from '../e2e/tools/own-start.ts';
import { percentile, type Figure } from './figures.ts';
import { isAtLock, unlockOnScreen } from './real-app.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 20;

/** From asking for a lock: until the display shows no window of ours, so that nobody reads anything any more; and until the lock screen
 *  of the application that follows has been painted. It starts again by itself, with no driver in between: what is painted says
 *  itself when. */
export async function measureLock({ profile }: SizedVault): Promise<readonly Figure[]> {
  const probity = await startByItself(outOf('test'), profile);
  const blank: number[] = [];
  const took: number[] = [];
  let page = await probity.attach();
  for (let round = 0; round < rounds; round += 1) {
    await unlockOnScreen(page);
    const askedMs = await page.evaluate(() => performance.timeOrigin + performance.now());
    const locking = await lock(probity, page);
    page = locking.fresh;
    blank.push(locking.goneAtMs - askedMs);
    took.push((await paintedAtMs(page)) - askedMs);
  }
  await probity.end();
  return [
    { name: 'lock until no window is shown: median', value: percentile(blank, 50), unit: 'ms' },
    { name: 'lock until no window is shown: p95', value: percentile(blank, 95), unit: 'ms' },
    { name: 'lock until the lock screen: median', value: percentile(took, 50), unit: 'ms' },
    { name: 'lock until the lock screen: p95', value: percentile(took, 95), unit: 'ms', goal: 300 },
  ];
}

/** The lock screen that follows, and when the window before it was gone. */
async function lock(
  probity: OwnStart,
  page: Page,
): Promise<{ readonly fresh: Page; readonly goneAtMs: number }> {
  const old = probity.mains();
  const asked = page.evaluate(() => window.probity?.lock()).catch(() => undefined);
  const goneAtMs = await windowGone();
  await asked;
  while (old.some((pid) => existsSync(`/proc/${String(pid)}`))) await wait(5);
  const fresh = await probity.attach();
  await isAtLock(fresh);
  return { fresh, goneAtMs };
}

/** What the X server says, asked again and again: each question takes some milliseconds. */
async function windowGone(): Promise<number> {
  while (await isShown()) await wait(1);
  return performance.timeOrigin + performance.now();
}

/** Where a window goes while the server is asked, the question itself fails: it is put again. */
async function isShown(): Promise<boolean> {
  try {
    await promisify(execFile)('xwininfo', ['-name', 'Probity']);
    return true;
  } catch (cause: unknown) {
    return !String(cause).includes('No window with name');
  }
}

/** When the largest thing on the page was painted; its last paint before anybody touched it. */
const paintedAtMs = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          resolve(performance.timeOrigin + (last?.startTime ?? Number.NaN));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
