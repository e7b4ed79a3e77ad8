import { describe, expect, it } from 'vitest';
import { shareId, unitId } from '../kit/ids.ts';
import {
  encodeMark,
  hashInName,
  kindOf,
  nameOnShare,
  parseMark,
  shareName,
  shareShelf,
  shelfOf,
} from './share-names.ts';

const hex = `ab${'0'.repeat(61)}1`;
const mark = {
  share: shareId.parse('1'.repeat(32)),
  unit: unitId.parse('2'.repeat(32)),
};
const asBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('the name of a file on a share', () => {
  it('is the hash of its content, on the shelf of its first two digits', () => {
    expect(nameOnShare('segments', hex)).toBe(`segments/ab/${hex}.seg`);
    expect(nameOnShare('charters', hex)).toBe(`charters/ab/${hex}.chr`);
    expect(nameOnShare('grants', hex)).toBe(`grants/ab/${hex}.age`);
    expect(nameOnShare('enrolments', hex)).toBe(`enrolments/ab/${hex}.enr`);
    expect(nameOnShare('marks', hex)).toBe(`marks/${hex}.mrk`);
    expect(kindOf(nameOnShare('grants', hex))).toBe('grants');
    expect(kindOf(shareName.parse(`news/00000a/${hex}.nws`))).toBe('news');
    expect(hashInName(nameOnShare('segments', hex))).toBe(hex);
    expect(shelfOf(nameOnShare('segments', hex))).toBe('segments/ab');
    expect(shelfOf(nameOnShare('marks', hex))).toBe('marks');
  });

  it.each([
    `segments/ac/${hex}.seg`,
    `segments/ab/${hex.toUpperCase()}.seg`,
    `segments/ab/${hex}.chr`,
    `segments/ab/${hex} (Alice's conflicted copy).seg`,
    `segments/${hex}.seg`,
    `marks/ab/${hex}.mrk`,
    `../ab/${hex}.seg`,
    `segments/ab/${hex}.seg\n`,
    '',
  ])('is never %j', (name) => {
    expect(shareName.safeParse(name).success).toBe(false);
  });

  it('stands on one of a bounded number of shelves', () => {
    for (const shelf of [
      'marks',
      'segments',
      'segments/00',
      'charters/ff',
      'grants/ab',
      'news/00000f',
    ])
      expect(shareShelf.safeParse(shelf).success).toBe(true);
    for (const shelf of ['', 'marks/00', 'segments/../..', 'scratch', 'segments/0A', 'news/00'])
      expect(shareShelf.safeParse(shelf).success).toBe(false);
  });
});

describe('the mark of a share', () => {
  it('reads back as it was written', () => {
    expect(parseMark(encodeMark(mark))).toEqual(mark);
  });

  it('tells a later version from what is none of ours', () => {
    const later = { format: 'probity-share', version: 2, anything: true };
    expect(parseMark(asBytes(later))).toBe('too-new');
    for (const other of [{}, { ...later, version: 1 }, { ...later, format: 'x' }, null, 'mark'])
      expect(parseMark(asBytes(other))).toBe('not-ours');
    expect(parseMark(encodeMark(mark).subarray(0, 40))).toBe('not-ours');
    expect(parseMark(Uint8Array.of(0xff, 0xfe))).toBe('not-ours');
  });
});
