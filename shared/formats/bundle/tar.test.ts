import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { assert } from '../../kit/assert.ts';
import { bytesEqual, concatBytes } from '../../kit/bytes.ts';
import { encodeText } from '../../kit/utf8.ts';
import { blockBytes, decodeTarHeader, encodeTarHeader, paddingOf } from './tar-block.ts';
import { bundleLimits, createTarReader, isPlainPath, type TarFault } from './tar-reader.ts';

/** @file Archives by us for `tar`, by `tar` for us, and by nobody who means well. */

type File = { readonly name: string; readonly content: string };
const scratch = mkdtempSync(join(tmpdir(), 'tar-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const at = Date.parse('2026-11-21T12:00:00Z');
const endOfArchive = new Uint8Array(2 * blockBytes);
const entry = ({ name, content }: File): Uint8Array => {
  const bytes = encodeText(content);
  return concatBytes([
    encodeTarHeader(name, bytes.length, at),
    bytes,
    new Uint8Array(paddingOf(bytes.length)),
  ]);
};
const archive = (files: readonly File[]): Uint8Array =>
  concatBytes([...files.map(entry), endOfArchive]);

/** All files of an archive given in pieces of a size, or the fault and where it was. */
function read(bytes: Uint8Array, pieceBytes = 700, limits = bundleLimits): File[] | TarFault {
  const reader = createTarReader(limits);
  const files: { name: string; content: string }[] = [];
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    const events = reader.push(bytes.subarray(from, from + pieceBytes));
    if (!events.ok) return events.error;
    for (const event of events.value)
      if (event.kind === 'file') files.push({ name: event.name, content: '' });
      else if (event.kind === 'bytes') {
        const last = files.at(-1);
        assert(last, 'bytes belong to a file');
        last.content += new TextDecoder().decode(event.bytes);
      }
  }
  const ended = reader.end();
  return ended.ok ? files : ended.error;
}

const two: readonly File[] = [
  { name: 'bag/bagit.txt', content: 'BagIt-Version: 1.0\n' },
  { name: 'bag/data/empty.bin', content: '' },
];

/** A header with one of its fields changed and its sum made right again. */
function tampered(change: (block: Uint8Array) => void): Uint8Array {
  const block = encodeTarHeader('a.txt', 0, at);
  change(block);
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.set(encodeText(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return block;
}
const withType = (type: string) =>
  tampered((block) => {
    block.set(encodeText(type), 156);
  });
const withName = (name: string) =>
  tampered((block) => {
    block.fill(0, 0, 100);
    block.set(encodeText(name), 0);
  });

describe('an archive', () => {
  it('is read as it was written, however the pieces are cut', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_]{0,30}$/), {
      maxLength: 6,
      selector: (name) => name,
    });
    fc.assert(
      fc.property(
        names,
        fc.nat({ max: 1500 }),
        fc.integer({ min: 1, max: 1400 }),
        (all, long, piece) => {
          const files = all
            .filter(isPlainPath)
            .map((name, index) => ({ name, content: 'x'.repeat((long * (index + 1)) % 1600) }));
          expect(read(archive(files), piece)).toEqual(files);
        },
      ),
    );
  });

  it('is opened by tar', () => {
    const file = join(scratch, 'ours.tar');
    writeFileSync(file, archive(two));
    execFileSync('tar', ['-xf', file, '-C', scratch]);
    expect(readFileSync(join(scratch, 'bag/bagit.txt'), 'utf8')).toBe('BagIt-Version: 1.0\n');
    expect(readFileSync(join(scratch, 'bag/data/empty.bin'), 'utf8')).toBe('');
  });

  it.each(['ustar', 'gnu', 'pax'])('that tar made in its %s format is read', (format) => {
    const folder = mkdtempSync(join(scratch, 'theirs-'));
    writeFileSync(join(folder, 'bagit.txt'), 'BagIt');
    writeFileSync(join(folder, 'long.bin'), 'y'.repeat(1025));
    const made = execFileSync('tar', ['--format', format, '-C', folder, '-cf', '-', '.']);
    expect(read(made)).toEqual(
      expect.arrayContaining([
        { name: 'bagit.txt', content: 'BagIt' },
        { name: 'long.bin', content: 'y'.repeat(1025) },
      ]),
    );
  });

  it('says sizes that octal cannot, as tar reads them', () => {
    const size = 10 * 1024 ** 3;
    const header = encodeTarHeader('big.bin', size, at);
    expect(header.length).toBe(3 * blockBytes);
    const reader = createTarReader(bundleLimits);
    expect(reader.push(header)).toEqual({
      ok: true,
      value: [{ kind: 'file', name: 'big.bin', sizeBytes: size, atBytes: 3 * blockBytes }],
    });
    const file = join(scratch, 'big.tar');
    writeFileSync(file, header);
    const listed = spawnedList(file);
    expect(listed).toContain(String(size));
  });
});

