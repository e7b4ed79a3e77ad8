import { expect, type Page } from '@playwright/test';

/** The 24 words: shown once, saved for the printer, four of them typed back. */
export class RecoveryKit {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The words on the screen, in their order. */
  async read(): Promise<readonly string[]> {
    const items = this.page
      .getByRole('list', { name: 'The 24 words, in their order' })
      .getByRole('listitem');
    await expect(items).toHaveCount(24);
    return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
  }

  async saveForPrinter(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save as PDF to print' }).click();
    await expect(this.page.getByText('The PDF is saved, with a QR code')).toBeVisible();
  }

  async haveOnPaper(): Promise<void> {
    await this.page.getByRole('button', { name: 'I have it on paper' }).click();
  }

  /** The places that are asked for: four numbers from 1 to 24. */
  async askedPlaces(): Promise<readonly number[]> {
    await expect(this.page.getByLabel(/^Word \d+$/)).toHaveCount(4);
    const places: number[] = [];
    for (let place = 1; place <= 24; place++)
      if ((await this.page.getByLabel(`Word ${String(place)}`, { exact: true }).count()) > 0)
        places.push(place);
    return places;
  }

  async confirm(words: readonly string[]): Promise<void> {
    for (const place of await this.askedPlaces())
      await this.page
        .getByLabel(`Word ${String(place)}`, { exact: true })
        .fill(words[place - 1] ?? '');
    await this.page.getByRole('button', { name: 'Confirm the kit' }).click();
  }
}
