import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashInThread } from './hashing.ts';

const mebi = 1024 * 1024;
let dir = '';
let script = '';
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'probity-hashing-'));
  script = join(dir, 'hash-thread.cjs');
  const bundle = await rolldown({ input: 'electron/sealer/hash-thread.ts', platform: 'node' });
  await bundle.write({ file: script, format: 'cjs', codeSplitting: false });
  await bundle.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const plain = (algorithm: string, ...runs: readonly Uint8Array[]): string => {
  const hash = createHash(algorithm);
  for (const run of runs) hash.update(run);
  return hash.digest('hex');
};

describe('a hash beside the sealing', () => {
  it('is the same as one made here, of runs of any length, with others under way', async () => {
    const hashing = hashInThread(script);
    const runs = [1, 65_553, 3 * mebi + 7, 0, 5 * mebi].map((size) => randomBytes(size));
    const long = await hashing('sha512', 8 * mebi);
    const other = await hashing('sha256', 8 * mebi);
    const short = await hashing('sha512', 10);
    for (const run of runs) {
      await long.update(run);
      await other.update(run.subarray(0, 100));
      await short.update(run);
    }
    expect(await long.hex()).toBe(plain('sha512', ...runs));
    expect(await short.hex()).toBe(plain('sha512', ...runs));
    expect(await other.hex()).toBe(plain('sha256', ...runs.map((run) => run.subarray(0, 100))));
  });

  it('has taken what it was given when it answers: the space may be used again', async () => {
    const hash = await hashInThread(script)('sha512', 8 * mebi);
    const space = Buffer.alloc(2 * mebi, 1);
    for (const byte of [1, 2, 3]) await hash.update(space.fill(byte));
    const meant = [1, 2, 3].map((byte) => Buffer.alloc(2 * mebi, byte));
    expect(await hash.hex()).toBe(plain('sha512', ...meant));
  });

  it('goes two ways from where it was', async () => {
    const [begun, one, two] = [randomBytes(mebi + 5), randomBytes(70), randomBytes(2 * mebi)];
    const hash = await hashInThread(script)('sha512', 8 * mebi);
    await hash.update(begun);
    const apart = hash.fork();
    await apart.update(two);
    await hash.update(one);
    expect(await apart.hex()).toBe(plain('sha512', begun, two));
    expect(await hash.hex()).toBe(plain('sha512', begun, one));
  });

  it('is made here where no thread starts', async () => {
    const hash = await hashInThread(join(dir, 'nothing.cjs'))('sha512', 8 * mebi);
    await hash.update(Buffer.from('eleven dots'));
    expect(await hash.hex()).toBe(plain('sha512', Buffer.from('eleven dots')));
  });
});
