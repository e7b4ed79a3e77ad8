import { citing, house } from '../../cite.ts';
import type { EventOf, Problem, Rule, Rules } from '../../noun.ts';
import { nothingHappenedInTheFuture } from '../../plausible-dates.ts';
import type { CaseState } from '../../state.ts';
import { planOf, sessionOf } from '../planning/plan.ts';
import { whatAGuestHasStaysAsItIs } from '../planning/with-guest.ts';
import type { liveEvents, RecordItem } from './events.ts';
import { openBreak, recordOf, type LiveRecord } from './record.ts';
import { sealingRules } from './sealing-rules.ts';

type Of<Type extends keyof typeof liveEvents> = EventOf<typeof liveEvents, Type>;
type About<Event> = Rule<Event, CaseState>;
type Named = { readonly interviewId: string };

const onlyAPlannedInterviewBegins: About<Named> = {
  name: 'onlyAPlannedInterviewBegins',
  source: citing(
    { westMidlands: 'W21' },
    'An interview is held because the Professional Standards Department directed it.',
  ),
  refuse: ({ interviewId }, { state }) => {
    const session = sessionOf(state.interview, interviewId);
    if (!planOf(session))
      return { kind: 'interview/not-planned', says: 'No such interview is planned.' };
    return recordFor(state, interviewId)?.began
      ? {
          kind: 'interview/begun',
          says: 'This interview has begun already. Go on with its record.',
        }
      : undefined;
  },
};

const aFriendIsOffered: About<Of<'interview.began/1'>> = {
  name: 'aFriendIsOffered',
  source: citing(
    { westMidlands: 'W22' },
    'Nobody is interviewed without being told that a police friend may advise them.',
  ),
  refuse: ({ policeFriend }) =>
    policeFriend.offered
      ? undefined
      : {
          kind: 'interview/rights-not-given',
          says: 'Offer the member a police friend before the interview begins.',
          fields: ['policeFriend.offered'],
        },
};

const aFriendInTheRoomHasAName: About<Of<'interview.began/1'>> = {
  name: 'aFriendInTheRoomHasAName',
  source: house('A record names everybody who was in the room.'),
  refuse: ({ policeFriend }) =>
    policeFriend.present && !policeFriend.name
      ? {
          kind: 'interview/friend-not-named',
          says: 'Name the police friend.',
          fields: ['policeFriend.name'],
        }
      : undefined,
};

const onlyAnOpenRecordGoesOn: About<Named> = {
  name: 'onlyAnOpenRecordGoesOn',
  source: house('A record is kept while the interview is held, and stands once it is signed.'),
  refuse: ({ interviewId }, { state }) => whyClosed(recordFor(state, interviewId)),
};

const theRoomAddsUp: About<Of<'interview.noted/1'>> = {
  name: 'theRoomAddsUp',
  source: house('Who leaves was there, and a break that ends had begun.'),
  refuse: ({ interviewId, items }, { state }) => {
    const record = recordFor(state, interviewId);
    return record && items.map((item) => whyItDoesNotFit(record, item)).find(Boolean);
  },
};

const onlyALineOfTheRecordIsCorrected: About<Of<'interview.line-corrected/1'>> = {
  name: 'onlyALineOfTheRecordIsCorrected',
  source: house('A correction points at what it corrects; a stopped record stays as it was.'),
  refuse: ({ interviewId, lineId }, { state }) => {
    const record = recordFor(state, interviewId);
    if (record?.stopped)
      return {
        kind: 'interview/stopped',
        says: 'This interview was stopped. Its record stays as it was.',
      };
    return record?.lines.some(({ id }) => id === lineId)
      ? undefined
      : { kind: 'interview/line-not-found', says: 'This line is not in the record.' };
  },
};

const aChangeAfterTheSignatureSaysWhy: About<Of<'interview.line-corrected/1'>> = {
  name: 'aChangeAfterTheSignatureSaysWhy',
  source: house(
    'Text that changes after the signature makes a new version. The old one stays, and everybody can read why.',
  ),
  refuse: ({ interviewId, reason }, { state }) =>
    reason === '' && (recordFor(state, interviewId)?.signed.length ?? 0) > 0
      ? {
          kind: 'interview/reason-needed',
          says: 'This record is signed. Say why the line changes: it makes a new version.',
          fields: ['reason'],
        }
      : undefined,
};

const aLiveInterviewEndsAfterItBegan: About<Of<'interview.ended/1'>> = {
  name: 'aLiveInterviewEndsAfterItBegan',
  source: house('An interview takes time.'),
  refuse: ({ interviewId, endedOn, endTime }, { state }) => {
    const began = recordFor(state, interviewId)?.began;
    return began && `${endedOn} ${endTime}` < `${began.startedOn} ${began.startTime}`
      ? {
          kind: 'interview/ends-before-it-begins',
          says: 'The end must come after the beginning. Where the clock of the workstation went back, give the time by another clock.',
          fields: ['endTime'],
        }
      : undefined;
  },
};

