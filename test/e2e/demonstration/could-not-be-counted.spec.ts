import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../pages/accessible.ts';
import { Desk } from '../pages/desk.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';
import { answerInstead, askedInstead, notRead, realAnswer } from '../tools/other-answers.ts';

/** @file Lists that cannot be counted, and a first comparison that fails: each says what is kept and waits for whoever looks. Everybody is
 *  invented. */

test('a list that could not be counted and a comparison that failed say so, and go well when somebody tries again', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const page = (await start()).page();
  await openDemonstration(page);
  await cases(page);
  await comparison(page);
});

async function cases(page: Page): Promise<void> {
  await answerInstead(page, { caseList: notRead });
  await new Desk(page).goTo('Cases');
  const failed = page.getByRole('alert').filter({ hasText: 'The cases could not be counted.' });
  await expect(failed).toContainText('Every case that was saved is kept');
  await expect(page.getByText('Not counted', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await takePictures(page, 'cases-not-counted');
  await answerInstead(page, {});
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('grid', { name: 'Cases' }).getByRole('row')).not.toHaveCount(1);
  await expect(failed).toHaveCount(0);
}

async function comparison(page: Page): Promise<void> {
  const real = await realAnswer(page, 'checks', {});
  expect(real.look).toBe('none');
  await answerInstead(page, {
    checkHits: notRead,
    startChecks: { ok: true, value: { started: true } },
  });
  await new Desk(page).goTo('Cross-checks');
  await expect(page.getByText('The hits could not be counted.')).toBeVisible();
  await expect.poll(() => askedInstead(page, 'startChecks')).toBe(1);
  await answerInstead(page, {
    checkHits: notRead,
    startChecks: { ok: true, value: { started: true } },
    checks: {
      ok: true,
      value: {
        ...real,
        failed: {
          ...{ doing: 'comparing', check: 'diary-without-gift', record: false },
          error: notRead.error,
        },
      },
    },
  });
  await new Desk(page).goTo('My work');
  await new Desk(page).goTo('Cross-checks');
  const failed = page.getByRole('alert').filter({ hasText: 'The comparison failed' });
  await expect(failed).toContainText('The comparison failed at “Diary without a gift entry”.');
  await expect(failed).toContainText('only hits that were decided on before are listed');
  await expectAccessible(page);
  await takePictures(page, 'comparison-failed');
  // It was not begun again: neither when it failed, nor when somebody came back to it.
  expect(await askedInstead(page, 'startChecks')).toBe(1);
  await answerInstead(page, {});
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('grid', { name: 'Hits' }).getByRole('row')).not.toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
}
