import { formatPlain, isCivilDate } from '../../kit/civil-date.ts';
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
