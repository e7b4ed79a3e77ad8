import type { z } from 'zod';
import type {
  DescribedField,
  Described,
  PlainFields,
  PlainValue,
} from '../../../../shared/domain/register-entry/described.ts';
import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import { nowOf, standingEntries } from '../../../../shared/domain/register-entry/now.ts';
import type { EntrySlice } from '../../../../shared/domain/register-entry/slice.ts';
import { wordsOfValue } from '../../../../shared/domain/register-entry/words.ts';
import type { RegisterName } from '../../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../../shared/domain/registers-state.ts';
import { compareDates, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { foldText } from '../../search/fold-text.ts';
import type { CellOf, Importable } from './importable.ts';
import { readAmount, readChoice, readDay, readTime } from './read-cells.ts';

/** @file How a register of plain entries takes files: all of it follows from its description. */

/** A register of plain entries, as files are brought into it. */
export function plainImportable<Fields extends PlainFields>(
  register: RegisterName,
  described: Described<Fields>,
  schema: z.ZodType<Fields>,
  sliceOf: (state: RegistersState) => EntrySlice<Fields>,
): Importable {
  const { noun, fields, sameBy } = described;
  const shown = fields.filter(({ width, isNeeded }) => width !== undefined || isNeeded);
  const sameness = (row: PlainFields): string =>
    sameBy.map((name) => foldText(String(row[name] ?? ''))).join('\n');
  return {
    ...{ register, partType: `${noun}.import-part/1`, wholeType: `${noun}.imported/1` },
    fields: fields.map(({ name, label, heads, kind, isNeeded }) => ({
      ...{
        name,
        label,
        heads,
        isNeeded: isNeeded === true,
        isDay: kind === 'day' || kind === 'past',
      },
    })),
    importsOf: sliceOf,
    *knownIn(state) {
      for (const entry of standingEntries(sliceOf(state))) yield sameness(nowOf(entry));
    },
    sameness: (row) => sameness(row as PlainFields),
    readRow: (cell, dates, today) => {
      const row: Record<string, PlainValue> = {};
      for (const field of fields) {
        const read = readField(field, cell, dates, today);
        if (!read.ok) return read.why;
        if (read.value !== undefined) row[field.name] = read.value;
      }
      const parsed = schema.safeParse(row);
      return parsed.success ? parsed.data : 'A cell of this row cannot be kept.';
    },
    shown: shown.map(({ label }) => label),
    cellsOf: (row) => shown.map((field) => wordsOfValue(field, (row as PlainFields)[field.name])),
  };
}

type Read =
  | { readonly ok: true; readonly value: PlainValue }
  | { readonly ok: false; readonly why: string };
const read = (value: PlainValue): Read => ({ ok: true, value });
const leftOut = (why: string): Read => ({ ok: false, why });

function readField(
  field: DescribedField,
  cellOf: CellOf,
  dates: ColumnMapping['dates'],
  today: CivilDate,
): Read {
  const { name, label, kind, isNeeded } = field;
  const cell = cellOf(name, kind === 'long' || kind === 'names' ? 4000 : 300);
  if (cell === '') {
    if (isNeeded) return leftOut(`${label}: there is nothing.`);
    return read(emptyOf(field));
  }
  switch (kind) {
    case 'day':
    case 'past': {
      const day = readDay(cell, dates);
      if (!day) return leftOut(`${label}: the day is not understood.`);
      return kind === 'past' && compareDates(day, today) > 0
        ? leftOut(`${label}: the day is still to come.`)
        : read(day);
    }
    case 'money': {
      const pence = readAmount(cell);
      return pence === undefined ? leftOut(`${label}: the amount is not understood.`) : read(pence);
    }
    case 'time': {
      const time = readTime(cell);
      return time === undefined ? leftOut(`${label}: the time is not understood.`) : read(time);
    }
    case 'choice':
      return read(readChoice(cell, field.choices ?? []));
    case 'line':
    case 'long':
      return read(cell);
    case 'names':
      return read(cell.replaceAll(/\s*\n\s*/gu, '; '));
  }
}

const emptyOf = ({ kind, choices }: DescribedField): PlainValue => {
  if (kind === 'day' || kind === 'past' || kind === 'money') return undefined;
  return kind === 'choice' ? (choices?.at(-1)?.value ?? '') : '';
};
