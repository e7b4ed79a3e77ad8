import { describe, expect, it } from 'vitest';
import { unlockDelayMs } from './unlock-delay.ts';

describe('the wait after a wrong passphrase', () => {
  it('is nothing for a slip, grows, and never becomes a lock-out', () => {
    expect([0, 1, 2, 3, 4, 5, 8, 11, 12, 2 ** 31].map(unlockDelayMs)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 32_000, 256_000, 300_000, 300_000,
    ]);
  });
});
