import { itemId } from '../../kit/ids.ts';
import { allById } from '../../kit/by-id.ts';
import type { InterestSlice, Sample } from './slice.ts';
import { interestStandingOf } from './standing.ts';

/** The entries that a dip sample can draw, in the order of their numbers. */
export const samplePopulation = (
  { interests }: InterestSlice,
  of: Sample['of'],
): Sample['population'] =>
  allById(interests)
    .filter((interest) => {
      const standing = interestStandingOf(interest);
      return of === 'all' ? standing !== 'struck-out' : standing === of;
    })
    .map(({ interestId }) => itemId.parse(interestId))
    .sort();
