import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { PolicyPage } from '../pages/policy.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch } from './more-steps.ts';
import { triage } from './steps.ts';
import { takePictures } from '../share/screens.ts';

/** @file The unit edits its own copy of a policy: new cases are worked under it, an old case does not move. Everybody is fictitious. */

/** As a calendar of bank holidays is published; those of 2026 with or without the first. */
const calendar = (...days: readonly string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0'],
    ...days.flatMap((day) => [
      ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${day}`, 'SUMMARY:Bank holiday', `UID:${day}`],
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
const of2026 = ['0403', '0406', '0504', '0525', '0831', '1225', '1228'];
const of2029 = ['0101', '0330', '0402', '0507', '0528', '0827', '1225', '1226'];

const scenarios = 'Scenarios in which an association is reported';

test('a profile is edited, signed and governs new cases, and an old case keeps its version (W52)', async ({
  start,
}) => {
  test.setTimeout(300_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page);
  await new ReportForm(page).record();

  let policy = new PolicyPage(page);
  await policy.open();
  await expect(page.getByText('The policy’s own review date has passed.')).toBeVisible();
  await expectAccessible(page);
  await newerHolidays(page);
  await policy.beginVersion();
  await policy.beginChange('How long a member has to appeal');
  await policy.field('How many').fill('21');
  await policy.signChange();
  await policy.beginChange(scenarios);
  const media = page.getByRole('group', { name: 'What is decided' }).getByLabel('Suspended from');
  await media.nth(9).fill('01/01/2020');
  await expectAccessible(page);
  await policy.signChange();
  await expectAccessible(page);

  // A scenario that ends before it begins contradicts itself: refused by name, and nothing is lost.
  await policy.putForward();
  await expect(page.getByRole('alert', { name: 'to put right' })).toContainText(
    'Suspended on or before the day it begins: Media representative or journalist',
  );
  await policy.press('Cancel');
  await policy.beginChange(scenarios);
  await media.nth(9).fill('02/02/2023');

  // Killed while it is being put right: what was typed comes back.
  await page.waitForTimeout(1500);
  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  policy = new PolicyPage(page);
  await policy.open();
  await policy.press(/^Open West Midlands 2023, own copy/);
  await policy.beginChange(scenarios);
  await expect(
    page.getByRole('group', { name: 'What is decided' }).getByLabel('Suspended from').nth(9),
  ).toHaveValue('02/02/2023');
  await policy.signChange();
  await expect(page.getByText('suspended from: not stated → 2 February 2023')).toBeVisible();
  await policy.putForward();
  await expect(page.getByText('One custodian signs alone.')).toBeVisible();
  await policy.approve();
  await expectAccessible(page);

  // The old case is triaged under the policy it was opened under.
  await openBySearch(page, aReport.surname);
  await triage(page);
  const onCase = new CasePage(page);
  await onCase.openTab('Risk');
  await expect(onCase.timeline.getByText('under West Midlands 2023, version 2023.1')).toBeVisible();

  // A new one is not asked for the suspended scenario, and is triaged under the new version.
  const second = { ...aReport, surname: 'Thistledown', associate: 'Marrowgate' };
  const report = new ReportForm(page);
  await report.open();
  await report.fillOpening();
  await report.fillPeople(second);
  await report.fillAssociation(second);
  await report.fillRest();
  await report.save();
  await expect(page.getByRole('heading', { level: 1, name: /Thistledown/ })).toBeVisible();
  await triage(page);
  await onCase.openTab('Risk');
  await expect(
    onCase.timeline.getByText('under West Midlands 2023, own copy, version 2023.1-unit.1'),
  ).toBeVisible();
});

/** Days to come are taken over from a file; one that makes another day of a past one is refused by its name. */
async function newerHolidays(page: Page): Promise<void> {
  const card = page.getByRole('region', { name: 'Bank holidays' });
  const look = (text: string): Promise<void> =>
    card.locator('input[type=file]').setInputFiles({
      ...{ name: 'bank-holidays.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) },
    });
  const past = calendar('20260102', ...of2026.map((day) => `2026${day}`));
  await look(past);
  await expect(card.getByText(/2 January 2026 was a bank holiday/)).toBeVisible();
  await expectAccessible(page);
  await card.scrollIntoViewIfNeeded();
  await takePictures(page, 'holidays-refused');
  await look(calendar(...of2029.map((day) => `2029${day}`)));
  await expect(card.getByText('Added (8)')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'holidays-found');
  await card.getByRole('button', { name: 'Take them over' }).click();
  await expect(card.getByText(/ to 31 December 2029\./)).toBeVisible();
  await takePictures(page, 'holidays-taken');
}
