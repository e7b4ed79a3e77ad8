import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { aReport } from '../pages/report.ts';
import type { Workstation } from '../pages/workstation.ts';
import { takePictures } from './screens.ts';

/** @file How far a report is known: graded, graded anew by two who do not see each other, and read on its line in the network. */

/** A grading as the form asks for it. */
export type Graded = {
  readonly source: string;
  readonly known: string;
  readonly conditions?: readonly string[];
  readonly because: string;
};

/** Grades the one association of the open case. */
export async function grade(page: Page, told: Graded): Promise<void> {
  const on = new CasePage(page);
  await on.begin('Grade what was reported');
  await on.choose('How reliable is the source?', told.source);
  await on.choose('How far is it known?', told.known);
  const { conditions = [] } = told;
  await on.choose(
    'Who may it be shared with?',
    conditions.length === 0 ? 'permitted (P)' : 'with conditions (C)',
  );
  for (const condition of conditions) await on.tick(condition);
  await on.fill('Why so?', told.because);
  if (conditions.length > 0) {
    await expectAccessible(page);
    await takePictures(page, 'grade');
  }
  await on.save('Record the grading');
}

/** What stands of it on the page of the case. */
export async function expectGraded(page: Page, ...lines: readonly string[]): Promise<void> {
  const on = new CasePage(page);
  await on.openTab('Report');
  for (const line of lines)
    await expect(on.timeline.getByText(line, { exact: true }).first()).toBeVisible();
}

/** The line between the two, with every grading that stands. */
export async function expectGradedInNetwork(
  { page }: Workstation,
  ...lines: readonly string[]
): Promise<void> {
  await new Desk(page).goTo('Network');
  await page.getByRole('combobox', { name: 'Begin with' }).pressSequentially(aReport.associate);
  await page.getByRole('option', { name: new RegExp(aReport.associate) }).click();
  const chosen = page.getByRole('complementary', { name: 'Who is chosen' });
  for (const line of lines) await expect(chosen.getByText(line).first()).toBeVisible();
  await takePictures(page, 'graded-in-network');
}
