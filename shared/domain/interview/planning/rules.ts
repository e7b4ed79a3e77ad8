import { identifiedSubject } from '../../case-facts.ts';
import { citing, fromPolicy, house } from '../../cite.ts';
import type { EventOf, Problem, Rule, RuleContext, Rules } from '../../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../../plausible-dates.ts';
import type { CaseState } from '../../state.ts';
import { isInPeriod } from './availability.ts';
import type { planningEvents } from './events.ts';
import { hasBegun, planOf, sessionOf } from './plan.ts';
import { whatAGuestHasStaysAsItIs } from './with-guest.ts';

type Of<Type extends keyof typeof planningEvents> = EventOf<typeof planningEvents, Type>;
type Context = RuleContext<CaseState>;
type About<Event> = Rule<Event, CaseState>;

const directed = citing(
  { westMidlands: 'W21' },
  'An interview is held because the Professional Standards Department directed it.',
);

const aDirectionIsGivenOnce: About<Of<'interview.directed/1'>> = {
  name: 'aDirectionIsGivenOnce',
  source: house('A direction stands as it was given; another one is another direction.'),
  refuse: ({ directionId }, { state }) =>
    state.interview.directions.some((known) => known.directionId === directionId)
      ? { kind: 'interview/direction-exists', says: 'This direction is on the record already.' }
      : undefined,
};

const nobodyDirectsTheirOwnInterview: About<Of<'interview.directed/1'>> = {
  name: 'nobodyDirectsTheirOwnInterview',
  source: house('The member is heard at the direction of somebody else.'),
  refuse: ({ directedBy }, { state }) => {
    const subject = identifiedSubject(state);
    return directedBy.personId !== undefined && directedBy.personId === subject?.personId
      ? {
          kind: 'interview/own-interview',
          says: 'The member cannot direct their own interview.',
          fields: ['directedBy.name'],
        }
      : undefined;
  },
};

const anInterviewIsPlannedAtADirection: About<Of<'interview.planned/1'>> = {
  name: 'anInterviewIsPlannedAtADirection',
  source: directed,
  refuse: (event, { state }) => {
    const direction = directionFor(event, state);
    if (!direction)
      return {
        kind: 'interview/not-directed',
        says: 'PSD directs the interview first. Record the direction, then plan.',
        fields: ['directionId'],
      };
    return notBefore(
      { field: 'on', on: event.on },
      direction.directedOn,
      'The interview comes before the direction to hold it.',
    );
  },
};

const aLocalManagerHoldsItOnlyWhereAllowed: About<Of<'interview.planned/1'>> = {
  name: 'aLocalManagerHoldsItOnlyWhereAllowed',
  source: directed,
  refuse: (event, { state }) =>
    event.interviewer.isLocalManager && directionFor(event, state)?.localManagerAllowed === false
      ? {
          kind: 'interview/local-manager-not-allowed',
          says: 'This direction does not allow a local manager to hold the interview. Plan it with somebody of PSD, or record a direction that does.',
          fields: ['interviewer.isLocalManager'],
        }
      : undefined,
};

const nobodyIsPlannedToInterviewThemselves: About<Of<'interview.planned/1'>> = {
  name: 'nobodyIsPlannedToInterviewThemselves',
  source: house('The member is heard by somebody else.'),
  refuse: ({ interviewer }, { state }) => {
    const subject = identifiedSubject(state);
    return interviewer.personId !== undefined && interviewer.personId === subject?.personId
      ? {
          kind: 'interview/own-interview',
          says: 'The member cannot be the interviewer.',
          fields: ['interviewer.name'],
        }
      : undefined;
  },
};

const onlyWhatHasNotBegunIsPlanned: About<{ readonly interviewId: string }> = {
  name: 'onlyWhatHasNotBegunIsPlanned',
  source: house('Once an interview has begun, its plan is history.'),
  refuse: ({ interviewId }, { state }) =>
    hasBegun(sessionOf(state.interview, interviewId))
      ? { kind: 'interview/begun', says: 'This interview has begun. Its plan stands as it was.' }
      : undefined,
};

const onlyWhatIsPlannedGoesOn: About<{ readonly interviewId: string }> = {
  name: 'onlyWhatIsPlannedGoesOn',
  source: house('Somebody is asked to come to a place and a time.'),
  refuse: ({ interviewId }, { state }) =>
    planOf(sessionOf(state.interview, interviewId))
      ? undefined
      : {
          kind: 'interview/not-planned',
          says: 'No such interview is planned.',
          fields: ['interviewId'],
        },
};

const theMemberIsToldOfAPoliceFriend: About<Of<'interview.invited/1'>> = {
  name: 'theMemberIsToldOfAPoliceFriend',
  source: citing(
    { westMidlands: 'W22' },
    'Nobody is invited to an interview without being told that a police friend may advise them.',
  ),
  refuse: ({ policeFriendTold }) =>
    policeFriendTold
      ? undefined
      : {
          kind: 'interview/friend-not-told',
          says: 'The invitation tells the member that a police friend may advise them and come with them.',
          fields: ['policeFriendTold'],
        },
};

