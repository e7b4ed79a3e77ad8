import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { createKit, kitProof, kitToWords, wordsToKit } from './recovery-kit.ts';

describe('the recovery kit', () => {
  it('is 24 words that read back, however they are typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const words = kitToWords(copyBytes(bytes));
        expect(words).toHaveLength(24);
        const typed = words.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join(',\n');
        expect(wordsToKit(typed)).toEqual({ ok: true, value: copyBytes(bytes) });
      }),
    );
  });

  it('agrees with the published vectors of BIP-39', () => {
    expect(kitToWords(new Uint8Array(32)).join(' ')).toBe(`${'abandon '.repeat(23)}art`);
    expect(kitToWords(new Uint8Array(32).fill(0xff)).join(' ')).toBe(`${'zoo '.repeat(23)}vote`);
  });

  it('names the first unknown word, a missing word, and words that do not belong together', () => {
    const words = kitToWords(createKit(seededEntropy(41)));
    const typo = words.map((word, index) => (index === 7 ? 'probity' : word)).join(' ');
    expect(wordsToKit(typo)).toEqual({ ok: false, error: { kind: 'kit/unknown-word', index: 7 } });
    expect(wordsToKit(words.slice(1).join(' '))).toEqual({
      ok: false,
      error: { kind: 'kit/word-count', words: 23 },
    });
    expect(wordsToKit('abandon '.repeat(24))).toEqual({
      ok: false,
      error: { kind: 'kit/checksum' },
    });
    expect(wordsToKit('')).toEqual({ ok: false, error: { kind: 'kit/word-count', words: 0 } });
  });

  it('asks for four different words in order', () => {
    const entropy = seededEntropy(42);
    for (let time = 0; time < 200; time++) {
      const places = kitProof(entropy);
      expect(new Set(places).size).toBe(4);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((place) => place >= 1 && place <= 24)).toBe(true);
    }
  });
});
