import { describe, expect, it } from 'vitest';
import { encodeAttempts, readAttempts } from './attempts.ts';

const counted = encodeAttempts({ failed: 7, lastAtMs: 1_800_000_000_000 });

describe('the count of failed attempts', () => {
  it('reads back, and the copy that counted most is believed', () => {
    const fewer = encodeAttempts({ failed: 1, lastAtMs: 5 });
    expect(readAttempts([fewer, counted])).toEqual({ failed: 7, lastAtMs: 1_800_000_000_000 });
    expect(readAttempts([undefined, undefined])).toEqual({ failed: 0, lastAtMs: 0 });
  });

  it('is no way around the delay when it is damaged, at any byte or length', () => {
    for (const offset of counted.keys()) {
      const changed = Uint8Array.from(counted, (byte, at) => (at === offset ? byte ^ 1 : byte));
      expect(readAttempts([changed, undefined]).failed).toBe(5);
      expect(readAttempts([changed, counted]).failed).toBe(7);
      expect(readAttempts([counted.slice(0, offset)]).failed).toBe(5);
    }
  });
});
