import { expect, type Locator, type Page } from '@playwright/test';
import { FirstRun } from './first-run.ts';

/** The lock screen of a profile that has a vault. */
export class LockScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Unlock' })).toBeVisible();
  }

  get passphrase(): Locator {
    return this.page.getByLabel('Passphrase', { exact: true });
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  /** Types a passphrase and presses Enter, whether it is right or not. */
  async try(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.passphrase.press('Enter');
  }

  async unlock(passphrase: string): Promise<void> {
    await this.try(passphrase);
    await expect(this.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  }

  get kitWords(): Locator {
    return this.page.getByLabel('The 24 words of the recovery kit');
  }

  async takeOutTheKit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Use the recovery kit' }).click();
  }

  /** The 24 words, then a new passphrase from those offered: which it is, is answered. */
  async recover(words: readonly string[]): Promise<string> {
    await this.kitWords.fill(words.join(' '));
    await this.page.getByRole('button', { name: 'Continue' }).click();
    return new FirstRun(this.page).takeOfferedWords('Open with the new passphrase');
  }

  async wantAnotherVault(): Promise<void> {
    await this.page
      .getByRole('button', { name: 'Set up, restore or explore another vault' })
      .click();
  }
}
