import { citing, house } from '../cite.ts';
import { compareDates } from '../../kit/civil-date.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture, notBefore } from '../plausible-dates.ts';
import { holdsTheOffice } from '../determination/decider.ts';
import type { CaseState } from '../state.ts';
import type { representationEvents } from './events.ts';

type Event<Type extends keyof typeof representationEvents> = EventOf<
  typeof representationEvents,
  Type
>;

const anInvitationLeavesTime: Rule<Event<'representation.invited/1'>, CaseState> = {
  name: 'anInvitationLeavesTime',
  source: house(
    'No policy gives a time; whoever asks may name a day, and it cannot have passed when they ask.',
  ),
  refuse: (event) =>
    notBefore(
      { field: 'respondBy', on: event.respondBy },
      event.invitedOn,
      'The day to answer by comes before the invitation.',
    ),
};

const silenceFollowsAnInvitation: Rule<Event<'representation.not-made/1'>, CaseState> = {
  name: 'silenceFollowsAnInvitation',
  source: citing({ westMidlands: 'W28' }, 'Only somebody who was asked can decline.'),
  refuse: (event, { state }) => {
    const invitation = state.representation.invitations.find(
      (known) => known.invitationId === event.invitationId,
    );
    if (!invitation)
      return {
        kind: 'representation/not-invited',
        says: 'Record the invitation first.',
        fields: ['invitationId'],
      };
    return notBefore(
      { field: 'on', on: event.on },
      invitation.invitedOn,
      'This comes before the invitation.',
    );
  },
};

const timeRunsOutOnlyWhenItHas: Rule<Event<'representation.not-made/1'>, CaseState> = {
  name: 'timeRunsOutOnlyWhenItHas',
  source: house('A member has until the end of the day they were given.'),
  refuse: (event, { state }) => {
    const invitation = state.representation.invitations.find(
      (known) => known.invitationId === event.invitationId,
    );
    if (event.how !== 'expired' || !invitation) return undefined;
    return invitation.respondBy === undefined || compareDates(event.on, invitation.respondBy) <= 0
      ? {
          kind: 'representation/still-time',
          says: 'The member still had time, or was given no day to answer by.',
          fields: ['how', 'on'],
        }
      : undefined;
  },
};

const anAnswerHasRepresentations: Rule<Event<'representation.answered/1'>, CaseState> = {
  name: 'anAnswerHasRepresentations',
  source: house('An answer answers something.'),
  refuse: (event, { state }) => {
    const made = state.representation.made.find(
      (known) => known.representationId === event.representationId,
    );
    if (!made)
      return {
        kind: 'representation/not-found',
        says: 'These representations are not on the record.',
        fields: ['representationId'],
      };
    return notBefore(
      { field: 'answeredOn', on: event.answeredOn },
      made.receivedOn,
      'The answer comes before what it answers.',
    );
  },
};

const representationsAreRecordedOnce: Rule<Event<'representation.made/1'>, CaseState> = {
  name: 'representationsAreRecordedOnce',
  source: house('What the member said stands as they said it.'),
  refuse: ({ representationId }, { state }) =>
    state.representation.made.some((known) => known.representationId === representationId)
      ? { kind: 'representation/exists', says: 'These representations are on the record already.' }
      : undefined,
};

/** When representations are asked for, made, declined and answered. */
export const representationRules: Rules<typeof representationEvents, CaseState> = {
  'representation.invited/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'invitedOn', on: event.invitedOn }]),
    anInvitationLeavesTime,
  ],
  'representation.made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'receivedOn', on: event.receivedOn }]),
    representationsAreRecordedOnce,
  ],
  'representation.not-made/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'on', on: event.on }]),
    silenceFollowsAnInvitation,
    timeRunsOutOnlyWhenItHas,
  ],
  'representation.answered/1': [
    nothingHappenedInTheFuture((event) => [{ field: 'answeredOn', on: event.answeredOn }]),
    anAnswerHasRepresentations,
    holdsTheOffice('decision.authority', (event) => ({
      field: 'answeredBy',
      decidedBy: event.answeredBy,
      on: event.answeredOn,
    })),
  ],
};
