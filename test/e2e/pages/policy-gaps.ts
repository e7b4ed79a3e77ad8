import { expect, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { dayFromNow } from './days.ts';

/** What the unit decides where its policy is silent. */
export class PolicyGaps {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Unit and settings');
    await this.page.getByRole('tab', { name: 'Policy' }).click();
    await expect(this.page.getByText('To be decided by the unit')).toBeVisible();
  }

  /** Takes over what another force states. */
  async takeOver(title: string, force = 'West Midlands 2023'): Promise<void> {
    await this.begin(title);
    await this.page
      .getByText(`${force}:`)
      .locator('..')
      .getByRole('button', { name: 'Take this over' })
      .first()
      .click();
    await this.record();
  }

  /** Answers yes or no. */
  async answer(title: string, answer: 'Yes' | 'No'): Promise<void> {
    await this.begin(title);
    await this.page.getByRole('main').getByRole('radio', { name: answer }).check();
    await this.record();
  }

  /** Says how long something may take. */
  async allow(title: string, days: number): Promise<void> {
    await this.begin(title);
    const main = this.page.getByRole('main');
    await main.getByLabel('How many').fill(String(days));
    await main.getByRole('radio', { name: 'Days' }).check();
    await this.record();
  }

  /** Types the meeting that hears an appeal; nothing of another force is taken over. `look` sees the form filled in. */
  async typeMeeting(
    chair: string,
    attendee: string,
    look: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    await this.begin('The meeting that hears an appeal');
    const main = this.page.getByRole('main');
    await main.getByLabel('Name', { exact: true }).fill('appeal meeting');
    await main.getByLabel('Title as letters say it').fill(chair);
    await main
      .getByRole('group', { name: 'Offices that hold it' })
      .getByRole('checkbox', { name: chair, exact: true })
      .check();
    await main.getByLabel('Who makes it up').fill(attendee);
    await look();
    await this.record();
  }

  /** Says who decides something, in the unit's own words. */
  async giveTo(title: string, named: string, office = named): Promise<void> {
    await this.begin(title);
    const main = this.page.getByRole('main');
    await main.getByLabel('Title as letters say it').fill(named);
    await main
      .getByRole('group', { name: 'Offices that hold it' })
      .getByRole('checkbox', { name: office, exact: true })
      .check();
    await this.record();
  }

  private async begin(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `Decide: ${title}` }).click();
    await expect(this.page.getByLabel('Who decided')).toBeVisible();
  }

  private async record(): Promise<void> {
    const main = this.page.getByRole('main');
    await main.getByLabel('Who decided').fill('Ottoline Brackenbury');
    await main.getByLabel('In which role').fill('Head of PSD');
    await main.getByLabel('Day of the decision').fill(dayFromNow(0));
    await main.getByLabel('Why', { exact: true }).fill('Needed before the first case.');
    await main.getByRole('button', { name: 'Record the decision' }).click();
    await expect(this.page.getByRole('tab', { name: 'Policy' })).toBeVisible();
    await expect(this.page.getByText('What the policy says')).toBeVisible();
  }
}
