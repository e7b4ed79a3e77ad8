import { expect, type Page } from '@playwright/test';
import { beginReport, saveReport } from '../casework/more-steps.ts';
import { allocate } from '../casework/steps.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, joinUnit, meet, type Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { takePictures } from './screens.ts';

/** @file A colleague who is named in one case, and has a conflict of interest in another: neither is given to him, until somebody else decides
 *  that the conflict is no bar. Then he is told who reported, on purpose; and steps back when the conflict turns out to be one. What hangs on
 *  one person alone is named meanwhile: the case, and the unit. Everybody is invented. */

/** His number is that of the subject whom `aReport` tells of. */
const hal = {
  ...{ name: 'Halvard Penrose-Whitcombe', rank: 'DC', desk: 'Laptop 2' },
  collarNumber: '4471',
};
const other = { ...aReport, surname: 'Brackenthwaite', forenames: 'Isolde', collarNumber: '8815' };
/** In no word list: wherever it stands, it came from the reporter's own panel. */
const reporter = 'Zwillingbrook';
const said = {
  conflict: 'They shared a house as probationers.',
  noBar: 'Twenty years ago, and no contact since.',
  give: 'Knows the station.',
  tell: 'He arranges the support for the person who reported.',
  back: 'She is engaged to my cousin, I have learned today.',
};

test('a case is refused to who is named in it or has a conflict of interest, given with who reported once somebody decided, and stepped back from; what hangs on one person is named', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const folder = freshFolder('share');
  const mara = await foundUnit(start, folder);
  await new ReportForm(mara.page).record();
  await recordInConfidence(mara.page);
  const colleague = await joinUnit(start, folder, mara, hal);

  await mara.openCase(aReport.surname);
  await expectNotOffered(mara.page, 'This colleague is named in the case, or is its subject.');
  await mara.openCase(other.surname);
  await declareConflict(mara.page);
  await expectNotOffered(mara.page, 'This colleague has a conflict of interest in this case.');
  await allocate(mara.page, 'Mara Hale');
  await decideNoBar(mara.page);
  await giveWithReporter(mara.page);
  await meet(mara, colleague);
  await expectToldWhoReported(colleague);

  await stepBack(colleague.page);
  await meet(colleague, mara);
  await mara.openCase(other.surname);
  const who = new WhoCanSee(mara.page);
  await expect(who.warning).toBeVisible();
  await who.open();
  const dialog = mara.page.getByRole('dialog');
  await expect(dialog.getByText(`${hal.name} stepped back`)).toBeVisible();
  await expect(dialog.getByText(said.back, { exact: false })).toBeVisible();
  await takePictures(mara.page, 'stepped-back');
  await who.close();
  await expectNotOffered(mara.page, 'This colleague has a conflict of interest in this case.');
  await expectAllHangsOnMara(mara.page);
  for (const text of [reporter, other.surname, hal.name, ...Object.values(said)])
    expect(filesHolding(folder, text)).toEqual([]);
});

/** A colleague of the subject reports: who it was lies apart. */
async function recordInConfidence(page: Page): Promise<void> {
  const report = await beginReport(page);
  await report.choose('May what was reported be protected by legislation?', 'No');
  await report.continueTo('Who reports, and how');
  await report.pick('Who reports?', 'A colleague');
  await report.pick('How did it arrive?', 'Confidential line');
  await report.choose('How is the person who reports protected?', /^Confidential/);
  await report.choose('Record now who reported?', 'Yes');
  await report.choose('Are they, or were they, a covert human intelligence source?', 'No');
  await report.field('Reporter’s surname').fill(reporter);
  await report.field('Reporter’s forenames').fill('Odile');
  await report.choose('Does it follow an earlier case?', 'No, this is new');
  await report.continueTo('Whose association is it?');
  await report.fillPeople(other);
  await report.fillAssociation(other);
  await report.fillRest();
  await saveReport(report, other.surname);
}

/** The form to give the case says who cannot be given it, and why. */
async function expectNotOffered(page: Page, why: string): Promise<void> {
  await new WhoCanSee(page).begin('Give a colleague access');
  await expect(page.getByText(`Not offered: ${hal.name}. ${why}`)).toBeVisible();
  await expect(page.getByText('Nobody of the unit can be given this case now.')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, `not-offered-${why.includes('conflict') ? 'conflict' : 'named'}`);
  await new CasePage(page).press('Cancel');
  await new CasePage(page).expectBack();
}

async function declareConflict(page: Page): Promise<void> {
  await new WhoCanSee(page).begin('Declare a conflict of interest');
  const onCase = new CasePage(page);
  await onCase.pickPerson('Who has it?', hal.name);
  await onCase.choose('What is it?', /^a close friend/i);
  await onCase.fill('In your words', said.conflict);
  await expectAccessible(page);
  await takePictures(page, 'declare');
  await onCase.save('Declare the conflict');
}

async function decideNoBar(page: Page): Promise<void> {
  await new WhoCanSee(page).begin('Decide on a conflict of interest');
  const onCase = new CasePage(page);
  await onCase.fill('Why is it no bar?', said.noBar);
  await expectAccessible(page);
  await takePictures(page, 'decide');
  await onCase.save('Decide that it is no bar');
}

async function giveWithReporter(page: Page): Promise<void> {
  await new WhoCanSee(page).begin('Give a colleague access');
  const onCase = new CasePage(page);
  await onCase.pickPerson('Who needs to see it?', hal.name);
  await onCase.fill('Why do they need it?', said.give);
  await onCase.tick('They need to know who reported, too');
  await onCase.fill('Why do they need to know who reported?', said.tell);
  await expectAccessible(page);
  await takePictures(page, 'give-with-reporter');
  await onCase.save('Give access');
}

/** On his own screen: who reported, once he asks for it, and that he was told. */
async function expectToldWhoReported(colleague: Workstation): Promise<void> {
  const { page } = colleague;
  await colleague.openCase(other.surname);
  const onCase = new CasePage(page);
  await onCase.openTab('Report');
  await page.getByRole('button', { name: 'Show the identity' }).click();
  await expect(onCase.timeline.getByText(`Odile ${reporter}`)).toBeVisible();
  await new WhoCanSee(page).open();
  const him = page.getByRole('dialog').getByRole('listitem').filter({ hasText: hal.name });
  await expect(him.getByText('Knows who reported')).toBeVisible();
  await takePictures(page, 'knows-who-reported');
  await new WhoCanSee(page).close();
}

/** The case leaves his lists at once. */
async function stepBack(page: Page): Promise<void> {
  await new WhoCanSee(page).begin('Step back from the case');
  const onCase = new CasePage(page);
  await onCase.fill('Why do you step back?', said.back);
  await onCase.tick(/^I have a conflict of interest/);
  await expectAccessible(page);
  await takePictures(page, 'step-back');
  await onCase.press('Step back');
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
  await new Desk(page).goTo('Cases');
  await expect(page.getByText('No case is open')).toBeVisible();
  await expect(page.getByText(other.surname)).toHaveCount(0);
}

/** While one custodian is all that can let anybody in, the page of the members says so; no longer once there are two. */
async function expectAllHangsOnMara(page: Page): Promise<void> {
  const warning = page.getByText('One person, or one workstation, is all that can let anybody in.');
  const members = new Members(page);
  await members.open();
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'bus-factor');
  await members.makeCustodian(hal.name);
  await expect(warning).toBeHidden();
}
