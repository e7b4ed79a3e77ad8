import { expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { FirstRun } from './first-run.ts';
import { RecoveryKit } from './recovery-kit.ts';

/** Unit and settings, the tab with the passphrase and the kit. */
export class WaysIn {
  readonly kit: RecoveryKit;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.kit = new RecoveryKit(page);
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Unit and settings');
    await this.page.getByRole('tab', { name: 'Passphrase and kit' }).click();
    await expect(this.page.getByRole('button', { name: 'Make a new kit' })).toBeVisible();
  }

  async beginNewKit(passphrase: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Make a new kit' }).click();
    await this.makeKit(passphrase);
  }

  async makeKit(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Make the kit' }).click();
  }

  /** Up to the new passphrase, which is taken from those offered and answered. */
  async changePassphrase(present: string, how: { readonly newVaultKey: boolean }): Promise<string> {
    await this.page.getByRole('button', { name: 'Change the passphrase' }).click();
    await this.page.getByLabel('Present passphrase', { exact: true }).fill(present);
    if (how.newVaultKey)
      await this.page.getByRole('checkbox', { name: /Take a new vault key as well/ }).check();
    await this.page.getByRole('button', { name: 'Continue' }).click();
    return new FirstRun(this.page).takeOfferedWords('Change the passphrase');
  }
}
