import { basename } from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { choose } from './dialogs.ts';
import { Desk } from './desk.ts';

/** The share of the unit: how it is, and choosing one after a test. */
export class Share {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Sync');
  }

  /** Waits until the page says so: it looks by itself every few seconds. */
  async expectState(words: string): Promise<void> {
    await expect(
      this.page.getByRole('main').locator('header').getByText(words, { exact: true }),
    ).toBeVisible();
  }

  /** Waits until all that was saved here is there. */
  async expectWhole(): Promise<void> {
    await expect(
      this.page.getByText(/^Everything saved before .* read back file by file\.$/),
    ).toBeVisible({ timeout: 45_000 });
  }

  /** Waits until all that came from so many workstations is verified here. */
  async expectVerified(workstations: number): Promise<void> {
    const words = `^All \\d+ acts that are here, of ${String(workstations)} workstations, are verified`;
    await expect(this.page.getByText(new RegExp(words))).toBeVisible({ timeout: 30_000 });
  }

  async look(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look again' }).click();
  }

  async testFolder(app: ElectronApplication, folder: string): Promise<void> {
    await choose(app, folder);
    await this.page
      .getByRole('button', { name: /Choose a folder and test it|Test another folder/ })
      .click();
    const told = new RegExp(`“${basename(folder)}” (can|cannot) be used`);
    await expect(this.page.getByRole('status').filter({ hasText: told })).toBeVisible();
  }

  async syncNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sync now' }).click();
  }

  /** The same, and waits until the round is over, however it went. */
  async syncToTheEnd(): Promise<void> {
    await this.syncNow();
    await expect(this.page.getByRole('button', { name: 'Sync now' })).not.toHaveAttribute(
      'aria-disabled',
      'true',
    );
  }

  /** Six words over the records of all workstations that this one knows of. */
  async recordWords(): Promise<string> {
    const card = this.page.getByRole('region', { name: 'Do we hold the same records?' });
    await card.getByRole('button', { name: 'Work the words out again' }).click();
    return card.getByText(/^[a-z-]+( [a-z-]+){5}$/).innerText();
  }

  /** What one row of the card of the share says: `On the share`, `Damaged there`. */
  row(label: string): Locator {
    return this.page
      .getByRole('main')
      .locator('dt', { hasText: label })
      .locator('xpath=following-sibling::dd[1]');
  }

  /** The card of what somebody did before they left, and which came afterwards. */
  lateWork(name: string): Locator {
    return this.page.getByRole('region', { name: `Late work of ${name}` });
  }

  /** Takes in what came late; its card goes. */
  async takeInLateWork(name: string, reason: string): Promise<void> {
    const card = this.lateWork(name);
    await card.getByRole('button', { name: 'Look at taking them in' }).click();
    await card.getByLabel('Why is it honest work?').fill(reason);
    await card.getByRole('button', { name: 'Take it in' }).click();
    await expect(card).toBeHidden();
  }

  /** The card of the further copy, with its state. */
  get further(): Locator {
    return this.page.getByRole('region', { name: /^A further copy/ });
  }

  async chooseFurther(app: ElectronApplication, folder: string): Promise<void> {
    await choose(app, folder);
    await this.further.getByRole('button', { name: 'Choose a stick and test it' }).click();
    await this.further.getByRole('button', { name: 'Use it as a further copy' }).click();
    await expect(this.further.getByText('Plugged in', { exact: true })).toBeVisible();
  }

  async use(): Promise<void> {
    await this.page.getByRole('button', { name: 'Use this folder' }).click();
    await expect(this.results).toBeHidden();
  }

  get results(): Locator {
    return this.page.getByRole('list', { name: 'Results of the test' });
  }

  result(title: string): Locator {
    return this.results
      .getByRole('listitem')
      .filter({ has: this.page.getByText(title, { exact: true }) });
  }
}
