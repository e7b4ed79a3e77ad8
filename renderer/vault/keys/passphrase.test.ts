import { describe, expect, it } from 'vitest';
import { seededEntropy } from '../../../test/fakes/seeded-entropy.ts';
import { estimatePassphrase } from './passphrase-strength.ts';
import { generatePassphrase, normalisePassphrase } from './passphrase.ts';
import { pickBelow } from './pick.ts';

describe('a generated passphrase', () => {
  it('is six words of the list, and never the same', () => {
    const entropy = seededEntropy(31);
    const made = Array.from({ length: 200 }, () => generatePassphrase(entropy));
    expect(new Set(made).size).toBe(200);
    for (const text of made) {
      expect(text).toMatch(/^[a-z-]{3,9}( [a-z-]{3,9}){5}$/);
      expect(normalisePassphrase(text).ok).toBe(true);
    }
  });

  it('is far stronger than what is asked of one’s own', async () => {
    const estimate = await estimatePassphrase(generatePassphrase(seededEntropy(32)));
    expect(estimate).toMatchObject({ acceptable: true, score: 4 });
    expect(estimate.guessesLog10).toBeGreaterThan(20);
  });

  it('draws every word as often', () => {
    const entropy = seededEntropy(33);
    const counts = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < 60_000; draw++) {
      const picked = pickBelow(6, entropy);
      counts[picked] = (counts[picked] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });

  it('throws away draws that would favour the first words', () => {
    const draws = [
      [0xff, 0xff],
      [0xf0, 0x00],
      [0x00, 0x05],
    ];
    const entropy = () => Uint8Array.from(draws.shift() ?? []);
    // 7,776 goes 8 times into 65,536; from 62,208 on a draw counts for nothing.
    expect(pickBelow(7776, entropy)).toBe(0xf000 % 7776);
    expect(draws).toHaveLength(1);
  });
});

describe('the form of a passphrase', () => {
  const problemOf = (text: string) => {
    const result = normalisePassphrase(text);
    return result.ok ? 'none' : result.error.problem;
  };

  it('is one for all keyboards: NFKC', () => {
    expect(normalisePassphrase('ﬁve café words')).toEqual(
      normalisePassphrase('five cafe\u0301 words'),
    );
  });

  it('refuses what could not be found again', () => {
    expect(problemOf('')).toBe('empty');
    expect(problemOf(' words')).toBe('outer-spaces');
    expect(problemOf('words\u00a0')).toBe('outer-spaces');
    expect(problemOf('wo\u202erds')).toBe('hidden-characters');
    expect(problemOf('two\nlines')).toBe('hidden-characters');
    expect(problemOf('x'.repeat(1025))).toBe('too-long');
    expect(problemOf('words and spaces')).toBe('none');
  });
});

describe('a passphrase of one’s own', () => {
  it('has at least 14 characters and withstands more than a rack of graphics cards for days', async () => {
    expect((await estimatePassphrase('kR7!q')).problem).toBe('too-short');
    expect((await estimatePassphrase('passwordpassword')).problem).toBe('too-weak');
    expect((await estimatePassphrase('qwertyuiop1234')).problem).toBe('too-weak');
    expect((await estimatePassphrase('a heron filed seven kettles')).acceptable).toBe(true);
  });

  it('counts the person’s own words as guessed first', async () => {
    const alone = await estimatePassphrase('wetherbyexample');
    const known = await estimatePassphrase('wetherbyexample', ['wetherby', 'example']);
    expect(known.guessesLog10).toBeLessThan(alone.guessesLog10);
  });

  it('is never repeated in what is said about it', async () => {
    const { says } = await estimatePassphrase('liverpoolliverpool');
    expect(says.length).toBeGreaterThan(0);
    expect(says.join(' ').toLowerCase()).not.toContain('liverpool');
  });
});
