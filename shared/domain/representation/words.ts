import type { z } from 'zod';
import type { representedBy } from './events.ts';

/** @file Representations in words, before a decision and in a review alike. */

/** Who made them. */
export const speakerWords: Readonly<Record<z.infer<typeof representedBy>, string>> = {
  member: 'The member',
  'police-friend': 'The police friend',
  'member-and-police-friend': 'The member and the police friend',
};

/** How they were made. */
export const formWords = { written: 'In writing', oral: 'In person' } as const;
