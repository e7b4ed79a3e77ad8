import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';

/** @file Officers of two forces in one inquiry: each has a file under their own force's policy, and the two are shown as one case.
 *  Everybody is fictitious. */

const other = { ...aReport, surname: 'Brackenthwaite', forenames: 'Isolde' };

test('two subjects of one inquiry keep their own policies and are one row of the list', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await setUpUnit(page);
  await new ReportForm(page).record();

  const onCase = new CasePage(page);
  await onCase.begin('Begin an inquiry of several subjects');
  await onCase.fill('What is the inquiry called?', 'Lantern');
  await onCase.fill('What ties the subjects together?', 'Both play in the same team.');
  await expectAccessible(page);
  await onCase.save('Begin the inquiry');
  await addSubject(page);

  const subjects = page.getByRole('navigation', { name: 'Subjects of this inquiry' });
  await expect(subjects.getByText(/Brackenthwaite/)).toBeVisible();
  await expect(subjects.getByText('Hampshire 2013 · this file')).toBeVisible();
  await expectAccessible(page);
  // Only Hampshire asks for a yearly update.
  await expect(page.getByText('Yearly update awaited').first()).toBeVisible();
  await subjects.getByRole('link', { name: /Quillfeather/ }).click();
  await expect(subjects.getByText('West Midlands 2023 · this file')).toBeVisible();
  await expect(page.getByText('Yearly update awaited')).toBeHidden();

  await new Desk(page).goTo('Cases');
  const rows = page.getByRole('row').filter({ hasText: 'Quillfeather' });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Brackenthwaite');
  await expectAccessible(page);
});

async function addSubject(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Add another subject');
  await expectAccessible(page);
  await onCase.press(/^Hampshire 2013/);
  const report = new ReportForm(page);
  await report.expectPart('Before you begin');
  await report.fill(other);
  await report.save();
  await expect(page.getByRole('heading', { level: 1, name: /Brackenthwaite/ })).toBeVisible();
}
