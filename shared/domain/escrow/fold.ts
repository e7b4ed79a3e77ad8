import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { escrowEvents } from './events.ts';
import type { CardsTyped, EscrowSlice } from './slice.ts';

/** Sets of cards and what was done with them gather; which set counts, the charter says. */
export const escrowFolds: Folds<EscrowSlice, typeof escrowEvents> = {
  'escrow.made/1': (slice, { recipient, cards }, act) => ({
    ...slice,
    made: addOnce(slice.made, {
      ...{ actId: act.id, recipient, at: act.at, by: act.by.name },
      cards: cards.map(({ number, name, memberId }) => ({ number, name, memberId })),
    }),
  }),
  'escrow.card-saved/1': (slice) => slice,
  'escrow.rehearsed/1': (slice, event, act) => ({
    ...slice,
    rehearsed: addOnce(slice.rehearsed, typed(event, act)),
  }),
  'escrow.opened/1': (slice, event, act) => ({
    ...slice,
    opened: addOnce(slice.opened, {
      ...typed(event, act),
      ...{ byMember: act.by.member, reason: event.reason },
    }),
  }),
  'escrow.carried-over/1': (slice, event, act) => ({
    ...slice,
    carriedOver: addOnce(slice.carriedOver, typed(event, act)),
  }),
  'escrow.old-cards-destroyed/1': (slice, { recipient }) =>
    slice.destroyed.includes(recipient)
      ? slice
      : { ...slice, destroyed: [...slice.destroyed, recipient] },
};

const typed = (
  { recipient, cards }: Pick<CardsTyped, 'recipient' | 'cards'>,
  { id, at, by }: Act,
): CardsTyped => ({ actId: id, recipient, at, by: by.name, cards });
