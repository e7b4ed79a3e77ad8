import type { z } from 'zod';
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
