import type { UnitPerson } from '../noun.ts';

/** The people of the unit and its authorities, by their number, in the order in which they were first named. */
export type OfficeholderSlice = { readonly people: Readonly<Record<string, UnitPerson>> };

/** Nobody named yet. */
export const emptyOfficeholder: OfficeholderSlice = { people: {} };
