import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { interviewEvents } from './events.ts';

type Events = typeof interviewEvents;
type EventOf<Type extends keyof Events> = z.infer<Events[Type]>;
type Recorded = EventOf<'interview.recorded/1'>;
type Corrected = EventOf<'interview.corrected/1'>;

/** One interview as recorded, with the corrections made since, and the member of the unit who recorded it. */
export type Interview = Omit<Recorded, 'type'> & {
  readonly recordedBy: string;
  readonly corrections: readonly (Omit<Corrected, 'type' | 'interviewId'> & {
    readonly actId: ActId;
  })[];
};

/** A direction of PSD to hold an interview (W21). */
export type Direction = Omit<EventOf<'interview.directed/1'>, 'type'> & { readonly actId: ActId };

/** A record as sealed: its text and its PDF are in the act that sealed it; here are their hashes. */
export type Finalised = Omit<EventOf<'interview.finalised/1'>, 'record' | 'pdfBase64'>;

/** What can be said of one planned interview after another. */
export type SessionEvent =
  | EventOf<'interview.planned/1'>
  | EventOf<'interview.invited/1'>
  | EventOf<'interview.postponed/1'>
  | EventOf<'interview.postponement-declined/1'>
  | EventOf<'interview.began/1'>
  | EventOf<'interview.noted/1'>
  | EventOf<'interview.line-corrected/1'>
  | EventOf<'interview.ended/1'>
  | EventOf<'interview.read-back/1'>
  | EventOf<'interview.stopped/1'>
  | Finalised;

/** One thing kept of an interview, with the moment the vault put it on the disk. */
export type SessionEntry = {
  readonly actId: ActId;
  readonly at: Instant;
  readonly by: string;
  readonly event: SessionEvent;
};

/** An interview from its plan to its sealed record: everything that was kept of it, in order. What is true of it is read from that
 *  (planning/plan.ts, live/record.ts). */
export type Session = {
  readonly interviewId: string;
  readonly log: readonly SessionEntry[];
  /** The local manager who held it on a guest pack, once their return was brought in (decision 0034). */
  readonly guest?:
    | {
        readonly name: string;
        readonly rankOrGrade: string;
        readonly packMadeOn: CivilDate;
        readonly actId: ActId;
        readonly broughtInBy: string;
      }
    | undefined;
};

/** The interviews of a case, oldest first: short records, and those planned and kept live. */
export type InterviewSlice = {
  readonly held: readonly Interview[];
  readonly directions: readonly Direction[];
  readonly sessions: readonly Session[];
};

/** No interview held. */
export const emptyInterview: InterviewSlice = { held: [], directions: [], sessions: [] };
