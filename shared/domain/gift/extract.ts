import { allById } from '../../kit/by-id.ts';
import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { ExtractRow } from './extract-row.ts';
import type { Gift, GiftSlice } from './slice.ts';
import { offerOf, standingOf } from './standing.ts';
import { donorWords, giftStandingWords, valueWords } from './words.ts';

/** What stands in a published row in the place of what was withheld by hand. */
export const withheldWords = 'Withheld';

/** What a force publishes of the offers of some time, oldest first: chief officers by name, everybody else by department; of a private person
 *  only that it was one (J7). Accepted and rejected alike. */
export const extractOf = (
  slice: GiftSlice,
  { from, until }: { readonly from: CivilDate; readonly until: CivilDate },
): readonly ExtractRow[] =>
  allById(slice.gifts)
    .filter((gift) => {
      const { offeredOn } = offerOf(gift);
      return (
        standingOf(gift) !== 'struck-out' &&
        compareDates(offeredOn, from) >= 0 &&
        compareDates(offeredOn, until) <= 0
      );
    })
    .map(rowOf)
    .toSorted((a, b) => compareDates(a.offeredOn, b.offeredOn) || (a.giftId < b.giftId ? -1 : 1));

/** A row as it is published when nothing is withheld by hand. */
function rowOf(gift: Gift): ExtractRow {
  const { offeredOn, recipient, donor, what, value } = offerOf(gift);
  const department = recipient.department === '' ? 'Department not recorded' : recipient.department;
  return {
    giftId: gift.giftId as ExtractRow['giftId'],
    offeredOn,
    recipient: recipient.chiefOfficer
      ? [recipient.rankOrGrade, recipient.name].filter((part) => part !== '').join(' ')
      : department,
    donor: donor.kind === 'person' ? 'A member of the public' : donorWords(donor),
    what,
    value: valueWords(value),
    outcome: giftStandingWords[standingOf(gift)],
    withheld: '',
  };
}

/** A row with what offers say withheld, and why: who gave and what, for these words may tell of a person. */
export const withholding = (row: ExtractRow, why: string): ExtractRow => ({
  ...row,
  donor: withheldWords,
  what: withheldWords,
  withheld: why,
});

/** True when a row says what the register says, or withholds it with a reason. */
export const isFaithful = (row: ExtractRow, derived: ExtractRow): boolean => {
  const expected = row.withheld.trim() === '' ? derived : withholding(derived, row.withheld);
  return columns.every((column) => row[column] === expected[column]);
};

const columns = [
  'giftId',
  'offeredOn',
  'recipient',
  'donor',
  'what',
  'value',
  'outcome',
  'withheld',
] as const;
