import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { assert } from '../../../shared/kit/assert.ts';
import { expectAccessible } from '../pages/accessible.ts';
import { aReport } from '../pages/report.ts';
import type { Workstation } from '../pages/workstation.ts';
import { amendAccount } from './account.ts';
import type { Drive } from './drive.ts';
import { forgeAfter } from './forge.ts';
import { takePictures } from './screens.ts';
import { added, move } from './share-files.ts';

/** @file What a share, a clock or a person may make out to be otherwise than it is, among three: the share keeps one's work back from
 *  another, one's clock is years ahead, somebody writes under a colleague's name. Each is named with what is safe and what to do. */

/** The three, with the drive of each to one share. */
type Three = Readonly<
  Record<'mara' | 'bart' | 'ines', { readonly at: Workstation; readonly drive: Drive }>
> & { readonly share: string; readonly caseOfInes: string };

export const saidByInes = 'She drove him to the quay on Tuesday.';
const [hidden, desk3] = ['The share does not show everything', 'Ines Calloway, Desk 3'];
const [years, minutes] = [2 * 365 * 86_400_000, 60_000];

/** `aside`: a folder for what the share keeps back. */
export async function whatIsUntrueIsNamed(three: Three, aside: string): Promise<void> {
  const { mara, bart, ines, share } = three;
  mara.drive.disconnect();
  const kept = await added(share, () => recordTwoYearsAhead(three));
  await bart.at.sync();
  const [toldByBart] = await added(share, async () => {
    await bart.at.openCase(aReport.surname);
    await bart.at.sync();
  });
  assert(toldByBart, 'that he looked went to the share');
  bart.drive.disconnect();

  move(share, aside, kept);
  await forgeAfter(join(share, toldByBart), share, mara.at);
  // A share that is slow is given three minutes before it is said to keep something back. Nobody sits through them.
  await setVaultClock(mara.at, -4 * minutes);
  mara.drive.connect();
  await mara.at.share.open();
  await mara.at.share.look();
  await mara.at.share.expectState('Connected');
  await mara.at.sync();
  const { page } = mara.at;
  await expect(trouble(page, hidden, desk3)).toContainText('What is here is sound');
  await expect(trouble(page, 'A record is not by whom it says', 'Field laptop 2')).toContainText(
    'It was not taken in',
  );
  await setVaultClock(mara.at, 0);
  await expectAccessible(page);
  await takePictures(page, 'untrue');

  move(aside, share, kept);
  for (const { drive } of [bart, ines]) drive.connect();
  await mara.at.sync();
  // Mara has her case: of one that somebody cannot read, they cannot read the times either.
  await expect(trouble(page, 'A clock is wrong', desk3)).toBeVisible();
  await expect(trouble(page, hidden, desk3)).toHaveCount(0);
}

async function recordTwoYearsAhead({ ines, caseOfInes }: Three): Promise<void> {
  await setVaultClock(ines.at, years);
  await ines.at.openCase(caseOfInes);
  await amendAccount(ines.at.page, saidByInes);
  await ines.at.sync();
  await setVaultClock(ines.at, 0);
  ines.drive.disconnect();
}

/** On the page Sync, above all else: its name, whose workstation where it is a colleague's, what is safe, what to do. */
export const trouble = (page: Page, name: string, at: string): Locator =>
  page
    .getByRole('region', { name: 'Not right between our workstations' })
    .getByRole('listitem')
    .filter({ hasText: name })
    .filter({ hasText: at });

/** How far the clock is ahead by which somebody's vault dates what they record; 0 sets it right. The clock of the whole machine cannot
 *  be set: one that jumps locks. */
async function setVaultClock({ page }: Workstation, aheadMs: number): Promise<void> {
  const vault = page.workers().find((worker) => worker.url().includes('vault'));
  assert(vault, 'the vault is a worker of the page');
  await vault.evaluate((ms) => {
    const scope = globalThis as { Date: DateConstructor; trueDate?: DateConstructor };
    const trueDate = (scope.trueDate ??= scope.Date);
    scope.Date = new Proxy(trueDate, {
      construct: (of, given: unknown[]) =>
        Reflect.construct(of, given.length > 0 ? given : [of.now() + ms]) as Date,
    });
  }, aheadMs);
}
