import { describe, expect, it } from 'vitest';
import { copyBytes } from '../kit/bytes.ts';
import { parseSegmentName, segmentName } from './names.ts';

const hash = copyBytes(Array.from({ length: 32 }, (_, index) => index * 8));

describe('the name of a segment', () => {
  it('is its SHA-256 and reads back', () => {
    const name = segmentName(hash);
    expect(name).toMatch(/^[0-9a-f]{64}\.seg$/);
    expect(parseSegmentName(name)).toEqual(hash);
  });

  it('is nothing else: no other case, ending, length or folder', () => {
    const name = segmentName(hash);
    for (const odd of [name.toUpperCase(), `${name}.tmp`, `a/${name}`, name.slice(1), ''])
      expect(parseSegmentName(odd)).toBeUndefined();
  });
});
