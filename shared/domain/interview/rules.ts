import { citing, house, reading } from '../cite.ts';
import { identifiedSubject } from '../case-facts.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import type { CaseState } from '../state.ts';
import type { interviewEvents } from './events.ts';
import { liveRules } from './live/rules.ts';
import { takingInRules } from './live/taking-in-rules.ts';
import { planningRules } from './planning/rules.ts';

type Recorded = EventOf<typeof interviewEvents, 'interview.recorded/1'>;
type InterviewRule = Rule<Recorded, CaseState>;

const theRightToAPoliceFriendIsGiven: InterviewRule = {
  name: 'theRightToAPoliceFriendIsGiven',
  source: citing(
    { westMidlands: 'W22' },
    'Nobody is interviewed without being told that a police friend may advise them.',
  ),
  refuse: (event) =>
    event.rights.policeFriend && event.policeFriend.offered
      ? undefined
      : {
          kind: 'interview/rights-not-given',
          says: 'The record needs the right to a police friend: that it was explained, and that a friend was offered.',
          fields: ['rights.policeFriend', 'policeFriend.offered'],
        },
};

const aFormalInterviewIsExplained: InterviewRule = {
  name: 'aFormalInterviewIsExplained',
  source: reading(
    { westMidlands: 'W24' },
    'The interview gives the member the opportunity to suggest mitigation: they must know its purpose, and that it is not a misconduct interview.',
  ),
  refuse: ({ interviewType, rights }) =>
    interviewType === 'formal' && !(rights.purposeExplained && rights.notMisconductInterview)
      ? {
          kind: 'interview/not-explained',
          says: 'Before a formal interview its purpose is explained, and that it is not a misconduct interview.',
          fields: ['rights.purposeExplained', 'rights.notMisconductInterview'].filter(
            (_field, index) =>
              index === 0 ? !rights.purposeExplained : !rights.notMisconductInterview,
          ),
        }
      : undefined,
};

const anInterviewEndsAfterItBegan: InterviewRule = {
  name: 'anInterviewEndsAfterItBegan',
  source: house('An interview takes time.'),
  refuse: ({ startedOn, startTime, endedOn, endTime }) =>
    `${endedOn} ${endTime}` > `${startedOn} ${startTime}`
      ? undefined
      : {
          kind: 'interview/ends-before-it-begins',
          says: 'The end must come after the beginning.',
          fields: ['endTime'],
        },
};

const anInterviewFollowsItsDirection: InterviewRule = {
  name: 'anInterviewFollowsItsDirection',
  source: citing(
    { westMidlands: 'W21' },
    'An interview is held because the Professional Standards Department directed it.',
  ),
  refuse: (event) =>
    notBefore(
      { field: 'startedOn', on: event.startedOn },
      event.directedOn,
      'The interview comes before the direction to hold it.',
    ),
};

const nobodyInterviewsThemselves: InterviewRule = {
  name: 'nobodyInterviewsThemselves',
  source: house('The member is heard by somebody else.'),
  refuse: ({ interviewer }, { state }) => {
    const subject = identifiedSubject(state);
    return interviewer.personId !== undefined && interviewer.personId === subject?.personId
      ? {
          kind: 'interview/own-interview',
          says: 'The member cannot be the interviewer.',
          fields: ['interviewer'],
        }
      : undefined;
  },
};

const aFriendWhoCameHasAName: InterviewRule = {
  name: 'aFriendWhoCameHasAName',
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

const anInterviewIsRecordedOnce: InterviewRule = {
  name: 'anInterviewIsRecordedOnce',
  source: house('The record stands as read back; what was wrong in it is corrected beside it.'),
  refuse: ({ interviewId }, { state }) =>
    state.interview.held.some((known) => known.interviewId === interviewId)
      ? {
          kind: 'interview/exists',
          says: 'This interview is on the record already. Record a correction instead.',
        }
      : undefined,
};

const aCorrectionHasAnInterview: Rule<{ readonly interviewId: string }, CaseState> = {
  name: 'aCorrectionHasAnInterview',
  source: house('A correction points at what it corrects.'),
  refuse: ({ interviewId }, { state }) =>
    state.interview.held.some((known) => known.interviewId === interviewId)
      ? undefined
      : {
          kind: 'interview/not-found',
          says: 'This interview is not on the record.',
          fields: ['interviewId'],
        },
};

/** What directions, plans, live records and short records of an interview must hold to be one. */
export const interviewRules: Rules<typeof interviewEvents, CaseState> = {
  ...planningRules,
  ...liveRules,
  ...takingInRules,
  'interview.recorded/1': [
    nothingHappenedInTheFuture((event) => [
      { field: 'directedOn', on: event.directedOn },
      { field: 'startedOn', on: event.startedOn },
      { field: 'endedOn', on: event.endedOn },
    ]),
    anInterviewEndsAfterItBegan,
    anInterviewFollowsItsDirection,
    theRightToAPoliceFriendIsGiven,
    aFormalInterviewIsExplained,
    aFriendWhoCameHasAName,
    nobodyInterviewsThemselves,
    anInterviewIsRecordedOnce,
  ],
  'interview.corrected/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'correctedOn', on: event.correctedOn }]),
    aCorrectionHasAnInterview,
  ],
};
