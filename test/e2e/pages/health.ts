import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** The Health page: troubles by name, and what the vault holds. */
export class Health {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Health');
    await expect(this.page.getByText('What this vault holds')).toBeVisible();
  }

  trouble(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }

  async expectNoTrouble(): Promise<void> {
    await expect(this.page.getByText('No trouble')).toBeVisible();
  }

  async troubles(): Promise<readonly string[]> {
    return this.page.getByRole('main').getByRole('listitem').allInnerTexts();
  }

  /** A figure of what the vault holds: cases, acts, sealed files. */
  async figure(name: 'Cases' | 'Acts, each signed' | 'Sealed files'): Promise<number> {
    const value = this.page
      .getByRole('main')
      .locator('dt', { hasText: name })
      .locator('xpath=following-sibling::dd');
    return Number(await value.innerText());
  }
}