const anInvitationComesBeforeTheDay: About<Of<'interview.invited/1'>> = {
  name: 'anInvitationComesBeforeTheDay',
  source: house('Who is invited can still come.'),
  refuse: ({ interviewId, invitedOn }, { state }) => {
    const plan = planOf(sessionOf(state.interview, interviewId));
    return plan && invitedOn > plan.on
      ? {
          kind: 'date/out-of-order',
          says: 'The invitation comes after the day of the interview.',
          fields: ['invitedOn'],
        }
      : undefined;
  },
};

const borrowed = fromPolicy('interview.alternativeWithinWorkingDays');

const aReasonableAlternativePostpones: About<Of<'interview.postponement-declined/1'>> = {
  name: 'aReasonableAlternativePostpones',
  source: borrowed,
  refuse: (event, context) => {
    switch (standingOf(event, context)) {
      case 'in-time':
        return {
          kind: 'interview/must-be-postponed',
          says: 'A reasonable day was proposed within the period: the interview is postponed to it.',
          fields: ['proposal.on'],
        };
      case 'not-known':
        return {
          kind: 'interview/period-not-known',
          says: 'The table of bank holidays ends before this period does, so nobody can say that the day proposed comes too late. Postpone the interview, or plan it again.',
          fields: ['proposal.on'],
        };
      case 'too-late':
      case 'none':
        return undefined;
    }
  },
};

const itIsPostponedToTheTimeProposed: About<Of<'interview.postponed/1'>> = {
  name: 'itIsPostponedToTheTimeProposed',
  source: borrowed,
  refuse: (event, context) =>
    (event.unavailable === 'member' || event.unavailable === 'police-friend') &&
    standingOf(event, context) === 'in-time' &&
    (event.to.on !== event.proposal?.on || event.to.at !== event.proposal.at)
      ? {
          kind: 'interview/not-to-the-time-proposed',
          says: 'What was proposed is reasonable and within the period: the interview is postponed to that day and time.',
          fields: ['to.on', 'to.at'],
        }
      : undefined,
};

const aNewDayComesAfterItWasAskedFor: About<Of<'interview.postponed/1'>> = {
  name: 'aNewDayComesAfterItWasAskedFor',
  source: house('Nobody can be asked to come to a day that is over.'),
  refuse: (event): Problem | undefined =>
    notBefore(
      { field: 'to.on', on: event.to.on },
      event.toldOn,
      'The new day comes before the day on which it was asked for.',
    ),
};

/** When an interview may be directed, planned, invited to and put off. */
export const planningRules: Rules<typeof planningEvents, CaseState> = {
  'interview.directed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'directedOn', on: event.directedOn }]),
    aDirectionIsGivenOnce,
    nobodyDirectsTheirOwnInterview,
  ],
  'interview.planned/1': [
    anInterviewIsPlannedAtADirection,
    aLocalManagerHoldsItOnlyWhereAllowed,
    nobodyIsPlannedToInterviewThemselves,
    onlyWhatHasNotBegunIsPlanned,
    whatAGuestHasStaysAsItIs,
  ],
  'interview.invited/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'invitedOn', on: event.invitedOn }]),
    onlyWhatIsPlannedGoesOn,
    theMemberIsToldOfAPoliceFriend,
    anInvitationComesBeforeTheDay,
  ],
  'interview.postponed/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'toldOn', on: event.toldOn }]),
    onlyWhatIsPlannedGoesOn,
    onlyWhatHasNotBegunIsPlanned,
    itIsPostponedToTheTimeProposed,
    aNewDayComesAfterItWasAskedFor,
  ],
  'interview.postponement-declined/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'toldOn', on: event.toldOn }]),
    onlyWhatIsPlannedGoesOn,
    onlyWhatHasNotBegunIsPlanned,
    aReasonableAlternativePostpones,
  ],
};

const directionFor = ({ directionId }: Of<'interview.planned/1'>, state: CaseState) =>
  state.interview.directions.find((known) => known.directionId === directionId);

type Proposed = {
  readonly interviewId: string;
  readonly proposal?: Of<'interview.postponed/1'>['proposal'];
};

/** Where a proposal stands that the unit finds reasonable; `none` where there is none, or it is not. */
function standingOf(
  { interviewId, proposal }: Proposed,
  { state, policy }: Context,
): 'in-time' | 'too-late' | 'not-known' | 'none' {
  const plan = planOf(sessionOf(state.interview, interviewId));
  if (!plan || !proposal?.isReasonable) return 'none';
  return isInPeriod(proposal.on, plan.on, policy);
}
