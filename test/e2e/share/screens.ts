import { test, type Page } from '@playwright/test';
import { stillness } from '../pages/accessible.ts';

/** The window as it is, in light and in dark, for somebody to look at. */
export async function takePictures(page: Page, name: string): Promise<void> {
  // A second click on what opens at the first selects what lies under it then.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await stillness(page);
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
}
