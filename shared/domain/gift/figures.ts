import { allById } from '../../kit/by-id.ts';
import type { GiftSlice } from './slice.ts';
import { isCash, offerOf, standingOf } from './standing.ts';

/** One line of the table of offers: of a year, or of a department. `notAccepted` is what HMIC asked Hampshire for: 71 of 347 in 2013. */
export type GiftFigures = {
  readonly of: string;
  readonly offers: number;
  readonly declinedAtTime: number;
  readonly notApproved: number;
  readonly causeUnrecorded: number;
  readonly notAccepted: number;
  readonly pending: number;
  readonly approved: number;
  /** Accepted, as an earlier register says, which does not tell by whom. */
  readonly acceptedEarlier: number;
  readonly cash: number;
};

/** The counts of a line, as they are named and in the order in which they are read. */
export const giftFigureColumns: readonly (readonly [Exclude<keyof GiftFigures, 'of'>, string])[] = [
  ['offers', 'Offers'],
  ['notAccepted', 'Not accepted'],
  ['declinedAtTime', 'Declined at the time'],
  ['notApproved', 'Not approved'],
  ['causeUnrecorded', 'Cause unrecorded'],
  ['approved', 'Approved'],
  ['acceptedEarlier', 'Accepted, earlier register'],
  ['pending', 'Waiting for a decision'],
  ['cash', 'Of them money'],
];

type Counts = { -readonly [Column in keyof GiftFigures]: GiftFigures[Column] };

/** Offers by year, the newest first. */
export const figuresByYear = (slice: GiftSlice): readonly GiftFigures[] =>
  countedBy(slice, ({ offeredOn }) => offeredOn.slice(0, 4)).toSorted((a, b) =>
    a.of < b.of ? 1 : -1,
  );

/** Offers by department, the fewest first: who reports little may be reporting too little (J8). */
export const figuresByDepartment = (slice: GiftSlice, year: string): readonly GiftFigures[] =>
  countedBy(slice, ({ offeredOn, recipient }) =>
    offeredOn.startsWith(year) ? recipient.department || 'Not recorded' : undefined,
  ).toSorted((a, b) => a.offers - b.offers || (a.of < b.of ? -1 : 1));

function countedBy(
  slice: GiftSlice,
  groupOf: (offer: ReturnType<typeof offerOf>) => string | undefined,
): readonly GiftFigures[] {
  const groups = new Map<string, Counts>();
  for (const gift of allById(slice.gifts)) {
    const standing = standingOf(gift);
    const of = groupOf(offerOf(gift));
    if (standing === 'struck-out' || of === undefined) continue;
    const counts = groups.get(of) ?? none(of);
    groups.set(of, counts);
    counts.offers += 1;
    if (isCash(gift)) counts.cash += 1;
    if (standing === 'declined-at-time') counts.declinedAtTime += 1;
    else if (standing === 'not-approved') counts.notApproved += 1;
    else if (standing === 'not-accepted-cause-unrecorded') counts.causeUnrecorded += 1;
    else if (standing === 'approved') counts.approved += 1;
    else if (standing === 'accepted-in-earlier-register') counts.acceptedEarlier += 1;
    else counts.pending += 1;
    counts.notAccepted = counts.declinedAtTime + counts.notApproved + counts.causeUnrecorded;
  }
  return [...groups.values()];
}

const none = (of: string): Counts => ({
  ...{ of, offers: 0, declinedAtTime: 0, notApproved: 0, causeUnrecorded: 0 },
  ...{ notAccepted: 0, pending: 0, approved: 0, acceptedEarlier: 0, cash: 0 },
});
