import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { outOf } from '../../build/scripts/places.mjs';
import { startByItself, type OwnStart } from '../e2e/tools/own-start.ts';
import { percentile, type Figure } from './figures.ts';
import { isAtLock, unlockOnScreen } from './real-app.ts';
import type { SizedVault } from './sizes.ts';

const rounds = 20;

/** From asking for the lock until the lock screen of the application that follows has been painted. It starts again by itself, with
 *  no driver in between: what is painted says itself when. The old screen is gone from the first moment. */
export async function measureLock({ profile }: SizedVault): Promise<readonly Figure[]> {
  const probity = await startByItself(outOf('test'), profile);
  const took: number[] = [];
  let page = await probity.attach();
  for (let round = 0; round < rounds; round += 1) {
    await unlockOnScreen(page);
    const askedMs = await page.evaluate(() => performance.timeOrigin + performance.now());
    page = await locked(probity, page);
    took.push((await paintedAtMs(page)) - askedMs);
  }
  await probity.end();
  return [
    { name: 'lock to screen: median', value: percentile(took, 50), unit: 'ms' },
    { name: 'lock to screen: p95', value: percentile(took, 95), unit: 'ms', goal: 300 },
  ];
}

/** The lock screen that follows. */
async function locked(probity: OwnStart, page: Page): Promise<Page> {
  const old = probity.mains();
  await page.evaluate(() => window.probity?.lock()).catch(() => undefined);
  while (old.some((pid) => existsSync(`/proc/${String(pid)}`))) await wait(5);
  const fresh = await probity.attach();
  await isAtLock(fresh);
  return fresh;
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
