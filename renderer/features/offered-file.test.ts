import { describe, expect, it } from 'vitest';
import { offeredOf } from './offered-file.ts';

describe('a file that somebody chose', () => {
  it('of 200 MB is not read: its size alone is handed over', async () => {
    let read = 0;
    const file = {
      size: 200 * 1024 * 1024,
      arrayBuffer: () => {
        read += 1;
        return Promise.resolve(new ArrayBuffer(0));
      },
    };
    expect(await offeredOf(file)).toEqual({ bytes: new Uint8Array(0), sizeBytes: 209_715_200 });
    expect(read).toBe(0);
  });

  it('is handed over whole where it is no larger than is read', async () => {
    const bytes = Uint8Array.from([1, 2, 3]);
    const file = { size: 3, arrayBuffer: () => Promise.resolve(bytes.buffer) };
    expect(await offeredOf(file)).toEqual({ bytes });
  });
});
