import type { GiftListArgs, GiftRow } from '../../../shared/contract/vault/registers.ts';
import type { Gift, GiftSlice } from '../../../shared/domain/gift/slice.ts';
import { isCash, offerOf, standingOf, waitOf } from '../../../shared/domain/gift/standing.ts';
import { donorWords, giftStandingWords, valueWords } from '../../../shared/domain/gift/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { organisationName, organisationNumber } from '../matching/organisation-name.ts';
import { foldText } from '../search/fold-text.ts';
import { withinOneEdit } from '../search/misspelling.ts';
import { createLastAnswer, createRowKeeper, fittingInOrder } from './kept-rows.ts';

/** @file The register of gifts as a list: rows made once and kept, filtered and put in order as somebody asks. */

/** A row with what it is found and sorted by. */
type Kept = {
  readonly row: GiftRow;
  readonly found: string;
  readonly pence: number;
  readonly donorNames: readonly (readonly string[])[];
  readonly donorNumber: string;
};

const rowsOf = createRowKeeper(kept);

/** The rows of the register. */
const keptRows = ({ gifts }: GiftSlice): Promise<readonly Kept[]> => rowsOf(gifts);

/** One row of the list. */
export function giftRow(gift: Gift): GiftRow {
  const { offeredOn, recipient, donor, what, value } = offerOf(gift);
  return {
    giftId: gift.giftId,
    offeredOn,
    recipient: recipient.name,
    rank: recipient.rankOrGrade,
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
      [row.rank, row.recipient, row.department, recipient.collarNumber, row.donor, donor.contact]
        .concat(row.what, occasion)
        .join('\n'),
    ),
    pence: value.known === 'unknown' ? -1 : value.pence,
    donorNames: donor.kind === 'unknown' ? [] : organisationName(donor.name).names,
    donorNumber: organisationNumber(donor.number),
  };
}

const lastListed = createLastAnswer<readonly GiftRow[]>();

/** The offers that somebody asked for, in their order. */
export function rowsFor(
  slice: GiftSlice,
  { from: _from, count: _count, ...question }: GiftListArgs,
): Promise<readonly GiftRow[]> {
  return lastListed(slice.gifts.buckets, JSON.stringify(question), () => listed(slice, question));
}

async function listed(
  slice: GiftSlice,
  { text, show, year, sortBy, descending }: Omit<GiftListArgs, 'from' | 'count'>,
): Promise<readonly GiftRow[]> {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const found = await fittingInOrder(
    await keptRows(slice),
    ({ row, found: texts }) =>
      row.offeredOn.startsWith(year) &&
      isShown(row, show) &&
      words.every((word) => texts.includes(word)),
    keys[sortBy],
    idOf,
  );
  const rows = found.map(({ row }) => row);
  return descending ? rows.reverse() : rows;
}

/** What the register holds in all: years with offers, the newest first, and how much waits. */
export async function countsOf(slice: GiftSlice): Promise<{
  readonly held: number;
  readonly waiting: number;
  readonly years: readonly string[];
}> {
  const rows = (await keptRows(slice)).map(({ row }) => row);
  return {
    held: rows.filter(({ standing }) => standing !== 'struck-out').length,
    waiting: rows.filter(({ wait }) => wait !== undefined).length,
    years: [...new Set(rows.map(({ offeredOn }) => offeredOn.slice(0, 4)))].sort().reverse(),
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
export async function offersOfDonor(
  slice: GiftSlice,
  donor: { readonly name: string; readonly number: string },
  but: string,
): Promise<readonly GiftRow[]> {
  const number = organisationNumber(donor.number);
  const { names } = organisationName(donor.name);
  const isLong = names.some((words) => words.join('').length >= enoughLetters);
  if (number === '' && !isLong) return [];
  const found = await fittingInOrder(
    await keptRows(slice),
    ({ row, donorNames, donorNumber }) =>
      row.giftId !== but &&
      row.standing !== 'struck-out' &&
      ((number !== '' && donorNumber === number) ||
        (isLong && donorNames.some((held) => names.some((typed) => isBegun(typed, held))))),
    keys.offeredOn,
    idOf,
  );
  return found.map(({ row }) => row).reverse();
}

const isBegun = (typed: readonly string[], held: readonly string[]): boolean =>
  typed.length > 0 &&
  typed.every((word) =>
    held.some(
      (whole) => whole.startsWith(word) || (word.length >= 5 && withinOneEdit(word, whole)),
    ),
  );

const idOf = ({ row }: Kept): string => row.giftId;

/** By what a column is put in order. */
const keys: Readonly<Record<GiftListArgs['sortBy'], (kept: Kept) => string | number>> = {
  offeredOn: ({ row }) => row.offeredOn,
  recipient: ({ row }) => foldText(row.recipient),
  donor: ({ row }) => foldText(row.donor),
  what: ({ row }) => foldText(row.what),
  value: ({ pence }) => pence,
  standing: ({ row }) => giftStandingWords[row.standing],
};
