import { allById } from '../../kit/by-id.ts';
import type { InterestType } from './application.ts';
import type { InterestSlice } from './slice.ts';
import { applicationOf, interestStandingOf, type InterestStanding } from './standing.ts';

/** How entries are counted: as in Hampshire's report of 2014 (680 records, 522 active, the rest rescinded or withdrawn), with those refused and
 *  those lapsed apart. */
export type StandingCounts = Readonly<Record<Exclude<InterestStanding, 'struck-out'>, number>> & {
  readonly records: number;
};

/** The counts of a line, as they are named and in the order in which they are read. */
export const interestFigureColumns: readonly (readonly [keyof StandingCounts, string])[] = [
  ['records', 'Records'],
  ['active', 'Active'],
  ['applied', 'Applied for'],
  ['refused', 'Refused'],
  ['rescinded', 'Rescinded'],
  ['withdrawn', 'Withdrawn'],
  ['lapsed', 'Lapsed'],
];

/** What the register comes to. */
export type InterestFigures = {
  readonly all: StandingCounts;
  readonly byType: Readonly<Record<InterestType, StandingCounts>>;
  /** Of these, held by a family member. */
  readonly family: StandingCounts;
  /** By year of the application, the newest first. */
  readonly byYear: readonly { readonly year: string; readonly counts: StandingCounts }[];
};

const none: StandingCounts = {
  ...{ records: 0, applied: 0, active: 0, refused: 0, rescinded: 0, withdrawn: 0, lapsed: 0 },
};

/** Counts the register. What was struck out is not counted. */
export function interestFigures({ interests }: InterestSlice): InterestFigures {
  const entries = allById(interests).flatMap((interest) => {
    const standing = interestStandingOf(interest);
    const { type, heldBy, appliedOn } = applicationOf(interest);
    return standing === 'struck-out'
      ? []
      : [{ standing, type, isFamily: heldBy.whose === 'family', year: appliedOn.slice(0, 4) }];
  });
  type Counted = (typeof entries)[number];
  const counts = (is: (entry: Counted) => boolean): StandingCounts =>
    entries.filter(is).reduce(
      (before, { standing }) => ({
        ...before,
        records: before.records + 1,
        [standing]: before[standing] + 1,
      }),
      none,
    );
  const ofType = (type: InterestType) => counts((entry) => entry.type === type);
  const years = [...new Set(entries.map(({ year }) => year))].sort().reverse();
  return {
    all: counts(() => true),
    byType: {
      'business-interest': ofType('business-interest'),
      'secondary-employment': ofType('secondary-employment'),
      membership: ofType('membership'),
    },
    family: counts(({ isFamily }) => isFamily),
    byYear: years.map((year) => ({ year, counts: counts((entry) => entry.year === year) })),
  };
}
