import { recordOf } from './live/record.ts';
import type { InterviewSlice } from './slice.ts';

/** True once a formal interview is on the record: the one in which the member could suggest mitigation and agree options (W24). A
 *  short record counts, and a live one once it is signed; one that was stopped does not, and a clarification (W19) is not that interview. */
export const isInterviewHeld = (slice: InterviewSlice): boolean =>
  slice.held.some(
    (interview) => interview.interviewType === 'formal' && !isStoppedShort(interview),
  ) ||
  slice.sessions.some((session) => {
    if (!session.log.some(({ event }) => event.type === 'interview.finalised/1')) return false;
    const record = recordOf(session);
    return record.interviewType === 'formal' && record.stopped === undefined;
  });

const isStoppedShort = (interview: { readonly stoppedBecause?: string | undefined }): boolean =>
  interview.stoppedBecause !== undefined && interview.stoppedBecause !== '';
