import { expect } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { Members } from '../pages/members.ts';
import { test } from '../pages/probity.ts';
import { Recovery } from '../pages/recovery.ts';
import { filesHolding } from '../tools/file-scan.ts';
import { takePictures } from './screens.ts';

/** @file Recovery by three of five, on a founder's unit: the cards made one by one, tried, and used. Everybody is invented. */

test('five cards are made, three of them are tried and then used, and new ones are owed', async ({
  start,
}) => {
  const { page: windowOf, profile } = await start();
  const page = windowOf();
  await setUpUnit(page);
  await new Members(page).open();
  const recovery = new Recovery(page);
  await expect(page.getByText('There are no recovery cards.')).toBeVisible();
  await recovery.begin('Make five cards', [
    '',
    'Rafi Stone',
    'Imogen Vale',
    'Tobias Reed',
    'Noor Aziz',
  ]);
  const cards: (readonly string[])[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const words = await recovery.show(number);
    cards.push(words);
    if (number === 1) {
      await expectAccessible(page);
      await takePictures(page, 'card');
    }
    await recovery.confirm(number, words);
  }
  await page.getByRole('button', { name: 'Sign for the cards' }).click();
  await expect(page.getByText('The five cards count from now on.')).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'set');

  const [one = [], two = [], three = [], , five = []] = cards;
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await recovery.type([one, two, one]);
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await expect(page.getByText('This is card 1 again.').first()).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'twice');
  await recovery.type([one, two, five]);
  await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
  await expect(page.getByText('The cards 1, 2 and 5 would open the recovery.')).toBeVisible();
  await expect(page.getByText(/Last rehearsed/)).toBeVisible();

  await page.getByRole('button', { name: 'Open the recovery' }).click();
  await page.getByLabel('Why is it opened?').fill('A colleague cannot be reached.');
  await recovery.type([five, three, two]);
  await expectAccessible(page);
  await takePictures(page, 'opening');
  await page.getByRole('button', { name: 'Open the recovery' }).click();
  await expect(page.getByText('there was nothing to open')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Make five new ones now.')).toBeVisible();
  await new Desk(page).goTo('My work');
  await expect(page.getByText('Make five new cards:')).toBeVisible();
  await takePictures(page, 'owed');
  for (const text of [
    'Rafi Stone',
    'Imogen Vale',
    'A colleague cannot be reached',
    ...cards.map((words) => words.slice(0, 3).join(' ')),
  ])
    expect(filesHolding(profile, text)).toEqual([]);
});
