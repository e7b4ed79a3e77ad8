import { execFileSync } from 'node:child_process';
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { stillness } from './accessible.ts';
import { choose } from './dialogs.ts';
import { FirstRun } from './first-run.ts';

/** A new workstation joins a unit: its words, the share, the welcome. */
export class Joining {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the first screen to the six words; the passphrase is answered. */
  async begin(): Promise<string> {
    const first = new FirstRun(this.page);
    await this.page.getByRole('button', { name: 'Join a unit' }).click();
    const passphrase = await first.takeOfferedWords('Make this workstation’s vault');
    const kit = await first.kit.read();
    await first.kit.haveOnPaper();
    await first.kit.confirm(kit);
    await this.expectWaiting();
    return passphrase;
  }

  async expectWaiting(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Your six words' })).toBeVisible();
  }

  /** What a hand scanner reads from the screen. */
  async scanned(): Promise<string> {
    await this.page.getByRole('button', { name: 'Show it as a code for a hand scanner' }).click();
    const code = this.page.getByRole('img', { name: 'The request as a QR code' });
    await expect(code).toBeVisible();
    const path = test.info().outputPath('request-code.png');
    let read = '';
    // While its part of the page still opens, the last rows of the code are covered.
    await expect(async () => {
      await stillness(this.page);
      await code.screenshot({ path });
      read = execFileSync('zbarimg', ['--raw', '--quiet', path], { encoding: 'utf8' }).trim();
    }).toPass({ timeout: 15_000 });
    return read;
  }

  words(): Promise<string> {
    return wordsIn(this.page.getByRole('list', { name: 'Your six words, in their order' }));
  }

  unitWords(): Promise<string> {
    return wordsIn(this.page.getByRole('list', { name: 'The unit’s six words, in their order' }));
  }

  async chooseShare(app: ElectronApplication, folder: string): Promise<void> {
    await choose(app, folder);
    await this.page.getByRole('button', { name: 'Choose the share of the unit' }).click();
    await expect(this.page.getByText(/The request goes to “.*” by itself/)).toBeVisible();
  }

  /** Looks at the share until a welcome has come. */
  async awaitWelcome(): Promise<void> {
    const welcome = this.page.getByRole('heading', { name: 'A welcome is here' });
    const look = this.page.getByRole('button', { name: 'Look at the share now' });
    await expect(async () => {
      if (!(await welcome.isVisible())) await look.click({ timeout: 1000 });
      await expect(welcome).toBeVisible({ timeout: 2500 });
    }).toPass({ timeout: 45_000 });
  }

  async sayTheSame(): Promise<void> {
    await this.page.getByRole('button', { name: 'The words are the same' }).click();
    await expect(this.page.getByRole('heading', { name: 'My work' })).toBeVisible();
  }

  async sayDifferent(): Promise<void> {
    await this.page.getByRole('button', { name: 'They are different' }).click();
  }
}

/** Six words of a list, parted by spaces. */
export async function wordsIn(list: Locator): Promise<string> {
  const items = list.getByRole('listitem');
  await expect(items).toHaveCount(6);
  return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, '')).join(' ');
}
