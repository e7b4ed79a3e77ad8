import type { z } from 'zod';
import type { representedBy } from '../../../shared/domain/representation/events.ts';

/** @file Representations in words. */

export const speakerWords: Readonly<Record<z.infer<typeof representedBy>, string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  'member-and-police-friend': 'The member and the police friend',
};

export const formWords = { written: 'In writing', oral: 'In person' } as const;
