import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { saveTo } from '../pages/dialogs.ts';
import { FirstRun, ourUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { test } from '../pages/probity.ts';
import { WaysIn } from '../pages/ways-in.ts';

/** @file An investigator's first five minutes, with the power cut in the middle of them. */

test('a unit is set up, killed before its kit is confirmed, and asks for a kit until there is one', async ({
  start,
  freshFolder,
}) => {
  const profile = freshFolder();
  const paper = join(freshFolder('paper'), 'kit.pdf');
  // As a person pays it: the machine is tried, and the passphrase costs what it can bear.
  const env = { PROBITY_LEAST_STRETCHING: '' };
  const first = await start({ profile, env });
  let page = first.page();
  const begin = new FirstRun(page);
  await begin.expectShown();
  await expectAccessible(page);

  await begin.chooseSetUp();
  await expectAccessible(page);
  await begin.continue();
  await expect(page.getByRole('alert', { name: '3 things to put right' })).toBeVisible();
  await begin.describeUnit();
  await expectAccessible(page);
  await begin.describeYourself();
  await expectAccessible(page);
  const passphrase = await begin.takeOfferedWords('Set up the unit');
  const lost = await begin.kit.read();
  expect(new Set(lost).size).toBeGreaterThan(20);
  await expectAccessible(page);
  await first.kill();

  const second = await start({ profile, env });
  page = second.page();
  const lockScreen = new LockScreen(page);
  await lockScreen.expectShown();
  await expectAccessible(page);
  await lockScreen.unlock(passphrase);
  await expect(page.getByText('The recovery kit is not confirmed.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Make the kit now' }).click();

  const waysIn = new WaysIn(page);
  await waysIn.open();
  await expect(page.getByText('not confirmed')).toBeVisible();
  await expectAccessible(page);
  await waysIn.beginNewKit('not the passphrase at all');
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await waysIn.makeKit(passphrase);
  const words = await waysIn.kit.read();
  expect(words).not.toEqual(lost);
  await saveTo(second.app, paper);
  await waysIn.kit.saveForPrinter();
  await expectAccessible(page);
  expect(wordsPrinted(paper)).toEqual(words);
  expect(wordsInCode(paper)).toEqual(words);

  await waysIn.kit.haveOnPaper();
  await expectAccessible(page);
  await waysIn.kit.confirm(Array.from({ length: 24 }, () => 'zebra'));
  await expect(page.getByText('Those words are not the recovery kit of this vault.')).toBeVisible();
  await waysIn.kit.confirm(words);
  await expect(page.getByText('confirmed', { exact: true })).toBeVisible();
  const desk = new Desk(page);
  await desk.goTo('My work');
  await expect(page.getByText('The recovery kit is not confirmed.')).toBeHidden();
  await second.kill();

  // The kit that nobody ever confirmed opens nothing; the one on paper does.
  const third = await start({ profile });
  page = third.page();
  const locked = new LockScreen(page);
  await locked.takeOutTheKit();
  await locked.recover(lost);
  await expect(page.getByText('Those words are not the recovery kit of this vault.')).toBeVisible();
  await expect(locked.kitWords).toHaveValue(lost.join(' '));
  await expectAccessible(page);
  await locked.recover(words);
  await new Desk(page).expectShown();
  await new Desk(page).goTo('Unit and settings');
  await expect(page.getByText(`${ourUnit.unit} · ${ourUnit.force}`)).toBeVisible();
});

/** The words of the kit as the printed page has them, by their numbers. */
function wordsPrinted(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const [, table = ''] = /The words, in this order([^]*)The same words/.exec(text) ?? [];
  const numbered = [...table.matchAll(/(\d{1,2}) +([a-z]{3,8})/g)];
  return numbered
    .map(([, place, word]) => [Number(place), word ?? ''] as const)
    .sort(([one], [other]) => one - other)
    .map(([, word]) => word);
}

/** The same by the code on it, read from the page as a camera would. */
function wordsInCode(pdf: string): string[] {
  const image = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-png', '-r', '150', '-singlefile', pdf, image]);
  const read = execFileSync('zbarimg', ['--quiet', '--raw', `${image}.png`], { encoding: 'utf8' });
  return read.trim().split(' ');
}
