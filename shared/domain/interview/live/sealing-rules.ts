import { citing, house } from '../../cite.ts';
import type { EventOf, Rule } from '../../noun.ts';
import { nothingHappenedInTheFuture } from '../../plausible-dates.ts';
import type { CaseState } from '../../state.ts';
import { sessionOf } from '../planning/plan.ts';
import type { liveEvents, Signature } from './events.ts';
import { recordOf, rightsOwed, type LiveRecord } from './record.ts';
import { recordText } from './record-text.ts';

/** @file What a record must have before it is signed and sealed; one that was stopped is sealed without. */

type Finalised = EventOf<typeof liveEvents, 'interview.finalised/1'>;
type SealingRule = Rule<Finalised, CaseState>;

const nothingIsSealedWithoutTheRights: SealingRule = {
  name: 'nothingIsSealedWithoutTheRights',
  source: citing(
    { westMidlands: 'W22' },
    'Nobody is interviewed without being told that a police friend may advise them, and what the interview is for.',
  ),
  refuse: ({ interviewId }, { state }) => {
    const record = recordFor(state, interviewId);
    return record && !record.stopped && rightsOwed(record).length > 0
      ? {
          kind: 'interview/rights-not-given',
          says: 'The record does not show that the rights were given. Without them it cannot be sealed.',
          fields: ['rights'],
        }
      : undefined;
  },
};

const aRecordIsReadBackBeforeItIsSigned: SealingRule = {
  name: 'aRecordIsReadBackBeforeItIsSigned',
  source: house(
    'People sign what was read to them. Whatever is noted or corrected afterwards is read back again.',
  ),
  refuse: ({ interviewId, signatures }, { state }) => {
    const record = recordFor(state, interviewId);
    // What was stopped is sealed as it stood: nobody is asked to hear it, or to agree to it.
    if (record?.stopped)
      return signatures.length > 0
        ? { kind: 'interview/stopped', says: 'This interview was stopped. It is not signed.' }
        : undefined;
    if (!record?.ended)
      return { kind: 'interview/not-ended', says: 'End the interview before it is signed.' };
    return record.readBack
      ? undefined
      : {
          kind: 'interview/not-read-back',
          says: 'Read the record back as it stands now before it is signed.',
          fields: ['readBack'],
        };
  },
};

const whatIsSignedIsTheRecordAsItStands: SealingRule = {
  name: 'whatIsSignedIsTheRecordAsItStands',
  source: house('A signature stands under one text. Another text is another version.'),
  refuse: ({ interviewId, version, record: text }, { state }) => {
    const record = recordFor(state, interviewId);
    if (record?.signed.some((known) => known.version === version))
      return {
        kind: 'interview/signed',
        says: 'This version is signed already. What was wrong in it is corrected line by line, as a new version.',
      };
    return record?.version === version && text === recordText(state, interviewId)
      ? undefined
      : {
          kind: 'interview/other-text',
          says: 'The text changed since it was put up for signature. Read it back again, then sign.',
          fields: ['record'],
        };
  },
};

const everybodySignsOrSaysWhyNot: SealingRule = {
  name: 'everybodySignsOrSaysWhyNot',
  source: house(
    'The interviewer signs. The member and the friend who came sign too, or the record says why not.',
  ),
  refuse: ({ interviewId, signatures }, { state }) => {
    const record = recordFor(state, interviewId);
    const owed = record && !record.stopped ? signersOf(record) : [];
    const missing = owed.filter((signer) => !signatures.some((each) => isBy(each, signer)));
    return missing.length === 0
      ? undefined
      : {
          kind: 'interview/signature-missing',
          says: missing.includes('interviewer')
            ? 'The interviewer signs the record.'
            : 'The member and the friend who came sign the record, or it says why not.',
          fields: missing.map((signer) => `signatures.${signer}`),
        };
  },
};

/** Who signs a record: interviewer, member, and the friend where one came. */
export const signersOf = (record: LiveRecord): readonly Signature['signer'][] =>
  record.began?.policeFriend.present === true ||
  record.room.some(({ capacity }) => capacity === 'police-friend')
    ? ['member', 'police-friend', 'interviewer']
    : ['member', 'interviewer'];

const isBy = (each: Signature, signer: Signature['signer']): boolean =>
  each.signer === signer && (signer !== 'interviewer' || each.how === 'signed');

/** What a record must have before it is signed and sealed. */
export const sealingRules: readonly SealingRule[] = [
  nothingHappenedInTheFuture((event) => [{ field: 'finalisedOn', on: event.finalisedOn }]),
  aRecordIsReadBackBeforeItIsSigned,
  nothingIsSealedWithoutTheRights,
  whatIsSignedIsTheRecordAsItStands,
  everybodySignsOrSaysWhyNot,
];

const recordFor = (state: CaseState, interviewId: string): LiveRecord | undefined => {
  const session = sessionOf(state.interview, interviewId);
  return session && recordOf(session);
};
