import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { outOf } from '../../../build/scripts/places.mjs';
import { Desk } from '../pages/desk.ts';
import { setUpUnit } from '../pages/first-run.ts';
import { LockScreen } from '../pages/lock-screen.ts';
import { People } from '../pages/people.ts';
import { test } from '../pages/probity.ts';
import { processTree, scanProcesses } from '../tools/memory-scan.ts';
import { commandLineOf, startByItself, type OwnStart } from '../tools/own-start.ts';

/** @file What the other stories leave to their driver: at a lock the application ends, and starts again by itself. */

test.use({ trace: 'off' });

const person = 'Ottoline Quiverthwick';

const isAlive = (pid: number): boolean => existsSync(`/proc/${String(pid)}`);

const hasPage = (pid: number): boolean =>
  processTree(pid).some((each) => commandLineOf(each).includes(' --type=renderer'));

const reasonsOn = (pid: number): string[] =>
  commandLineOf(pid).match(/--locked-because=\S+/g) ?? [];

/** The lock screen of the process that follows, once all that was there before is gone. */
async function afterLock(probity: OwnStart, lock: () => Promise<unknown>): Promise<Page> {
  const open = probity.mains().flatMap(processTree);
  expect(open.length).toBeGreaterThan(3);
  await lock();
  await expect.poll(() => open.filter(isAlive)).toEqual([]);
  const page = await probity.attach();
  await new LockScreen(page).expectShown();
  await expect(page.getByText('Locked, as you asked.')).toBeVisible();
  await expect.poll(() => probity.mains().length).toBe(1);
  return page;
}

test('a lock ends every process, and the application comes back by itself at the lock screen', async ({
  freshFolder,
}) => {
  const probity = await startByItself(outOf('test'), freshFolder());
  try {
    let page = await probity.attach();
    const { passphrase } = await setUpUnit(page);
    await new People(page).open();
    await new People(page).name(person);
    expect(scanProcesses(probity.mains().flatMap(processTree), person).hits).toBeGreaterThan(0);

    page = await afterLock(probity, () => new Desk(page).lockByKeyboard());
    const after = scanProcesses(probity.mains().flatMap(processTree), person);
    expect(after.where).toEqual([]);
    expect(after.scannedBytes).toBeGreaterThan(50_000_000);

    await new LockScreen(page).unlock(passphrase);
    await new People(page).open();
    await expect(new People(page).row(person)).toBeVisible();

    page = await afterLock(probity, () => new Desk(page).lock());
    expect(probity.mains().map(reasonsOn)).toEqual([['--locked-because=asked']]);
    await new LockScreen(page).unlock(passphrase);

    // Leaving is not a lock: nothing comes back.
    await page.close();
    await expect.poll(() => probity.mains()).toEqual([]);
    await wait(2000);
    expect(probity.mains()).toEqual([]);

    // Somebody starts it in the very moment of a lock: whoever is first shows the lock screen, and the other leaves.
    probity.startOnceMore();
    page = await probity.attach();
    await new LockScreen(page).expectShown();
    const [before] = probity.mains();
    await page.evaluate(() => window.probity?.lock()).catch(() => undefined);
    probity.startOnceMore();
    const showing = (): number[] => probity.mains().filter((pid) => pid !== before && hasPage(pid));
    await expect.poll(() => showing().length, { timeout: 30_000 }).toBe(1);
    await wait(2000);
    expect(probity.mains()).toEqual(showing());
    expect(showing()).toHaveLength(1);
  } finally {
    await probity.end();
  }
});
