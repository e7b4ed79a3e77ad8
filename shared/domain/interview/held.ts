import type { InterviewSlice } from './slice.ts';

/** True once a formal interview is on the record: the one in which the member could suggest mitigation and agree options (W24).
 *  A clarification (W19) is not that interview. */
export const isInterviewHeld = (slice: InterviewSlice): boolean =>
  slice.held.some((interview) => interview.interviewType === 'formal');
