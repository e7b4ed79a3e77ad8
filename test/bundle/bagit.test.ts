import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bagDeclaration } from '../../shared/formats/bundle/bag.ts';
import { bagErrors } from './outside-tools.ts';

/** @file The validator that was written from RFC 8493 alone: it takes sound bags, and says what is wrong with others. */

let bag = '';
beforeEach(() => {
  bag = mkdtempSync(join(tmpdir(), 'bagit-'));
});
afterEach(() => {
  rmSync(bag, { recursive: true });
});

const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex');
const payload = { 'data/case.json': '{}', 'data/exhibits/E0001.bin': 'An exhibit (invented).' };
const listOf = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([path, text]) => `${sha512(text)}  ${path}\n`)
    .join('');
const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(bag, path)), { recursive: true });
    writeFileSync(join(bag, path), text);
  }
};
/** A sound bag with these changes. */
function aBag(changes: Readonly<Record<string, string>> = {}): void {
  const tags = {
    'bagit.txt': bagDeclaration,
    'bag-info.txt': 'External-Description: For the\n  Appropriate Authority\nPayload-Oxum: 24.2\n',
    'manifest-sha512.txt': listOf(payload),
  };
  write({ ...payload, ...tags, 'tagmanifest-sha512.txt': listOf(tags), ...changes });
}

describe('the validator written from RFC 8493', () => {
  it('finds nothing wrong with a sound bag, a signature beside its lists included', () => {
    aBag({ 'tagmanifest-sha512.txt.sig': 'A signature (invented).' });
    expect(bagErrors(bag)).toEqual([]);
  });

  it.each([
    ['a changed file', { 'data/case.json': '{ }' }, 'changed since manifest-sha512.txt was made'],
    ['a file put in', { 'data/more.txt': '' }, 'in data/ and not in every manifest'],
    ['another list', { 'manifest-sha512.txt': '' }, 'changed since tagmanifest-sha512.txt'],
    ['no declaration', { 'bagit.txt': 'BagIt-Version: 1.0\n' }, 'in two lines'],
    ['a later version', { 'bagit.txt': bagDeclaration.replace('1.0', '2.0') }, 'version'],
    ['a word that is none', { 'bag-info.txt': 'nothing\n' }, 'no word'],
    ['another amount', { 'bag-info.txt': 'Payload-Oxum: 9.9\n' }, 'Payload-Oxum says 9.9'],
    [
      'a list that points outside',
      { 'manifest-sha512.txt': `${sha512('')}  data/../../other\n` },
      'names something outside the bag',
    ],
    [
      'a list that names a file twice',
      { 'manifest-sha512.txt': listOf(payload) + listOf(payload) },
      'lists a file twice',
    ],
    [
      'a list of files that are elsewhere',
      { 'fetch.txt': 'https://example.invalid/x 3 data/none.txt\n' },
      'fetch.txt names what no manifest lists',
    ],
  ])('names %s', (_what, changes, says) => {
    aBag(changes);
    expect(bagErrors(bag).join('\n')).toContain(says);
  });

  it('names what is missing, and links', () => {
    aBag();
    rmSync(join(bag, 'data/case.json'));
    symlinkSync('/etc/hostname', join(bag, 'data/case.json'));
    expect(bagErrors(bag).join('\n')).toContain('a link');
    rmSync(join(bag, 'data'), { recursive: true });
    expect(bagErrors(bag).join('\n')).toContain('data/ is missing');
  });
});
