import type { GiftListArgs, GiftRow } from '../../../shared/contract/vault/registers.ts';
import type { Gift, GiftSlice } from '../../../shared/domain/gift/slice.ts';
import { isCash, offerOf, standingOf, waitOf } from '../../../shared/domain/gift/standing.ts';
import { donorWords, giftStandingWords, valueWords } from '../../../shared/domain/gift/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { allById } from '../../../shared/kit/by-id.ts';
import { organisationName, organisationNumber } from '../matching/organisation-name.ts';
import { foldText } from '../search/fold-text.ts';
import { withinOneEdit } from '../search/misspelling.ts';

/** @file The register of gifts as a list: rows made once for each state of it, filtered and put in order as somebody asks. */

/** A row with what it is found and sorted by. */
type Kept = {
  readonly row: GiftRow;
  readonly found: string;
  readonly pence: number;
  readonly donorNames: readonly (readonly string[])[];
  readonly donorNumber: string;
};

const made = new WeakMap<GiftSlice, readonly Kept[]>();

/** The rows of the register, the newest offer first. */
function keptRows(slice: GiftSlice): readonly Kept[] {
  const known = made.get(slice);
  if (known) return known;
  const rows = allById(slice.gifts)
    .map(kept)
    .sort((a, b) => compareText(b.row.offeredOn, a.row.offeredOn) || byId(a, b));
  made.set(slice, rows);
  return rows;
}

/** One row of the list. */
export function giftRow(gift: Gift): GiftRow {
  const { offeredOn, recipient, donor, what, value } = offerOf(gift);
  return {
    giftId: gift.giftId,
    offeredOn,
    recipient: [recipient.rankOrGrade, recipient.name].filter((part) => part !== '').join(' '),
    department: recipient.department,
    donor: donorWords(donor),
    what,
    value: valueWords(value),
    standing: standingOf(gift),
    wait: waitOf(gift),
    cash: isCash(gift),
    contested: isContested(gift.offer),
  };
}

function kept(gift: Gift): Kept {
  const row = giftRow(gift);
  const { donor, occasion, recipient, value } = offerOf(gift);
  return {
    row,
    found: foldText(
      [row.recipient, row.department, recipient.collarNumber, row.donor, donor.contact]
        .concat(row.what, occasion)
        .join('\n'),
    ),
    pence: value.known === 'unknown' ? -1 : value.pence,
    donorNames: donor.kind === 'unknown' ? [] : organisationName(donor.name).names,
    donorNumber: organisationNumber(donor.number),
  };
}

/** The offers that somebody asked for, in their order. */
export function rowsFor(
  slice: GiftSlice,
  { text, show, year, sortBy, descending }: GiftListArgs,
): readonly GiftRow[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const matching = keptRows(slice).filter(
    ({ row, found }) =>
      row.offeredOn.startsWith(year) &&
      isShown(row, show) &&
      words.every((word) => found.includes(word)),
  );
  const order = orders[sortBy];
  const sorted = matching.toSorted((a, b) => order(a, b) || byId(a, b));
  return (descending ? sorted.reverse() : sorted).map(({ row }) => row);
}

/** What the register holds in all: years with offers, the newest first, and how much waits. */
export function countsOf(slice: GiftSlice): {
  readonly held: number;
  readonly waiting: number;
  readonly years: readonly string[];
} {
  const rows = keptRows(slice).map(({ row }) => row);
  return {
    held: rows.filter(({ standing }) => standing !== 'struck-out').length,
    waiting: rows.filter(({ wait }) => wait !== undefined).length,
    years: [...new Set(rows.map(({ offeredOn }) => offeredOn.slice(0, 4)))],
  };
}

function isShown(row: GiftRow, show: GiftListArgs['show']): boolean {
  if (show === 'all') return row.standing !== 'struck-out';
  if (show === 'waiting') return row.wait !== undefined;
  if (show === 'cash') return row.cash && row.standing !== 'struck-out';
  return row.standing === show;
}

/** Too little of a name finds everybody. */
const enoughLetters = 3;

/** Offers of the donor whose name is being typed, or has that number, the newest first. Each word typed begins a word of the name, or is one
 *  letter away from it. */
export function offersOfDonor(
  slice: GiftSlice,
  donor: { readonly name: string; readonly number: string },
  but: string,
): readonly GiftRow[] {
  const number = organisationNumber(donor.number);
  const { names } = organisationName(donor.name);
  const isLong = names.some((words) => words.join('').length >= enoughLetters);
  if (number === '' && !isLong) return [];
  return keptRows(slice)
    .filter(
      ({ row, donorNames, donorNumber }) =>
        row.giftId !== but &&
        row.standing !== 'struck-out' &&
        ((number !== '' && donorNumber === number) ||
          (isLong && donorNames.some((held) => names.some((typed) => isBegun(typed, held))))),
    )
    .map(({ row }) => row);
}

const isBegun = (typed: readonly string[], held: readonly string[]): boolean =>
  typed.length > 0 &&
  typed.every((word) =>
    held.some(
      (whole) => whole.startsWith(word) || (word.length >= 5 && withinOneEdit(word, whole)),
    ),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: Kept, b: Kept): number => compareText(a.row.giftId, b.row.giftId);

const orders: Readonly<Record<GiftListArgs['sortBy'], (a: Kept, b: Kept) => number>> = {
  offeredOn: (a, b) => compareText(a.row.offeredOn, b.row.offeredOn),
  recipient: (a, b) => compareText(foldText(a.row.recipient), foldText(b.row.recipient)),
  donor: (a, b) => compareText(foldText(a.row.donor), foldText(b.row.donor)),
  what: (a, b) => compareText(foldText(a.row.what), foldText(b.row.what)),
  value: (a, b) => a.pence - b.pence,
  standing: (a, b) =>
    compareText(giftStandingWords[a.row.standing], giftStandingWords[b.row.standing]),
};
