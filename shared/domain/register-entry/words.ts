import { formatPlain, formatShort, isCivilDate } from '../../kit/civil-date.ts';
import { poundsWords } from '../gift/words.ts';
import type { DescribedField, PlainValue } from './described.ts';

/** A value of an entry in words; '' where it is not known. */
export function wordsOfValue(
  { kind, choices }: Pick<DescribedField, 'kind' | 'choices'>,
  value: PlainValue,
): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return value < 0 ? `−${poundsWords(-value)}` : poundsWords(value);
  if (kind === 'choice') return choices?.find((choice) => choice.value === value)?.words ?? value;
  return (kind === 'day' || kind === 'past') && isCivilDate(value) ? formatPlain(value) : value;
}

/** The same where there is little room, as in a row of a list. */
export const shortWordsOfValue = (
  field: Pick<DescribedField, 'kind' | 'choices'>,
  value: PlainValue,
): string =>
  (field.kind === 'day' || field.kind === 'past') && typeof value === 'string' && isCivilDate(value)
    ? formatShort(value)
    : wordsOfValue(field, value);
