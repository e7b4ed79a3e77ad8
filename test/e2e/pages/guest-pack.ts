import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { CasePage } from './case-page.ts';
import { saveTo } from './dialogs.ts';

/** A guest pack: made in the unit, opened where there is no vault, brought back. */
export class GuestPack {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes a pack and answers its words, which are left on the screen. */
  async make(app: ElectronApplication, path: string, briefing: string): Promise<string> {
    const onCase = new CasePage(this.page);
    await onCase.begin('Make a guest pack');
    await onCase.fill('Collar number', '7781');
    await onCase.fill('What you ask of them', briefing);
    await saveTo(app, path);
    await onCase.press('Choose where to write the pack');
    const words = this.page.getByRole('list', { name: 'Words of the pack' });
    await expect(words).toBeVisible({ timeout: 30_000 });
    const said = await words.getByRole('listitem').allInnerTexts();
    return said.map((one) => one.replace(/^\d+\s*/, '').trim()).join(' ');
  }

  async told(): Promise<void> {
    await this.page.getByRole('button', { name: 'The words are told' }).click();
    await new CasePage(this.page).expectBack();
  }

  /** From the file, with its words. */
  async open(path: string, words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open a guest pack' }).click();
    await this.page
      .getByLabel('Choose the file of the pack')
      .and(this.page.locator('input'))
      .setInputFiles(path);
    await this.sayWords(words);
  }

  /** What lies on this workstation already. */
  async goOn(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Open a guest pack' }).click();
    await this.page.getByRole('button', { name: /^Go on with the pack/ }).click();
    await this.sayWords(words);
  }

  async sayWords(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'The six words' }).fill(words);
    await this.page.getByRole('button', { name: 'Open the pack' }).click();
  }

  async expectOpen(): Promise<void> {
    await expect(
      this.page.getByRole('heading', { level: 1, name: 'An interview to hold' }),
    ).toBeVisible({ timeout: 30_000 });
  }

  async writeReturn(app: ElectronApplication, path: string): Promise<void> {
    await saveTo(app, path);
    await this.page.getByRole('button', { name: 'Write the return', exact: true }).click();
    await expect(this.page.getByText('The return is written.')).toBeVisible();
  }

  async chooseReturn(path: string): Promise<void> {
    await this.page
      .getByLabel('Choose the return')
      .and(this.page.locator('input'))
      .setInputFiles(path);
  }
}
