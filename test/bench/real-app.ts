import type { Page } from '@playwright/test';
import { outOf } from '../../build/scripts/places.mjs';
import { start, type Running } from './bench-app.ts';

/** @file The application as people get it, over a profile of the benchmark: how long until the case list shows a row. */

const passphrase = 'correct horse battery staple lamp';
const firstRow =
  '[role="grid"][aria-label="Cases"] [role="row"][aria-rowindex="2"]:not([aria-busy="true"])';

/** The lock screen is there. */
export const isAtLock = (page: Page): Promise<unknown> =>
  page.getByLabel('Passphrase', { exact: true }).waitFor();

/** Starts it at the lock screen. */
export const startRealApp = (profile: string): Promise<Running> =>
  start(outOf('test'), profile, isAtLock);

/** Types the passphrase and waits for My work. */
export async function unlockOnScreen(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await page.getByRole('heading', { name: 'My work' }).waitFor();
}

/** From leaving another page until the first row of the list has been painted, in milliseconds. */
export async function paintList({ page }: Running): Promise<number> {
  await page().evaluate(() => (window.location.hash = '#/sealed-copies'));
  await page().getByRole('heading', { name: 'Sealed copies' }).first().waitFor();
  await page().waitForTimeout(300);
  return page().evaluate(
    (row) =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const look = (): void => {
          if (!document.querySelector(row)) requestAnimationFrame(look);
          // The frame that shows it has been handed on when the next one begins.
          else requestAnimationFrame(() => resolve(performance.now() - from));
        };
        window.location.hash = '#/cases';
        requestAnimationFrame(look);
      }),
    firstRow,
  );
}
