import {
  importedFields,
  type ImportedField,
  type ImportMapping,
} from '../../../../shared/domain/gift/import-mapping.ts';
import { offerFields, type Offer } from '../../../../shared/domain/gift/offer.ts';
import type { GiftSlice } from '../../../../shared/domain/gift/slice.ts';
import { offerOf } from '../../../../shared/domain/gift/standing.ts';
import { allById } from '../../../../shared/kit/by-id.ts';
import { compareDates, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { organisationName } from '../../matching/organisation-name.ts';
import { foldText } from '../../search/fold-text.ts';
import { readDay, readOutcome, readValue } from './read-cells.ts';
import type { Table, TableLine } from './read-table.ts';

/** @file A table of an earlier register as offers: which column says what, and each row read or left out with its reason. */

/** What a table comes to. */
export type ReadGifts = {
  readonly rows: readonly { readonly line: number; readonly offer: Offer }[];
  readonly leftOut: readonly { readonly line: number; readonly why: string }[];
};

const heads: Readonly<Record<ImportedField, RegExp>> = {
  offeredOn: /date|day|when/u,
  recipient:
    /recipient|officer|offered to|name of (?:officer|staff|employee)|employee|staff|^name$|^to$/u,
  rank: /rank|grade|post|position|role/u,
  department: /department|dept|division|command|unit|directorate|bcu/u,
  donor: /donor|provider|offered by|from|company|organisation|giver|supplier|^by$/u,
  what: /gift|description|detail|item|hospitality|what|nature/u,
  occasion: /occasion|event|reason for|purpose|circumstance/u,
  value: /value|worth|amount|cost|£/u,
  outcome: /outcome|accepted|declined|decision|status|result|approved/u,
  because: /reason|comment|note|why|rationale/u,
};

/** The columns that names of columns point to, each once; the mapping of an earlier file with these columns, where there is one. */
export function guessMapping(table: Table, slice: GiftSlice): ImportMapping {
  const earlier = slice.imports.findLast(
    ({ columns }) => JSON.stringify(columns) === JSON.stringify(table.columns),
  );
  if (earlier) return earlier.mapping;
  const taken = new Set<number>();
  const columns: Partial<Record<ImportedField, number>> = {};
  for (const field of importedFields) {
    const at = table.columns.findIndex(
      (name, index) => !taken.has(index) && heads[field].test(foldText(name).trim()),
    );
    if (at < 0) continue;
    taken.add(at);
    columns[field] = at;
  }
  return { dates: orderOfDays(table, columns.offeredOn), columns };
}

/** Day first, as Britain writes, unless some second number can be no month and no first one contradicts it. */
function orderOfDays({ lines }: Table, column: number | undefined): ImportMapping['dates'] {
  let [firsts, seconds] = [0, 0];
  for (const { cells } of column === undefined ? [] : lines) {
    const [, first, second] =
      /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/u.exec(cells[column ?? 0] ?? '') ?? [];
    firsts = Math.max(firsts, Number(first ?? 0));
    seconds = Math.max(seconds, Number(second ?? 0));
  }
  return seconds > 12 && firsts <= 12 ? 'month-first' : 'day-first';
}

/** Reads every row. A row that is there already, in the register or above it in the file, is left out. */
export function readGifts(
  table: Table,
  mapping: ImportMapping,
  slice: GiftSlice,
  today: CivilDate,
): ReadGifts {
  const rows: { line: number; offer: Offer }[] = [];
  const leftOut: { line: number; why: string }[] = [];
  const known = new Set(
    allById(slice.gifts)
      .filter(({ struckOut }) => struckOut === undefined)
      .map((gift) => sameOffer(offerOf(gift))),
  );
  for (const line of table.lines) {
    const read = readRow(line, mapping, today);
    if (typeof read === 'string') leftOut.push({ line: line.line, why: read });
    else if (known.has(sameOffer(read)))
      leftOut.push({
        line: line.line,
        why: 'It is in the register already, or stands above in this file.',
      });
    else {
      known.add(sameOffer(read));
      rows.push({ line: line.line, offer: read });
    }
  }
  return { rows, leftOut };
}

const sameOffer = ({ offeredOn, recipient, donor, what }: Offer): string =>
  [offeredOn, foldText(recipient.name), organisationName(donor.name).key, foldText(what)].join(
    '\n',
  );

/** The offer of a row, or why it is none. */
function readRow(
  { cells }: TableLine,
  { dates, columns }: ImportMapping,
  today: CivilDate,
): Offer | string {
  const cell = (field: ImportedField, limit: number): string => {
    const at = columns[field];
    return at === undefined ? '' : (cells[at] ?? '').slice(0, limit);
  };
  const offeredOn = readDay(cell('offeredOn', 40), dates);
  if (!offeredOn) return 'The day is not understood.';
  if (compareDates(offeredOn, today) > 0) return 'The day is still to come.';
  const value = readValue(cell('value', 60));
  if (!value) return 'The value is not understood.';
  const answer = readOutcome(cell('outcome', 80));
  if (!answer) return 'What became of it is not understood.';
  const name = cell('recipient', textLimits.name);
  if (name === '') return 'It does not say to whom it was offered.';
  const what = cell('what', textLimits.line);
  if (what === '') return 'It does not say what was offered.';
  const donor = cell('donor', textLimits.name);
  const rankOrGrade = cell('rank', textLimits.name);
  const offer = {
    ...{ offeredOn, what, value, answer, fromEarlierRegister: true },
    recipient: {
      ...{ name, rankOrGrade, collarNumber: '', department: cell('department', textLimits.name) },
      chiefOfficer: /^(?:(?:assistant|deputy) )?chief constable$|^(?:acc|dcc|cc)$/iu.test(
        rankOrGrade,
      ),
    },
    donor: {
      ...{ kind: donor === '' ? 'unknown' : 'organisation', name: donor },
      ...{ number: '', contact: '', dealings: 'not-known' },
    },
    kind: /\b(?:cash|money|cheque)\b/iu.test(what)
      ? 'cash'
      : /\b(?:lunch|dinner|meal|hospitality|ticket|tickets|drinks|breakfast|reception)\b/iu.test(
            what,
          )
        ? 'hospitality'
        : 'gift',
    occasion: cell('occasion', textLimits.line),
    because: cell('because', textLimits.paragraph),
  };
  const parsed = offerFields.safeParse(offer);
  return parsed.success ? parsed.data : 'A cell of this row cannot be kept.';
}
