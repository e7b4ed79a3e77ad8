import { compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { BroughtRow } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import { giftOf, ofGift, type GiftEvent, type GiftRule, type OnGift } from './gift-rule.ts';
import type { Offer } from './offer.ts';

/** @file What an offer says, however it comes into the register: recorded, corrected, or brought by an import. */

type OfOffer = Pick<GiftEvent<'gift.offered/1'>, 'offer'>;

export const anOfferIsRecordedOnce: GiftRule<OnGift> = {
  name: 'anOfferIsRecordedOnce',
  source: house('An offer counts once.'),
  refuse: (event, context) =>
    giftOf(event, context)
      ? { kind: 'gift/exists', says: 'This offer is recorded already.' }
      : undefined,
};

const aKnownDonorIsNamed: GiftRule<OfOffer> = {
  name: 'aKnownDonorIsNamed',
  source: house('What cannot be compared with suppliers and earlier offers is no register.'),
  refuse: ({ offer: { donor } }) =>
    donor.kind !== 'unknown' && donor.name === ''
      ? {
          kind: 'gift/donor-not-named',
          says: 'Name whoever offered it, or say that it is not known.',
          fields: ['offer.donor.name'],
        }
      : undefined,
};

const onlyAnEarlierRegisterMayNotSayWhy: GiftRule<OfOffer> = {
  name: 'onlyAnEarlierRegisterMayNotSayWhy',
  source: house(
    'HMIC found in Hampshire that 71 of 347 offers of 2013 had not been accepted, and that the register did not tell those declined at the time from those not approved by a manager.',
  ),
  refuse: ({ offer: { answer, fromEarlierRegister } }) =>
    (answer === 'not-accepted-cause-unrecorded' || answer === 'accepted-in-earlier-register') &&
    !fromEarlierRegister
      ? {
          kind: 'gift/cause-unrecorded',
          says: 'Only a row of an earlier register may leave this open. Say whether it was declined at the time, or accepted and left to a manager.',
          fields: ['offer.answer'],
        }
      : undefined,
};

export const onlyAStandingOfferGoesOn: GiftRule<OnGift> = {
  name: 'onlyAStandingOfferGoesOn',
  source: house('What was struck out stays so, with its reason.'),
  refuse: (event, context) => {
    const gift = giftOf(event, context);
    return gift && gift.struckOut === undefined
      ? undefined
      : { kind: 'gift/not-found', says: 'This offer is not in the register, or was struck out.' };
  },
};

export const aDecidedOfferWasAccepted: GiftRule<GiftEvent<'gift.corrected/1'>> = {
  name: 'aDecidedOfferWasAccepted',
  source: house(
    'A manager decided on something that was accepted. Strike the entry out and record it anew where that was wrong.',
  ),
  refuse: ofGift((gift, { offer }) =>
    gift.decisions.length > 0 && offer.answer !== 'accepted-pending'
      ? {
          kind: 'gift/decided',
          says: 'A manager has decided on this offer, so it was accepted when it was made.',
          fields: ['offer.answer'],
        }
      : undefined,
  ),
};

export const offerRules = [aKnownDonorIsNamed, onlyAnEarlierRegisterMayNotSayWhy] as const;
/** An offer is recorded once it was made. */
export const anOfferIsNotOfTomorrow = nothingHappenedInTheFuture<OfOffer, RegistersState>(
  ({ offer }) => [{ field: 'offer.offeredOn', on: offer.offeredOn }],
);

/** What is imported is held to the rules of what is recorded, row by row; the reading has left out what does not fit. */
export const everyImportedRowIsSound: GiftRule<{
  readonly rows?: readonly BroughtRow<Offer>[] | undefined;
}> = {
  name: 'everyImportedRowIsSound',
  source: house(
    'Half an import never stays, and no row comes in by it that could not be recorded.',
  ),
  refuse: ({ rows = [] }, context) => {
    const isSound = rows.every(
      ({ entryId, fields: offer }) =>
        !giftOf({ giftId: entryId }, context) &&
        offer.fromEarlierRegister &&
        compareDates(offer.offeredOn, context.today) <= 0 &&
        offerRules.every((rule) => rule.refuse({ offer }, context) === undefined),
    );
    return isSound && new Set(rows.map(({ entryId }) => entryId)).size === rows.length
      ? undefined
      : { kind: 'gift-import/row-unsound', says: 'A row of this file cannot be recorded.' };
  },
};

/** No build makes it any more: it is read where an earlier one did. */
export const aFileIsTakenInParts: GiftRule<unknown> = {
  name: 'aFileIsTakenInParts',
  source: house('Half an import never stays.'),
  refuse: () => ({ kind: 'gift-import/old', says: 'This file is to be imported anew.' }),
};
