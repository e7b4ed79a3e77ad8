import type { UnitFacts } from '../noun.ts';
import type { OfficeholderSlice } from './slice.ts';

/** What rules of a case may know of the unit: its people and their offices. */
export const unitFactsOf = ({ people }: OfficeholderSlice): UnitFacts => ({
  people: Object.values(people),
});
