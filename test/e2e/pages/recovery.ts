import { expect, type Page } from '@playwright/test';

/** Unit › Members: recovery by three of five cards. */
export class Recovery {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Names who keeps the cards; what stands there already is left where a name is empty. */
  async begin(button: 'Make five cards' | 'Make new cards', keepers: readonly string[]) {
    await this.page.getByRole('button', { name: button }).click();
    for (const [at, keeper] of keepers.entries())
      if (keeper !== '')
        await this.page.getByLabel(`Who keeps card ${String(at + 1)}?`).fill(keeper);
    await this.page.getByRole('button', { name: 'Make the cards' }).click();
  }

  /** Shows a card; answers its words, as somebody would write them down. */
  async show(number: number): Promise<readonly string[]> {
    await this.page.getByRole('button', { name: `Show card ${String(number)}` }).click();
    const items = this.page
      .getByRole('list', { name: `The 32 words of card ${String(number)}, in their order` })
      .getByRole('listitem');
    await expect(items).toHaveCount(32);
    return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
  }

  /** Types the four words that are asked for. */
  async confirm(number: number, words: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'It is on paper' }).click();
    const asked = this.page.getByLabel(/^Word \d+$/);
    await expect(asked).toHaveCount(4);
    for (const [at, word] of words.entries()) {
      const box = this.page.getByLabel(`Word ${String(at + 1)}`, { exact: true });
      if ((await box.count()) > 0) await box.fill(word);
    }
    await this.page.getByRole('button', { name: `Confirm card ${String(number)}` }).click();
  }

  /** All five, each shown, written down and tried; then signed for. Answers their words. */
  async makeAll(keepers: readonly string[]): Promise<readonly (readonly string[])[]> {
    await this.begin('Make five cards', keepers);
    const cards: (readonly string[])[] = [];
    for (const number of [1, 2, 3, 4, 5]) {
      const words = await this.show(number);
      cards.push(words);
      await this.confirm(number, words);
    }
    await this.page.getByRole('button', { name: 'Sign for the cards' }).click();
    return cards;
  }

  async type(cards: readonly (readonly string[])[]): Promise<void> {
    for (const [at, which] of ['First', 'Second', 'Third'].entries())
      await this.page.getByLabel(`${which} card`).fill((cards[at] ?? []).join(' '));
  }
}
