import type { z } from 'zod';
import type { interviewEvents } from '../../../shared/domain/interview/events.ts';
import type { Cast } from '../cast.ts';
import { day, idOf, me } from '../tokens.ts';
import { friendOf, officeholder } from './hearing.ts';

/** @file The way to an interview that is still to be held: directed by PSD, planned, and the member invited. */

type Of<Type extends keyof typeof interviewEvents> = z.infer<(typeof interviewEvents)[Type]>;

/** PSD directs an interview. */
export function directed(cast: Cast, on: number, scope: string): Of<'interview.directed/1'> {
  const supervisor = officeholder('Percival Oduyale');
  return {
    type: 'interview.directed/1',
    directionId: idOf(cast.code, 'direction'),
    directedBy: {
      personId: idOf(supervisor.name),
      name: supervisor.name,
      rankOrGrade: supervisor.rank,
    },
    directedOn: day(on),
    scope,
    localManagerAllowed: false,
    evidence: '',
  };
}

/** It is planned for a day, by whoever is at the desk. */
export const plannedFor = (cast: Cast, on: number): Of<'interview.planned/1'> => ({
  type: 'interview.planned/1',
  interviewId: idOf(cast.code, 'live interview'),
  directionId: idOf(cast.code, 'direction'),
  interviewType: 'formal',
  venue: 'Room 0.04, Crane House, which has no network',
  on: day(on),
  at: '10:30',
  interviewer: {
    personId: me.personId,
    isLocalManager: false,
    name: me.name,
    rankOrGrade: me.rank,
  },
  topics: ['nature', 'origin', 'frequency', 'requests', 'finance', 'work', 'welfare'],
  ownTopics: [],
});

/** The member is asked to come, and told who may come with them. */
export const askedToCome = (cast: Cast, on: number): Of<'interview.invited/1'> => ({
  type: 'interview.invited/1',
  interviewId: idOf(cast.code, 'live interview'),
  invitedOn: day(on),
  means: 'in-person',
  policeFriendTold: true,
  topicsTold: true,
  note: `Will come with ${friendOf(cast).name}.`,
});
