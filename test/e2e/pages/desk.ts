import { expect, type Locator, type Page } from '@playwright/test';

export type Place =
  | 'My work'
  | 'Cases'
  | 'Calendar'
  | 'Search'
  | 'Advice'
  | 'People'
  | 'Registers'
  | 'Network'
  | 'Cross-checks'
  | 'Received bundles'
  | 'Sync'
  | 'Sealed copies'
  | 'Health'
  | 'Unit and settings';

/** The frame of an open vault: navigation, top bar, the keys that work everywhere. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  }

  async goTo(place: Place): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: place });
    await link.click();
    await expect(this.page.getByRole('heading', { level: 1, name: place })).toBeVisible();
  }

  /** What the top bar says of the last act. */
  get savedStatus(): Locator {
    return this.page.getByRole('banner').getByText(/Saved here|Everything is saved|Not saved/);
  }

  /** What appears when an act is on the disk. */
  get savedToast(): Locator {
    return this.page
      .getByRole('region', { name: 'Messages' })
      .getByRole('listitem')
      .filter({ hasText: /^Saved \d\d:\d\d on this disk$/ })
      .last();
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: /^Lock/ }).click().catch(goneWithThePage);
  }

  async lockByKeyboard(): Promise<void> {
    await this.page.keyboard.press('Control+L').catch(goneWithThePage);
  }

  async blank(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  get blanked(): Locator {
    return this.page.getByRole('dialog', { name: 'Screen blanked' });
  }
}

/** A lock ends the process of the page, often before the driver hears that its click arrived. */
function goneWithThePage(cause: unknown): void {
  if (!String(cause).includes('has been closed')) throw cause;
}
