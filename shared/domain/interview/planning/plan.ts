import type { CivilDate } from '../../../kit/civil-date.ts';
import type { CaseState } from '../../state.ts';
import type { Direction, InterviewSlice, Session, SessionEvent } from '../slice.ts';

type Planned = Extract<SessionEvent, { readonly type: 'interview.planned/1' }>;

type Invited = Extract<SessionEvent, { readonly type: 'interview.invited/1' }>;

/** What is planned now: the newest plan, on the day to which it was put off last. */
export type Plan = Omit<Planned, 'type'> & {
  /** The day first specified, where it was put off since. */
  readonly firstOn: CivilDate;
  readonly timesPostponed: number;
};

/** The interview with this id. */
export const sessionOf = (slice: InterviewSlice, interviewId: string): Session | undefined =>
  slice.sessions.find((session) => session.interviewId === interviewId);

/** What is planned for an interview; undefined before anything is. */
export function planOf(session: Session | undefined): Plan | undefined {
  let plan: Plan | undefined;
  for (const { event } of session?.log ?? []) {
    if (event.type === 'interview.planned/1') {
      const { type: _type, ...planned } = event;
      plan = {
        ...planned,
        firstOn: plan?.firstOn ?? planned.on,
        timesPostponed: plan?.timesPostponed ?? 0,
      };
    }
    if (event.type === 'interview.postponed/1' && plan)
      plan = { ...plan, ...event.to, timesPostponed: plan.timesPostponed + 1 };
  }
  return plan;
}

/** The direction a plan rests on (W21). */
export const directionOf = (slice: InterviewSlice, plan: Plan | undefined): Direction | undefined =>
  slice.directions.find((direction) => direction.directionId === plan?.directionId);

/** The invitations to an interview, oldest first. */
export const invitationsOf = (session: Session | undefined): readonly Invited[] =>
  (session?.log ?? []).flatMap(({ event }) =>
    event.type === 'interview.invited/1' ? [event] : [],
  );

/** Directions nobody planned an interview for yet. */
export const unplannedDirections = ({ interview }: CaseState): readonly Direction[] =>
  interview.directions.filter(
    ({ directionId }) =>
      !interview.sessions.some((session) => planOf(session)?.directionId === directionId),
  );

/** True once the interview was begun or closed: its plan is history. */
export const hasBegun = (session: Session | undefined): boolean =>
  (session?.log ?? []).some(({ event }) => event.type === 'interview.began/1');

/** The interviews that are planned and not begun. */
export const plannedSessions = ({ interview }: CaseState): readonly Session[] =>
  interview.sessions.filter((session) => planOf(session) !== undefined && !hasBegun(session));
