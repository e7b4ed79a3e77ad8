import { formatPlain } from '../../kit/civil-date.ts';
import type { Sentences } from '../noun.ts';
import type { interviewEvents } from './events.ts';

/** How interviews read on the timeline. */
export const interviewSentences: Sentences<typeof interviewEvents> = {
  'interview.directed/1': (event) => ({
    head: 'Interview directed',
    rest: `by ${event.directedBy.name} on ${formatPlain(event.directedOn)}${event.localManagerAllowed ? '; a local manager may hold it' : ''}`,
  }),
  'interview.planned/1': (event) => ({
    head: 'Interview planned',
    rest: `for ${formatPlain(event.on)} at ${event.at}, ${event.venue}`,
  }),
  'interview.invited/1': (event) => ({
    head: 'Member invited to the interview',
    rest: `on ${formatPlain(event.invitedOn)}${event.policeFriendTold ? ', with the right to a police friend' : ''}`,
  }),
  'interview.postponed/1': (event) => ({
    head: 'Interview postponed',
    rest: `to ${formatPlain(event.to.on)} at ${event.to.at}: ${event.reason}`,
  }),
  'interview.postponement-declined/1': (event) => ({
    head: 'Interview not postponed',
    rest: event.reason,
    tone: 'attention',
  }),
  'interview.began/1': (event) => ({
    head: 'Interview began',
    rest: `on ${formatPlain(event.startedOn)} at ${event.startTime}, ${event.venue}`,
  }),
  'interview.taken-in/1': ({ conductedBy, packMadeOn }) => ({
    head: 'Interview conducted by a guest taken in',
    rest: `held by ${conductedBy.rankOrGrade} ${conductedBy.name} on a pack of ${formatPlain(packMadeOn)}`,
  }),
  'interview.noted/1': (event) => ({
    head: 'Interview record written',
    rest: event.items.length === 1 ? 'one line' : `${String(event.items.length)} lines`,
  }),
  'interview.line-corrected/1': (event) => ({
    head: 'Line of the interview record corrected',
    ...(event.reason === '' ? {} : { rest: event.reason, tone: 'attention' as const }),
  }),
  'interview.ended/1': (event) => ({
    head: 'Interview ended',
    rest: `on ${formatPlain(event.endedOn)} at ${event.endTime}${event.clockNote === '' ? '' : `. The clock went back: ${event.clockNote}`}`,
    ...(event.clockNote === '' ? {} : { tone: 'attention' as const }),
  }),
  'interview.read-back/1': (event) => ({
    head:
      event.how === 'not-read' ? 'Interview record not read back' : 'Interview record read back',
    rest: event.accepted ? 'and accepted as right' : `and not accepted: ${event.note}`,
    ...(event.accepted ? {} : { tone: 'attention' as const }),
  }),
  'interview.finalised/1': (event) => ({
    head:
      event.signatures.length === 0
        ? 'Record of the stopped interview sealed as it stood'
        : 'Interview record signed and sealed',
    rest: `version ${String(event.version)}`,
  }),
  'interview.stopped/1': (event) => ({
    head: `Interview stopped: ${event.because === 'crime' ? 'a possible crime' : 'possible misconduct'} emerged`,
    rest: event.reason,
    tone: 'attention',
  }),
  'interview.recorded/1': (event) => ({
    head: event.interviewType === 'formal' ? 'Interview held' : 'Circumstances clarified',
    rest: `by ${event.interviewer.name} on ${formatPlain(event.startedOn)}, ${event.startTime} to ${event.endTime}`,
  }),
  'interview.corrected/1': (event) => ({
    head: 'Interview record corrected',
    rest: event.reason,
    tone: 'attention',
  }),
};
