import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { CasePage } from './case-page.ts';
import { saveTo } from './dialogs.ts';

/** What a person says of a bundle when they prepare it. */
export type WantedBundle = {
  /** `Full`, `Subject copy`, `Vetting`, `CPS`, `Dip sample`. */
  readonly profile: string;
  readonly name: string;
  readonly organisation: string;
  /** The age recipient; without it the bundle is sealed with ten words. */
  readonly recipient?: string | undefined;
  /** With the key that the address book has. */
  readonly fromAddressBook?: boolean;
};

/** Bundles for outsiders, on the page of a case. */
export class Bundles {
  readonly page: Page;
  readonly onCase: CasePage;

  constructor(page: Page) {
    this.page = page;
    this.onCase = new CasePage(page);
  }

  /** Begins the form and chooses the kind; of a subject copy every record goes. */
  async begin(profile: string): Promise<void> {
    await this.onCase.begin('Prepare a bundle');
    await this.onCase.choose('Which?', new RegExp(`^${profile}`));
    if (profile !== 'Subject copy') return;
    const records = this.page.getByRole('group', { name: 'Which records is the member given?' });
    for (const box of await records.getByRole('checkbox').all()) await box.check();
  }

  /** What goes in, as the form shows it. */
  async look(): Promise<void> {
    await this.page.getByRole('button', { name: /^Look (again|at exactly)/ }).click();
    await expect(this.page.getByRole('heading', { name: 'Exactly this goes in' })).toBeVisible();
  }

  async fillIn(wanted: WantedBundle): Promise<void> {
    const { profile, name, organisation, recipient, fromAddressBook } = wanted;
    if (profile !== 'Full')
      await this.onCase.fill(/^The harm test/, 'Read line by line: nothing shows who told us.');
    await this.onCase.fill(/^Name/, name);
    await this.onCase.fill(/^Organisation/, organisation);
    await this.onCase.fill(/^What is it for/, 'A review by somebody outside the unit.');
    if (fromAddressBook) {
      await this.onCase.choose('How does the recipient open it?', /^With their own key/);
      await this.onCase.press(`Add ${name}, ${organisation}`);
    } else if (recipient === undefined)
      await this.onCase.choose('How does the recipient open it?', /^With a passphrase/);
    else {
      await this.onCase.choose('How does the recipient open it?', /^With their own key/);
      await this.onCase.press('Paste a key');
      await this.onCase.fill(/^Whose key it is/, name);
      await this.onCase.fill(/^The key$/, recipient);
    }
  }

  async prepare(): Promise<void> {
    await this.onCase.save('Prepare the bundle');
  }

  /** Opens the form that writes the newest bundle, and waits for what goes in. */
  async beginToWrite(): Promise<void> {
    await this.onCase.begin('Write a bundle');
    await expect(this.page.getByRole('heading', { name: 'Exactly this goes in' })).toBeVisible();
  }

  /** Writes it; answers the ten words where there are any. */
  async write(app: ElectronApplication, path: string): Promise<readonly string[]> {
    await saveTo(app, path);
    await this.onCase.press('Choose where to write the bundle');
    await expect(this.page.getByRole('heading', { name: /^The bundle is written/ })).toBeVisible({
      timeout: 60_000,
    });
    const words = this.page.getByRole('list', { name: 'Words of the bundle' });
    const told = await words.getByRole('listitem').locator('span:last-child').allInnerTexts();
    return told;
  }

  /** Opens the form that gives up the only bundle that is not written. */
  async beginToGiveUp(): Promise<void> {
    await this.onCase.begin('Give up a bundle');
  }

  async giveUp(because: RegExp, whatHappened: string): Promise<void> {
    await this.onCase.choose('Why?', because);
    await this.onCase.fill(/^What happened/, whatHappened);
    await this.onCase.save('Give the bundle up');
  }

  /** A second person sees what goes in, and lets it go. */
  async beginToConfirm(): Promise<void> {
    await this.onCase.begin('Confirm a bundle');
    await expect(this.page.getByRole('heading', { name: 'Exactly this goes in' })).toBeVisible();
  }

  async done(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Done|The words are told)$/ }).click();
    await this.onCase.expectBack();
  }
}
