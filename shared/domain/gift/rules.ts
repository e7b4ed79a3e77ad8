import { findById } from '../../kit/by-id.ts';
import { compareDates } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { NamedPerson } from '../named-person.ts';
import type { EventOf, Problem, Rule, RuleContext, Rules } from '../noun.ts';
import { notBefore, nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { importRules } from '../register-entry/import-rules.ts';
import type { BroughtRow } from '../register-entry/slice.ts';
import type { RegistersState } from '../registers-state.ts';
import type { giftEvents } from './events.ts';
import {
  anApprovedExtractIsApprovedOnce,
  anExtractIsMadeOnce,
  anExtractSaysWhatTheRegisterSays,
  nobodyApprovesTheirOwnExtract,
  onlyAnApprovedExtractIsSaved,
} from './extract-rules.ts';
import type { Offer } from './offer.ts';
import {
  aChallengeIsAnsweredBeforeTheNext,
  aDepartmentIsCountedOnce,
  aLetterTellsOfWhatWasNotApproved,
  nobodyAnswersTheirOwnChallenge,
  onlyAChallengeIsAnswered,
  thresholdsAreInOrder,
} from './later-rules.ts';
import type { Gift } from './slice.ts';
import { isCash, isReferralOpen, offerOf, standingOf } from './standing.ts';

type Event<Type extends keyof typeof giftEvents> = EventOf<typeof giftEvents, Type>;
type OnGift = { readonly giftId: string };
type OfOffer = Pick<Event<'gift.offered/1'>, 'offer'>;
type GiftRule<E> = Rule<E, RegistersState>;

const giftOf = ({ giftId }: OnGift, { state }: RuleContext<RegistersState>): Gift | undefined =>
  findById(state.gift.gifts, giftId);

/** A rule about an offer that is there; that it is there is a rule of its own. */
const ofGift =
  <E extends OnGift>(refuse: (gift: Gift, event: E) => Problem | undefined) =>
  (event: E, context: RuleContext<RegistersState>): Problem | undefined => {
    const gift = giftOf(event, context);
    return gift && refuse(gift, event);
  };

const anOfferIsRecordedOnce: GiftRule<OnGift> = {
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

const onlyAStandingOfferGoesOn: GiftRule<OnGift> = {
  name: 'onlyAStandingOfferGoesOn',
  source: house('What was struck out stays so, with its reason.'),
  refuse: (event, context) => {
    const gift = giftOf(event, context);
    return gift && gift.struckOut === undefined
      ? undefined
      : { kind: 'gift/not-found', says: 'This offer is not in the register, or was struck out.' };
  },
};

const aDecidedOfferWasAccepted: GiftRule<Event<'gift.corrected/1'>> = {
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

const onlyWhatWasAcceptedIsDecided: GiftRule<Event<'gift.decided/1'>> = {
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

const nobodyDecidesOnTheirOwnGift: GiftRule<Event<'gift.decided/1'>> = {
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

const moneyIsReferredBeforeItIsApproved: GiftRule<Event<'gift.decided/1'>> = {
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

const notBeforeTheOffer = <E extends OnGift>(
  dated: (event: E) => {
    readonly field: string;
    readonly on: Event<'gift.decided/1'>['decidedOn'];
  },
): GiftRule<E> => ({
  name: 'nothingFollowsBeforeTheOffer',
  source: house('What follows from an offer does not come before it.'),
  refuse: ofGift((gift, event: E) =>
    notBefore(dated(event), offerOf(gift).offeredOn, 'This is before the day of the offer.'),
  ),
});

const aReferralIsAnsweredBeforeTheNext: GiftRule<Event<'gift.referred/1'>> = {
  name: 'aReferralIsAnsweredBeforeTheNext',
  source: house('One question at a time.'),
  refuse: ofGift((gift) =>
    isReferralOpen(gift)
      ? { kind: 'gift/referred', says: 'It is referred already, and not answered yet.' }
      : undefined,
  ),
};

const onlyAReferralIsAnswered: GiftRule<Event<'gift.referral-answered/1'>> = {
  name: 'onlyAReferralIsAnswered',
  source: house('An answer belongs to a question.'),
  refuse: ofGift((gift) =>
    isReferralOpen(gift)
      ? undefined
      : { kind: 'gift/not-referred', says: 'It is not with anybody to be answered.' },
  ),
};

const whatWasDeclinedIsNotThere: GiftRule<Event<'gift.disposed/1'>> = {
  name: 'whatWasDeclinedIsNotThere',
  source: house('What was declined when it was offered stayed with whoever offered it.'),
  refuse: ofGift((gift) =>
    standingOf(gift) === 'declined-at-time'
      ? { kind: 'gift/declined', says: 'It was declined at the time: nothing was left behind.' }
      : undefined,
  ),
};

const onlyWhatIsApprovedIsKept: GiftRule<Event<'gift.disposed/1'>> = {
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

/** What is imported is held to the rules of what is recorded, row by row; the reading has left out what does not fit. */
const everyImportedRowIsSound: GiftRule<{
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
const aFileIsTakenInParts: GiftRule<unknown> = {
  name: 'aFileIsTakenInParts',
  source: house('Half an import never stays.'),
  refuse: () => ({ kind: 'gift-import/old', says: 'This file is to be imported anew.' }),
};

const imports = importRules(({ gift }) => gift);
const offerRules = [aKnownDonorIsNamed, onlyAnEarlierRegisterMayNotSayWhy] as const;
const offeredBefore = nothingHappenedInTheFuture<OfOffer, RegistersState>(({ offer }) => [
  { field: 'offer.offeredOn', on: offer.offeredOn },
]);

/** What the register of gifts and hospitality does not accept. */
export const giftRules: Rules<typeof giftEvents, RegistersState> = {
  'gift.offered/1': [offeredBefore, anOfferIsRecordedOnce, ...offerRules],
  'gift.corrected/1': [
    onlyAStandingOfferGoesOn,
    offeredBefore,
    ...offerRules,
    aDecidedOfferWasAccepted,
  ],
  'gift.imported/1': [aFileIsTakenInParts],
  'gift.import-part/1': [...imports.importPart, everyImportedRowIsSound],
  'gift.imported/2': imports.imported,
  'gift.struck-out/1': [onlyAStandingOfferGoesOn],
  'gift.decided/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ decidedOn }) => [{ field: 'decidedOn', on: decidedOn }]),
    onlyWhatWasAcceptedIsDecided,
    nobodyDecidesOnTheirOwnGift,
    moneyIsReferredBeforeItIsApproved,
    notBeforeTheOffer(({ decidedOn }) => ({ field: 'decidedOn', on: decidedOn })),
  ],
  'gift.referred/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ referredOn }) => [{ field: 'referredOn', on: referredOn }]),
    aReferralIsAnsweredBeforeTheNext,
    notBeforeTheOffer(({ referredOn }) => ({ field: 'referredOn', on: referredOn })),
  ],
  'gift.referral-answered/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ answeredOn }) => [{ field: 'answeredOn', on: answeredOn }]),
    onlyAReferralIsAnswered,
    notBeforeTheOffer(({ answeredOn }) => ({ field: 'answeredOn', on: answeredOn })),
  ],
  'gift.challenged/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ challengedOn }) => [{ field: 'challengedOn', on: challengedOn }]),
    aChallengeIsAnsweredBeforeTheNext,
  ],
  'gift.challenge-answered/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ answeredOn }) => [{ field: 'answeredOn', on: answeredOn }]),
    onlyAChallengeIsAnswered,
    nobodyAnswersTheirOwnChallenge,
  ],
  'gift.letter-issued/1': [onlyAStandingOfferGoesOn, aLetterTellsOfWhatWasNotApproved],
  'gift-headcount.set/1': [aDepartmentIsCountedOnce],
  'gift-thresholds.set/1': [
    nothingHappenedInTheFuture(({ decidedOn }) => [{ field: 'decidedOn', on: decidedOn }]),
    thresholdsAreInOrder,
  ],
  'gift.disposed/1': [
    onlyAStandingOfferGoesOn,
    nothingHappenedInTheFuture(({ disposedOn }) => [{ field: 'disposedOn', on: disposedOn }]),
    whatWasDeclinedIsNotThere,
    onlyWhatIsApprovedIsKept,
    notBeforeTheOffer(({ disposedOn }) => ({ field: 'disposedOn', on: disposedOn })),
  ],
  'gift-extract.made/1': [anExtractIsMadeOnce, anExtractSaysWhatTheRegisterSays],
  'gift-extract.approved/1': [
    nothingHappenedInTheFuture(({ approvedOn }) => [{ field: 'approvedOn', on: approvedOn }]),
    anApprovedExtractIsApprovedOnce,
    nobodyApprovesTheirOwnExtract,
  ],
  'gift-extract.saved/1': [onlyAnApprovedExtractIsSaved],
};
