import { expect, type Page } from '@playwright/test';

/** A civil date as the date fields read it, so many days from the machine's own day. */
export function dayFromNow(days: number): string {
  const then = new Date();
  then.setDate(then.getDate() + days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(then.getDate())}/${two(then.getMonth() + 1)}/${String(then.getFullYear())}`;
}

/** So many days go by for the vault of a window, which asks the machine for the time in its worker and nowhere else. */
export async function daysGoBy(page: Page, days: number): Promise<void> {
  const vaults = page.workers().filter((worker) => worker.url().includes('/vault.worker-'));
  expect(vaults).toHaveLength(1);
  for (const worker of vaults)
    await worker.evaluate((laterMs) => {
      globalThis.Date = new Proxy(Date, {
        construct: (plain, given: unknown[]) =>
          Reflect.construct(plain, given.length === 0 ? [plain.now() + laterMs] : given) as Date,
      });
    }, days * 86_400_000);
}
