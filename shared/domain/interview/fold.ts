import type { Act } from '../act.ts';
import type { Folds } from '../noun.ts';
import { addOnce } from '../once.ts';
import type { interviewEvents } from './events.ts';
import { takeIn } from './live/take-in.ts';
import type { InterviewSlice, Session, SessionEvent } from './slice.ts';

/** A record never changes once made; corrections gather beside it. What is kept of a planned interview gathers in its order. */
export const interviewFolds: Folds<InterviewSlice, typeof interviewEvents> = {
  'interview.recorded/1': (slice, { type: _type, ...interview }, act) =>
    slice.held.some((known) => known.interviewId === interview.interviewId)
      ? slice
      : {
          ...slice,
          held: [...slice.held, { ...interview, recordedBy: act.by.member, corrections: [] }],
        },
  'interview.corrected/1': (slice, { type: _type, interviewId, ...correction }, act) => ({
    ...slice,
    held: slice.held.map((known) =>
      known.interviewId === interviewId
        ? { ...known, corrections: addOnce(known.corrections, { ...correction, actId: act.id }) }
        : known,
    ),
  }),
  'interview.directed/1': (slice, { type: _type, ...direction }, act) => ({
    ...slice,
    directions: slice.directions.some((known) => known.directionId === direction.directionId)
      ? slice.directions
      : [...slice.directions, { ...direction, actId: act.id }],
  }),
  'interview.planned/1': keep,
  'interview.invited/1': keep,
  'interview.postponed/1': keep,
  'interview.postponement-declined/1': keep,
  'interview.began/1': keep,
  'interview.noted/1': keep,
  'interview.line-corrected/1': keep,
  'interview.ended/1': keep,
  'interview.read-back/1': keep,
  'interview.stopped/1': keep,
  'interview.taken-in/1': takeIn,
  'interview.finalised/1': (slice, { record: _record, pdfBase64: _bytes, ...sealed }, act) =>
    keep(slice, sealed, act),
};

/** Adds to an interview's log, once: an act that is folded again changes nothing. */
function keep(slice: InterviewSlice, event: SessionEvent, act: Act): InterviewSlice {
  const entry = { actId: act.id, at: act.at, by: act.by.name, event };
  const known = slice.sessions.find((session) => session.interviewId === event.interviewId);
  if (!known)
    return {
      ...slice,
      sessions: [...slice.sessions, { interviewId: event.interviewId, log: [entry] }],
    };
  if (known.log.some((each) => each.actId === act.id && each.event.type === event.type))
    return slice;
  const longer: Session = { ...known, log: [...known.log, entry] };
  return {
    ...slice,
    sessions: slice.sessions.map((session) => (session === known ? longer : session)),
  };
}
