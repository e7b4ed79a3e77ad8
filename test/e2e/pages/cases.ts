import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** The list of cases, and the way into one. */
export class Cases {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Cases');
    await expect(this.page.getByRole('grid', { name: 'Cases' })).toBeVisible();
  }

  /** The rows on the screen, without the head. */
  get rows(): Locator {
    return this.page
      .getByRole('grid', { name: 'Cases' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') });
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** One click opens it: a second one would fall on whatever the page of the case has there. */
  async openCase(text: string): Promise<void> {
    await this.row(text).click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: new RegExp(text) }),
    ).toBeVisible();
  }
}
