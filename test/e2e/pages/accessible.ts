import AxeBuilder from '@axe-core/playwright';
import axeCore from 'axe-core';
import { expect, type Page } from '@playwright/test';

/** What is judged, where the rest was judged already: some rules, one part of the page. */
export type Judged = { readonly rules?: readonly string[]; readonly within?: string };

/** No violation that axe can find on what the window shows now, and still finds when it looks again: a colour that was on its way from
 *  one to the other when axe read it is nobody's screen. */
export async function expectAccessible(page: Page, judged: Judged = {}): Promise<void> {
  // A message under the pointer waits until the pointer has left.
  await page.mouse.move(0, 0);
  const first = await violations(page, judged);
  expect(first.length === 0 ? first : await violations(page, judged)).toEqual([]);
}

async function violations(page: Page, judged: Judged): Promise<readonly string[]> {
  await stillScreen(page);
  await bringAxe(page);
  // It is in the page: half a megabyte that need not come again, twice a look.
  const axe = new AxeBuilder({ page, axeSource: 'undefined' });
  // Electron cannot open the second page that axe uses by default. What is in order need not be described.
  axe.options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (judged.rules) axe.withRules([...judged.rules]);
  if (judged.within !== undefined) axe.include(judged.within);
  const { violations: found } = await axe.analyze();
  await page.evaluate(showMessages, '');
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

/** The screen that stays. What is half faded in has half its contrast, so movement is waited for; a spinner never ends and is not.
 *  The toast that says "Saved" is pale for a moment and gone in three seconds: it is put out of sight meanwhile, not waited for. */
async function stillScreen(page: Page): Promise<void> {
  await page.evaluate(showMessages, 'hidden');
  await stillness(page);
}

/** Once into each page, and stays there. */
async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
}

function showMessages(visibility: string): void {
  const messages = document.querySelector('section[aria-label="Messages"]');
  if (messages instanceof HTMLElement) messages.style.visibility = visibility;
}

/** Waits until nothing moves but what never ends, and messages that come and go by themselves. */
export const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(
          ({ effect }) =>
            Number.isFinite(Number(effect?.getComputedTiming().endTime)) &&
            !(
              effect instanceof KeyframeEffect &&
              effect.target?.closest('section[aria-label="Messages"]')
            ),
        )
        .map((animation) => animation.finished),
    ),
  );
