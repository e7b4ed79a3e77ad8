import type { Refusal } from '../../../shared/domain/refusal.ts';
import { cardsNeeded, type ShareCard } from '../../../shared/formats/share-card.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { cardWordCount, isOfSet, isOfUnit, readCard, type CardFault } from './cards.ts';

/** @file Cards as they were typed: each is looked at by itself, and each has its own words when it is not what was asked for. */

/** The cards of one set, or what is wrong with each. The fields are `cards.0` to `cards.2`. */
export function readTyped(
  { unitId, unit }: Opened,
  typed: readonly string[],
  recipient: string,
): Result<readonly ShareCard[], readonly Refusal[]> {
  const cards: ShareCard[] = [];
  const refusals: Refusal[] = [];
  const isOld = (card: ShareCard): boolean =>
    unit.state.escrow.made.some(
      (set) => set.recipient !== recipient && isOfSet(card, set.recipient),
    );
  for (const [at, words] of typed.entries()) {
    const read = readCard(words);
    const refuse = (kind: string, says: string): number => refusals.push(refusalAt(at, kind, says));
    if (!read.ok) refuse(...wordsFor(read.error));
    else if (!isOfUnit(read.value, unitId))
      refuse('another-unit', 'This card belongs to another unit. It opens nothing here.');
    else if (isOld(read.value))
      refuse(
        'old-card',
        'This card is of another set than the one asked for: an older one, or one that was never signed.',
      );
    else if (!isOfSet(read.value, recipient))
      refuse('unknown-set', 'This card is of no set that this unit knows.');
    else if (cards.some(({ number }) => number === read.value.number))
      refuse(
        'twice',
        `This is card ${String(read.value.number)} again. Three different cards are needed.`,
      );
    else cards.push(read.value);
  }
  return refusals.length === 0 && cards.length >= cardsNeeded ? ok(cards) : err(refusals);
}

/** The cards fit each other and still bring back something else: one of them was made up. */
export const doNotOpen: Refusal = {
  ...refusalAt(
    0,
    'do-not-open',
    'These three cards together do not open the recovery. Nothing was opened; try another of the five.',
  ),
  fields: [],
};

function refusalAt(at: number, kind: string, says: string): Refusal {
  return {
    kind: `recovery/${kind}`,
    rule: 'threeCardsOfOneSet',
    says,
    fields: [`cards.${String(at)}`],
    source: {
      kind: 'house',
      why: 'Three different cards of the set in use open the recovery, and nothing else does.',
    },
  };
}

function wordsFor(fault: CardFault): readonly [kind: string, says: string] {
  switch (fault.kind) {
    case 'card/word-count':
      return [
        'word-count',
        `A card has ${String(cardWordCount)} words; here are ${String(fault.words)}.`,
      ];
    case 'card/unknown-word':
      return [
        'unknown-word',
        `Word ${String(fault.index + 1)} is on no card. Compare it with the paper.`,
      ];
    case 'card/checksum':
      return ['mistyped', 'A word is wrong or in the wrong place. Compare each with the paper.'];
    case 'card/too-new':
      return ['too-new', 'This card was made by a newer Probity. Update this workstation first.'];
    case 'card/malformed':
      return ['no-card', 'These words are no recovery card.'];
  }
}

/** There are no cards that this could be about. */
export const noCards: Refusal = {
  ...refusalAt(0, 'no-set', 'The unit has no such cards.'),
  fields: [],
};
