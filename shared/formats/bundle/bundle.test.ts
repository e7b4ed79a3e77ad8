import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { concatBytes } from '../../kit/bytes.ts';
import { encodeText } from '../../kit/utf8.ts';
import { checkBag } from './bag.ts';
import { archiveBytes, pack, type PackedFile, type Packing } from './pack.ts';
import { bundleLimits } from './tar-reader.ts';
import { createUnpacking, type Hasher, type UnpackFault } from './unpack.ts';

/** @file A bundle's archive from end to end, without its seal: packed here and opened by `tar` and `sha512sum`, packed by `tar` and opened here. */

const scratch = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const createHasher = (): Hasher => {
  const hash = createHash('sha512');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
  };
};
const sign = (sha512: string): string => `signed ${sha512}\n`;
const aFile = (path: string, content: string): PackedFile => ({
  path,
  sizeBytes: encodeText(content).length,
  content: [encodeText(content)],
});
const packing: Packing = {
  folder: 'NA-2026-0001_2026-11-21',
  words: [{ label: 'External-Description', value: 'A case for the Appropriate Authority' }],
  beside: new Map([['HOW-TO-OPEN.txt', 'Four commands.\n']]),
  files: [
    aFile('case.json', '{"reference":"NA/2026/0001"}'),
    aFile('exhibits/E0001.bin', ''),
    aFile('exhibits/E0002.bin', 'x'.repeat(5000)),
  ],
  madeAtMs: Date.parse('2026-11-21T12:00:00Z'),
};

async function packed(what: Packing): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of pack(what, { createHasher, sign })) pieces.push(piece);
  return concatBytes(pieces);
}

function unpacked(archive: Uint8Array, pieceBytes = 999) {
  const unpacking = createUnpacking(bundleLimits, createHasher);
  for (let from = 0; from < archive.length; from += pieceBytes) {
    const taken = unpacking.push(archive.subarray(from, from + pieceBytes));
    if (!taken.ok) return taken;
  }
  return unpacking.end();
}
const faultOf = (archive: Uint8Array): UnpackFault['kind'] | undefined => {
  const result = unpacked(archive);
  return result.ok ? undefined : result.error.kind;
};

describe('a bundle', () => {
  it('comes out as the bag that went in, whole and saying the same', async () => {
    const bag = unpacked(await packed(packing));
    if (!bag.ok) expect.fail(bag.error.kind);
    expect(checkBag(bag.value)).toEqual({
      ok: true,
      value: [...packing.words, { label: 'Payload-Oxum', value: '5028.3' }],
    });
    expect([...bag.value.files.keys()]).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'HOW-TO-OPEN.txt',
      'data/case.json',
      'data/exhibits/E0001.bin',
      'data/exhibits/E0002.bin',
      'manifest-sha512.txt',
      'tagmanifest-sha512.txt',
      'tagmanifest-sha512.txt.sig',
    ]);
    const list = bag.value.texts.get('tagmanifest-sha512.txt') ?? '';
    const hash = createHash('sha512').update(list).digest('hex');
    expect(bag.value.texts.get('tagmanifest-sha512.txt.sig')).toBe(`signed ${hash}\n`);
  });

  it('is opened by tar and passes sha512sum, every file of it', async () => {
    const file = join(scratch, 'ours.tar');
    writeFileSync(file, await packed(packing));
    execFileSync('tar', ['-xf', file, '-C', scratch]);
    const cwd = join(scratch, packing.folder);
    const lists = ['manifest-sha512.txt', 'tagmanifest-sha512.txt'];
    const said = execFileSync('sha512sum', ['-c', '--strict', ...lists], { cwd, encoding: 'utf8' });
    expect(said.match(/: OK/g)).toHaveLength(7);
    expect(readFileSync(join(cwd, 'data/exhibits/E0002.bin'), 'utf8')).toBe('x'.repeat(5000));
  });

  it('that tar made of the same files is the same bag', async () => {
    const file = join(scratch, 'again.tar');
    writeFileSync(file, await packed(packing));
    const folder = mkdtempSync(join(scratch, 'again-'));
    execFileSync('tar', ['-xf', file, '-C', folder]);
    const theirs = unpacked(execFileSync('tar', ['-C', folder, '-cf', '-', packing.folder]));
    const ours = unpacked(readFileSync(file));
    if (!theirs.ok || !ours.ok) expect.fail('both are bags');
    expect(theirs.value.files).toEqual(ours.value.files);
  });

  it('never comes to more than it was said to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 3000 }), { maxLength: 12 }), async (sizes) => {
        const files = sizes.map((size, index) => aFile(`E${String(index)}.bin`, 'x'.repeat(size)));
        const some = { ...packing, files };
        expect((await packed(some)).length).toBeLessThanOrEqual(archiveBytes(some));
      }),
    );
  });

  it('with any bit changed is refused or is another bag', async () => {
    const whole = await packed(packing);
    const good = unpacked(whole);
    if (!good.ok) expect.fail(good.error.kind);
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const read = unpacked(changed);
      if (!read.ok) continue;
      // Times and rights in a header are not read; what is read is hashed.
      const isSame = checkBag(read.value).ok && read.value.texts.get('tagmanifest-sha512.txt.sig');
      if (isSame === good.value.texts.get('tagmanifest-sha512.txt.sig'))
        expect(read.value.files).toEqual(good.value.files);
    }
  });

  it('of files that lie beside the folder of the bag, or of no bag, is refused', async () => {
    const whole = await packed(packing);
    const stray = await packed({ ...packing, folder: 'stray' });
    const two = concatBytes([whole.subarray(0, -1024), stray]);
    expect(faultOf(two)).toBe('bag/no-bag');
    expect(faultOf(new Uint8Array(1024))).toBe('bag/no-bag');
  });
});
