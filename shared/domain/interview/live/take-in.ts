import type { z } from 'zod';
import type { Act } from '../../act.ts';
import type { InterviewSlice, Session, SessionEntry } from '../slice.ts';
import type { takenInEvents } from './taken-in.ts';

type TakenIn = z.infer<(typeof takenInEvents)['interview.taken-in/1']>;

/** Puts what a guest kept behind what is known of the interview, in the guest's own order and by the guest's own clock. Folded again
 *  it changes nothing; a line that is there already is read once (live/record.ts). */
export function takeIn(slice: InterviewSlice, event: TakenIn, act: Act): InterviewSlice {
  const { interviewId, conductedBy, packMadeOn } = event;
  const known = slice.sessions.find((session) => session.interviewId === interviewId);
  if (known?.log.some(({ actId }) => actId === act.id)) return slice;
  const entries = event.acts.flatMap(({ at, events }) =>
    events.map(
      (inner): SessionEntry => ({ actId: act.id, at, by: conductedBy.name, event: inner }),
    ),
  );
  const guest = { ...conductedBy, packMadeOn, actId: act.id, broughtInBy: act.by.name };
  const longer: Session = {
    interviewId,
    log: [...(known?.log ?? []), ...entries],
    guest: known?.guest ?? guest,
  };
  return {
    ...slice,
    sessions: known
      ? slice.sessions.map((session) => (session === known ? longer : session))
      : [...slice.sessions, longer],
  };
}
