import { allById } from '../../kit/by-id.ts';
import type { InterestExtractRow } from './extract-row.ts';
import type { InterestSlice } from './slice.ts';
import { applicationOf, interestStandingOf } from './standing.ts';

/** The types of interests that are held now, and how often: what is published. Nobody is named, and what family members hold is left out. */
export function interestExtractOf({ interests }: InterestSlice): readonly InterestExtractRow[] {
  const rows = new Map<string, InterestExtractRow>();
  for (const interest of allById(interests)) {
    const { type, occupation, heldBy } = applicationOf(interest);
    if (heldBy.whose === 'family' || interestStandingOf(interest) !== 'active') continue;
    const key = `${type} ${occupation.toLowerCase()}`;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, held: known.held + 1 } : { type, occupation, held: 1 });
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({ ...row, occupation: sentenceCase(row.occupation) }));
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
