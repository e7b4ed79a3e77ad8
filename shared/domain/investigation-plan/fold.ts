import type { Folds } from '../noun.ts';
import { addLast, addOnce } from '../once.ts';
import { setRegister } from '../register.ts';
import type { investigationPlanEvents } from './events.ts';
import type { InvestigationPlan, InvestigationPlanSlice, LineOfEnquiry } from './slice.ts';

/** The plan's words are a register; lines, reviews and the enquiry only grow. */
export const investigationPlanFolds: Folds<InvestigationPlanSlice, typeof investigationPlanEvents> =
  {
    'investigation-plan.written/1': (slice, { type: _type, over, ...plan }, act) => ({
      ...slice,
      plan: setRegister<InvestigationPlan>(slice.plan, plan, over, act),
    }),
    'line-of-enquiry.added/1': (slice, { type: _type, ...line }) =>
      slice.lines.some((known) => known.lineId === line.lineId)
        ? slice
        : { ...slice, lines: [...slice.lines, { ...line, changes: [], progress: [] }] },
    'line-of-enquiry.changed/1': (slice, { type: _type, lineId, ...change }, act) =>
      onLine(slice, lineId, (line) => ({
        ...line,
        owner: change.owner,
        dueOn: change.dueOn,
        changes: addOnce(line.changes, { ...change, actId: act.id }),
      })),
    'line-of-enquiry.progressed/1': (slice, { type: _type, lineId, ...progress }, act) =>
      onLine(slice, lineId, (line) => ({
        ...line,
        progress: addLast(line.progress, { ...progress, actId: act.id }),
      })),
    'investigation-plan.reviewed/1': (slice, { type: _type, ...review }, act) => ({
      ...slice,
      reviews: addOnce(slice.reviews, { ...review, actId: act.id }),
    }),
    'enquiry.begun/1': (slice, { begunOn }, act) => ({
      ...slice,
      enquiry: addLast(slice.enquiry, { kind: 'begun', on: begunOn, actId: act.id }),
    }),
    'enquiry.ended/1': (slice, { endedOn, summary }, act) => ({
      ...slice,
      enquiry: addLast(slice.enquiry, { kind: 'ended', on: endedOn, summary, actId: act.id }),
    }),
  };

const onLine = (
  slice: InvestigationPlanSlice,
  lineId: string,
  change: (line: LineOfEnquiry) => LineOfEnquiry,
): InvestigationPlanSlice => ({
  ...slice,
  lines: slice.lines.map((known) => (known.lineId === lineId ? change(known) : known)),
});
