import type { z } from 'zod';
import type { interviewEvents } from '../../../shared/domain/interview/events.ts';
import type { representationEvents } from '../../../shared/domain/representation/events.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { memberName, type Cast } from '../cast.ts';
import { officeholders, policeFriends, type ColleagueSeed } from '../people.ts';
import { day, idOf, me, numberOf } from '../tokens.ts';

/** @file Hearing the member: the interview, and the representations where they dispute what is in mind. */

type Interview = z.infer<(typeof interviewEvents)['interview.recorded/1']>;
type Invited = z.infer<(typeof representationEvents)['representation.invited/1']>;
type Made = z.infer<(typeof representationEvents)['representation.made/1']>;
type NotMade = z.infer<(typeof representationEvents)['representation.not-made/1']>;

/** Somebody of the unit, by name. */
export function officeholder(name: string): (typeof officeholders)[number] {
  const found = officeholders.find((seed) => seed.name === name);
  assert(found, 'nobody of the unit has this name');
  return found;
}

/** The police friend who stands by a member. */
export function friendOf({ code }: Cast): ColleagueSeed {
  const friend = policeFriends[numberOf(policeFriends.length, code, 'friend')];
  assert(friend, 'no police friend is on the list');
  return friend;
}

/** A formal interview, an hour long, by whoever is at the desk unless said otherwise. */
export function interviewed(cast: Cast, on: number, over: Partial<Interview> = {}): Interview {
  const supervisor = officeholder('Percival Oduyale');
  const friend = friendOf(cast);
  const hour = String(9 + numberOf(6, cast.code, 'hour'));
  return {
    type: 'interview.recorded/1',
    interviewId: idOf(cast.code, 'interview'),
    interviewType: 'formal',
    directedBy: {
      personId: idOf(supervisor.name),
      name: supervisor.name,
      rankOrGrade: supervisor.rank,
    },
    directedOn: day(on - 4),
    venue: 'Room 2.14, Crane House',
    startedOn: day(on),
    startTime: `${hour.padStart(2, '0')}:05`,
    endedOn: day(on),
    endTime: `${hour.padStart(2, '0')}:52`,
    interviewer: {
      personId: me.personId,
      isLocalManager: false,
      name: me.name,
      rankOrGrade: me.rank,
    },
    present: [
      { name: me.name, capacity: 'interviewer' },
      { name: memberName(cast), capacity: 'member' },
      { name: friend.name, capacity: 'police-friend' },
    ],
    policeFriend: {
      offered: true,
      present: true,
      name: friend.name,
      organisation: organisations[friend.contact] ?? 'not-known',
    },
    rights: {
      policeFriend: true,
      purposeExplained: true,
      notMisconductInterview: true,
      systemsCheckReminder: true,
    },
    summary: cast.story.interview,
    subjectProposals: cast.story.mitigation,
    agreed: '',
    disputed: '',
    readBack: true,
    readBackNote: '',
    ...over,
  };
}

type Organisation = NonNullable<Interview['policeFriend']['organisation']>;
const organisations: Readonly<Record<string, Organisation>> = {
  'Police Federation': 'police-federation',
  UNISON: 'staff-union',
  'Superintendents’ Association': 'superintendents-association',
};

/** The interview held by the second investigator. */
export function interviewedByColleague(cast: Cast, on: number): Interview {
  const { name, rank } = officeholder('Absalom Reyne');
  const { present } = interviewed(cast, on);
  return interviewed(cast, on, {
    interviewer: { personId: idOf(name), isLocalManager: false, name, rankOrGrade: rank },
    present: [{ name, capacity: 'interviewer' }, ...present.slice(1)],
  });
}

/** The member is asked to speak to what is in mind, by a day. */
export const invited = (cast: Cast, on: number, respondBy: number, about: string): Invited => ({
  type: 'representation.invited/1',
  invitationId: idOf(cast.code, 'invitation'),
  invitedOn: day(on),
  invitedBy: me.name,
  about,
  respondBy: day(respondBy),
});

/** The number of what the member said. */
export const representationId = (cast: Cast): Made['representationId'] =>
  idOf(cast.code, 'representations');

/** The member and their police friend spoke to it. */
export const represented = (cast: Cast, on: number, text: string): Made => ({
  type: 'representation.made/1',
  representationId: representationId(cast),
  by: 'member-and-police-friend',
  policeFriendName: friendOf(cast).name,
  receivedOn: day(on),
  form: 'written',
  text,
});

/** The authority answers what was said. */
export const answeredBy = (
  cast: Cast,
  on: number,
): z.infer<(typeof representationEvents)['representation.answered/1']> => ({
  type: 'representation.answered/1',
  representationId: representationId(cast),
  answeredBy: {
    personId: idOf('Ines Ward'),
    name: 'Ines Ward',
    rankOrGrade: 'Superintendent',
    office: 'appropriate-authority',
  },
  answeredOn: day(on),
  text: 'What you say of the school run is right, and the condition will say so.',
});

/** What was written down of an interview is put right. */
export const interviewCorrected = (
  cast: Cast,
  on: number,
): z.infer<(typeof interviewEvents)['interview.corrected/1']> => ({
  type: 'interview.corrected/1',
  interviewId: idOf(cast.code, 'interview'),
  correctedOn: day(on),
  correction: 'The police friend left for ten minutes; nothing was asked meanwhile.',
  reason: 'The friend noticed it when reading the record.',
});

/** The member chose to say nothing. */
export const declinedToSpeak = (cast: Cast, on: number, reason: string): NotMade => ({
  type: 'representation.not-made/1',
  invitationId: idOf(cast.code, 'invitation'),
  how: 'declined',
  on: day(on),
  reason,
});
