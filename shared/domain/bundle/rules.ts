import { citing, fromPolicy, house } from '../cite.ts';
import { identifiedSubject } from '../case-facts.ts';
import { disclosableRecords } from '../disclosure-copy/records.ts';
import type { EventOf, Problem, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { isSameName } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';
import type { bundleEvents } from './events.ts';
import { bundleProfiles } from './profiles.ts';
import { waitsForSecond } from './second-person.ts';
import { bundleOf } from './slice.ts';

type Prepared = EventOf<typeof bundleEvents, 'bundle.prepared/1'>;
type Confirmed = EventOf<typeof bundleEvents, 'bundle.confirmed/1'>;
type PreparedRule = Rule<Prepared, CaseState>;
type BundleRule = Rule<{ readonly bundleId: string }, CaseState>;

const subjectToTheHarmTest = citing(
  { westMidlands: 'W2' },
  'The process is open, and what would do harm is held back with a reason.',
);

const aPartialBundleHasItsHarmTest: PreparedRule = {
  name: 'aPartialBundleHasItsHarmTest',
  source: subjectToTheHarmTest,
  refuse: ({ profile, harmTest }) =>
    bundleProfiles[profile].isPartial && harmTest === ''
      ? {
          kind: 'bundle/no-harm-test',
          says: 'Write down how the harm test was made and what it came to.',
          fields: ['harmTest'],
        }
      : undefined,
};

const aSubjectCopyHoldsWhatTheMemberMaySee: PreparedRule = {
  name: 'aSubjectCopyHoldsWhatTheMemberMaySee',
  source: subjectToTheHarmTest,
  refuse: ({ profile, records }, { state }) => {
    const fields = ['records'];
    if (profile !== 'subject')
      return records.length === 0
        ? undefined
        : {
            kind: 'bundle/records-of-another-profile',
            says: 'Single records are chosen for a subject copy only.',
            fields,
          };
    const known = new Set(disclosableRecords(state).map(({ key }) => key));
    if (records.length === 0)
      return {
        kind: 'bundle/nothing-chosen',
        says: 'Choose at least one record for the member.',
        fields,
      };
    return records.every((key) => known.has(key))
      ? undefined
      : {
          kind: 'bundle/not-for-the-member',
          says: 'One of these is no record a member is shown.',
          fields,
        };
  },
};

const onlyTheSubjectCopyGoesToTheMember: PreparedRule = {
  name: 'onlyTheSubjectCopyGoesToTheMember',
  source: house('What the member is given is made for them, after the harm test.'),
  refuse: ({ profile, forWhom }, { state }) => {
    const subject = identifiedSubject(state);
    const isThem =
      subject !== undefined && isSameName(`${subject.forenames} ${subject.surname}`, forWhom.name);
    return isThem && profile !== 'subject'
      ? {
          kind: 'bundle/for-the-member',
          says: 'This is the name of the member. Only the subject copy goes to them.',
          fields: ['forWhom.name'],
        }
      : undefined;
  },
};

const eachKeyOpensItOnce: PreparedRule = {
  name: 'eachKeyOpensItOnce',
  source: house('A key that is named twice is a slip: one of the two is somebody else’s.'),
  refuse: ({ sealedTo }) =>
    sealedTo.with === 'keys' &&
    new Set(sealedTo.keys.map(({ recipient }) => recipient)).size < sealedTo.keys.length
      ? {
          kind: 'bundle/key-twice',
          says: 'The same key stands there twice.',
          fields: ['sealedTo.keys'],
        }
      : undefined,
};

const aBundleIsPreparedOnce: PreparedRule = {
  name: 'aBundleIsPreparedOnce',
  source: house('What a bundle holds is decided once. Prepare another for what is different.'),
  refuse: ({ bundleId }, { state }) =>
    bundleOf(state.bundle, bundleId)
      ? { kind: 'bundle/prepared-already', says: 'This bundle was prepared already.' }
      : undefined,
};

const onlyABundleUnderWayGoesOn: BundleRule = {
  name: 'onlyABundleUnderWayGoesOn',
  source: house('What was given up is not taken up again: prepare another.'),
  refuse: ({ bundleId }, { state }) => whyNotUnderWay(state, bundleId),
};

function whyNotUnderWay(state: CaseState, bundleId: string): Problem | undefined {
  const bundle = bundleOf(state.bundle, bundleId);
  if (!bundle) return { kind: 'bundle/unknown', says: 'This case has no such bundle.' };
  return bundle.abandoned
    ? { kind: 'bundle/given-up', says: 'This bundle was given up. Prepare another.' }
    : undefined;
}

const whatWasWrittenIsNotGivenUp: BundleRule = {
  name: 'whatWasWrittenIsNotGivenUp',
  source: house('A file that lies outside cannot be taken back by an entry here.'),
  refuse: ({ bundleId }, { state }) =>
    (bundleOf(state.bundle, bundleId)?.written.length ?? 0) > 0
      ? {
          kind: 'bundle/written',
          says: 'This bundle was written. What became of the file is told in the case otherwise.',
        }
      : undefined,
};

const whoPreparedItDoesNotConfirmIt: Rule<Confirmed, CaseState> = {
  name: 'whoPreparedItDoesNotConfirmIt',
  source: house('Nobody approves their own act (design 6).'),
  refuse: ({ bundleId }, { state, actor }) =>
    bundleOf(state.bundle, bundleId)?.member === actor.member
      ? {
          kind: 'bundle/own-act',
          says: 'You prepared this bundle. Somebody else looks at it and lets it go.',
        }
      : undefined,
};

const whatIsConfirmedIsWhatWasPrepared: Rule<
  { readonly bundleId: string; readonly contentSha512: string },
  CaseState
> = {
  name: 'whatIsConfirmedIsWhatWasPrepared',
  source: house('What goes is what was shown, to the last word.'),
  refuse: ({ bundleId, contentSha512 }, { state }) => {
    const bundle = bundleOf(state.bundle, bundleId);
    return !bundle || bundle.contentSha512 === contentSha512
      ? undefined
      : {
          kind: 'bundle/changed',
          says: 'The case has changed since the bundle was prepared. Give this one up and prepare it again.',
        };
  },
};

const aSecondPersonLooksFirst: BundleRule = {
  name: 'aSecondPersonLooksFirst',
  source: fromPolicy('bundle.secondPerson'),
  refuse: ({ bundleId }, { state, unit, policy }) => {
    const bundle = bundleOf(state.bundle, bundleId);
    return bundle && waitsForSecond(bundle, { policy }, unit)
      ? {
          kind: 'bundle/not-confirmed',
          says: 'A colleague has to look at this bundle and confirm it before it is written.',
        }
      : undefined;
  },
};

/** What a bundle may be, and when it goes. */
export const bundleRules: Rules<typeof bundleEvents, CaseState> = {
  'bundle.prepared/1': [
    nothingHappenedInTheFuture(({ preparedOn }) => [{ field: 'preparedOn', on: preparedOn }]),
    aBundleIsPreparedOnce,
    aPartialBundleHasItsHarmTest,
    aSubjectCopyHoldsWhatTheMemberMaySee,
    onlyTheSubjectCopyGoesToTheMember,
    eachKeyOpensItOnce,
  ],
  'bundle.confirmed/1': [
    nothingHappenedInTheFuture(({ confirmedOn }) => [{ field: 'confirmedOn', on: confirmedOn }]),
    onlyABundleUnderWayGoesOn,
    whoPreparedItDoesNotConfirmIt,
    whatIsConfirmedIsWhatWasPrepared,
  ],
  'bundle.written/1': [
    nothingHappenedInTheFuture(({ writtenOn }) => [{ field: 'writtenOn', on: writtenOn }]),
    onlyABundleUnderWayGoesOn,
    whatIsConfirmedIsWhatWasPrepared,
    aSecondPersonLooksFirst,
  ],
  'bundle.abandoned/1': [
    nothingHappenedInTheFuture(({ abandonedOn }) => [{ field: 'abandonedOn', on: abandonedOn }]),
    onlyABundleUnderWayGoesOn,
    whatWasWrittenIsNotGivenUp,
  ],
};
