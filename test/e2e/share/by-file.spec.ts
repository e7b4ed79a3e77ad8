import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { saveTo } from '../pages/dialogs.ts';
import { Joining, wordsIn } from '../pages/joining.ts';
import { Members } from '../pages/members.ts';
import { People } from '../pages/people.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { foundUnit, Workstation } from '../pages/workstation.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { takePictures } from './screens.ts';

/** @file A colleague who never reaches the share of the unit: the request and the welcome go by hand, as files, and what they are given is
 *  taken from the further copy on a stick. Everybody is invented. */

const colleague = { name: 'Hester Vane', rank: 'DC', desk: 'Field laptop 1' };

test('a colleague without the share joins by two files, and takes the case they are given from the stick that holds the further copy', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const [stick, post] = [freshFolder('stick'), freshFolder('post')];
  const mara = await foundUnit(start, freshFolder('share'));
  const reference = await new ReportForm(mara.page).record();
  const probity = await start();
  const hester = await joinsByFiles(mara, probity, start, post);
  const members = new Members(hester.page);
  await members.open();
  for (const name of ['Mara Hale', colleague.name])
    await expect(members.member(name)).toBeVisible();

  await mara.openCase(aReport.surname);
  await new WhoCanSee(mara.page).give(colleague.name, 'Works on it far from the office.');
  await mara.sync();
  await mara.share.chooseFurther(mara.app, stick);
  await expect(
    mara.share.further.getByText(/^Everything saved before .* was put there/),
  ).toBeVisible({
    timeout: 45_000,
  });

  await takesFromTheStick(hester, stick);
  await hester.openCase(aReport.surname);
  for (const text of [
    aReport.surname,
    reference,
    colleague.name,
    'Mara Hale',
    'far from the office',
  ])
    expect([...filesHolding(stick, text), ...filesHolding(post, text)]).toEqual([]);
});

/** Her request on a stick to the unit, its welcome back, six words each way. */
async function joinsByFiles(
  mara: Workstation,
  probity: Probity,
  start: ConstructorParameters<typeof Workstation>[2],
  post: string,
): Promise<Workstation> {
  const request = join(post, 'Request to join.enr');
  const welcome = join(post, 'Welcome.wel');
  const page = probity.page();
  const joining = new Joining(page);
  const passphrase = await joining.begin();
  const words = await joining.words();
  await saveTo(probity.app, request);
  await page.getByRole('button', { name: 'Save the request as a file' }).click();
  await expect(page.getByText('The request is saved. It holds no name')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'request-saved');

  const members = new Members(mara.page);
  await members.open();
  await mara.page.getByRole('button', { name: 'Add a colleague' }).click();
  await mara.page.getByLabel('Take the request from a file').last().setInputFiles(request);
  const shown = mara.page.getByRole('list', {
    name: 'The six words of the request, in their order',
  });
  expect(await wordsIn(shown)).toBe(words);
  await members.compared();
  await members.letColleagueIn(colleague.name, colleague.rank, colleague.desk);
  await saveTo(mara.app, welcome);
  await mara.page.getByRole('button', { name: 'Save the welcome as a file' }).click();
  await expect(() =>
    expect(existsSync(welcome) && readFileSync(welcome).length > 0).toBe(true),
  ).toPass({
    timeout: 30_000,
  });
  const unitWords = await members.unitWords(colleague.name);

  await page.getByLabel('Take a welcome from a file').last().setInputFiles(welcome);
  await expect(page.getByRole('heading', { name: 'A welcome is here' })).toBeVisible();
  expect(await joining.unitWords()).toBe(unitWords);
  await expectAccessible(page);
  await takePictures(page, 'welcome-by-file');
  await joining.sayTheSame();
  return new Workstation(probity, passphrase, start);
}

/** The stick is her share: tested, chosen, and all that lies on it taken in. */
async function takesFromTheStick(hester: Workstation, stick: string): Promise<void> {
  await hester.share.open();
  await hester.share.testFolder(hester.app, stick);
  await expectAccessible(hester.page);
  await takePictures(hester.page, 'stick-as-share');
  await hester.share.use();
  await hester.share.expectState('Connected');
  const cases = new Cases(hester.page);
  await expect(async () => {
    await hester.sync();
    await cases.open();
    await expect(cases.row(aReport.surname)).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await hester.share.open();
  await hester.share.expectVerified(2);
  await new People(hester.page).open();
  await expect(new People(hester.page).row('Mara Hale')).toBeVisible();
  await hester.share.open();
  await expectAccessible(hester.page);
  await takePictures(hester.page, 'taken-from-stick');
}