/** What `tar` lists of an archive that ends too soon, before it says so. */
function spawnedList(file: string): string {
  try {
    return execFileSync('tar', ['-tvf', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (cause: unknown) {
    return String((cause as { stdout?: unknown }).stdout);
  }
}

describe('a hostile archive', () => {
  it.each([
    ['a link', withType('2'), 'tar/not-a-file'],
    ['a hard link', withType('1'), 'tar/not-a-file'],
    ['a device', withType('3'), 'tar/not-a-file'],
    ['a pipe', withType('6'), 'tar/not-a-file'],
    ['a long name of GNU', withType('L'), 'tar/not-a-file'],
    ['a sparse file', withType('S'), 'tar/not-a-file'],
    ['settings for everything', withType('g'), 'tar/not-a-file'],
    ['a name that climbs', withName('../evil'), 'tar/name'],
    ['a name that climbs later', withName('a/../../evil'), 'tar/name'],
    ['an absolute name', withName('/etc/passwd'), 'tar/name'],
    ['a name of Windows', withName('a\\..\\evil'), 'tar/name'],
    ['a drive', withName('C:evil'), 'tar/name'],
    ['a device of Windows', withName('data/NUL.txt'), 'tar/name'],
    ['a hidden file', withName('.bashrc'), 'tar/name'],
    ['a name that ends in a dot', withName('a.'), 'tar/name'],
    ['an empty name', withName(''), 'tar/name'],
    ['a name with a line end', withName('a\nb'), 'tar/name'],
    ['a name that is not text', withName('é'), 'tar/damaged'],
  ] as const)('with %s is refused', (_what, header, kind) => {
    expect(read(concatBytes([header, endOfArchive]))).toEqual({ kind, where: 1 });
  });

  it('holds a name twice, or in other letters, and is refused', () => {
    const [first] = two;
    assert(first, 'there are two');
    const again = { ...first, name: first.name.toUpperCase() };
    expect(read(archive([...two, first]))).toEqual({ kind: 'tar/twice', where: 3 });
    expect(read(archive([...two, again]))).toEqual({ kind: 'tar/twice', where: 3 });
  });

  it('is refused beyond what is taken in', () => {
    expect(read(archive(two), 700, { files: 1, sizeBytes: 1e6 })).toEqual({
      kind: 'tar/too-many',
      where: 2,
    });
    expect(read(archive(two), 700, { files: 9, sizeBytes: 18 })).toEqual({
      kind: 'tar/too-large',
      where: 1,
    });
  });

  it('goes on behind its end and is refused', () => {
    expect(read(concatBytes([archive(two), entry({ name: 'late', content: '' })]))).toEqual({
      kind: 'tar/after-the-end',
      where: 2,
    });
  });

  it('cut anywhere is refused', () => {
    const whole = archive(two);
    for (let cut = 0; cut < whole.length; cut += 97)
      expect(read(whole.subarray(0, cut))).toMatchObject({ kind: 'tar/truncated' });
  });

  it('changed in any bit of a header is refused, or read as something else than was written', () => {
    const header = encodeTarHeader('a.txt', 0, at);
    for (let bit = 0; bit < header.length * 8; bit++) {
      const changed = header.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const said = decodeTarHeader(changed);
      // The sum is text of its own: a bit of its padding changes nothing that is read.
      if (said !== undefined) expect(bit >> 3).toBeGreaterThanOrEqual(148);
    }
    expect(bytesEqual(header, encodeTarHeader('a.txt', 0, at))).toBe(true);
  });

  it('of any bytes at all is told apart without a throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.integer({ min: 1, max: 999 }),
        (bytes, piece) => {
          expect(read(bytes, piece)).toMatchObject({
            kind: expect.stringMatching(/^tar/) as string,
          });
        },
      ),
    );
  });
});
