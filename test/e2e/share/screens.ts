import { test, type Page } from '@playwright/test';
import { stillness } from '../pages/accessible.ts';

/** The window as it is, in light and in dark, where `PROBITY_PICTURES` says that somebody will look at them: a story that is not looked
 *  at goes as fast as a quick hand. */
export async function takePictures(page: Page, name: string): Promise<void> {
  if (!process.env['PROBITY_PICTURES']) return;
  // A second click on what opens at the first selects what lies under it then.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await stillness(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
}

/** The colours change a frame after the page heard of them, and move for a moment. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
      }),
  );
