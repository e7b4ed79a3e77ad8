import { findById } from '../../kit/by-id.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import type { giftEvents } from './events.ts';
import type { Gift } from './slice.ts';
import { isChallengeOpen, standingOf } from './standing.ts';

/** @file Challenges to an entry, letter 22, and what the unit sets for the register of gifts. */

type Event<Type extends keyof typeof giftEvents> = EventOf<typeof giftEvents, Type>;
type OnGift = { readonly giftId: string };
type GiftRule<E> = Rule<E, RegistersState>;
const giftIn = (state: RegistersState, { giftId }: OnGift): Gift | undefined =>
  findById(state.gift.gifts, giftId);

export const aChallengeIsAnsweredBeforeTheNext: GiftRule<OnGift> = {
  name: 'aChallengeIsAnsweredBeforeTheNext',
  source: house('One question at a time.'),
  refuse: (event, { state }) => {
    const gift = giftIn(state, event);
    return gift && isChallengeOpen(gift)
      ? { kind: 'gift/challenged', says: 'It is challenged already, and not answered yet.' }
      : undefined;
  },
};

export const onlyAChallengeIsAnswered: GiftRule<OnGift> = {
  name: 'onlyAChallengeIsAnswered',
  source: house('An answer belongs to a question.'),
  refuse: (event, { state }) => {
    const gift = giftIn(state, event);
    return gift && !isChallengeOpen(gift)
      ? { kind: 'gift/not-challenged', says: 'Nobody has challenged this entry.' }
      : undefined;
  },
};

export const nobodyAnswersTheirOwnChallenge: GiftRule<Event<'gift.challenge-answered/1'>> = {
  name: 'nobodyAnswersTheirOwnChallenge',
  source: house(
    'A challenge asks somebody else. HMIC 2014, Leicestershire: no entry of the register had ever been challenged.',
  ),
  refuse: (event, { state }) => {
    const last = giftIn(state, event)?.challenges.at(-1);
    return last?.challengedBy.name.trim().toLowerCase() ===
      event.answeredBy.name.trim().toLowerCase()
      ? {
          kind: 'gift/own-challenge',
          says: 'This person asked. Somebody else answers.',
          fields: ['answeredBy.name'],
        }
      : undefined;
  },
};

export const aLetterTellsOfWhatWasNotApproved: GiftRule<Event<'gift.letter-issued/1'>> = {
  name: 'aLetterTellsOfWhatWasNotApproved',
  source: house('A letter tells of something that happened.'),
  refuse: (event, { state }) => {
    const gift = giftIn(state, event);
    return gift && standingOf(gift) !== 'not-approved'
      ? { kind: 'gift/nothing-to-tell', says: 'No manager has refused to approve it.' }
      : undefined;
  },
};

export const aDepartmentIsCountedOnce: GiftRule<Event<'gift-headcount.set/1'>> = {
  name: 'aDepartmentIsCountedOnce',
  source: house('Two numbers for one department compare with nothing.'),
  refuse: ({ headcount: { departments } }) =>
    new Set(departments.map(({ department }) => department.toLowerCase())).size < departments.length
      ? { kind: 'gift-headcount/twice', says: 'A department is named twice.' }
      : undefined,
};

export const thresholdsAreInOrder: GiftRule<Event<'gift-thresholds.set/1'>> = {
  name: 'thresholdsAreInOrder',
  source: house('What is declined is worth more than what may be kept.'),
  refuse: ({ thresholds: { acceptableUpTo, declineFrom } }) =>
    acceptableUpTo !== undefined && declineFrom !== undefined && declineFrom <= acceptableUpTo
      ? {
          kind: 'gift-thresholds/order',
          says: 'The value from which it is declined is higher than the one up to which it may be kept.',
          fields: ['thresholds.declineFrom'],
        }
      : undefined,
};
