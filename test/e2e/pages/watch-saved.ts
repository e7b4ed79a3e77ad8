import type { Page } from '@playwright/test';

/** When "Saved" appeared on the screen of a person, by the clock of the page: one moment for each appearance. */
export type SavedWatch = { readonly seenAtMs: () => readonly number[] };

/** Notes each appearance of "Saved" among the messages, from within the page, at the moment it is drawn. */
export async function watchSaved(page: Page): Promise<SavedWatch> {
  const seen: number[] = [];
  await page.exposeFunction('noteSaved', (atMs: number) => {
    seen.push(atMs);
  });
  await page.evaluate(() => {
    const note: unknown = Reflect.get(window, 'noteSaved');
    const known = new WeakSet();
    new MutationObserver(() => {
      for (const toast of document.querySelectorAll('[aria-label="Messages"] [role="listitem"]')) {
        if (known.has(toast) || !toast.textContent.startsWith('Saved ')) continue;
        known.add(toast);
        if (typeof note === 'function')
          Reflect.apply(note, window, [performance.timeOrigin + performance.now()]);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return { seenAtMs: () => seen };
}
