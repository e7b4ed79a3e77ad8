import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { Keyboard } from './keyboard.ts';
import {
  act,
  adviseByKeys,
  askPalette,
  assessByKeys,
  closeByKeys,
  expectReadFrom,
  fillAndSave,
  issueByKeys,
  triageByKeys,
} from './keyboard-steps.ts';

/** @file A case from its first word to its end without a mouse: reported, unlocked again after the power went, allocated, triaged,
 *  assessed, advised on, the outcome told and served, closed. Where the keyboard is can be seen at every stop, and it is never lost.
 *  Everybody is fictitious. */

test('a case is led from its report to its end by the keyboard alone', async ({ start }) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  await watchForAPointer(page);
  await beginReport(page);
  await tellOpening(page);
  await tellSubject(page);
  await expectAccessible(page);
  await expectNoPointer(page);
  // What was typed is sealed as a draft before the power goes.
  await expect(page.getByText(/^Draft kept \d\d:\d\d/)).toBeVisible();
  await probity.kill();

  probity = await start({ profile: probity.profile });
  page = probity.page();
  await unlock(page, passphrase);
  await watchForAPointer(page);
  await beginReport(page);
  await goOn(page, 'May legislation protect what was reported?');
  await goOn(page, 'Who reports, and how');
  await goOn(page, 'Whose association is it?');
  await expect(new ReportForm(page).field('Surname', true)).toHaveValue(aReport.surname);
  await goOn(page, 'The person or group');
  await tellAssociation(page);
  await tellRest(page);
  await expectAccessible(page);
  await new Keyboard(page).enter(page.getByRole('button', { name: 'Save the report' }));
  const opened = page.getByRole('heading', { level: 1, name: new RegExp(aReport.surname) });
  await expect(opened).toBeVisible();

  // Away from the case and back to it, by its name.
  await askPalette(page, 'Cases');
  await expectReadFrom(page, 'Cases');
  await askPalette(page, aReport.surname, new RegExp(`${aReport.surname}.*NA/`));
  await expectReadFrom(page, new RegExp(aReport.surname));
  await decide(page);
  await tellAndClose(page);
  await expectNoPointer(page);
});

async function decide(page: Page): Promise<void> {
  await new Keyboard(page).askMenu('Record an act', 'Allocate the case');
  await expectReadFrom(page, 'Allocate the case');
  await fillAndSave(page, 'Allocate the case', (keys) =>
    keys.pickPerson('Who has it next?', 'Mara Hale'),
  );
  await act(page, 'Triage', 'Record triage', triageByKeys);
  // The next step of the case is a link on its page.
  await new Keyboard(page).enter(page.getByRole('link', { name: 'Assess the risk' }).first());
  await expectReadFrom(page, 'Assess the risk');
  await fillAndSave(page, 'Record assessment', assessByKeys);
  await act(page, 'Give advice and guidance', 'Record the advice', adviseByKeys);
}

async function tellAndClose(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  await askPalette(page, 'Issue a letter');
  await expectReadFrom(page, 'Issue a letter');
  await issueByKeys(keys);
  await keys.enter(page.getByRole('link', { name: 'Record service' }));
  await expectReadFrom(page, 'Record service');
  await fillAndSave(page, 'Record service', () => keys.choose('How was it served?', 'In person'));

  await keys.goTo(page.getByRole('tab', { name: 'Timeline' }));
  await keys.press('ArrowLeft');
  const letters = page.getByRole('tab', { name: 'Letters' });
  for (let pressed = 0; pressed < 12 && !(await holdsKeyboard(letters)); pressed++)
    await keys.press('ArrowLeft');
  await keys.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Letters' })).toContainText('Outcome');
  await expect(letters).toBeFocused();

  await keys.enter(page.getByRole('link', { name: 'Close the case' }).first());
  await expectReadFrom(page, 'Close the case');
  await fillAndSave(page, 'Close the case', closeByKeys);
  await expect(page.getByRole('main').getByText('Closed', { exact: true }).first()).toBeVisible();
  await keys.goTo(page.getByRole('tab', { name: 'Timeline' }));
}

