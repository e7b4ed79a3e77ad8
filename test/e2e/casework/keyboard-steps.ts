import { expect, type Locator, type Page } from '@playwright/test';
import { Keyboard } from './keyboard.ts';

/** @file The way of a case from triage to its end, by keys alone. After each act the keyboard stands at the top of what came. */

/** What came is read from its heading: nothing else holds the keyboard, and never the page as a whole. */
export async function expectReadFrom(page: Page, title: string | RegExp, level = 1): Promise<void> {
  await expect(page.getByRole('heading', { level, name: title })).toBeFocused();
}

/** The command palette: what is typed, and Enter on what it then points at. */
export async function askPalette(
  page: Page,
  words: string,
  offered: RegExp | string = words,
): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox', { name: 'Search and go to' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: offered, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** An act out of the palette, its form, and back on the case. */
export async function act(
  page: Page,
  title: string,
  button: string,
  fill: (keys: Keyboard) => Promise<void>,
): Promise<void> {
  await askPalette(page, title);
  await expectReadFrom(page, title);
  await fillAndSave(page, button, fill);
}

/** The form that is open already, saved: the case is read from its top again. */
export async function fillAndSave(
  page: Page,
  button: string,
  fill: (keys: Keyboard) => Promise<void>,
): Promise<void> {
  const keys = new Keyboard(page);
  await fill(keys);
  await keys.enter(main(page).getByRole('button', { name: button, exact: true }));
  await expect(page.getByRole('tab', { name: 'Timeline' })).toBeVisible();
  await expect(main(page).getByRole('heading', { level: 1 })).toBeFocused();
}

export async function triageByKeys(keys: Keyboard): Promise<void> {
  await keys.choose('Does the policy leave it out?', 'No exclusion applies');
  const limbs = [/^Compromise a member/, /^Compromise investigations/, /^Jeopardise the trust/];
  for (const [index, limb] of limbs.entries()) {
    await keys.choose(limb, 'Possible');
    await keys.type(field(keys, `Your reason (${String(index + 1)} of 3)`), 'Seen weekly.');
  }
  await keys.choose('Is the association notifiable?', /^Notifiable/);
  await keys.type(field(keys, 'What does the decision rest on?'), 'The conviction.');
}

export async function assessByKeys(keys: Keyboard): Promise<void> {
  const factors = main(keys.page).getByRole('radiogroup').filter({ hasText: /^0 · / });
  for (const number of [1, 2, 3, 4, 5]) {
    await keys.chooseIn(factors.nth(number - 1), /^2 · /);
    await keys.type(
      field(keys, `What does this score rest on? (${String(number)} of 5)`),
      'The report.',
    );
  }
  await keys.tick(main(keys.page).getByRole('checkbox', { name: 'Blackmail' }));
  // The matrix: down for less harm, to the right for what is likelier.
  await keys.goTo(main(keys.page).getByRole('radio', { name: /^Impact 5 .*likelihood 1/ }));
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await keys.press(key);
  const chosen = main(keys.page).getByRole('radio', { name: /^Impact 3 .*likelihood 3/ });
  await expect(chosen).toBeChecked();
  await expect(chosen).toBeFocused();
  await keys.type(field(keys, 'What does the impact rest on?'), 'Local investigations.');
  await keys.type(field(keys, 'What does the likelihood rest on?'), 'Weekly contact.');
  await keys.choose('Which grade do you confirm?', 'Medium');
  await keys.choose('What do you find?', 'Manageable by the unit');
}

export async function adviseByKeys(keys: Keyboard): Promise<void> {
  await keys.type(field(keys, 'The advice'), 'Tell us should he ask about your work.');
  await keys.choose('How was it given?', 'In person');
  await keys.choose('Is advice all that is needed?', /^Yes, the matter is dealt with/);
}

/** The outcome letter: composed, once thought better of, issued. */
export async function issueByKeys(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.choose('Which letter?', /^Outcome/);
  await keys.type(field(keys, 'How the member can reach you'), 'Extension 5550');
  await keys.enter(page.getByRole('button', { name: /^Sign it as/ }));
  const issue = page.getByRole('button', { name: 'Issue the letter' });
  await keys.enter(issue);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await expect(page.getByRole('alertdialog').locator(':focus')).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(issue).toBeFocused();
  await keys.press('Enter');
  await keys.enter(page.getByRole('button', { name: 'Issue it' }));
  await expectReadFrom(page, /issued, version 1$/, 2);
}

export async function closeByKeys(keys: Keyboard): Promise<void> {
  await keys.choose('How does it end?', 'Advice and guidance given');
  await keys.type(field(keys, 'Why it can be closed'), 'Advised, told in writing, nothing open.');
}

const main = (page: Page): Locator => page.getByRole('main');

const field = ({ page }: Keyboard, label: string): Locator =>
  main(page).getByRole('textbox', { name: label }).filter({ visible: true });
