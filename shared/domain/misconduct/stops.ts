import type { CaseState } from '../state.ts';

/** @file The interviews that were stopped because misconduct or a crime emerged: their record closed, and the matter goes on elsewhere. */

/** An interview that was stopped. */
type StoppedInterview = {
  readonly interviewId: string;
  readonly because: 'misconduct' | 'crime' | 'not-said';
  readonly reason: string;
};

/** The stopped interviews of a case: those kept live, and short records that say so. */
export function stoppedInterviews({ interview }: CaseState): readonly StoppedInterview[] {
  const live = interview.sessions.flatMap(({ interviewId, log }) =>
    log.flatMap(({ event }) =>
      event.type === 'interview.stopped/1'
        ? [{ interviewId, because: event.because, reason: event.reason }]
        : [],
    ),
  );
  const short = interview.held.flatMap(({ interviewId, stoppedBecause }) =>
    stoppedBecause === undefined || stoppedBecause === ''
      ? []
      : [{ interviewId, because: 'not-said' as const, reason: stoppedBecause }],
  );
  return [...live, ...short].filter(
    (stop, index, all) =>
      all.findIndex(({ interviewId }) => interviewId === stop.interviewId) === index,
  );
}
