import { expect, type Page } from '@playwright/test';
import { CasePage } from '../pages/case-page.ts';

/** @file The shortest thing to add to a case from its page: what the reporter said. */

/** Writes the account anew. The reason stands on the timeline for good, whatever replaces the text. */
export async function amendAccount(
  page: Page,
  text: string,
  why = 'Told more fully.',
): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await page.getByRole('button', { name: 'Amend account' }).click();
  await onCase.fill('The report in the reporter’s own words', text);
  await onCase.fill('Why is it changed?', why);
  await saveAmendment(page);
  await expectAccount(page, text);
}

/** The form goes once the act is on the disk; its text stands in its field meanwhile, and its button is called otherwise. */
export async function saveAmendment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save the amendment' }).click();
  await expect(page.getByLabel('Why is it changed?')).toBeHidden();
}

export async function expectAccount(page: Page, text: string): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await expect(onCase.timeline.getByText(text).first()).toBeVisible();
}

/** Every one of these changes is on the timeline. */
export async function expectTold(page: Page, reasons: readonly string[]): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.openTab('Timeline');
  for (const reason of reasons)
    await expect(onCase.timeline.getByText(reason).first()).toBeVisible();
}
