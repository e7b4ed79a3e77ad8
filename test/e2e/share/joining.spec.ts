import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Joining } from '../pages/joining.ts';
import { Members } from '../pages/members.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import { Share } from '../pages/share.ts';
import { WhoCanSee } from '../pages/who-can-see.ts';
import { filesHolding } from '../tools/file-scan.ts';

/** @file Two workstations on one share folder: a colleague joins by comparing words, sees the people of the unit and no case, and then
 *  the one case they are given. */

test('a colleague joins over the share, sees the unit and no case, and then the case they are given', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(180_000);
  const folder = freshFolder('share');
  const founder = await start();
  await setUpUnit(founder.page());
  const reference = await new ReportForm(founder.page()).record();
  const share = new Share(founder.page());
  await share.open();
  await share.testFolder(founder.app, folder);
  await share.use();
  await share.expectState('Connected');

  const second = await start();
  const joining = new Joining(second.page());
  await joining.begin();
  await joining.chooseShare(second.app, folder);
  const words = await joining.words();
  await expectAccessible(second.page());
  await second.page().screenshot({ path: test.info().outputPath('waiting.png'), fullPage: true });

  const code = await joining.scanned();
  const members = new Members(founder.page());
  await members.open();
  await members.scanRequest('Add a colleague', code);
  await expect(
    founder
      .page()
      .getByText(words.split(' ')[0] ?? '')
      .first(),
  ).toBeVisible();
  await expectAccessible(founder.page());
  await founder.page().screenshot({ path: test.info().outputPath('let-in.png'), fullPage: true });
  await members.letColleagueIn('Hester Vane', 'DC', 'Desk 2');
  const unitWords = await members.unitWords('Hester Vane');
  await expectAccessible(founder.page());
  await founder.page().screenshot({ path: test.info().outputPath('members.png'), fullPage: true });
  await share.open();
  await share.syncToTheEnd();

  await joining.awaitWelcome();
  expect(await joining.unitWords()).toBe(unitWords);
  await expectAccessible(second.page());
  await second.page().screenshot({ path: test.info().outputPath('compare.png'), fullPage: true });
  await joining.sayTheSame();
  const people = new People(second.page());
  await people.open();
  await expect(people.row('Mara Hale')).toBeVisible();
  await expect(people.row('Hester Vane')).toBeVisible();
  const cases = new Cases(second.page());
  await second.page().getByRole('link', { name: 'Cases' }).click();
  await expect(second.page().getByText(reference)).toHaveCount(0);
  await expect(second.page().getByText(aReport.surname)).toHaveCount(0);

  const own = new Cases(founder.page());
  await own.open();
  await own.openCase(aReport.surname);
  await new WhoCanSee(founder.page()).give('Hester Vane', 'Takes the case over next week.');
  await share.open();
  await share.syncNow();
  const theirs = new Share(second.page());
  await theirs.open();
  await theirs.syncNow();
  await theirs.expectVerified(2);
  await cases.open();
  await expect(cases.row(aReport.surname)).toBeVisible();
  await cases.openCase(aReport.surname);
  for (const text of [aReport.surname, reference, 'Hester Vane', 'Mara Hale'])
    expect(filesHolding(folder, text)).toEqual([]);
});
