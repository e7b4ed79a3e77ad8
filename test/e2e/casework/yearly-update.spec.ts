import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
import { allocate, today } from './steps.ts';

/** @file Hampshire: "All reports … require a further report if circumstances change, or at least a yearly update" (Ha5). Nobody answers: the
 *  member is chased twice, and a supervisor decides what the silence means. Everybody is fictitious. */

/** Received so long ago that its yearly update was due five weeks ago. */
const received = -400;

test('a yearly update that nobody answers is chased twice, then put to a supervisor', async ({
  start,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page, {
    ...ourUnit,
    force: 'Southshire Police',
    policy: /Hampshire/,
  });
  const people = new People(page);
  await people.open();
  await people.name('Ines Ward');
  await recordOldReport(page);
  await allocate(page, 'Mara Hale');

  const onCase = new CasePage(page);
  await expect(page.getByText('Chase the yearly update').first()).toBeVisible();
  await onCase.openTab('Appeal and review');
  await expect(onCase.timeline.getByText(/12 months later is/).first()).toBeVisible();
  await expectAccessible(page);

  // The first chaser went out as soon as the day had passed; the member then has fourteen days.
  await chase(page, -33);
  await expect(page.getByText('Chase the yearly update').first()).toBeVisible();
  await refuseTooSoon(page);
  await chase(page, -17);
  await expect(
    page.getByText('Put the unanswered yearly update to a supervisor').first(),
  ).toBeVisible();

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openBySearch(page, aReport.surname);
  await escalate(page);
  await decide(page);

  const again = new CasePage(page);
  await again.expectToldOnTimeline('On the yearly update: nothing further this year');
  await again.openTab('Appeal and review');
  await expect(again.timeline.getByText(/Nothing further was asked for/).first()).toBeVisible();
  await expectAccessible(page);
});

async function recordOldReport(page: Page): Promise<void> {
  const report = new ReportForm(page);
  await report.open();
  await report.fillOpening();
  await report.fillPeople(aReport);
  await report.fillAssociation(aReport);
  await report.field('When was it reported to Professional Standards?').fill(today(received));
  await report.field('When did the unit receive it?').fill(today(received));
  await report.fillRest();
  await report.save();
  await new CasePage(page).expectBack();
}

async function chase(page: Page, day: number): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Ask for the yearly update');
  await expect(page.getByRole('radio', { name: /^A chaser/ })).toBeChecked();
  await onCase.choose('How were they asked?', 'By email');
  await onCase.fill('Day they were asked', today(day));
  await onCase.save('Record that they were asked');
}

async function refuseTooSoon(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Ask for the yearly update');
  await onCase.choose('How were they asked?', 'By email');
  await onCase.fill('Day they were asked', today(-20));
  await onCase.press('Record that they were asked');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('still has time to answer the last chaser');
  await expectAccessible(page);
  await onCase.press('Cancel');
  await onCase.expectBack();
}

async function escalate(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Put the silence to a supervisor');
  await onCase.fill('To whom?', 'Ines Ward');
  await onCase.fill('What was tried?', 'Two chasers by email.');
  await onCase.save('Put it to them');
}

async function decide(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Decide what follows the silence');
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.choose('What follows?', /^Nothing further this year/);
  await onCase.fill('Reasons', 'Away on long-term sick leave since the spring.');
  await expectAccessible(page);
  await onCase.save('Record the decision');
}
