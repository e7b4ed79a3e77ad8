import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { interviewEvents } from './events.ts';
import type { InterviewSlice } from './slice.ts';

/** A record never changes once made; corrections gather beside it. */
export const interviewFolds: Folds<InterviewSlice, typeof interviewEvents> = {
  'interview.recorded/1': (slice, { type: _type, ...interview }, act) => ({
    held: slice.held.some((known) => known.interviewId === interview.interviewId)
      ? slice.held
      : [...slice.held, { ...interview, recordedBy: act.by.member, corrections: [] }],
  }),
  'interview.corrected/1': (slice, { type: _type, interviewId, ...correction }, act) => ({
    held: slice.held.map((known) =>
      known.interviewId === interviewId
        ? { ...known, corrections: addOnce(known.corrections, { ...correction, actId: act.id }) }
        : known,
    ),
  }),
};
