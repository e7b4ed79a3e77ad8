import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Cases } from '../pages/cases.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Health } from '../pages/health.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test, type Probity } from '../pages/probity.ts';
import { aReport, ReportForm } from '../pages/report.ts';
import {
  damageStore,
  deleteReplica,
  deleteStore,
  flipByte,
  flipStored,
  segments,
  setAside,
  vaultFolder,
} from './damage.ts';
import { rememberedAfterSaving } from './remembered.ts';

/** @file Whatever is lost or damaged between two days at the desk: everything is there, and what happened has a name. */

type Tomorrow = (befalls?: () => void) => Promise<Page>;

test('the store, the sealed files and single bytes are lost in turn; nothing recorded is', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  let probity: Probity = await start({ profile });
  const { passphrase } = await setUpUnit(probity.page());
  const reference = await new ReportForm(probity.page()).record();
  await new People(probity.page()).open();
  await new People(probity.page()).name('Hester Vane');
  const tomorrow: Tomorrow = async (befalls) => {
    await probity.kill();
    befalls?.();
    probity = await start({ profile });
    await new LockScreen(probity.page()).unlock(passphrase);
    return probity.page();
  };

  const expectEverything = async (page: Page, trouble?: string): Promise<void> => {
    const cases = new Cases(page);
    await cases.open();
    await expect(cases.rows).toHaveCount(1);
    await expect(cases.row(reference)).toContainText(aReport.surname);
    await cases.openCase(aReport.surname);
    await expect(page.getByText('Report recorded by the person concerned')).toBeVisible();
    await new People(page).open();
    await expect(new People(page).row('Hester Vane')).toHaveCount(1);
    await new Health(page).open();
    if (trouble === undefined) await new Health(page).expectNoTrouble();
    else await expect(new Health(page).trouble(trouble)).toHaveCount(1);
  };

  await expectEverything(await tomorrow());

  await expectEverything(await tomorrow(() => deleteStore(profile)), 'The store was built anew');
  await expectAccessible(probity.page());

  await expectEverything(
    await tomorrow(() => deleteReplica(profile)),
    'Sealed files were put back',
  );

  await expectEverything(await tomorrow(() => damageStore(profile)), 'The store was built anew');

  const page = await tomorrow(() => {
    for (const name of ['slots.a', 'ring.a']) flipByte(join(vaultFolder(profile), name));
    for (const segment of segments(profile).slice(0, 1)) flipByte(segment);
  });
  await expectEverything(page, 'The locks were repaired');
  await expect(new Health(page).trouble('The key ring was repaired')).toHaveCount(1);
  await expect(new Health(page).trouble('A damaged record was repaired')).toHaveCount(1);
  await expectAccessible(page);

  // What was damaged is kept apart as evidence. Its records were written again, so it is no trouble tomorrow.
  await expectEverything(await tomorrow());
  expect(setAside(profile)).toHaveLength(1);
});

test('a value that changed inside the store is named, and the case is made again from its frames', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  let probity: Probity = await start({ profile });
  const { passphrase } = await setUpUnit(probity.page());
  const reference = await new ReportForm(probity.page()).record();
  await new People(probity.page()).open();
  await new People(probity.page()).name('Hester Vane');
  const befalls = [
    ['cases', 'A stored case was repaired'],
    ['pages', 'The list was made again'],
    ['meta', 'The store was built anew'],
  ] as const;
  for (const [table, trouble] of befalls) {
    // What is not written yet is not read tomorrow, and written over today.
    await rememberedAfterSaving(profile);
    await expect
      .poll(() => flipStored(probity.page(), table), { message: table })
      .toBeGreaterThan(0);
    await probity.kill();
    probity = await start({ profile });
    const page = probity.page();
    await new LockScreen(page).unlock(passphrase);
    const cases = new Cases(page);
    await cases.open();
    await expect(cases.rows).toHaveCount(1);
    await expect(cases.row(reference)).toContainText(aReport.surname);
    await cases.openCase(aReport.surname);
    await expect(page.getByText('Report recorded by the person concerned')).toBeVisible();
    await new People(page).open();
    await new People(page).name(`Named after ${table}`);
    for (const name of ['Mara Hale', 'Hester Vane', 'Named after cases'])
      await expect(new People(page).row(name)).toHaveCount(1);
    await new Health(page).open();
    await expect(new Health(page).trouble(trouble).first()).toBeVisible();
    await expect(new Health(page).trouble('A record is damaged')).toHaveCount(0);
  }
});
