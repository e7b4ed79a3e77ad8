import { house } from '../cite.ts';
import { giftOf, type GiftEvent, type GiftRule, type OnGift } from './gift-rule.ts';
import { isChallengeOpen, standingOf } from './standing.ts';

/** @file Challenges to an entry, letter 22, and what the unit sets for the register of gifts. */

export const aChallengeIsAnsweredBeforeTheNext: GiftRule<OnGift> = {
  name: 'aChallengeIsAnsweredBeforeTheNext',
  source: house('One question at a time.'),
  refuse: (event, context) => {
    const gift = giftOf(event, context);
    return gift && isChallengeOpen(gift)
      ? { kind: 'gift/challenged', says: 'It is challenged already, and not answered yet.' }
      : undefined;
  },
};

export const onlyAChallengeIsAnswered: GiftRule<OnGift> = {
  name: 'onlyAChallengeIsAnswered',
  source: house('An answer belongs to a question.'),
  refuse: (event, context) => {
    const gift = giftOf(event, context);
    return gift && !isChallengeOpen(gift)
      ? { kind: 'gift/not-challenged', says: 'Nobody has challenged this entry.' }
      : undefined;
  },
};

export const nobodyAnswersTheirOwnChallenge: GiftRule<GiftEvent<'gift.challenge-answered/1'>> = {
  name: 'nobodyAnswersTheirOwnChallenge',
  source: house(
    'A challenge asks somebody else. HMIC 2014, Leicestershire: no entry of the register had ever been challenged.',
  ),
  refuse: (event, context) => {
    const last = giftOf(event, context)?.challenges.at(-1);
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

export const aLetterTellsOfWhatWasNotApproved: GiftRule<GiftEvent<'gift.letter-issued/1'>> = {
  name: 'aLetterTellsOfWhatWasNotApproved',
  source: house('A letter tells of something that happened.'),
  refuse: (event, context) => {
    const gift = giftOf(event, context);
    return gift && standingOf(gift) !== 'not-approved'
      ? { kind: 'gift/nothing-to-tell', says: 'No manager has refused to approve it.' }
      : undefined;
  },
};

export const onlyALetterThatWasMadeIsOpened: GiftRule<GiftEvent<'gift.letter-opened/1'>> = {
  name: 'onlyALetterThatWasMadeIsOpened',
  source: house('Whoever looks at a paper that names somebody is recorded.'),
  refuse: (event, context) =>
    giftOf(event, context)?.letters.some(({ letterId }) => letterId === event.letterId) === true
      ? undefined
      : { kind: 'gift/no-such-letter', says: 'This letter was not made here.' },
};

export const aDepartmentIsCountedOnce: GiftRule<GiftEvent<'gift-headcount.set/1'>> = {
  name: 'aDepartmentIsCountedOnce',
  source: house('Two numbers for one department compare with nothing.'),
  refuse: ({ headcount: { departments } }) =>
    new Set(departments.map(({ department }) => department.toLowerCase())).size < departments.length
      ? { kind: 'gift-headcount/twice', says: 'A department is named twice.' }
      : undefined,
};

export const thresholdsAreInOrder: GiftRule<GiftEvent<'gift-thresholds.set/1'>> = {
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
