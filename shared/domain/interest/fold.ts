import { findById, withId, withIds } from '../../kit/by-id.ts';
import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import { seenBy, setRegister } from '../register.ts';
import type { InterestFields } from './application.ts';
import type { interestEvents } from './events.ts';
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

const recorded = (
  interestId: string,
  application: InterestFields,
  act: Act,
  stood?: Interest['stood'],
): Interest => ({
  interestId,
  application: setRegister([], application, [], act),
  ...{ recordedBy: act.by.name, recordedAt: act.at },
  ...(stood ? { stood } : {}),
  ...{ corrections: [], examinations: [], decisions: [], appeals: [], appealDecisions: [] },
  ...{ withdrawals: [], rescissions: [], notices: [], renewals: [], lapses: [] },
  ...{ followUps: [], checks: [], letters: [] },
});

/** Applications gather; what is recorded of them is added and never taken away. */
export const interestFolds: Folds<InterestSlice, typeof interestEvents> = {
  'interest.applied/1': (slice, { interestId, application }, act) =>
    findById(slice.interests, interestId)
      ? slice
      : {
          ...slice,
          interests: withId(slice.interests, interestId, recorded(interestId, application, act)),
        },
  'interest.imported/1': (
    slice,
    { type: _type, sourceBase64: _file, rows, ...file }: ImportedEvent,
    act,
  ) => {
    if (slice.imports.some(({ importId }) => importId === file.importId)) return slice;
    const fresh = rows.filter(({ interestId }) => !findById(slice.interests, interestId));
    return {
      ...slice,
      interests: withIds(
        slice.interests,
        fresh.map(
          ({ interestId, application, stood }) =>
            [interestId, recorded(interestId, application, act, stood)] as const,
        ),
      ),
      imports: [...slice.imports, { ...file, rows: rows.length, by: act.by.name, at: act.at }],
    };
  },
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
  ...runFolds(change),
};

type ImportedEvent = Parameters<
  Folds<InterestSlice, typeof interestEvents>['interest.imported/1']
>[1];
