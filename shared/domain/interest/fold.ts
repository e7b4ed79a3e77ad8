import { findById, withId, withIds } from '../../kit/by-id.ts';
import type { Act } from '../act.ts';
import type { Folds, FoldsInSteps } from '../noun.ts';
import { addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import type { InterestFields } from './application.ts';
import { foldPart, foldWhole, partInSteps, wholeInSteps } from '../register-entry/fold-import.ts';
import type { BroughtRow } from '../register-entry/slice.ts';
import type { ImportedInterest, interestEvents } from './events.ts';
import { runFolds } from './fold-runs.ts';
import type { Interest, InterestSlice } from './slice.ts';

/** What follows from an event for one entry that is in the register; what points at none changes nothing. */
const change = (
  slice: InterestSlice,
  interestId: string,
  how: (interest: Interest) => Interest,
): InterestSlice => {
  const interest = findById(slice.interests, interestId);
  return interest
    ? { ...slice, interests: withId(slice.interests, interestId, how(interest)) }
    : slice;
};

const recorded = (interestId: string, application: InterestFields, act: Act): Interest => ({
  interestId,
  application: setRegister([], application, [], act),
  ...{ recordedBy: act.by.name, recordedAt: act.at },
  ...{ corrections: [], examinations: [], decisions: [], appeals: [], appealDecisions: [] },
  ...{ withdrawals: [], rescissions: [], notices: [], renewals: [], lapses: [] },
  ...{ followUps: [], checks: [], letters: [] },
});

type ImportedRow = BroughtRow<ImportedInterest>;

/** The rows of a whole import. */
const take = (
  slice: InterestSlice,
  importId: string,
  rows: readonly ImportedRow[],
  act: Act,
): InterestSlice => {
  const fresh = rows.filter(({ entryId }) => !findById(slice.interests, entryId));
  return {
    ...slice,
    interests: withIds(
      slice.interests,
      fresh.map(({ entryId, line, fields: { application, stood } }) => [
        entryId,
        { ...recorded(entryId, application, act), stood, broughtBy: { importId, line } },
      ]),
    ),
  };
};

/** Applications gather; what is recorded of them is added and never taken away. */
export const interestFolds: Folds<InterestSlice, typeof interestEvents> = {
  'interest.applied/1': (slice, { interestId, application }, act) =>
    findById(slice.interests, interestId)
      ? slice
      : {
          ...slice,
          interests: withId(slice.interests, interestId, recorded(interestId, application, act)),
        },
  'interest.import-part/1': (slice, event, act) =>
    foldPart<ImportedRow, InterestSlice>(slice, event, act, take),
  'interest.imported/1': (slice, event, act) =>
    foldWhole<ImportedRow, InterestSlice>(slice, event, act, take),
  'interest.corrected/1': (slice, { interestId, application, reason }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      application: setRegister(
        interest.application,
        application,
        seenBy(interest.application, act),
        act,
      ),
      corrections: addOnce(interest.corrections, { actId: act.id, reason }),
    })),
  'interest.struck-out/1': (slice, { interestId, reason }) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      struckOut: interest.struckOut ?? reason,
    })),
  'interest.examined/1': (slice, { type: _type, interestId, ...examined }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      examinations: addOnce(interest.examinations, { ...examined, actId: act.id }),
    })),
  'interest.decided/1': (slice, { type: _type, interestId, ...decision }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      decisions: addOnce(interest.decisions, { ...decision, actId: act.id }),
    })),
  'interest.appealed/1': (slice, { type: _type, interestId, ...appeal }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      appeals: addOnce(interest.appeals, { ...appeal, actId: act.id }),
    })),
  'interest.appeal-decided/1': (slice, { type: _type, interestId, ...decision }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      appealDecisions: addOnce(interest.appealDecisions, { ...decision, actId: act.id }),
    })),
  'interest.withdrawn/1': (slice, { type: _type, interestId, ...withdrawal }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      withdrawals: addOnce(interest.withdrawals, { ...withdrawal, actId: act.id }),
    })),
  'interest.rescinded/1': (slice, { type: _type, interestId, ...rescission }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      rescissions: addOnce(interest.rescissions, { ...rescission, actId: act.id }),
    })),
  'interest.renewed/1': (slice, { type: _type, interestId, ...renewal }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      renewals: addOnce(interest.renewals, { ...renewal, actId: act.id }),
    })),
  'interest.follow-up-begun/1': (slice, { type: _type, interestId, ...followUp }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      followUps: addOnce(interest.followUps, { ...followUp, actId: act.id }),
    })),
  'interest.checked/1': (slice, { type: _type, interestId, ...check }, act) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      checks: addOnce(interest.checks, { ...check, actId: act.id }),
    })),
  'interest.letter-issued/1': (
    slice,
    { type: _type, interestId, pdfBase64: _paper, ...letter },
    act,
  ) =>
    change(slice, interestId, (interest) => ({
      ...interest,
      letters: addOnce(interest.letters, { ...letter, actId: act.id }),
    })),
  // Nothing follows from a look; the record tells of it.
  'interest.letter-opened/1': (slice) => slice,
  ...runFolds(change),
};

/** What a large file brought, a part at a time. */
export const interestFoldsInSteps: FoldsInSteps<InterestSlice, typeof interestEvents> = {
  'interest.import-part/1': (slice, event, act) =>
    partInSteps<ImportedRow, InterestSlice>(slice, event, act, take),
  'interest.imported/1': (slice, event, act) =>
    wholeInSteps<ImportedRow, InterestSlice>(slice, event, act, take),
};