const aClockThatWentBackIsExplained: About<Of<'interview.ended/1'>> = {
  name: 'aClockThatWentBackIsExplained',
  source: house(
    'Lines keep the order in which they were written. Where the clock of the workstation went back between two, the record says so and why.',
  ),
  refuse: ({ interviewId, clockNote, at }, { state }) => {
    const record = recordFor(state, interviewId);
    const last = sessionOf(state.interview, interviewId)?.log.at(-1)?.at;
    const isBehind = last !== undefined && at.utc < last.utc;
    return clockNote === '' && ((record?.clockWentBack ?? 0) > 0 || isBehind)
      ? {
          kind: 'interview/clock-not-explained',
          says: 'The clock of the workstation went back during the interview. Say what happened, as far as you know it.',
          fields: ['clockNote'],
        }
      : undefined;
  },
};

const aBreakIsOverBeforeTheEnd: About<Named> = {
  name: 'aBreakIsOverBeforeTheEnd',
  source: house('An interview ends while it is held, not while it rests.'),
  refuse: ({ interviewId }, { state }) => {
    const record = recordFor(state, interviewId);
    return record && openBreak(record)
      ? { kind: 'interview/in-a-break', says: 'A break is still open. End the break first.' }
      : undefined;
  },
};

const anInterviewEndsOnce: About<Named> = {
  name: 'anInterviewEndsOnce',
  source: house('What is over is over.'),
  refuse: ({ interviewId }, { state }) =>
    recordFor(state, interviewId)?.ended
      ? { kind: 'interview/ended', says: 'This interview has ended already.' }
      : undefined,
};

const whatIsReadBackHasEnded: About<Of<'interview.read-back/1'>> = {
  name: 'whatIsReadBackHasEnded',
  source: house('What is read back is the whole.'),
  refuse: ({ interviewId }, { state }) =>
    recordFor(state, interviewId)?.ended
      ? undefined
      : { kind: 'interview/not-ended', says: 'End the interview before the record is read back.' },
};

const whatIsNotAcceptedSaysWhy: About<Of<'interview.read-back/1'>> = {
  name: 'whatIsNotAcceptedSaysWhy',
  source: house('A record that the member does not accept, or did not hear, says so and why.'),
  refuse: ({ how, accepted, note }) =>
    note === '' && (!accepted || how === 'not-read')
      ? {
          kind: 'interview/note-needed',
          says: 'Write what they said to it, or why it was not read back.',
          fields: ['note'],
        }
      : undefined,
};

const onlyWhatIsNotStopped: About<Named> = {
  name: 'onlyWhatIsNotStopped',
  source: house('A stopped record is closed: nobody is asked to agree to it.'),
  refuse: ({ interviewId }, { state }) =>
    recordFor(state, interviewId)?.stopped
      ? { kind: 'interview/stopped', says: 'This interview was stopped.' }
      : undefined,
};

const onlyAnInterviewUnderWayIsStopped: About<Named> = {
  name: 'onlyAnInterviewUnderWayIsStopped',
  source: house(
    'What may be misconduct or a crime is for other procedures, with their own rights: the interview stops, its record closes, and the matter is referred.',
  ),
  refuse: ({ interviewId }, { state }) => whyClosed(recordFor(state, interviewId)),
};

/** What keeps a live record true while it is kept. */
export const liveRules: Rules<typeof liveEvents, CaseState> = {
  'interview.began/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'startedOn', on: event.startedOn }]),
    onlyAPlannedInterviewBegins,
    whatAGuestHasStaysAsItIs,
    aFriendIsOffered,
    aFriendInTheRoomHasAName,
  ],
  'interview.noted/1': [onlyAnOpenRecordGoesOn, theRoomAddsUp],
  'interview.line-corrected/1': [onlyALineOfTheRecordIsCorrected, aChangeAfterTheSignatureSaysWhy],
  'interview.ended/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'endedOn', on: event.endedOn }]),
    onlyAnOpenRecordGoesOn,
    anInterviewEndsOnce,
    aBreakIsOverBeforeTheEnd,
    aLiveInterviewEndsAfterItBegan,
    aClockThatWentBackIsExplained,
  ],
  'interview.read-back/1': [whatIsReadBackHasEnded, onlyWhatIsNotStopped, whatIsNotAcceptedSaysWhy],
  'interview.finalised/1': sealingRules,
  'interview.stopped/1': [onlyAnInterviewUnderWayIsStopped],
};

const recordFor = (state: CaseState, interviewId: string): LiveRecord | undefined => {
  const session = sessionOf(state.interview, interviewId);
  return session && recordOf(session);
};

function whyClosed(record: LiveRecord | undefined): Problem | undefined {
  switch (record?.phase) {
    case undefined:
    case 'planned':
      return { kind: 'interview/not-begun', says: 'This interview has not begun.' };
    case 'stopped':
      return {
        kind: 'interview/stopped',
        says: 'This interview was stopped. Its record stays as it was.',
      };
    case 'signed':
      return {
        kind: 'interview/signed',
        says: 'This record is signed. What was wrong in it is corrected line by line, as a new version.',
      };
    case 'live':
    case 'ended':
    case 'read-back':
      return undefined;
  }
}

function whyItDoesNotFit(record: LiveRecord, item: RecordItem): Problem | undefined {
  if (item.what === 'left')
    return record.room.some(({ name, leftAt }) => name === item.name && !leftAt)
      ? undefined
      : { kind: 'interview/not-present', says: 'This person is not in the room.' };
  if (item.what === 'break-began' && openBreak(record))
    return { kind: 'interview/in-a-break', says: 'A break is open already.' };
  if (item.what === 'break-ended' && !openBreak(record))
    return { kind: 'interview/no-break', says: 'There is no break to end.' };
  return undefined;
}
