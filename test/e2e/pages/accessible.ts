import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What is judged, where the rest was judged already: some rules, one part of the page. */
export type Judged = { readonly rules?: readonly string[]; readonly within?: string };

/** No violation that axe can find on what the window shows now. */
export async function expectAccessible(page: Page, judged: Judged = {}): Promise<void> {
  // A message under the pointer waits until the pointer has left.
  await page.mouse.move(0, 0);
  await stillness(page);
  // A toast that is fading out is pale for a moment: what is judged is the screen that stays.
  await expect(page.getByText(/^Saved \d\d:\d\d on this disk$/)).toHaveCount(0);
  // Electron cannot open the second page that axe uses by default.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (judged.rules) axe.withRules([...judged.rules]);
  if (judged.within !== undefined) axe.include(judged.within);
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found).toEqual([]);
}

/** What is half faded in has half its contrast. A spinner never ends and is not waited for. */
export const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) =>
          Number.isFinite(Number(animation.effect?.getComputedTiming().endTime)),
        )
        .map((animation) => animation.finished),
    ),
  );
