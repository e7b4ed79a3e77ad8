import { expect, type Page } from '@playwright/test';
import { Cases } from '../pages/cases.ts';
import { Desk } from '../pages/desk.ts';
import { ourUnit, setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { Share } from '../pages/share.ts';
import { filesHolding, filesUnder } from '../tools/file-scan.ts';
import { takePictures } from './screens.ts';

/** @file A small unit for inquiries into the unit itself: a second vault on one workstation, with a share of its own. Neither knows of
 *  the other, and what is saved in one never goes to the share of the other. Everybody is invented. */

const within = { ...ourUnit, unit: 'Inquiries into the unit', name: 'Ottoline Marsh', rank: 'DCI' };
const ofTheUnit = { ...aReport, surname: 'Brackenthwaite', forenames: 'Isolde' };

test('a unit for inquiries into the unit itself has its own vault and its own share on one workstation', async ({
  start,
  freshFolder,
}) => {
  const shares = { unit: freshFolder('unit'), within: freshFolder('within') };
  const probity = await start();
  const unit = await setUpUnit(probity.page());
  const called = await calledOnTheLockScreen(probity.page());
  await new ReportForm(probity.page()).record();
  await chooseShare(probity, shares.unit);
  const before = onShare(shares.unit);

  const lock = await lockScreen(probity);
  await lock.wantAnotherVault();
  const inner = await setUpUnit(probity.page(), within);
  await expectAlone(probity.page(), aReport.surname);
  await new Share(probity.page()).open();
  await new Share(probity.page()).expectState('Not chosen');
  const reference = await new ReportForm(probity.page()).record(ofTheUnit);
  await chooseShare(probity, shares.within);
  expect(filesUnder(shares.within).length).toBeGreaterThan(1);
  expect(onShare(shares.unit)).toEqual(before);

  const choice = await lockScreen(probity);
  await expect(probity.page().getByRole('radio')).toHaveCount(2);
  await expect(probity.page().getByText(within.unit)).toHaveCount(0);
  await takePictures(probity.page(), 'which-vault');
  await probity.page().getByRole('radio', { name: called, exact: true }).check();
  await choice.unlock(unit.passphrase);
  await expectAlone(probity.page(), ofTheUnit.surname);
  const cases = new Cases(probity.page());
  await cases.open();
  await expect(cases.row(aReport.surname)).toBeVisible();
  await new Share(probity.page()).open();
  await expect(probity.page().getByRole('main')).toContainText(nameOf(shares.unit));
  await new Share(probity.page()).syncToTheEnd();
  const words = [aReport.surname, ofTheUnit.surname, reference, within.name, inner.passphrase];
  for (const text of words)
    for (const folder of Object.values(shares)) expect(filesHolding(folder, text)).toEqual([]);
});

/** What stands on a share, without what a round was just writing: a lock may have cut it off. */
const onShare = (folder: string): string[] =>
  filesUnder(folder)
    .filter((path) => !path.includes('/scratch/'))
    .sort();

async function chooseShare(probity: Probity, folder: string): Promise<void> {
  const share = new Share(probity.page());
  await share.open();
  await share.testFolder(probity.app, folder);
  await share.use();
  await share.expectState('Connected');
  await share.syncToTheEnd();
  await share.expectWhole();
}

async function lockScreen(probity: Probity): Promise<LockScreen> {
  await new Desk(probity.page()).lock();
  const lock = new LockScreen(await probity.nextPage());
  await lock.expectShown();
  return lock;
}

/** Two words that say nothing of the unit: whoever has two vaults reads them in each. */
async function calledOnTheLockScreen(page: Page): Promise<string> {
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'This workstation' }).click();
  return page.getByText('On the lock screen of this workstation').locator('strong').innerText();
}

/** What the other vault holds is in no list and no search. */
async function expectAlone(page: Page, surname: string): Promise<void> {
  await new Desk(page).goTo('Search');
  await page.getByRole('textbox', { name: 'Search' }).fill(surname);
  await expect(page.getByText(/^No case is found by that/)).toBeVisible();
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1);
