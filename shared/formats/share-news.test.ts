import { expect, it } from 'vitest';
import { nameOnShare, shareName } from './share-names.ts';
import {
  encodeNews,
  newsLimits,
  newsName,
  newsShelf,
  numberOfShelf,
  parseNews,
} from './share-news.ts';

const hex = `ab${'0'.repeat(61)}1`;
const names = [nameOnShare('segments', hex), nameOnShare('grants', hex)];
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('is a line of text for each file that was put', () => {
  const written = `probity-news 1\nsegments/ab/${hex}.seg\ngrants/ab/${hex}.age\n`;
  expect(new TextDecoder().decode(encodeNews(names))).toBe(written);
  expect(parseNews(asBytes(written))).toEqual(names);
});

it('names nothing that is no segment and no parcel', () => {
  const lines = ['probity-news 1', '../../etc/passwd', '', `marks/${hex}.mrk`, names[0]];
  expect(parseNews(asBytes(`${lines.join('\n')}\nnews/000000/${hex}.nws\n`))).toEqual([names[0]]);
  for (const other of ['', 'probity-news 2\n', `segments/ab/${hex}.seg\n`, '\u0000'])
    expect(parseNews(asBytes(other))).toEqual([]);
});

it('names a bounded number of files, however long it is', () => {
  const flood = `probity-news 1\n${`${String(names[0])}\n`.repeat(5000)}`;
  expect(parseNews(asBytes(flood))).toHaveLength(newsLimits.names);
});

it('stands on numbered shelves, under the hash of its content', () => {
  expect(newsShelf(0)).toBe('news/000000');
  expect(numberOfShelf(newsShelf(300))).toBe(300);
  expect(shareName.safeParse(newsName(10, hex)).success).toBe(true);
  expect(newsName(10, hex)).toBe(`news/00000a/${hex}.nws`);
});
