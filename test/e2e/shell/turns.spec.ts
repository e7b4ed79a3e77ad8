import { expect, type Page, type Worker } from '@playwright/test';
import { turn as oneTurn } from '../../../renderer/vault/let-others.ts';
import { test } from '../pages/probity.ts';

/** @file Turns that long work gives to others, in the vault's own worker: whose messages are heard meanwhile, and what a turn costs. */

/** The vault's worker, once it has answered the page what to show. */
async function vaultOf(page: Page): Promise<Worker> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const vault = page.workers().find((worker) => worker.url().includes('/vault.worker-'));
  if (!vault) throw new Error('the vault is a worker of the page');
  return vault;
}

/** Runs in the worker, with the function that gives a turn. */
type InWorker = (turn: typeof oneTurn) => Promise<unknown>;
const run = (vault: Worker, what: InWorker): Promise<unknown> =>
  vault.evaluate(`(${String(what)})(${String(oneTurn)})`);

test('what was sent to the vault before a turn is heard in that turn, each time', async ({
  start,
}) => {
  const probity = await start();
  const turnsWithoutIt = await run(await vaultOf(probity.page()), async (turn) => {
    const { port1, port2 } = new MessageChannel();
    let heard = 0;
    port1.onmessage = () => (heard += 1);
    let missed = 0;
    for (let sent = 1; sent <= 200; sent += 1) {
      port2.postMessage(sent);
      await turn();
      if (heard < sent) missed += 1;
    }
    port1.close();
    return missed;
  });
  expect(turnsWithoutIt).toBe(0);
});

test('the page, a timer and the store are heard while long work goes on', async ({ start }) => {
  const probity = await start();
  const page = probity.page();
  const vault = await vaultOf(page);
  const asking = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('turns');
        channel.onmessage = ({ data }) => {
          if (data !== 'begun') return;
          channel.postMessage('asked');
          resolve();
        };
      }),
  );
  const heard = await run(vault, async (turn) => {
    const left = new Set(['page', 'timer', 'store']);
    const channel = new BroadcastChannel('turns');
    channel.onmessage = () => left.delete('page');
    setTimeout(() => left.delete('timer'), 1);
    const opening = indexedDB.open('turns');
    opening.onsuccess = () => {
      opening.result.close();
      left.delete('store');
    };
    // Long work, of pieces that leave no moment between them.
    const began = performance.now();
    while (left.size > 0 && performance.now() - began < 10_000) {
      channel.postMessage('begun');
      const from = performance.now();
      while (performance.now() - from < 5);
      await turn();
    }
    channel.close();
    return [...left];
  });
  await asking;
  expect(heard).toEqual([]);
});

test('a hundred turns cost less than a hundred timers', async ({ start }) => {
  const probity = await start();
  const [turns, timers] = (await run(await vaultOf(probity.page()), async (turn) => {
    const took = async (wait: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      for (let at = 0; at < 100; at += 1) await wait();
      return performance.now() - began;
    };
    return [await took(turn), await took(() => new Promise((done) => setTimeout(done, 0)))];
  })) as [number, number];
  expect(turns).toBeLessThan(timers);
});
