import { expect, type Page } from '@playwright/test';

type KeysOfSomebody = { readonly signing: string; readonly recipient: string };

/** What goes out of the unit and comes in sealed: its keys, the address book, bundles that came. */
export class Outside {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openTab(name: 'Keys for outsiders' | 'Address book'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Makes the unit's keys; answers the recipient and the fingerprint that the page shows. */
  async makeKeys(): Promise<{ readonly recipient: string; readonly fingerprint: string }> {
    await this.page.getByRole('button', { name: 'Make the keys' }).click();
    await this.page.getByRole('button', { name: 'Make the keys' }).click();
    const recipient = this.page.getByText(/^age1[a-z0-9]{58}$/);
    await expect(recipient).toBeVisible();
    const fingerprint = await this.page
      .getByText(/^SHA256:/)
      .first()
      .innerText();
    return { recipient: await recipient.innerText(), fingerprint };
  }

  /** Enters somebody with the key they sign with and the one to seal to. */
  async enter(name: string, organisation: string, keys: KeysOfSomebody): Promise<void> {
    await this.page.getByRole('button', { name: 'Enter somebody' }).click();
    await this.page.getByLabel('Name').fill(name);
    await this.page.getByLabel('Organisation').fill(organisation);
    await this.page.getByLabel('Key they sign with').fill(keys.signing);
    await this.page.getByLabel('Key to seal to').fill(keys.recipient);
    await this.page.getByRole('button', { name: 'Enter', exact: true }).click();
  }

  /** Asked whether the key is still theirs, and entered with a new day. */
  async askedAgain(name: string, goodUntil: string): Promise<void> {
    await this.page.getByRole('button', { name: `Enter a new day for ${name}` }).click();
    await this.page.getByLabel('Good until').fill(goodUntil);
    await this.page.getByRole('button', { name: 'Save the change' }).click();
  }

  async beginToCompare(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Compare the key of ${name}` }).click();
  }

  async compare(withWhom: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'By telephone' }).check();
    await this.page.getByLabel('With whom, and how did you reach them?').fill(withWhom);
    await this.page.getByRole('button', { name: 'The keys are the same' }).click();
  }

  async openWithWords(words: readonly string[]): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(words.join(' '));
    await this.page.getByRole('button', { name: 'Open it' }).click();
  }

  /** Chooses the files of a bundle, as the dialog would give them. */
  async chooseBundle(...paths: readonly string[]): Promise<void> {
    await this.page.getByLabel('The bundle and its signature').setInputFiles([...paths]);
  }

  /** Keeps the bundle that is open with the case about somebody. `meanwhile`: with the form filled in. */
  async keep(subject: string, why: string, meanwhile: () => Promise<void>): Promise<void> {
    await this.page.getByRole('button', { name: 'Keep it with a case' }).click();
    const which = this.page.getByRole('combobox', { name: 'With which case?' });
    await which.click();
    await which.fill(subject);
    await this.page.getByRole('option', { name: new RegExp(subject) }).click();
    await this.page.getByLabel('What is it to the case?').fill(why);
    await meanwhile();
    await this.page.getByRole('button', { name: 'Keep it with the case' }).click();
    await expect(this.page.getByText('Kept with the case.')).toBeVisible();
  }
}
