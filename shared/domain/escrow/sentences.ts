import type { Sentences } from '../noun.ts';
import type { escrowEvents } from './events.ts';

/** How the five cards read in the unit's record. */
export const escrowSentences: Sentences<typeof escrowEvents> = {
  'escrow.made/1': ({ cards }) => ({
    head: 'Recovery cards made',
    rest: `for ${cards.map(({ name }) => name).join(', ')}`,
    tone: 'attention',
  }),
  'escrow.card-saved/1': ({ number }) => ({
    head: 'Recovery card saved',
    rest: `card ${String(number)}, as a PDF to print`,
    tone: 'attention',
  }),
  'escrow.rehearsed/1': ({ cards }) => ({
    head: 'Recovery rehearsed',
    rest: `with cards ${numbers(cards)}; nothing was opened`,
  }),
  'escrow.opened/1': ({ cards, reason, whose, memberName, withReporter }) => ({
    head: 'Recovery opened',
    rest: `with cards ${numbers(cards)}, for ${whoseWords[whose]}${memberName === undefined ? '' : ` (${memberName})`}${withReporter ? ', with who reported' : ''}: ${reason}`,
    tone: 'attention',
  }),
  'escrow.carried-over/1': ({ cards }) => ({
    head: 'Old recovery carried over',
    rest: `with the old cards ${numbers(cards)}, to the cards in use`,
  }),
  'escrow.old-cards-destroyed/1': ({ witness }) => ({
    head: 'Old recovery cards destroyed',
    rest: `before ${witness}`,
  }),
};

const numbers = (cards: readonly number[]): string => cards.map(String).join(', ');

const whoseWords = {
  'nobody-left': 'cases that nobody in the unit could open any more',
  colleague: 'the cases of a colleague',
  every: 'every case',
} as const;
