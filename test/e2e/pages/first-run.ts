import { expect, type Page } from '@playwright/test';
import { RecoveryKit } from './recovery-kit.ts';

export type UnitFacts = {
  readonly force: string;
  readonly unit: string;
  readonly policy: RegExp;
  readonly name: string;
  readonly rank: string;
  readonly role: string;
};

/** Fictitious, like everybody in these stories. */
export const ourUnit: UnitFacts = {
  force: 'Westshire Police',
  unit: 'Counter Corruption Unit',
  policy: /West Midlands/,
  name: 'Mara Hale',
  rank: 'DS',
  role: 'investigator',
};

/** The first screens: set up a unit, restore one, look around. */
export class FirstRun {
  readonly kit: RecoveryKit;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.kit = new RecoveryKit(page);
  }

  async expectShown(): Promise<void> {
    await expect(
      this.page.getByRole('heading', { name: 'How do you want to begin?' }),
    ).toBeVisible();
  }

  async chooseSetUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Set up a unit' }).click();
  }

  async chooseRestore(): Promise<void> {
    await this.page.getByRole('button', { name: 'Restore from a sealed copy' }).click();
  }

  async describeUnit(facts: UnitFacts = ourUnit): Promise<void> {
    await this.page.getByLabel('Force').fill(facts.force);
    await this.page.getByLabel('Unit', { exact: true }).fill(facts.unit);
    await this.page.getByRole('radio', { name: facts.policy }).check();
    await this.continue();
  }

  async describeYourself(facts: UnitFacts = ourUnit): Promise<void> {
    await this.page.getByLabel('Your name').fill(facts.name);
    await this.page.getByLabel('Rank or grade').fill(facts.rank);
    await this.page.getByLabel('Your role in the unit').selectOption(facts.role);
    await this.continue();
  }

  async continue(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
  }

  /** Takes the six words that are offered, and says which they were. */
  async takeOfferedWords(button: string): Promise<string> {
    const offered = this.page.getByLabel('Offered passphrase');
    await expect(offered).toHaveText(/^[a-z-]+( [a-z-]+){5}$/);
    const passphrase = await offered.innerText();
    await this.page.getByRole('button', { name: button }).click();
    return passphrase;
  }

  async takeOwnPassphrase(passphrase: string, button: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'A passphrase of your own' }).check();
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByLabel('Passphrase again', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: button }).click();
  }
}

export type SetUp = { readonly passphrase: string; readonly words: readonly string[] };

/** A unit from nothing to the desk, as briefly as a person can. */
export async function setUpUnit(page: Page, facts: UnitFacts = ourUnit): Promise<SetUp> {
  const first = new FirstRun(page);
  await first.chooseSetUp();
  await first.describeUnit(facts);
  await first.describeYourself(facts);
  const passphrase = await first.takeOfferedWords('Set up the unit');
  const words = await first.kit.read();
  await first.kit.haveOnPaper();
  await first.kit.confirm(words);
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible();
  return { passphrase, words };
}

/** The demonstration from the first screen to the desk. Answers the passphrase. */
export async function openDemonstration(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Explore with demonstration data' }).click();
  const passphrase = await new FirstRun(page).takeOfferedWords('Open the demonstration');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible({
    timeout: 90_000,
  });
  return passphrase;
}
