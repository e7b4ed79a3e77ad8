import type { Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { importRules } from '../register-entry/import-rules.ts';
import type { RegistersState } from '../registers-state.ts';
import {
  aReferralIsAnsweredBeforeTheNext,
  moneyIsReferredBeforeItIsApproved,
  nobodyDecidesOnTheirOwnGift,
  notBeforeTheOffer,
  onlyAReferralIsAnswered,
  onlyWhatIsApprovedIsKept,
  onlyWhatWasAcceptedIsDecided,
  whatWasDeclinedIsNotThere,
} from './decision-rules.ts';
import type { giftEvents } from './events.ts';
import {
  anApprovedExtractIsApprovedOnce,
  anExtractIsMadeOnce,
  anExtractSaysWhatTheRegisterSays,
  nobodyApprovesTheirOwnExtract,
  onlyAnApprovedExtractIsSaved,
} from './extract-rules.ts';
import {
  aChallengeIsAnsweredBeforeTheNext,
  aDepartmentIsCountedOnce,
  aLetterTellsOfWhatWasNotApproved,
  nobodyAnswersTheirOwnChallenge,
  onlyAChallengeIsAnswered,
  onlyALetterThatWasMadeIsOpened,
  thresholdsAreInOrder,
} from './later-rules.ts';
import {
  aDecidedOfferWasAccepted,
  aFileIsTakenInParts,
  anOfferIsNotOfTomorrow,
  anOfferIsRecordedOnce,
  everyImportedRowIsSound,
  offerRules,
  onlyAStandingOfferGoesOn,
} from './offer-rules.ts';

const imports = importRules(({ gift }) => gift);

/** What the register of gifts and hospitality does not accept. */
export const giftRules: Rules<typeof giftEvents, RegistersState> = {
  'gift.offered/1': [anOfferIsNotOfTomorrow, anOfferIsRecordedOnce, ...offerRules],
  'gift.corrected/1': [
    onlyAStandingOfferGoesOn,
    anOfferIsNotOfTomorrow,
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
  'gift.letter-opened/1': [onlyALetterThatWasMadeIsOpened],
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
