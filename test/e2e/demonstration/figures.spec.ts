import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { openDemonstration, ourUnit, setUpUnit } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { killAndUnlock } from '../casework/more-steps.ts';
import { today } from '../casework/steps.ts';

/** @file What the unit makes of its records: management figures (W44), figures that may be published with small counts withheld (W45),
 *  and a control strategy with its areas of risk and who monitors them (PD1 to PD6). Everybody is fictitious. */

test('figures over the demonstration are exact for the unit, withhold small counts for publication, and go on paper apart', async ({
  start,
}, info) => {
  test.setTimeout(180_000);
  const probity = await start();
  const page = probity.page();
  await openDemonstration(page);
  await openTab(page, 'Figures');
  const stages = page.getByRole('table', { name: 'Stage' });
  await expect(stages.getByRole('row', { name: /^Interview \d+$/ })).toBeVisible();
  const sex = page.getByRole('table', { name: 'Sex' });
  await expect(sex.getByRole('row', { name: /withheld$/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('figures.png') });

  const exact = await savedPaper(
    probity.app,
    page,
    'for the unit’s own management',
    join(info.outputDir, 'management.pdf'),
  );
  expect(exact).toContain('OFFICIAL-SENSITIVE · For the unit only');
  expect(exact).toContain('Demonstration: everybody named here is fictitious');
  const [counted] =
    /\d+ cases on [^.]+/.exec(
      await page
        .getByText(/cases on/)
        .first()
        .innerText(),
    ) ?? [];
  expect(exact).toContain(counted);
  for (const row of await stages.getByRole('row').allInnerTexts())
    expect(exact).toContain(row.replace(/\s+/g, ' '));
  expect(exact).not.toContain('Sex');

  const published = await savedPaper(
    probity.app,
    page,
    'against recorded protected characteristics',
    join(info.outputDir, 'published.pdf'),
  );
  expect(published).toContain('OFFICIAL · For publication within the force');
  expect(published).toMatch(/Sex .*withheld/);
  // No count from one to four stands beside a label.
  expect(published).not.toMatch(/[a-z](?<! of) [1-4] (?=[A-Z])/);
  expect(published).not.toContain('Stage');

  await page.getByRole('tab', { name: 'Record of the unit' }).click();
  await expect(page.getByText('Figures saved on paper')).toHaveCount(2);
});

test('a control strategy is adopted, and every area of risk can have somebody who monitors it', async ({
  start,
}) => {
  test.setTimeout(180_000);
  let probity = await start();
  let page = probity.page();
  const { passphrase } = await setUpUnit(page, { ...ourUnit, policy: /Leicestershire/ });
  await openTab(page, 'Control strategy');
  await expect(page.getByText('No strategy is adopted yet')).toBeVisible();
  await page.getByRole('button', { name: 'Adopt a strategy' }).click();
  // The button went with its card: the keyboard goes on in what came in its place.
  await expect(page.getByRole('heading', { name: 'Adopt a control strategy' })).toBeFocused();
  const form = new CasePage(page);
  await form.fill('Who adopted it', 'Ines Ward');
  await form.fill('In which role', 'Head of Professional Standards');
  await form.fill('Day it was adopted', today());
  await form.fill('National and local threats', 'What the unit saw last year.');
  await form.fill('What is done to prevent corruption', 'Briefings with every department.');
  await form.fill('How officers and staff are safeguarded', 'A call back to all who report.');
  await form.fill('What is done on intelligence', 'Work on infiltration.');
  await form.tick('Infiltration');
  await form.tick('Debt Management');
  await expectAccessible(page);
  await form.press('Record the strategy');
  await expect(page.getByText('Debt Management; Infiltration')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Control strategy', exact: true })).toBeFocused();
  await expect(page.getByText('Nobody is nominated')).toHaveCount(11);
  await page.getByRole('button', { name: 'Nominate for Infiltration' }).click();
  await form.tick('DS Mara Hale');
  await form.fill('Since', today());
  await form.press('Nominate');
  await expect(page.getByText(/^Mara Hale, since/)).toBeVisible();

  probity = await killAndUnlock(probity, start, passphrase);
  page = probity.page();
  await openTab(page, 'Control strategy');
  await expect(page.getByText(/^Mara Hale, since/)).toBeVisible();
  await expect(page.getByText('Nobody is nominated')).toHaveCount(10);
  await expectAccessible(page);
});

async function openTab(page: Page, name: string): Promise<void> {
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name }).click();
}

/** The figures of one kind on paper, as a reader of the paper reads them. */
async function savedPaper(
  app: ElectronApplication,
  page: Page,
  which: string,
  path: string,
): Promise<string> {
  await saveTo(app, path);
  await page.getByRole('button', { name: `Save on paper: ${which}` }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByRole('heading', { name: 'Copy saved' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.replace(/\s+/g, ' ');
}
