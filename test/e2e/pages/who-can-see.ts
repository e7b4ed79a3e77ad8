import { expect, type Locator, type Page } from '@playwright/test';

/** Who can see a case, and giving it to a colleague, from the header of the case. */
export class WhoCanSee {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Who can see it' }).click();
    await expect(this.page.getByRole('dialog')).toBeVisible();
  }

  /** One of the acts that the panel offers: its form. */
  async begin(act: string): Promise<void> {
    await this.open();
    await this.page.getByRole('dialog').getByRole('link', { name: act }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: act })).toBeVisible();
  }

  async give(name: string, reason: string): Promise<void> {
    await this.begin('Give a colleague access');
    await this.page.getByRole('combobox', { name: 'Who needs to see it?' }).click();
    await this.page.getByRole('option', { name: new RegExp(name) }).click();
    await this.page
      .getByRole('main')
      .getByLabel(/Why do they need it/)
      .fill(reason);
    await this.page.getByRole('button', { name: 'Give access' }).click();
    await expect(this.page.getByRole('button', { name: 'Who can see it' })).toBeVisible();
  }

  async take(name: string, reason: string): Promise<void> {
    await this.begin('Take access away');
    await this.page.getByRole('combobox', { name: 'Who must not see it any more?' }).click();
    await this.page.getByRole('option', { name: new RegExp(name) }).click();
    await this.page.getByRole('main').getByLabel('Why?').fill(reason);
    await this.page.getByRole('button', { name: 'Take access away' }).click();
    await expect(this.page.getByRole('button', { name: 'Who can see it' })).toBeVisible();
  }

  /** In the header of a case that is lost with this disk. */
  get warning(): Locator {
    return this.page.getByRole('button', { name: 'Opens only at this workstation' });
  }

  async close(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
