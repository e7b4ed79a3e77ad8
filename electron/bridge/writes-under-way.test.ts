import { expect, test } from 'vitest';
import { ok } from '../../shared/kit/result.ts';
import type { Handlers } from './handlers-type.ts';
import { countWrites } from './writes-under-way.ts';

type Answer = { readonly finish: () => void; readonly fail: () => void };

function handlersThatWait(): { handlers: Handlers; asked: Answer[] } {
  const asked: Answer[] = [];
  const handlers = new Proxy({} as Handlers, {
    ownKeys: () => [],
    get: () => () =>
      new Promise((resolve, reject) => {
        asked.push({ finish: () => resolve(ok({})), fail: () => reject(new Error('EIO')) });
      }),
  });
  return { handlers, asked };
}

const file = { vaultId: '0'.repeat(32), name: 'drafts.a', bytes: new Uint8Array() } as never;

async function isSettled(settled: Promise<unknown>): Promise<boolean> {
  const soon = new Promise((resolve) => setTimeout(() => resolve('not yet'), 5));
  return (await Promise.race([settled, soon])) !== 'not yet';
}

test('all that was asked of the disk is waited for, whether it succeeds or fails', async () => {
  const { handlers, asked } = handlersThatWait();
  const writes = countWrites(handlers);
  expect(await isSettled(writes.settled())).toBe(true);
  void writes.handlers['replica.append'](file);
  const failing = writes.handlers['file.replace'](file);
  const settled = writes.settled();
  asked[0]?.finish();
  expect(await isSettled(settled)).toBe(false);
  asked[1]?.fail();
  expect(await isSettled(settled)).toBe(true);
  await expect(failing).rejects.toThrow('EIO');
  expect(await isSettled(writes.settled())).toBe(true);
});

test('what a guest wrote is waited for as well', async () => {
  const { handlers, asked } = handlersThatWait();
  const writes = countWrites(handlers);
  void writes.handlers['guest.write'](file);
  const settled = writes.settled();
  expect(await isSettled(settled)).toBe(false);
  asked[0]?.finish();
  expect(await isSettled(settled)).toBe(true);
});

test('a write that fails at once is answered as before, and is not waited for', async () => {
  const broken = new Proxy({} as Handlers, {
    ownKeys: () => [],
    get: () => async () => {
      throw new Error('EROFS');
    },
  });
  const writes = countWrites(broken);
  await expect(writes.handlers['file.append'](file)).rejects.toThrow('EROFS');
  expect(await isSettled(writes.settled())).toBe(true);
});