const holdsKeyboard = (tab: Locator): Promise<boolean> =>
  tab.evaluate((element) => element === document.activeElement);

async function unlock(page: Page, passphrase: string): Promise<void> {
  const keys = new Keyboard(page);
  await keys.type(new LockScreen(page).passphrase, passphrase);
  await keys.press('Enter');
  await new Desk(page).expectShown();
}

async function beginReport(page: Page): Promise<void> {
  await askPalette(page, 'Record report');
  await new ReportForm(page).expectPart('Before you begin');
}

async function goOn(page: Page, title: string): Promise<void> {
  await new Keyboard(page).enter(page.getByRole('button', { name: 'Continue' }));
  await new ReportForm(page).expectPart(title);
}

async function tellOpening(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  const report = new ReportForm(page);
  await keys.choose('Were systems checks made to confirm it?', 'No checks were made');
  await goOn(page, 'May legislation protect what was reported?');
  await keys.choose('May what was reported be protected by legislation?', 'No');
  await goOn(page, 'Who reports, and how');
  await keys.pick(report.field('Who reports?'), 'The person concerned (self-report)');
  await keys.pick(report.field('How did it arrive?'), 'In person');
  await keys.choose('Does it follow an earlier case?', 'No, this is new');
  await goOn(page, 'Whose association is it?');
}

async function tellSubject(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  const report = new ReportForm(page);
  await keys.type(report.field('Surname', true), aReport.surname);
  await keys.type(report.field('Forenames'), aReport.forenames);
  await keys.pick(report.field('What are they?'), 'Police officer');
  await keys.type(report.field('Rank or grade'), 'PC');
  await keys.type(report.field('Collar number'), '4471');
  await goOn(page, 'The person or group');
}

async function tellAssociation(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  const report = new ReportForm(page);
  await keys.type(report.field('Surname', true), aReport.associate);
  await keys.type(report.field('Forenames'), 'Rook');
  await keys.pick(report.field('What are they to the subject?'), 'Friend');
  await keys.choose('Regular contact?', 'Yes');
  await keys.choose('Have they ever asked for police information?', 'No');
  await goOn(page, 'The association');
  await keys.tick(page.getByRole('checkbox').filter({ visible: true }).first());
  await keys.type(report.field('What is the association?'), aReport.nature);
  await keys.type(report.field('Why is it believed to be notifiable?'), 'Convicted in May.');
  await keys.pick(report.field('How did they meet?'));
  await keys.pick(report.field('Does it go on?'));
  await keys.pick(report.field('How often are they in contact?'));
  await goOn(page, 'The scenarios of the policy');
  await keys.tick(page.getByRole('checkbox').filter({ visible: true }).first());
  await goOn(page, 'When it happened');
}

async function tellRest(page: Page): Promise<void> {
  const keys = new Keyboard(page);
  const report = new ReportForm(page);
  await keys.pick(report.field('When did the association begin?: how exactly'), 'unknown');
  await keys.pick(report.field('have to be reported?: how exactly'), 'unknown');
  await keys.choose('Did the subject know what makes it notifiable?', 'Knew');
  await keys.choose('Does the subject know of this report?', 'Yes');
  await goOn(page, 'The line manager’s section');
  await keys.choose(
    'Has the line manager or duty supervisor written their section?',
    /does not apply/,
  );
  await keys.type(report.field('Why?', true), 'Reported straight to the unit.');
  await goOn(page, 'Risk now');
  await keys.choose('Is anything or anybody at risk now?', 'No');
  await goOn(page, 'Check and save');
}

/** A press of any pointer from here on leaves a mark. */
const watchForAPointer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const mark = (): void => document.documentElement.setAttribute('data-pointed', '');
    window.addEventListener('pointerdown', mark, { capture: true });
  });

async function expectNoPointer(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-pointed');
}
