import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { expectAccessible, stillness } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';

/** @file The network picture by mouse and by keyboard, over the demonstration. Everybody in it is invented. */

test('the network is walked by keyboard and by mouse, narrowed in time, read as a table, and saved with its marking', async ({
  start,
}, info) => {
  test.setTimeout(240_000);
  const probity = await start();
  const page = probity.page();
  await openDemonstration(page);
  await new Desk(page).goTo('Network');
  const picture = page.getByRole('application', { name: 'Picture of the network' });
  await expect(picture).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: info.outputPath('first.png') });

  await crimeGroup(page, picture);
  await byKeyboard(page, picture);
  await page.screenshot({ path: info.outputPath('way.png') });
  await expectAccessible(page);
  await byMouse(page, picture);
  await narrowed(page);
  await page.screenshot({ path: info.outputPath('narrowed.png') });
  await kept(page);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await asTables(page);
  await saved(probity.app, page, info.outputDir);
});

const chosen = (page: Page, name: string | RegExp): Locator =>
  page
    .getByRole('complementary', { name: 'Who is chosen' })
    .getByRole('heading', { level: 2, name });
/** What is in the picture, as it is said to who does not see it. */
const inPicture = (page: Page): Locator => page.getByText(/names and records, .* lines in the/);

/** A group that a report calls an organised crime group stands out when asked to, whoever is chosen, and is told as one in words. */
async function crimeGroup(page: Page, picture: Locator): Promise<void> {
  await page.getByRole('combobox', { name: 'Begin with' }).pressSequentially('quarry lane');
  await page
    .getByRole('option', { name: /The Quarry Lane Crew/ })
    .first()
    .click();
  await expect(chosen(page, 'The Quarry Lane Crew')).toBeVisible();
  await expect(page.getByText(/^Organised crime group, Associate · /)).toBeVisible();
  await stillness(page);
  const before = await picture.screenshot();
  const overlay = page.getByRole('button', { name: /^Organised crime groups/ });
  await overlay.click();
  await expect(overlay).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await picture.screenshot()).equals(before)).toBe(false);
  await expectAccessible(page);
  await takePictures(page, 'crime-group');
  await overlay.click();
}

