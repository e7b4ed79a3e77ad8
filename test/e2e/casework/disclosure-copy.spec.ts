import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { killAndUnlock, openBySearch, setUpWithAuthority } from './more-steps.ts';
import { issueAndSave, recordInterview, today } from './steps.ts';

/** @file A member asks for what was recorded of them (W2): an authority decides after a harm test what is held back, what is withheld
 *  is logged with its reason, and the copy is made of redacted words. Everybody is fictitious. */

const shown = 'They met weekly.';
const canary = 'Marjolein of the Brindle Lane post office sees them';
const harm = 'She could be found by her place of work.';
const weighed = 'Each passage was weighed against her safety.';

test('a disclosure copy holds back what would do harm, and says nowhere what that was', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  let probity = await start();
  const { passphrase } = await setUpWithAuthority(probity.page(), 'Ines Ward');
  await new ReportForm(probity.page()).record();
  await recordInterview(probity.page(), `${shown} ${canary} there each week.`);
  await askAndTest(probity.page());

  probity = await killAndUnlock(probity, start, passphrase);
  const page = probity.page();
  const onCase = new CasePage(page);
  await openBySearch(page, aReport.surname);
  await onCase.begin('Decide on a disclosure copy');
  await expect(onCase.field('The harm test')).toHaveValue(weighed);
  await onCase.fill('The words, as they stand in the record', canary);
  await decide(page);

  await onCase.openTab('Letters');
  await expect(onCase.timeline).toContainText(`“${canary}”`);
  await expect(onCase.timeline).toContainText(harm);
  await expectAccessible(page);

  await onCase.begin('Issue a letter');
  await onCase.choose('Which letter?', /^Disclosure copy/);
  await onCase.press(/^Sign it as/);
  await onCase.fill('How the member can reach you', 'The unit, extension 5550');
  await expect(page.getByRole('article')).toContainText('[withheld] there each week.');
  const path = join(freshFolder('copy'), 'copy.pdf');
  const paper = await issueAndSave(probity.app, page, 'Disclosure copy', path);
  const read = paper.replace(/\s+/g, ' ');
  expect(read).toContain(`${shown} [withheld] there each week.`);
  for (const held of [canary, 'Marjolein', 'Brindle', harm, weighed])
    expect(read).not.toContain(held);
});

/** Asked for, read, weighed; the words to be withheld are copied out wrongly, which is refused: they would be withheld nowhere. */
async function askAndTest(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.begin('Decide on a disclosure copy');
  await onCase.fill('Day it was asked for', today());
  await onCase.fill('What was asked for?', 'The record of the interview.');
  await onCase.tick(/^Record of the interview/);
  await expect(page.getByRole('region', { name: 'The records chosen' })).toContainText(canary);
  await onCase.press('Withhold a passage');
  await onCase.fill('The words, as they stand in the record', canary.toUpperCase());
  await onCase
    .field('What would be harmed?')
    .selectOption({ label: 'It would put somebody at risk' });
  await onCase.fill('What harm would it do?', harm);
  await onCase.fill('The harm test', weighed);
  await onCase.pickPerson('Who decided?', 'Ines Ward');
  await onCase.field('What shows the decision?').selectOption({ label: 'A signed document' });
  await onCase.fill('Describe it', 'Signed on the harm test.');
  await onCase.press('Record the decision');
  const refused = page.getByRole('alert', { name: 'to put right' });
  await expect(refused).toContainText('stand in none of the records chosen, letter for letter');
  await expectAccessible(page);
  await expect(page.getByText(/^Draft kept \d\d:\d\d/)).toBeVisible();
}

async function decide(page: Page): Promise<void> {
  const onCase = new CasePage(page);
  await onCase.save('Record the decision');
  await onCase.expectToldOnTimeline('Disclosure copy decided');
  await expect(onCase.timeline).toContainText('1 passage withheld, by Supt Ines Ward');
}
