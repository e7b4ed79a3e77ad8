import type { z } from 'zod';
import type { ActId } from '../act.ts';
import type { interviewEvents } from './events.ts';

type Recorded = z.infer<(typeof interviewEvents)['interview.recorded/1']>;
type Corrected = z.infer<(typeof interviewEvents)['interview.corrected/1']>;

/** One interview as recorded, with the corrections made since, and the member of the unit who recorded it. */
export type Interview = Omit<Recorded, 'type'> & {
  readonly recordedBy: string;
  readonly corrections: readonly (Omit<Corrected, 'type' | 'interviewId'> & {
    readonly actId: ActId;
  })[];
};

/** The interviews of a case, oldest first. */
export type InterviewSlice = { readonly held: readonly Interview[] };

/** No interview held. */
export const emptyInterview: InterviewSlice = { held: [] };