/** Somebody is found, a neighbour come to, and a way to somebody else, without a mouse. */
async function byKeyboard(page: Page, picture: Locator): Promise<void> {
  await page.getByRole('combobox', { name: 'Begin with' }).focus();
  await page.keyboard.type('asantew');
  await expect(page.getByRole('option', { name: /Kofi Asantewell/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosen(page, 'Kofi Asantewell')).toBeVisible();
  await expect(page.getByText('Around Kofi Asantewell')).toBeVisible();
  await expect(page.getByText('graded Untested / C / C (A1, S2)').first()).toBeVisible();
  await expect(page.getByText('Reported as an associate').first()).toBeVisible();

  await picture.focus();
  for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    if (!(await chosen(page, 'Kofi Asantewell').isVisible())) break;
  }
  await expect(chosen(page, 'Kofi Asantewell')).toBeHidden();
  await expect(chosen(page, /./)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chosen(page, /./)).toBeFocused();

  await page.getByRole('combobox', { name: 'Begin with' }).focus();
  await page.keyboard.type('asantew');
  await expect(page.getByRole('option', { name: /Kofi Asantewell/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosen(page, 'Kofi Asantewell')).toBeVisible();
  await page.getByRole('combobox', { name: 'Way to' }).focus();
  await page.keyboard.type('hallowell');
  await expect(page.getByRole('option', { name: /Bevis Hallowell/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosen(page, 'Way of 2 steps')).toBeFocused();
  await expect(page.getByText('One of 2 that are as short.')).toBeVisible();
}

/** The wheel comes nearer, a drag moves, and a click on a shape chooses it. */
async function byMouse(page: Page, picture: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Close the way' }).click();
  await page.getByRole('button', { name: /^Show all/ }).click();
  await expect(page.getByText(/^All that is linked/)).toBeVisible();
  const box = await picture.boundingBox();
  if (!box) throw new Error('the picture is on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -500);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  const before = await chosen(page, /./).innerText();
  expect(await pointAtSomebody(page, picture, box)).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await expect(chosen(page, /./)).not.toHaveText(before);
}

async function pointAtSomebody(
  page: Page,
  picture: Locator,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<boolean> {
  for (let y = 30; y < box.height; y += 14)
    for (let x = 30; x < box.width - 80; x += 14) {
      await page.mouse.move(box.x + x, box.y + y);
      const over = await picture.evaluate((held) => held.style.cursor);
      if (over === 'pointer') return true;
    }
  return false;
}

/** Earlier links only, and nobody who is only a line manager. */
async function narrowed(page: Page): Promise<void> {
  const all = await inPicture(page).innerText();
  await page.getByRole('slider', { name: 'Links until' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageDown');
  await expect(inPicture(page)).not.toHaveText(all);
  await expect(page.getByText(/Links without a day stay/)).toBeVisible();
  await page.getByRole('button', { name: 'Every time' }).click();
  await expect(inPicture(page)).toHaveText(all);
  await page.getByRole('button', { name: /^Who and what/ }).click();
  await page.getByRole('checkbox', { name: /^Line manager/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Who and what (2 left out)' })).toBeVisible();
  await expect(inPicture(page)).not.toHaveText(all);
}

/** What is looked at is kept under a name with a note, shown again as it was, renamed, removed, and that undone. */
async function kept(page: Page): Promise<void> {
  const on = new CasePage(page);
  const bar = page.getByRole('region', { name: 'Kept picture' });
  const menu = async (item: string | RegExp): Promise<void> => {
    await on.press(/^Kept pictures/);
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('Keep this picture…');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Without managers');
  await page.getByRole('textbox', { name: /^Note/ }).fill('Ask who bought the tickets.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(bar).toContainText('Ask who bought the tickets.');
  const [narrow = ''] =
    /[\d,]+ names and records, .*/u.exec(await inPicture(page).innerText()) ?? [];
  await on.press('Put away');
  await on.press('Clear the filter');
  await expect(inPicture(page)).not.toContainText(narrow);
  await menu(/^Without managers/);
  await expect(inPicture(page)).toContainText(narrow);
  await expect(page.getByRole('button', { name: 'Who and what (2 left out)' })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'network-kept');
  await keptAsItIsNow(page, menu);
  await bar.getByRole('button', { name: 'Name and note' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Tickets');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(bar.getByRole('heading', { name: 'Tickets' })).toBeVisible();
  await bar.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('“Tickets” is not kept any more.')).toBeVisible();
  await on.press('Undo');
  await expect(bar.getByRole('heading', { name: 'Tickets' })).toBeVisible();
  await bar.getByRole('button', { name: 'Put away' }).click();
}

/** One that was changed is kept as it is then, and is the changed one the next time. */
async function keptAsItIsNow(page: Page, menu: (item: RegExp) => Promise<void>): Promise<void> {
  const on = new CasePage(page);
  const leave = async (role: RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^Who and what/ }).click();
    await page.getByRole('checkbox', { name: role }).click();
    await page.keyboard.press('Escape');
  };
  const asIs = page.getByRole('button', { name: 'Keep as it is now' });
  await expect(asIs).toBeHidden();
  await leave(/^Police friend/);
  await expect(page.getByRole('button', { name: 'Who and what (3 left out)' })).toBeVisible();
  await asIs.click();
  await expect(asIs).toBeHidden();
  await on.press('Put away');
  await on.press('Clear the filter');
  await menu(/^Without managers/);
  await expect(page.getByRole('button', { name: 'Who and what (3 left out)' })).toBeVisible();
}

/** The same, as rows; who is chosen stays chosen. */
async function asTables(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Table' }).click();
  const rows = page
    .getByRole('grid', { name: 'Names and records in the picture' })
    .getByRole('row');
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowDown');
  // It is come to in the next frame.
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  const [name = ''] = (await rows.nth(2).innerText()).split('\n');
  await expect(chosen(page, name.replace(/ ?Chosen$/, '').trim())).toBeVisible();
  await expect(rows.nth(2).getByText('Chosen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Links' }).click();
  await linksInOrder(page);
  await page.getByRole('tab', { name: 'Hubs' }).click();
  await expect(page.getByText('Being in the middle is no sign of guilt.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Hubs' })).toContainText('0.000');
  await expectAccessible(page);
}

/** Links are put in the order of a column by a click, and by the keyboard the other way. */
async function linksInOrder(page: Page): Promise<void> {
  const links = page.getByRole('grid', { name: 'Links in the picture' });
  await expect(links).toContainText('Reported as an associate');
  const first = links.getByRole('row').nth(1);
  const head = links.getByRole('columnheader', { name: 'When' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const earliest = await first.innerText();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(first).not.toHaveText(earliest);
  await takePictures(page, 'network-links');
  await links.getByRole('columnheader', { name: 'Recorded in' }).getByRole('button').press('Enter');
  await expect(first).toContainText(/Business interests/);
  await expectAccessible(page);
}

/** Copies are marked, and recorded. */
async function saved(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await page.getByRole('tab', { name: 'Picture' }).click();
  const table = join(folder, 'network.csv');
  await save(app, page, 'As a table (CSV)', table);
  const [head, first] = readFileSync(table, 'utf8').split('\r\n');
  expect(head).toContain('Marking,From,From is,To,To is,Link,Why,Grading,Since,Until,Recorded in');
  expect(first).toMatch(/^OFFICIAL-SENSITIVE · Demonstration: everybody named here is fictitious,/);
  const picture = join(folder, 'network.png');
  await save(app, page, 'As a picture (PNG)', picture);
  const bytes = readFileSync(picture);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2000);
  expect(bytes.toString('utf8')).toContain('Marking\0\0\0\0\0OFFICIAL-SENSITIVE');
  expect(bytes.length).toBeGreaterThan(50_000);
  await new Desk(page).goTo('Unit and settings');
  await page.getByRole('tab', { name: 'Record of the unit' }).click();
  await expect(page.getByText('Network saved outside the vault')).toHaveCount(2);
  await expect(page.getByText('Network looked at').first()).toBeVisible();
}

async function save(
  app: ElectronApplication,
  page: Page,
  how: string,
  path: string,
): Promise<void> {
  await saveTo(app, path);
  await page.getByRole('button', { name: 'Save outside the vault' }).click();
  await page.getByRole('menuitem', { name: how }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText(/, marked\. Destroy it when it has served\./)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
}
