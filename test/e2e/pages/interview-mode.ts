import { expect, type Locator, type Page } from '@playwright/test';
import { CasePage } from './case-page.ts';

/** Interview mode, from the plan on the case page to the signed record. */
export class InterviewMode {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** PSD directs, somebody plans it for today, the member is invited. `localManager`: who holds it instead of somebody of PSD. */
  async plan(localManager?: string): Promise<void> {
    const onCase = new CasePage(this.page);
    await onCase.begin('Direct an interview');
    await onCase.field('At whose direction, of PSD?').fill('Marguerite Stallard');
    await onCase.fill('What is it to cover?', 'How they met, and whether he asked for anything.');
    await onCase.choose('May a local manager hold it?', localManager ? 'Yes' : 'No');
    await onCase.save('Record the direction');
    await onCase.begin('Plan an interview');
    await onCase.fill('Where is it held?', 'Room 2.14, without a network');
    await onCase.field('Day', true).fill(today());
    await onCase.field('Time', true).fill('00:01');
    if (localManager) {
      await onCase.field('Who holds the interview?').fill(localManager);
      await this.page.keyboard.press('Escape');
      await onCase.choose('In which capacity?', /As a local manager/);
    }
    await onCase.save('Plan the interview');
    await onCase.begin('Invite to the interview');
    await onCase.choose('How were they invited?', 'In person');
    await onCase.tick(/a police friend may advise them/);
    await onCase.save('Record the invitation');
  }

  async begin(friend: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Record an act' }).click();
    await this.page.getByRole('menuitem', { name: 'Begin the interview', exact: true }).click();
    await this.start(friend);
  }

  /** In the room already: a friend was offered and came. */
  async start(friend: string): Promise<void> {
    const onCase = new CasePage(this.page);
    await this.expectOpen();
    await onCase.choose('Was the member offered a police friend?', 'Yes');
    await onCase.choose('Is a police friend here?', 'Yes');
    await onCase.fill('Name of the police friend', friend);
    await onCase.field('Whom do they act for?').selectOption({ label: 'Police Federation' });
    await onCase.press('Begin the interview');
    await expect(this.box).toBeVisible();
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: /^Interview · / })).toBeVisible();
  }

  /** The line to type in. */
  get box(): Locator {
    return this.page.getByRole('textbox', { name: /, next line$/ });
  }

  get record(): Locator {
    return this.page.getByRole('list', { name: 'The record' });
  }

  async giveRights(): Promise<void> {
    for (const right of [
      'may have advice from a police friend',
      'purpose explained',
      'not a misconduct interview',
      'no systems checks',
    ]) {
      await this.page.getByRole('checkbox', { name: right }).click();
      await expect(this.page.getByText(`✓ ${right}`)).toBeVisible();
    }
  }

  async goTo(topic: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Topics' })
      .getByRole('button', { name: new RegExp(topic) })
      .click();
    await expect(this.page.getByRole('heading', { level: 2, name: topic })).toBeVisible();
  }

  /** Types a line of a kind chosen by its key, and finishes it. */
  async say(key: 'Q' | 'A' | 'N' | 'P' | 'G' | 'D', words: string): Promise<void> {
    await this.box.press(`Alt+${key.toLowerCase()}`);
    await this.box.fill(words);
    await this.box.press('Enter');
    await expect(this.record.getByText(words)).toBeVisible();
    await expect(this.record.getByText('saving')).toHaveCount(0);
  }

  get saved(): Locator {
    return this.page.getByRole('contentinfo').getByText(/^Saved \d\d:\d\d:\d\d$/);
  }
}

/** A civil date as the date fields read it, of the machine's own day. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${String(now.getFullYear())}`;
}
