import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** People and offices of the unit: the shortest act there is. */
export class People {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Unit and settings');
    await expect(this.page.getByRole('button', { name: 'Name a person' })).toBeVisible();
  }

  /** Fills in the form, without saving it. */
  async begin(name: string, office = 'Appropriate Authority', rank = 'Supt'): Promise<void> {
    await this.page.getByRole('button', { name: 'Name a person' }).click();
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('Rank or grade').fill(rank);
    await this.page.getByRole('checkbox', { name: office, exact: true }).check();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Name the person' }).click();
  }

  async name(name: string): Promise<void> {
    await this.begin(name);
    await this.save();
    await expect(this.row(name)).toBeVisible();
  }

  /** Says anew which rank somebody has. */
  async changeRank(name: string, rank: string): Promise<void> {
    await this.page.getByRole('button', { name: `Change ${name}` }).click();
    await this.page.getByLabel('Rank or grade').fill(rank);
    await this.page.getByRole('button', { name: 'Save the change' }).click();
    await expect(this.row(name)).toContainText(rank);
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }
}
