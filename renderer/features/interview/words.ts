import type { z } from 'zod';
import type { interviewEvents } from '../../../shared/domain/interview/events.ts';
import type { friendOrganisation, interviewType } from '../../../shared/domain/interview/schema.ts';

/** @file Interviews in words. */

export const interviewTypeWords: Readonly<Record<z.infer<typeof interviewType>, string>> = {
  formal: 'Formal interview',
  clarification: 'Clarification',
};

export const organisationWords: Readonly<Record<z.infer<typeof friendOrganisation>, string>> = {
  'police-federation': 'Police Federation',
  'superintendents-association': 'Superintendents’ Association',
  'staff-union': 'Staff union',
  'staff-network': 'Staff network',
  other: 'Other',
  'not-known': 'Not known',
};

type InvitationMeans = z.infer<(typeof interviewEvents)['interview.invited/1']>['means'];
export const invitationMeans: Readonly<Record<InvitationMeans, string>> = {
  letter: 'By letter',
  email: 'By e-mail',
  telephone: 'By telephone',
  'in-person': 'In person',
  'through-line-manager': 'Through the line manager',
};

type Unavailable = z.infer<(typeof interviewEvents)['interview.postponed/1']>['unavailable'];
export const unavailableWords: Readonly<Record<Unavailable, string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  interviewer: 'The interviewer',
  other: 'Somebody else, or something else',
};
