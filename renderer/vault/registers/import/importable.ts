import type { ColumnMapping } from '../../../../shared/domain/register-entry/mapping.ts';
import type { Imports } from '../../../../shared/domain/register-entry/slice.ts';
import type { RegisterName } from '../../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../../shared/domain/registers-state.ts';
import type { CivilDate } from '../../../../shared/kit/civil-date.ts';

/** @file What a register says of itself so that files can be brought into it. Each states it once, in a file of its own. */

/** What is looked for in a file. */
export type ImportField = {
  readonly name: string;
  readonly label: string;
  /** What a spreadsheet calls it: asked of the column's name in small letters. */
  readonly heads: RegExp;
  /** A row without it is left out; where no column has it, one value can be given for all rows. */
  readonly isNeeded: boolean;
  /** Days decide in which order they are written. */
  readonly isDay: boolean;
};

/** Reads one thing of a row, so many letters of it. */
export type CellOf = (field: string, limit: number) => string;

/** A row as the register keeps it, or why it is left out. */
export type ReadRow = Readonly<Record<string, unknown>> | string;

/** A register into which files can be brought. */
export type Importable = {
  readonly register: RegisterName;
  /** The kinds of its two events. */
  readonly partType: string;
  readonly wholeType: string;
  readonly fields: readonly ImportField[];
  readonly importsOf: (state: RegistersState) => Imports<unknown>;
  /** What makes two rows one and the same, of all that stands in the register. */
  readonly knownIn: (state: RegistersState) => Iterable<string>;
  readonly sameness: (row: Readonly<Record<string, unknown>>) => string;
  readonly readRow: (cell: CellOf, dates: ColumnMapping['dates'], today: CivilDate) => ReadRow;
  /** A row in words, in the order of `shown`. */
  readonly shown: readonly string[];
  readonly cellsOf: (row: Readonly<Record<string, unknown>>) => readonly string[];
};
