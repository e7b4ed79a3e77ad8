import type { CivilDate } from '../../kit/civil-date.ts';
import type { Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { importRules } from '../register-entry/import-rules.ts';
import type { RegistersState } from '../registers-state.ts';
import type { interestEvents } from './events.ts';
import {
  aDecisionFollowsTheChain,
  anAppealIsAgainstARefusalOrConditions,
  anAppealIsHeardBySomebodyElse,
  anApplicationIsDecidedOnce,
  everythingIsWeighedBeforeADecision,
  familyInterestsAreNoted,
  nobodyDecidesOnTheirOwnInterest,
  onlyAnApplicationIsExamined,
  onlyAnOpenAppealIsDecided,
  theDeciderHoldsTheOffice,
} from './decision-rules.ts';
import {
  aHolderIsNotTheirOwnFamily,
  aMembershipOrEmployerIsNamed,
  anInterestIsRecordedOnce,
  notBeforeTheApplication,
  onlyAStandingInterestGoesOn,
  type InterestEvent,
  type InterestRule,
  type OnInterest,
} from './entry-rules.ts';
import {
  aFollowUpIsOfARefusal,
  aLetterSaysWhatWasDecided,
  aListOfTypesIsApprovedOnce,
  aListOfTypesIsMadeOnce,
  aListOfTypesSaysWhatTheRegisterSays,
  aSampleIsDrawnFromItsSeed,
  nobodyApprovesTheirOwnListOfTypes,
  onlyALetterOfTheEntryIsOpened,
  onlyAnApprovedListIsSaved,
  onlyAnOpenCheckIsClosed,
} from './check-rules.ts';
import {
  aNoticeIsGivenOnce,
  onlyAnActiveInterestIsRenewed,
  onlyWhatIsHeldIsGivenUp,
  onlyWhatWasApprovedIsRescinded,
  onlyWhatWasNoticedLapses,
  whatAPolicyStatesIsNotSet,
} from './renewal-rules.ts';

const imports = importRules(({ interest }) => interest);
const applicationRules = [aMembershipOrEmployerIsNamed, aHolderIsNotTheirOwnFamily] as const;
const appliedBefore = nothingHappenedInTheFuture<
  Pick<InterestEvent<'interest.applied/1'>, 'application'>,
  RegistersState
>(({ application }) => [{ field: 'application.appliedOn', on: application.appliedOn }]);

/** What holds for every later act on one entry: it is there, and the act's day lies between the application and today. */
const dated = <E extends OnInterest>(
  day: (event: E) => { readonly field: string; readonly on: CivilDate },
): readonly InterestRule<E>[] => [
  onlyAStandingInterestGoesOn,
  nothingHappenedInTheFuture<E, RegistersState>((event) => [day(event)]),
  notBeforeTheApplication(day),
];

/** What the register of interests does not accept. */
export const interestRules: Rules<typeof interestEvents, RegistersState> = {
  'interest.applied/1': [appliedBefore, anInterestIsRecordedOnce, ...applicationRules],
  'interest.import-part/1': imports.importPart,
  'interest.imported/1': imports.imported,
  'interest.corrected/1': [onlyAStandingInterestGoesOn, appliedBefore, ...applicationRules],
  'interest.struck-out/1': [onlyAStandingInterestGoesOn],
  'interest.examined/1': [
    ...dated<InterestEvent<'interest.examined/1'>>(({ examinedOn }) => ({
      field: 'examinedOn',
      on: examinedOn,
    })),
    onlyAnApplicationIsExamined,
  ],
  'interest.decided/1': [
    ...dated<InterestEvent<'interest.decided/1'>>(({ decidedOn }) => ({
      field: 'decidedOn',
      on: decidedOn,
    })),
    anApplicationIsDecidedOnce,
    aDecisionFollowsTheChain,
    everythingIsWeighedBeforeADecision,
    familyInterestsAreNoted,
    nobodyDecidesOnTheirOwnInterest,
    theDeciderHoldsTheOffice,
  ],
  'interest.appealed/1': [
    ...dated<InterestEvent<'interest.appealed/1'>>(({ appealedOn }) => ({
      field: 'appealedOn',
      on: appealedOn,
    })),
    anAppealIsAgainstARefusalOrConditions,
  ],
  'interest.appeal-decided/1': [
    ...dated<InterestEvent<'interest.appeal-decided/1'>>(({ decidedOn }) => ({
      field: 'decidedOn',
      on: decidedOn,
    })),
    onlyAnOpenAppealIsDecided,
    nobodyDecidesOnTheirOwnInterest,
    anAppealIsHeardBySomebodyElse,
  ],
  'interest.withdrawn/1': [
    ...dated<InterestEvent<'interest.withdrawn/1'>>(({ withdrawnOn }) => ({
      field: 'withdrawnOn',
      on: withdrawnOn,
    })),
    onlyWhatIsHeldIsGivenUp,
  ],
  'interest.rescinded/1': [
    ...dated<InterestEvent<'interest.rescinded/1'>>(({ rescindedOn }) => ({
      field: 'rescindedOn',
      on: rescindedOn,
    })),
    onlyWhatWasApprovedIsRescinded,
  ],
  'interest-renewal.run/1': [aNoticeIsGivenOnce],
  'interest.renewed/1': [
    ...dated<InterestEvent<'interest.renewed/1'>>(({ renewedOn }) => ({
      field: 'renewedOn',
      on: renewedOn,
    })),
    onlyAnActiveInterestIsRenewed,
  ],
  'interest-renewal.lapsed/1': [onlyWhatWasNoticedLapses],
  'interest.follow-up-begun/1': [onlyAStandingInterestGoesOn, aFollowUpIsOfARefusal],
  'interest.checked/1': [
    ...dated<InterestEvent<'interest.checked/1'>>(({ checkedOn }) => ({
      field: 'checkedOn',
      on: checkedOn,
    })),
    onlyAnOpenCheckIsClosed,
  ],
  'interest-sample.drawn/1': [aSampleIsDrawnFromItsSeed],
  'interest.letter-issued/1': [
    ...dated<InterestEvent<'interest.letter-issued/1'>>(({ issuedOn }) => ({
      field: 'issuedOn',
      on: issuedOn,
    })),
    aLetterSaysWhatWasDecided,
  ],
  'interest.letter-opened/1': [onlyALetterOfTheEntryIsOpened],
  'interest-regime.set/1': [
    nothingHappenedInTheFuture(({ decidedOn }) => [{ field: 'decidedOn', on: decidedOn }]),
    whatAPolicyStatesIsNotSet,
  ],
  'interest-extract.made/1': [aListOfTypesIsMadeOnce, aListOfTypesSaysWhatTheRegisterSays],
  'interest-extract.approved/1': [
    nothingHappenedInTheFuture(({ approvedOn }) => [{ field: 'approvedOn', on: approvedOn }]),
    aListOfTypesIsApprovedOnce,
    nobodyApprovesTheirOwnListOfTypes,
  ],
  'interest-extract.saved/1': [onlyAnApprovedListIsSaved],
};
