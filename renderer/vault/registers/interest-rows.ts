import type { InterestListArgs, InterestRow } from '../../../shared/contract/vault/interests.ts';
import type { Interest, InterestSlice } from '../../../shared/domain/interest/slice.ts';
import {
  applicationOf,
  conditionsOf,
  interestStandingOf,
  startedEarly,
} from '../../../shared/domain/interest/standing.ts';
import { waitsOf, type WaitContext } from '../../../shared/domain/interest/waits.ts';
import { interestStandingWords, interestTypeWords } from '../../../shared/domain/interest/words.ts';
import { isContested } from '../../../shared/domain/register.ts';
import { allById } from '../../../shared/kit/by-id.ts';
import { foldText } from '../search/fold-text.ts';

/** @file The register of interests as a list: rows made once for each state of it and each day, filtered and put in order as somebody asks. */

type Kept = { readonly row: InterestRow; readonly found: string; readonly due: string };
type Made = { readonly of: string; readonly rows: readonly Kept[] };

const made = new WeakMap<InterestSlice, Made>();

/** One row of the list. */
export function interestRow(interest: Interest, context: WaitContext): InterestRow {
  const application = applicationOf(interest);
  const { holder, heldBy, organisation } = application;
  return {
    interestId: interest.interestId,
    appliedOn: application.appliedOn,
    holder: holder.name,
    rank: holder.rankOrGrade,
    department: holder.department,
    type: application.type,
    occupation: application.occupation,
    organisation: organisation.name,
    family: heldBy.whose === 'family' ? `${heldBy.name} (${heldBy.relationship})` : '',
    standing: interestStandingOf(interest),
    waits: waitsOf(interest, context),
    startedEarly: startedEarly(interest, context.today),
    conditions: conditionsOf(interest).length,
    contested: isContested(interest.application),
  };
}

function keptRows(slice: InterestSlice, context: WaitContext): readonly Kept[] {
  const of = `${context.today} ${JSON.stringify(context.regime)}`;
  const known = made.get(slice);
  if (known?.of === of) return known.rows;
  const rows = allById(slice.interests)
    .map((interest) => kept(interest, context))
    .sort((a, b) => compareText(b.row.appliedOn, a.row.appliedOn) || byId(a, b));
  made.set(slice, { of, rows });
  return rows;
}

function kept(interest: Interest, context: WaitContext): Kept {
  const row = interestRow(interest, context);
  const { holder, organisation, partners, details } = applicationOf(interest);
  return {
    row,
    due: row.waits.map(({ due }) => due ?? '').find((due) => due !== '') ?? '9999',
    found: foldText(
      [row.rank, row.holder, row.department, holder.collarNumber, row.occupation, row.organisation]
        .concat(organisation.otherNames, organisation.number, partners, row.family, details)
        .join('\n'),
    ),
  };
}

/** The entries that somebody asked for, in their order. */
export function interestRowsFor(
  slice: InterestSlice,
  context: WaitContext,
  { text, show, type, sortBy, descending }: InterestListArgs,
): readonly InterestRow[] {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  const order = orders[sortBy];
  const sorted = keptRows(slice, context)
    .filter(
      ({ row, found }) =>
        (type === '' || row.type === type) &&
        isShown(row, show) &&
        words.every((word) => found.includes(word)),
    )
    .toSorted((a, b) => order(a, b) || byId(a, b));
  return (descending ? sorted.reverse() : sorted).map(({ row }) => row);
}

/** What the register holds in all, and for how much something must follow. */
export function interestCounts(
  slice: InterestSlice,
  context: WaitContext,
): { readonly held: number; readonly waiting: number } {
  const rows = keptRows(slice, context).map(({ row }) => row);
  return {
    held: rows.filter(({ standing }) => standing !== 'struck-out').length,
    waiting: rows.filter(({ waits }) => waits.length > 0).length,
  };
}

function isShown(row: InterestRow, show: InterestListArgs['show']): boolean {
  if (show === 'all') return row.standing !== 'struck-out';
  if (show === 'waiting') return row.waits.length > 0;
  if (show === 'started-early') return row.startedEarly && row.standing !== 'struck-out';
  return row.standing === show;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: Kept, b: Kept): number => compareText(a.row.interestId, b.row.interestId);
const byText =
  (text: (row: InterestRow) => string) =>
  (a: Kept, b: Kept): number =>
    compareText(foldText(text(a.row)), foldText(text(b.row)));

const orders: Readonly<Record<InterestListArgs['sortBy'], (a: Kept, b: Kept) => number>> = {
  appliedOn: (a, b) => compareText(a.row.appliedOn, b.row.appliedOn),
  holder: byText(({ holder }) => holder),
  occupation: byText(({ type, occupation }) => `${occupation} ${interestTypeWords[type]}`),
  organisation: byText(({ organisation }) => organisation),
  standing: byText(({ standing }) => interestStandingWords[standing]),
  due: (a, b) => compareText(a.due, b.due),
};
