import { compareDates } from '../../kit/civil-date.ts';
import type { Folds } from '../noun.ts';
import type { ActId } from '../act.ts';
import { addOnce, withoutActs } from '../once.ts';
import type { appealEvents } from './events.ts';
import type { Appeal, AppealSlice } from './slice.ts';

/** Everything gathers; what two people recorded apart both stays, and the fields show the one that counts. */
export const appealFolds: Folds<AppealSlice, typeof appealEvents> = {
  'appeal.lodged/1': (slice, { type: _type, ...lodged }, act) =>
    slice.appeals.some((known) => known.appealId === lodged.appealId)
      ? slice
      : { appeals: [...slice.appeals, { ...lodged, actId: act.id, ...nothingYet }] },
  'appeal.late-decided/1': (slice, { type: _type, appealId, ...late }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      lateDecisions: addOnce(appeal.lateDecisions, { ...late, actId: act.id }),
    })),
  'appeal.meeting-planned/1': (slice, { type: _type, appealId, ...plan }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      plans: addOnce(appeal.plans, { ...plan, actId: act.id }),
    })),
  'appeal.meeting-adjourned/1': (slice, { type: _type, appealId, ...sitting }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      sittings: addOnce(appeal.sittings, {
        ...sitting,
        actId: act.id,
        arranged: appeal.plans.length,
      }).toSorted((a, b) => compareDates(a.satOn, b.satOn)),
    })),
  'appeal.meeting-held/1': (slice, { type: _type, appealId, ...meeting }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      meetings: addOnce(appeal.meetings, { ...meeting, actId: act.id }),
    })),
  'appeal.minutes-corrected/1': (slice, { type: _type, appealId, ...correction }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      corrections: addOnce(appeal.corrections, { ...correction, actId: act.id }),
    })),
  'appeal.decided/1': (slice, { type: _type, appealId, ...decision }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      decisions: addOnce(appeal.decisions, {
        ...decision,
        actId: act.id,
        recordedBy: { member: act.by.member, name: act.by.name, at: act.at },
      }),
    })),
  'appeal.told/1': (slice, { type: _type, appealId, ...told }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      told: { ...told, actId: act.id },
    })),
  'appeal.withdrawn/1': (slice, { type: _type, appealId, ...withdrawn }, act) =>
    changed(slice, appealId, (appeal) => ({
      ...appeal,
      withdrawn: { ...withdrawn, actId: act.id },
    })),
};

const nothingYet = {
  lateDecisions: [],
  plans: [],
  sittings: [],
  meetings: [],
  corrections: [],
  decisions: [],
} as const;

const changed = (
  slice: AppealSlice,
  appealId: string,
  change: (appeal: Appeal) => Appeal,
): AppealSlice => ({
  appeals: slice.appeals.map((known) =>
    known.appealId === appealId ? withWhatCounts(change(known)) : known,
  ),
});

/** The appeals without what some acts recorded: a person chose between what was recorded apart. */
export const withoutActsInAppeals = (slice: AppealSlice, acts: readonly ActId[]): AppealSlice => ({
  appeals: slice.appeals.map(({ withdrawn, told, ...appeal }) =>
    withWhatCounts({
      ...appeal,
      ...(told && !acts.includes(told.actId) ? { told } : {}),
      ...(withdrawn && !acts.includes(withdrawn.actId) ? { withdrawn } : {}),
      lateDecisions: withoutActs(appeal.lateDecisions, acts),
      meetings: withoutActs(appeal.meetings, acts),
      decisions: withoutActs(appeal.decisions, acts),
    }),
  ),
});

/** Of what two people recorded apart: late and heard rather than turned away, the earlier meeting, the outcome that leaves more in force.
 *  An appeal that was withdrawn took nothing out of force. */
function withWhatCounts(all: Appeal): Appeal {
  const { late: _late, meeting: _meeting, decided: _decided, ...appeal } = all;
  const { lateDecisions, meetings, decisions, told, withdrawn } = appeal;
  const late =
    lateDecisions.find(({ answer }) => answer === 'accepted') ?? lateDecisions[0] ?? undefined;
  const meeting = meetings.toSorted((a, b) => compareDates(a.heldOn, b.heldOn))[0];
  const decided = (withdrawn ? ['confirmed' as const] : leavingMost)
    .map((outcome) => decisions.find((decision) => decision.outcome === outcome))
    .find((found) => found !== undefined);
  return {
    ...appeal,
    ...(late ? { late } : {}),
    ...(meeting ? { meeting } : {}),
    ...(decided ? { decided: { ...decided, ...(told ? { toldOn: told.toldOn } : {}) } } : {}),
  };
}

const leavingMost = ['confirmed', 'varied', 'upheld'] as const;
