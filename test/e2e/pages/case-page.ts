import { expect, type Locator, type Page } from '@playwright/test';

/** A case on its page, and the forms of its acts. */
export class CasePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The act that the page offers as the next one. */
  async takeNextStep(name: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('link', { name, exact: true })
      .or(this.page.getByRole('main').getByRole('button', { name, exact: true }))
      .first()
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** An act out of the menu. */
  async begin(act: string, heading = act): Promise<void> {
    await this.page.getByRole('button', { name: 'Record an act' }).click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  /** The menu of acts, narrowed by words typed into it: the keyboard alone. Answers the acts that are left. */
  async find(words: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Record an act' }).press('Enter');
    await expect(this.page.getByRole('textbox', { name: 'Find an act' })).toBeFocused();
    await this.page.keyboard.type(words);
    return this.page.getByRole('menuitem');
  }

  /** An act out of the menu *More* beside a section of the open tab. */
  async beginUnder(section: string, act: string): Promise<void> {
    await this.page.getByRole('button', { name: `More under ${section}`, exact: true }).click();
    await this.page.getByRole('menuitem', { name: act, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: act })).toBeVisible();
  }

  field(label: string | RegExp, exact = false): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact }).filter({ visible: true });
  }

  async fill(label: string | RegExp, value: string): Promise<void> {
    await this.field(label).first().fill(value);
  }

  async choose(group: string | RegExp, answer: string | RegExp): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .filter({ visible: true })
      .first()
      .getByRole('radio', { name: answer })
      .first()
      .check();
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('checkbox', { name })
      .filter({ visible: true })
      .first()
      .check();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('button', { name: button })
      .filter({ visible: true })
      .first()
      .click();
  }

  /** Picks a person by typing the name. */
  async pickPerson(label: string, name: string): Promise<void> {
    const box = this.page
      .getByRole('main')
      .getByRole('combobox', { name: label })
      .filter({ visible: true });
    await box.click();
    await box.pressSequentially(name);
    await this.page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .click();
  }

  /** Saves the act; the case's own page comes back. */
  async save(button: string | RegExp): Promise<void> {
    await this.press(button);
    await this.expectBack();
  }

  async expectBack(): Promise<void> {
    await expect(this.page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  }

  get timeline(): Locator {
    return this.page.getByRole('tabpanel');
  }

  async expectToldOnTimeline(head: string | RegExp): Promise<void> {
    await expect(this.timeline.getByText(head).first()).toBeVisible();
  }

  async openTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }
}
