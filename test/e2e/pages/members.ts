import { expect, type Locator, type Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { wordsIn } from './joining.ts';

/** Unit › Members: who belongs, and letting workstations in. */
export class Members {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await new Desk(this.page).goTo('Unit and settings');
    await this.page.getByRole('tab', { name: 'Members' }).click();
    await expect(this.page.getByRole('button', { name: 'Add a colleague' })).toBeVisible();
  }

  /** Takes the request with these words, once it has come over the share. */
  async takeRequest(
    adding: 'Add a colleague' | 'Add a workstation of mine',
    words: string,
  ): Promise<void> {
    await this.page.getByRole('button', { name: adding }).click();
    await this.page
      .getByRole('button', { name: `Take the request ${words}` })
      .click({ timeout: 45_000 });
    const shown = this.page.getByRole('list', {
      name: 'The six words of the request, in their order',
    });
    expect(await wordsIn(shown)).toBe(words);
  }

  /** Takes the request as a hand scanner does: it types the text of the code, and Enter. */
  async scanRequest(adding: 'Add a colleague' | 'Add a workstation of mine', code: string) {
    await this.page.getByRole('button', { name: adding }).click();
    await this.page.getByLabel('Or scan the code on its screen').fill(code);
    await this.page.keyboard.press('Enter');
    await this.page
      .getByRole('checkbox', {
        name: 'I scanned the code myself, from the screen of the new workstation',
      })
      .check();
  }

  async compared(): Promise<void> {
    await this.page
      .getByRole('checkbox', { name: 'I compared the six words, and they are the same' })
      .check();
  }

  async letColleagueIn(
    name: string,
    rank: string,
    workstation: string,
    collarNumber?: string,
  ): Promise<void> {
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('Rank or grade').fill(rank);
    if (collarNumber !== undefined) await this.page.getByLabel('Collar number').fill(collarNumber);
    await this.page.getByRole('checkbox', { name: 'Investigator', exact: true }).check();
    await this.page.getByLabel('Name of the workstation').fill(workstation);
    await this.page.getByRole('button', { name: 'Let this colleague in' }).click();
    await expect(this.invited(name)).toBeVisible();
  }

  /** Somebody whom the unit named before they had a workstation: their name, rank and offices are known. */
  async letNamedIn(name: string, rank: string, workstation: string): Promise<void> {
    await this.page
      .getByLabel('Is it somebody the unit has named already?')
      .selectOption({ label: `${rank} ${name}` });
    await expect(this.page.getByLabel('Name', { exact: true })).toHaveValue(name);
    await this.page.getByLabel('Name of the workstation').fill(workstation);
    await this.page.getByRole('button', { name: 'Let this colleague in' }).click();
    await expect(this.invited(name)).toBeVisible();
  }

  /** A further workstation of whoever lets it in. */
  async letMineIn(workstation: string): Promise<void> {
    await this.page.getByLabel('Name of the workstation').fill(workstation);
    await this.page.getByRole('button', { name: 'Let it in' }).click();
    await expect(this.invited(workstation)).toBeVisible();
  }

  /** A member whose last workstation was ended gets a new one, as who they were. */
  async letBackIn(name: string, workstation: string): Promise<void> {
    await this.page
      .getByLabel('Is it somebody the unit has named already?')
      .selectOption({ label: `DC ${name}, a member without a workstation now` });
    await this.letMineIn(workstation);
  }

  /** What a custodian is about to decide about somebody: the form, before their name was typed. */
  async begin(decision: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: decision }).click();
    await expect(this.page.getByLabel(/^Type the .* to confirm$/)).toBeVisible();
  }

  async remove(name: string): Promise<void> {
    await this.begin(new RegExp(`^Remove ${name}$`));
    await this.page.getByLabel(/^Type the .* to confirm$/).fill(name);
    await this.page.getByRole('button', { name: `Remove ${name}` }).click();
    await expect(this.page.getByRole('heading', { name: 'Were members' })).toBeVisible();
  }

  async revoke(workstation: string, name: string): Promise<void> {
    await this.open();
    await this.begin(new RegExp(`^Revoke ${workstation} of ${name}$`));
    await this.page.getByLabel(/^Type the .* to confirm$/).fill(workstation);
    await this.page.getByRole('button', { name: `Revoke ${workstation}` }).click();
    await expect(this.page.getByText('no longer belongs', { exact: true })).toBeVisible();
  }

  /** Alone: it holds at once. */
  async makeCustodian(name: string): Promise<void> {
    await this.proposeCustodian(name);
    await expect(
      this.page.getByRole('button', { name: `End that ${name} is a custodian` }),
    ).toBeVisible();
  }

  /** With two custodians it waits for the other. */
  async proposeCustodian(name: string): Promise<void> {
    await this.begin(new RegExp(`^Make ${name} a custodian$`));
    await this.page.getByLabel(/^Type the .* to confirm$/).fill(name);
    await this.page.getByRole('button', { name: 'Make a custodian', exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'Add a colleague' })).toBeVisible();
  }

  /** One more office for somebody; with two custodians it waits for the other. */
  async giveOffice(name: string, office: string): Promise<void> {
    await this.page.getByRole('button', { name: `Change the offices of ${name}` }).click();
    await this.page.getByRole('checkbox', { name: office, exact: true }).check();
    await this.page.getByRole('button', { name: 'Change the offices', exact: true }).click();
    await expect(this.page.getByRole('button', { name: 'Add a colleague' })).toBeVisible();
  }

  /** Lets stand what this decision adds; the other custodian is to sign. */
  async settleFor(words: string): Promise<void> {
    const decisions = this.disputed.getByRole('heading', { level: 3 });
    const said = await this.disputed.getByRole('list').allInnerTexts();
    const number = said.findIndex((text) => text.includes(words)) + 1;
    await expect(decisions.nth(number - 1)).toHaveText(`Decision ${String(number)}`);
    await this.disputed
      .getByRole('checkbox', { name: `What decision ${String(number)} adds stands` })
      .check();
    await this.settle(words);
  }

  /** Signs what was chosen; the other custodian reads it in these words. */
  async settle(words: string): Promise<void> {
    await this.disputed.getByRole('button', { name: 'Settle it so' }).click();
    await expect(this.waiting).toContainText(words);
  }

  /** One of the members, with their offices and workstations. */
  member(name: string): Locator {
    return this.page
      .getByRole('heading', { level: 3, name, exact: true })
      .locator('xpath=ancestor::div[2]');
  }

  /** What custodians decided who had not seen each other's decision. */
  get disputed(): Locator {
    return this.page.getByRole('region', { name: 'Decided at the same time' });
  }

  /** A removal of somebody who signed something else at the same time. */
  beside(words: string): Locator {
    return this.page
      .getByRole('region', { name: 'Whoever was removed signed something else' })
      .filter({ hasText: words });
  }

  /** What was decided and waits for another custodian. */
  get waiting(): Locator {
    return this.page.getByRole('region', { name: 'Waits for another signature' });
  }

  /** Gives the second signature. */
  async sign(): Promise<void> {
    const mine = this.waiting.filter({ has: this.page.getByRole('button', { name: 'Sign it' }) });
    await mine.getByRole('button', { name: 'Sign it' }).click();
    await expect(mine).toBeHidden();
  }

  invited(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Workstations that were let in' })
      .getByRole('listitem')
      .filter({ hasText: name })
      .first();
  }

  unitWords(name: string): Promise<string> {
    return wordsIn(this.page.getByRole('list', { name: `The unit’s six words for ${name}` }));
  }
}
