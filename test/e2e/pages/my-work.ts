import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** My work: what is owed, with the button that opens the form of each. */
export class MyWork {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it, and waits until it is gathered. */
  async open(): Promise<void> {
    await new Desk(this.page).goTo('My work');
    await expect(this.page.getByText(/live cases?$/)).toBeVisible();
  }

  /** Everybody’s, and not only what is one’s own. */
  async showWholeUnit(): Promise<void> {
    const whole = this.page.getByRole('button', { name: 'Whole unit' });
    await whole.click();
    await expect(whole).toHaveAttribute('aria-pressed', 'true');
  }

  row(says: string): Locator {
    return this.page.getByRole('row').filter({ hasText: says });
  }

  /** Opens the form of what is owed; its heading is the name of the act. */
  async take(says: string, act: string): Promise<void> {
    await this.row(says)
      .getByRole('link', { name: new RegExp(`^${act}, `) })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: act })).toBeVisible();
  }
}
