import type { z } from 'zod';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import type { imported } from './events.ts';
import type { Imports } from './slice.ts';

/** @file What is not accepted of an import, whichever register it is for. Rows are read, and left out with a reason, where the file is read. */

/** A part, as far as the rules look at it. */
export type PartOfImport = {
  readonly importId: string;
  readonly part: number;
  readonly rows?: readonly unknown[] | undefined;
};
/** The last act. */
export type WholeImport = z.infer<ReturnType<typeof imported>>;

type ImportRules = {
  readonly importPart: readonly Rule<PartOfImport, RegistersState>[];
  readonly imported: readonly Rule<WholeImport, RegistersState>[];
};

/** The rules of imports into one register. */
export function importRules(importsOf: (state: RegistersState) => Imports<unknown>): ImportRules {
  const aPartComesOnce: Rule<PartOfImport, RegistersState> = {
    name: 'aPartOfAnImportComesOnce',
    source: house('A row counts once.'),
    refuse: ({ importId, part }, { state }) => {
      const { imports, halves } = importsOf(state);
      const half = halves.find((known) => known.importId === importId);
      return half?.parts.has(part) || imports.some((known) => known.importId === importId)
        ? { kind: 'import/part-known', says: 'This part was imported already.' }
        : undefined;
    },
  };
  const aFileIsImportedOnce: Rule<WholeImport, RegistersState> = {
    name: 'aFileIsImportedOnce',
    source: house('A row counts once, however often its file is brought.'),
    refuse: ({ sha256, sheet, importId }, { state }) =>
      importsOf(state).imports.some(
        (known) =>
          known.importId === importId || (known.sha256 === sha256 && known.sheet === sheet),
      )
        ? { kind: 'import/known', says: 'This very file was imported already.' }
        : undefined,
  };
  const onlyAWholeImportCounts: Rule<WholeImport, RegistersState> = {
    name: 'onlyAWholeImportCounts',
    source: house('Half an import never stays.'),
    refuse: ({ importId, parts, rowCount }, { state }) => {
      const half = importsOf(state).halves.find((known) => known.importId === importId);
      const rows = [...(half?.parts.values() ?? [])].reduce((sum, part) => sum + part.length, 0);
      return half?.parts.size === parts && rows === rowCount
        ? undefined
        : { kind: 'import/not-whole', says: 'Not every part of this file is here.' };
    },
  };
  return { importPart: [aPartComesOnce], imported: [aFileIsImportedOnce, onlyAWholeImportCounts] };
}
