import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { platformEntropy } from '../entropy.ts';
import { sodiumReady } from '../seal/sodium.ts';
import { cardWordCount, combineCards, isOfSet, isOfUnit, makeCards, readCard } from './cards.ts';

const unit = '0f'.repeat(16);
const otherUnit = '0e'.repeat(16);
beforeAll(() => sodiumReady());

const aSet = async () => {
  const { recipient, cards } = await makeCards(unit, platformEntropy);
  return { recipient, typed: cards, read: cards.map((words) => cardOf(words.join(' '))) };
};
const cardOf = (typed: string) => {
  const card = readCard(typed);
  if (!card.ok) throw new Error(card.error.kind);
  return card.value;
};
const pick = <T>(all: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => all[place] ?? []);
const places = (count: number) =>
  fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: count, maxLength: count });

describe('five cards', () => {
  it('open their recipient by any three, in any order, and by more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 5 }).chain(places), async (chosen) => {
        const { recipient, read } = await aSet();
        expect(await combineCards(pick(read, chosen), recipient)).toHaveLength(32);
      }),
      { numRuns: 30 },
    );
  });

  it('do not open it by any two, nor by two of which one is there twice', async () => {
    await fc.assert(
      fc.asyncProperty(places(2), async (chosen) => {
        const { recipient, read } = await aSet();
        const two = pick(read, chosen);
        expect(await combineCards(two, recipient)).toBeUndefined();
        expect(await combineCards([...two, ...two], recipient)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('tell nothing by two: with them every secret is as likely, so a third of another set gives another secret', async () => {
    const [one, other] = [await aSet(), await aSet()];
    const mixed = [...pick(one.read, [0, 1]), ...pick(other.read, [2])];
    expect(await combineCards(mixed, one.recipient)).toBeUndefined();
    expect(await combineCards(mixed, other.recipient)).toBeUndefined();
  });

  it('leave no secret behind where it was made', async () => {
    const drawn: Uint8Array[] = [];
    await makeCards(unit, (size) => {
      const bytes = platformEntropy(size);
      drawn.push(bytes);
      return bytes;
    });
    expect(drawn.map((bytes) => bytesToHex(bytes))).toEqual(['00'.repeat(32)]);
  });

  it('name their unit, their set and their number', async () => {
    const { recipient, read } = await aSet();
    expect(read.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(read.every((card) => isOfUnit(card, unit) && isOfSet(card, recipient))).toBe(true);
    expect(read.some((card) => isOfUnit(card, otherUnit))).toBe(false);
    expect(read.some((card) => isOfSet(card, `${recipient}x`))).toBe(false);
  });
});

describe('the words of a card', () => {
  it('are read as people type them: numbered, in capitals, with commas and line ends', async () => {
    const { typed, read } = await aSet();
    const words = typed[0] ?? [];
    expect(words).toHaveLength(cardWordCount);
    const spelt = words.map((word, at) => `${String(at + 1)}. ${word.toUpperCase()}`).join(',\n');
    expect(readCard(spelt)).toEqual({ ok: true, value: read[0] });
  });

  it('are refused where one is missing, none of ours, or stands in the place of another', async () => {
    const { typed } = await aSet();
    const words = typed[2] ?? [];
    expect(readCard(words.slice(1).join(' '))).toEqual({
      ok: false,
      error: { kind: 'card/word-count', words: 31 },
    });
    expect(readCard(words.with(4, 'constabulary').join(' '))).toEqual({
      ok: false,
      error: { kind: 'card/unknown-word', index: 4 },
    });
    for (const [at, word] of words.entries()) {
      const wrong = words.with(at, word === 'zoo' ? 'abandon' : 'zoo').join(' ');
      expect(readCard(wrong)).toEqual({ ok: false, error: { kind: 'card/checksum' } });
    }
  });
});
