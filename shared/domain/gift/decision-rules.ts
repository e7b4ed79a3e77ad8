import { house } from '../cite.ts';
import type { NamedPerson } from '../named-person.ts';
import { notBefore } from '../plausible-dates.ts';
import { ofGift, type GiftEvent, type GiftRule, type OnGift } from './gift-rule.ts';
import type { Gift } from './slice.ts';
import { isCash, isReferralOpen, offerOf, standingOf } from './standing.ts';

/** @file What a manager decides, what is referred, and what becomes of the thing. */

export const onlyWhatWasAcceptedIsDecided: GiftRule<GiftEvent<'gift.decided/1'>> = {
  name: 'onlyWhatWasAcceptedIsDecided',
  source: house('Declined at the time and not approved by a manager are two things (HMIC 2014).'),
  refuse: ofGift((gift) => {
    const standing = standingOf(gift);
    if (standing === 'accepted-pending' || standing === 'struck-out') return undefined;
    return gift.decisions.length > 0
      ? { kind: 'gift/decided', says: 'A manager has decided on this offer already.' }
      : { kind: 'gift/not-accepted', says: 'It was not accepted: there is nothing to approve.' };
  }),
};

const isSamePerson = (person: NamedPerson, gift: Gift): boolean =>
  person.name.trim().toLowerCase() === offerOf(gift).recipient.name.trim().toLowerCase();

export const nobodyDecidesOnTheirOwnGift: GiftRule<GiftEvent<'gift.decided/1'>> = {
  name: 'nobodyDecidesOnTheirOwnGift',
  source: house('Nobody approves what was offered to themselves.'),
  refuse: ofGift((gift, { decidedBy }) =>
    isSamePerson(decidedBy, gift)
      ? {
          kind: 'gift/own',
          says: 'It was offered to this very person. Somebody else decides.',
          fields: ['decidedBy.name'],
        }
      : undefined,
  ),
};

export const moneyIsReferredBeforeItIsApproved: GiftRule<GiftEvent<'gift.decided/1'>> = {
  name: 'moneyIsReferredBeforeItIsApproved',
  source: house(
    'Unusual cases are referred to the PSD chief inspector (HMIC 2014, Hampshire). Money is never usual.',
  ),
  refuse: ofGift((gift, { decision }) =>
    decision === 'approved' && isCash(gift) && gift.answers.length === 0
      ? {
          kind: 'gift/money',
          says: 'Money was offered. Refer it, and record the answer, before anybody approves it.',
          fields: ['decision'],
        }
      : undefined,
  ),
};

/** What follows from an offer is not dated before it; `dated` tells which field of the act says its day. */
export const notBeforeTheOffer = <E extends OnGift>(
  dated: (event: E) => {
    readonly field: string;
    readonly on: GiftEvent<'gift.decided/1'>['decidedOn'];
  },
): GiftRule<E> => ({
  name: 'nothingFollowsBeforeTheOffer',
  source: house('What follows from an offer does not come before it.'),
  refuse: ofGift((gift, event: E) =>
    notBefore(dated(event), offerOf(gift).offeredOn, 'This is before the day of the offer.'),
  ),
});

export const aReferralIsAnsweredBeforeTheNext: GiftRule<GiftEvent<'gift.referred/1'>> = {
  name: 'aReferralIsAnsweredBeforeTheNext',
  source: house('One question at a time.'),
  refuse: ofGift((gift) =>
    isReferralOpen(gift)
      ? { kind: 'gift/referred', says: 'It is referred already, and not answered yet.' }
      : undefined,
  ),
};

export const onlyAReferralIsAnswered: GiftRule<GiftEvent<'gift.referral-answered/1'>> = {
  name: 'onlyAReferralIsAnswered',
  source: house('An answer belongs to a question.'),
  refuse: ofGift((gift) =>
    isReferralOpen(gift)
      ? undefined
      : { kind: 'gift/not-referred', says: 'It is not with anybody to be answered.' },
  ),
};

export const whatWasDeclinedIsNotThere: GiftRule<GiftEvent<'gift.disposed/1'>> = {
  name: 'whatWasDeclinedIsNotThere',
  source: house('What was declined when it was offered stayed with whoever offered it.'),
  refuse: ofGift((gift) =>
    standingOf(gift) === 'declined-at-time'
      ? { kind: 'gift/declined', says: 'It was declined at the time: nothing was left behind.' }
      : undefined,
  ),
};

export const onlyWhatIsApprovedIsKept: GiftRule<GiftEvent<'gift.disposed/1'>> = {
  name: 'onlyWhatIsApprovedIsKept',
  source: house('Nobody keeps what no manager has approved.'),
  refuse: ofGift((gift, { disposal }) =>
    disposal === 'kept-by-recipient' && standingOf(gift) !== 'approved'
      ? {
          kind: 'gift/not-approved',
          says: 'It is not approved, so it cannot be kept.',
          fields: ['disposal'],
        }
      : undefined,
  ),
};
