/** @file How a register of plain entries is described, once for its form, its list, its page and the reading of files. */

/** A value of an entry: text, a day, pence or a choice; absent or '' where it is not known. */
export type PlainValue = string | number | undefined;
/** An entry's fields, whichever register it is of. */
export type PlainFields = Readonly<Record<string, PlainValue>>;

/** One field. */
export type DescribedField<Name extends string = string> = {
  readonly name: Name;
  readonly label: string;
  /** `past`: a day that cannot be after today. `names`: several, apart by semicolons. */
  readonly kind: 'line' | 'long' | 'names' | 'day' | 'past' | 'time' | 'money' | 'choice';
  readonly isNeeded?: true;
  /** What a spreadsheet calls it: asked of the column's name in small letters. */
  readonly heads: RegExp;
  /** Of a choice: its words, and how a file says it. The last stands for what is not said. */
  readonly choices?: readonly Choice[];
  /** Shown in the list, so wide. */
  readonly width?: string;
  readonly hint?: string;
};
/** One answer of a choice. */
export type Choice = { readonly value: string; readonly words: string; readonly heads: RegExp };

/** A register of plain entries. */
export type Described<Fields extends PlainFields> = {
  /** As in the names of its events: `supplier` of `supplier.recorded/1`. */
  readonly noun: string;
  readonly one: string;
  readonly many: string;
  readonly fields: readonly DescribedField<keyof Fields & string>[];
  /** The day it is of, by which the list begins and an interval is asked; absent where it has none. */
  readonly dayField?: keyof Fields & string;
  /** What an entry is called. */
  readonly title: (fields: Fields) => string;
  /** Fields that make two rows one and the same. */
  readonly sameBy: readonly (keyof Fields & string)[];
};
