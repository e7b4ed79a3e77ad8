import { civilDate, formatPlain } from '../../../shared/kit/civil-date.ts';
import { fuzzyDate, fuzzySentence } from '../../../shared/kit/fuzzy-date.ts';
import { fieldLabel, isForTheMachine } from './field-labels.ts';

/** @file Any value of the record as rows of words: a contest can be about anything. */

/** One line of a value. */
export type ValueRow = { readonly label: string; readonly says: string };

/** A value of a noun by its members, each in words and under the name its form gives it. */
export function valueRows(
  value: unknown,
  noun: string,
  label = 'What it says',
): readonly ValueRow[] {
  const when = fuzzyDate.safeParse(value);
  if (!isRecord(value) || when.success) return [{ label, says: inWords(value, noun) }];
  return Object.entries(value)
    .filter(([key, inner]) => !isForTheMachine(key) && !isNumberOfOurs(inner))
    .map(([key, inner]) => ({
      label: fieldLabel(noun, key) ?? asLabel(key),
      says: inWords(inner, noun),
    }));
}

function inWords(value: unknown, noun: string): string {
  if (value === undefined || value === null || value === '') return nothing;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const date = civilDate.safeParse(value);
    return date.success ? formatPlain(date.data) : isCode(value) ? asLabel(value) : value;
  }
  if (Array.isArray(value))
    return value.length === 0 ? nothing : value.map((each) => inWords(each, noun)).join('\n');
  const when = fuzzyDate.safeParse(value);
  if (when.success) return fuzzySentence(when.data);
  return valueRows(value, noun)
    .filter(({ says }) => says !== nothing)
    .map(({ label, says }) => `${label}: ${says}`)
    .join('; ');
}

/** What a value that was left open says. */
export const nothing = 'Nothing';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Random numbers tell a reader nothing. */
const isNumberOfOurs = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{32}(?:[0-9a-f]{32}|-\d+)?$/.test(value);
const isCode = (value: string): boolean => /^[a-z]+(?:-[a-z]+)+$/.test(value);

/** `confirmedGrade` and `no-risk` become `Confirmed grade` and `No risk`. */
function asLabel(key: string): string {
  const words = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
