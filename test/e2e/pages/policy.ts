import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';

/** The unit's policy: its versions, and the forms that change one. */
export class PolicyPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Unit and settings');
    await this.page.getByRole('tab', { name: 'Policy' }).click();
    await expect(this.page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name }).first().click();
  }

  field(label: string | RegExp, exact = false): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact }).filter({ visible: true });
  }

  /** The version after the one that governs, effective today. */
  async beginVersion(): Promise<void> {
    await this.press('New version');
    await this.field('Effective from').fill(writtenToday());
    await this.field('Why a new version?').fill('Force order 7.');
    await this.press('Begin the version');
    await expect(this.page.getByText('Being drafted')).toBeVisible();
  }

  async beginChange(title: string): Promise<void> {
    await this.press(`Change: ${title}`);
    await expect(this.page.getByRole('heading', { name: title })).toBeVisible();
  }

  /** Who decided a change, and why; then it is saved. */
  async signChange(): Promise<void> {
    await this.field('Who decided').fill('Rowan Invented');
    await this.field('In which role').fill('Deputy Chief Constable');
    await this.field('Day of the decision').fill(writtenToday());
    await this.field('Why', true).fill('Force order 7, paragraph 2.');
    await this.page.getByRole('radio', { name: 'No: it was decided' }).check();
    await this.press('Change the value');
    await expect(this.page.getByRole('heading', { name: 'What it changes' })).toBeVisible();
  }

  async putForward(): Promise<void> {
    await this.press('Put it forward');
    await this.field(/What whoever approves it/).fill('As ordered.');
    await this.press('Put it forward');
  }

  async approve(): Promise<void> {
    await this.sign();
    await expect(this.page.getByText('Governs new cases').first()).toBeVisible();
  }

  /** Says who approved it for the force, and signs; whether that counts is another matter. */
  async sign(): Promise<void> {
    await this.press('Approve and sign');
    await this.field('Who approved it for the force').fill('Kim Fabricated');
    await this.field('In which role').fill('Chief Constable');
    await this.field('Day of the approval').fill(writtenToday());
    await this.field('What shows the approval?').selectOption({ label: 'A signed document' });
    await this.field('Describe it').fill('The order, signed.');
    await this.press('Approve and sign');
  }
}

/** Today as the date fields read it. */
function writtenToday(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${String(now.getFullYear())}`;
}
