import { personName } from '../matching/person-name.ts';

/** @file What somebody typed to find a person, taken apart: names, numbers, a day of birth. */

/** A query as it is searched. */
export type PeopleQuery = {
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** `YYYY-MM-DD`; of `3/4/1985` the British reading. The search finds day and month turned round as well. */
  readonly birthDates: readonly string[];
};

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const isoDay = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/gu;
const britishDay = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/gu;
const writtenDay = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\s+(\d{4})\b/giu;

/** Takes a query apart. */
export function readQuery(text: string): PeopleQuery {
  const birthDates: string[] = [];
  const take = (year: string, month: string | number, day: string): string => {
    birthDates.push(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
    return ' ';
  };
  const rest = text
    .replaceAll(isoDay, (_all, year: string, month: string, day: string) => take(year, month, day))
    .replaceAll(britishDay, (_all, day: string, month: string, year: string) =>
      take(year, month, day),
    )
    .replaceAll(writtenDay, (all, day: string, word: string, year: string) => {
      const month = monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1;
      return month === 0 ? all : take(year, month, day);
    });
  // A telephone number is often written in groups.
  const joined = rest.replaceAll(/(?<=\d)[\s-]+(?=\d)/gu, '');
  const parts = joined.split(/\s+/u).filter((part) => part !== '');
  const numbers = parts.filter((part) => /\d/u.test(part) || part.includes('@'));
  const { forenames, surnames } = personName(
    parts.filter((part) => !numbers.includes(part)).join(' '),
  );
  return { names: [...forenames, ...surnames], numbers, birthDates };
}
