import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  bagDeclaration,
  bagFolder,
  bagNames,
  checkBag,
  encodeBagInfo,
  encodeManifest,
  parseBagInfo,
  parseManifest,
  type UnpackedBag,
} from './bag.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bag-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex');

/** A bag of two files, as text by path. */
function aBag(): Map<string, string> {
  const payload = new Map([
    ['data/case.json', '{}'],
    ['data/exhibits/E0001.bin', 'An exhibit.'],
  ]);
  const manifest = encodeManifest(
    new Map([...payload].map(([path, text]) => [path, sha512(text)])),
  );
  const tags = new Map([
    [bagNames.declaration, bagDeclaration],
    [bagNames.info, encodeBagInfo([{ label: 'Payload-Oxum', value: '13.2' }])],
    [bagNames.manifest, manifest],
  ]);
  const tagManifest = encodeManifest(
    new Map([...tags].map(([path, text]) => [path, sha512(text)])),
  );
  return new Map([...payload, ...tags, [bagNames.tagManifest, tagManifest]]);
}

const unpacked = (files: ReadonlyMap<string, string>): UnpackedBag => ({
  files: new Map(
    [...files].map(([path, text]) => [path, { sha512: sha512(text), sizeBytes: text.length }]),
  ),
  texts: new Map([...files].filter(([path]) => !path.startsWith('data/'))),
});
const faultsOf = (files: ReadonlyMap<string, string>) => {
  const checked = checkBag(unpacked(files));
  return checked.ok ? [] : checked.error;
};

describe('a bag', () => {
  it('is whole, and says what it was told to', () => {
    expect(checkBag(unpacked(aBag()))).toEqual({
      ok: true,
      value: [{ label: 'Payload-Oxum', value: '13.2' }],
    });
  });

  it('has lists that sha512sum checks', () => {
    for (const [path, text] of aBag()) {
      mkdirSync(dirname(join(scratch, path)), { recursive: true });
      writeFileSync(join(scratch, path), text);
    }
    const lists = [bagNames.manifest, bagNames.tagManifest];
    const said = execFileSync('sha512sum', ['-c', '--strict', ...lists], {
      cwd: scratch,
      encoding: 'utf8',
    });
    expect(said).toContain('data/exhibits/E0001.bin: OK');
    expect(said).toContain('manifest-sha512.txt: OK');
  });

  it('with any byte of any file changed names that file', () => {
    for (const [path, text] of aBag()) {
      const changed = new Map(aBag()).set(path, `${text.slice(0, -1)}~`);
      expect(
        faultsOf(changed)
          .map((fault) => fault.path)
          .join(),
      ).toMatch(
        // A changed list of lists cannot name itself: it no longer fits what it lists, and its signature fails.
        path === bagNames.tagManifest ? /./ : new RegExp(path.replaceAll('.', '\\.')),
      );
    }
  });

  it('with a file taken away or put in names it', () => {
    const less = aBag();
    less.delete('data/case.json');
    expect(faultsOf(less)).toEqual([
      { kind: 'bag/missing', path: 'data/case.json' },
      { kind: 'bag/amount', path: 'bag-info.txt' },
    ]);
    const more = aBag().set('data/more.txt', '');
    expect(faultsOf(more)).toContainEqual({ kind: 'bag/unlisted', path: 'data/more.txt' });
    const beside = aBag().set('note.txt', '');
    expect(faultsOf(beside)).toEqual([{ kind: 'bag/unlisted', path: 'note.txt' }]);
  });

  it('that is none, is of another time, points elsewhere or cannot be read is refused', () => {
    const changed = (path: string, text: string) => faultsOf(aBag().set(path, text))[0];
    expect(changed(bagNames.declaration, 'Hello')?.kind).toBe('bag/no-bag');
    expect(changed(bagNames.declaration, 'BagIt-Version: 2.0\n')?.kind).toBe('bag/too-new');
    expect(changed('fetch.txt', 'https://example.org/ - data/x')?.kind).toBe('bag/elsewhere');
    for (const [path, text] of [
      [bagNames.manifest, 'nothing'],
      [bagNames.manifest, `${'0'.repeat(128)}  ../../evil\n`],
      [bagNames.tagManifest, `${'0'.repeat(128)}  a\n${'1'.repeat(128)}  a\n`],
      [bagNames.info, 'no word'],
    ] as const)
      expect(changed(path, text)).toEqual({ kind: 'bag/list-unreadable', path });
  });

  it('lies where its one declaration lies', () => {
    expect(bagFolder(['CASE_1/bagit.txt', 'CASE_1/data/x'])).toBe('CASE_1/');
    expect(bagFolder(['bagit.txt', 'data/x'])).toBe('');
    expect(bagFolder(['a/bagit.txt', 'b/bagit.txt'])).toBeUndefined();
    expect(bagFolder(['a/b/bagit.txt'])).toBeUndefined();
  });
});

describe('the words about a bag', () => {
  it('are one line each, and read back', () => {
    const words = [
      { label: 'External-Description', value: 'Two\nlines: and a colon' },
      { label: 'Bag-Count', value: '1 of 1' },
    ];
    expect(parseBagInfo(encodeBagInfo(words))).toEqual([
      { label: 'External-Description', value: 'Two lines: and a colon' },
      { label: 'Bag-Count', value: '1 of 1' },
    ]);
    expect(parseBagInfo('A: b\n  c\r\nD: e\r\n')).toEqual([
      { label: 'A', value: 'b c' },
      { label: 'D', value: 'e' },
    ]);
  });
});

describe('a list of hashes', () => {
  it('is read as other tools write it', () => {
    const hash = 'AB'.repeat(64);
    expect(parseManifest(`${hash} *./data/a.txt\r\n`)).toEqual(
      new Map([['data/a.txt', hash.toLowerCase()]]),
    );
  });
});
