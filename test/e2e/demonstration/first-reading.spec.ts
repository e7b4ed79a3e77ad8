import { expect, type Page, type Worker } from '@playwright/test';
import { assert } from '../../../shared/kit/assert.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { CasePage } from '../pages/case-page.ts';
import { Cases } from '../pages/cases.ts';
import { openDemonstration } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { test } from '../pages/probity.ts';
import { takePictures } from '../share/screens.ts';
import { deleteStore } from '../vault/damage.ts';

/** @file A workstation that opens over many acts which nobody has verified here: its store is gone, as it is not there yet at a new one. What
 *  the proof of `renderer/vault/first-reading` counts is seen on the screen. */

test('a workstation whose store is gone lists the cases at once, marks them not yet verified, says how far it is, and takes the marks away', async ({
  start,
  freshFolder,
}) => {
  test.setTimeout(240_000);
  const profile = freshFolder();
  const before = await start({ profile });
  const passphrase = await openDemonstration(before.page());
  await before.close();
  deleteStore(profile);

  const page = (await start({ profile })).page();
  await expect(new LockScreen(page).passphrase).toBeVisible();
  await holdTurns(page);
  await new LockScreen(page).try(passphrase);
  const notice = page.getByText('Not yet verified.', { exact: true });
  const howFar = page.getByText(/^[\d,]+ of [\d,]+ acts are verified: signed by/);
  await expect(async () => {
    await giveATurn(page);
    await expect(howFar).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 90_000 });
  await expect(notice).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const cases = new Cases(page);
  await cases.open();
  const marked = cases.rows.filter({ hasText: 'Not yet verified' });
  await expect(marked.first()).toBeVisible();
  await expect(cases.rows.filter({ hasNotText: 'Not yet verified' })).toHaveCount(0);
  await expectAccessible(page);
  await takePictures(page, 'early-list');
  await marked.first().click();
  await expect(
    page.getByRole('main').locator('header').getByText('Not yet verified'),
  ).toBeVisible();
  await takePictures(page, 'early-case');

  await giveAllTurns(page);
  await expect(notice).toHaveCount(0, { timeout: 60_000 });
  await expect(page.getByRole('main').locator('header').getByText('Not yet verified')).toHaveCount(
    0,
  );
  await expect(new CasePage(page).timeline).toBeVisible();
  await cases.open();
  await expect(cases.rows.first()).toBeVisible();
  await expect(marked).toHaveCount(0);
});

const vaultOf = (page: Page): Worker => {
  const vault = page.workers().find((worker) => worker.url().includes('vault'));
  assert(vault, 'the vault is a worker of the page');
  return vault;
};

/** The turns that long work in the vault gives to others (`renderer/vault/let-others.ts`: a message, or a pause of so many milliseconds),
 *  which the story gives back to it one by one. */
const pauseMs = 4;
type Turns = { held?: (() => void)[] };

/** From here on long work in the vault goes on only as the story lets it; questions are answered as ever. */
const holdTurns = (page: Page): Promise<void> =>
  vaultOf(page).evaluate((pause) => {
    const scope = globalThis as Turns & Pick<typeof globalThis, 'MessageChannel' | 'setTimeout'>;
    const held: (() => void)[] = [];
    scope.held = held;
    const hold = (goOn: () => void): void => {
      if (scope.held) held.push(goOn);
      else goOn();
    };
    const TrueChannel = scope.MessageChannel;
    scope.MessageChannel = class extends TrueChannel {
      constructor() {
        super();
        const post = this.port2.postMessage.bind(this.port2);
        this.port2.postMessage = (message: unknown) => hold(() => post(message));
      }
    };
    const later = scope.setTimeout;
    const orHeld = (then: () => void, afterMs?: number) =>
      later(afterMs === pause ? () => hold(then) : then, afterMs);
    scope.setTimeout = Object.assign(orHeld, later);
  }, pauseMs);

const giveATurn = (page: Page): Promise<void> =>
  vaultOf(page).evaluate(() => (globalThis as Turns).held?.shift()?.());

const giveAllTurns = (page: Page): Promise<void> =>
  vaultOf(page).evaluate(() => {
    const scope = globalThis as Turns;
    const waiting = scope.held ?? [];
    delete scope.held;
    for (const goOn of waiting) goOn();
  });
