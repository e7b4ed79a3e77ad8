import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** Sealed copies: made to a folder that the system's dialog names. */
export class SealedCopies {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Sealed copies');
  }

  async make(): Promise<void> {
    await this.page.getByRole('button', { name: 'Choose where and copy' }).click();
  }

  get outcome(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'verified' });
  }

  async figures(): Promise<{ copied: number; alreadyThere: number; verified: number }> {
    await expect(this.outcome).toBeVisible();
    const [, copied, alreadyThere, verified] =
      /(\d+) copied .*?, (\d+) were there already, (\d+) verified/.exec(
        await this.outcome.innerText(),
      ) ?? [];
    return {
      copied: Number(copied),
      alreadyThere: Number(alreadyThere),
      verified: Number(verified),
    };
  }
}
