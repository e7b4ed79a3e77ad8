import { expect, type Locator, type Page } from '@playwright/test';

/** What a short self-report says. Fictitious people only. */
export type ReportFacts = {
  readonly surname: string;
  readonly forenames: string;
  readonly associate: string;
  readonly nature: string;
  /** The subject's, where it matters. */
  readonly collarNumber?: string;
  /** What the associate is to the subject, how they met, and the scenario; a friend from anywhere where left out. */
  readonly relationship?: string;
  readonly howMet?: string;
  readonly scenario?: RegExp;
};

export const aReport: ReportFacts = {
  surname: 'Quillfeather',
  forenames: 'Peregrine',
  associate: 'Umberlight',
  nature: 'Grew up on the same street and plays five-a-side with him.',
};

/** The journey of a report, page by page, as one is recorded in a hurry. */
export class ReportForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Record report' }).click();
    await this.expectPart('Before you begin');
  }

  /** All parts stay in the document; only one is on the screen. */
  field(label: string | RegExp, exact = false): Locator {
    return this.page.getByLabel(label, { exact }).filter({ visible: true });
  }

  async choose(group: string, answer: string | RegExp): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: group })
      .filter({ visible: true })
      .getByRole('radio', { name: answer, exact: typeof answer === 'string' })
      .check();
  }

  async pick(label: string, answer: string): Promise<void> {
    await this.field(label).selectOption({ label: answer });
  }

  async expectPart(title: string): Promise<void> {
    await expect(
      this.page.getByRole('heading', { name: title }).filter({ visible: true }).first(),
    ).toBeVisible();
  }

  async continueTo(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Continue' }).click();
    await this.expectPart(title);
  }

  async fillOpening(): Promise<void> {
    await this.choose('Were systems checks made to confirm it?', 'No checks were made');
    await this.continueTo('May legislation protect what was reported?');
    await this.choose('May what was reported be protected by legislation?', 'No');
    await this.continueTo('Who reports, and how');
    await this.pick('Who reports?', 'The person concerned (self-report)');
    await this.pick('How did it arrive?', 'In person');
    await this.choose('Does it follow an earlier case?', 'No, this is new');
    await this.continueTo('Whose association is it?');
  }

  async fillPeople(facts: ReportFacts): Promise<void> {
    const { surname, forenames, associate, relationship, collarNumber = '4471' } = facts;
    await this.field('Surname', true).fill(surname);
    await this.field('Forenames').fill(forenames);
    await this.pick('What are they?', 'Police officer');
    await this.field('Rank or grade').fill('PC');
    await this.field('Collar number').fill(collarNumber);
    await this.continueTo('The person or group');
    await this.field('Surname', true).fill(associate);
    await this.field('Forenames').fill('Rook');
    await this.pick('What are they to the subject?', relationship ?? 'Friend');
    await this.choose('Regular contact?', 'Yes');
    await this.choose('Have they ever asked for police information?', 'No');
    await this.continueTo('The association');
  }

  async fillAssociation({ nature, howMet, scenario }: ReportFacts): Promise<void> {
    // A policy that lists no kinds of association asks for none.
    const kind = this.page.getByRole('checkbox').filter({ visible: true }).first();
    if ((await kind.count()) > 0) await kind.check();
    await this.field('What is the association?').fill(nature);
    await this.field('Why is it believed to be notifiable?').fill('He was convicted in May.');
    await this.field('How did they meet?').selectOption(
      howMet === undefined ? { index: 1 } : { label: howMet },
    );
    await this.field('Does it go on?').selectOption({ index: 1 });
    await this.field('How often are they in contact?').selectOption({ index: 1 });
    await this.continueTo('The scenarios of the policy');
    await this.page
      .getByRole('checkbox', scenario === undefined ? {} : { name: scenario })
      .filter({ visible: true })
      .first()
      .check();
    await this.continueTo('When it happened');
  }

  async fillRest(): Promise<void> {
    await this.field('When did the association begin?: how exactly').selectOption('unknown');
    await this.field('have to be reported?: how exactly').selectOption('unknown');
    await this.choose('Did the subject know what makes it notifiable?', 'Knew');
    await this.choose('Does the subject know of this report?', 'Yes');
    await this.continueTo('The line manager’s section');
    await this.choose(
      'Has the line manager or duty supervisor written their section?',
      /does not apply/,
    );
    await this.field('Why?').fill('Reported straight to the unit.');
    await this.continueTo('Risk now');
    await this.choose('Is anything or anybody at risk now?', 'No');
    await this.continueTo('Check and save');
  }

  /** Everything up to the last page, where it is saved. */
  async fill(facts: ReportFacts = aReport): Promise<void> {
    await this.fillOpening();
    await this.fillPeople(facts);
    await this.fillAssociation(facts);
    await this.fillRest();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the report' }).click();
  }

  /** Records it and answers the reference of the case that it opened. */
  async record(facts: ReportFacts = aReport): Promise<string> {
    await this.open();
    await this.fill(facts);
    await this.save();
    await expect(
      this.page.getByRole('heading', { level: 1, name: new RegExp(facts.surname) }),
    ).toBeVisible();
    const header = this.page.getByText(/^NA\/\d{4}\/\w{5} ·/).first();
    return /NA\/\d{4}\/\w{5}/.exec(await header.innerText())?.[0] ?? '';
  }
}
