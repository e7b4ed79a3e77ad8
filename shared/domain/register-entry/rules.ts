import { findById } from '../../kit/by-id.ts';
import { isCivilDate } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Rule } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { RegistersState } from '../registers-state.ts';
import type { Described, PlainFields } from './described.ts';
import { importRules, type PartOfImport, type WholeImport } from './import-rules.ts';
import type { EntrySlice } from './slice.ts';

/** @file What registers of plain entries do not accept. */

type OnEntry = { readonly entryId: string };
type OfFields = { readonly fields: PlainFields };
type EntryRule<Event> = Rule<Event, RegistersState>;

/** The rules of such a register, by what they guard. */
type EntryRules = {
  readonly recorded: readonly EntryRule<OnEntry & OfFields>[];
  readonly corrected: readonly EntryRule<OnEntry & OfFields>[];
  readonly struckOut: readonly EntryRule<OnEntry>[];
  readonly importPart: readonly EntryRule<PartOfImport>[];
  readonly imported: readonly EntryRule<WholeImport>[];
};

/** The rules of one register of plain entries. */
export function entryRules<Fields extends PlainFields>(
  { fields: described }: Described<Fields>,
  sliceOf: (state: RegistersState) => EntrySlice<Fields>,
): EntryRules {
  const pastDays = described.filter(({ kind }) => kind === 'past').map(({ name }) => name);
  const noDayToCome = nothingHappenedInTheFuture<OfFields, RegistersState>(({ fields }) =>
    pastDays.map((name) => {
      const on = fields[name];
      return {
        field: `fields.${name}`,
        on: typeof on === 'string' && isCivilDate(on) ? on : undefined,
      };
    }),
  );
  const anEntryIsRecordedOnce: EntryRule<OnEntry> = {
    name: 'anEntryIsRecordedOnce',
    source: house('An entry counts once.'),
    refuse: ({ entryId }, { state }) =>
      findById(sliceOf(state).entries, entryId)
        ? { kind: 'register/exists', says: 'This is recorded already.' }
        : undefined,
  };
  const onlyAStandingEntryGoesOn: EntryRule<OnEntry> = {
    name: 'onlyAStandingEntryGoesOn',
    source: house('What was struck out stays so, with its reason.'),
    refuse: ({ entryId }, { state }) => {
      const entry = findById(sliceOf(state).entries, entryId);
      return entry && entry.struckOut === undefined
        ? undefined
        : { kind: 'register/not-found', says: 'This is not in the register, or was struck out.' };
    },
  };
  return {
    recorded: [anEntryIsRecordedOnce, noDayToCome, daysAreInOrder],
    corrected: [onlyAStandingEntryGoesOn, noDayToCome, daysAreInOrder],
    struckOut: [onlyAStandingEntryGoesOn],
    ...importRules(sliceOf),
  };
}

/** Pairs of days of which the second cannot come first, in whichever register. */
const ordered = [
  ['since', 'until'],
  ['startsOn', 'endsOn'],
  ['on', 'until'],
] as const;

const daysAreInOrder: EntryRule<OfFields> = {
  name: 'daysOfAnEntryAreInOrder',
  source: house('What ends before it begins is a slip of the pen.'),
  refuse: ({ fields }) => {
    const wrong = ordered.find(([from, until]) => {
      const [first, last] = [fields[from], fields[until]];
      return typeof first === 'string' && typeof last === 'string' && last < first;
    });
    return wrong
      ? {
          ...{ kind: 'date/out-of-order', says: 'It cannot end before it begins.' },
          fields: [`fields.${wrong[1]}`],
        }
      : undefined;
  },
};
