import { withinOneEdit, withinTwoEdits } from '../search/misspelling.ts';
import { usedFor } from './nicknames.ts';

/** @file How one word comes to be written as another: as a scanner sees it, shortened, without what stands before a surname, mistyped twice. */

/** A word as a scanner sees it: letters that it takes for one another are one. */
export const shapeOf = (word: string): string =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('ri', 'n')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('li', 'h')
    .replaceAll('ii', 'u')
    .replaceAll(/[1i!|]/gu, 'l')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('8', 'b')
    .replaceAll('c', 'e')
    .replaceAll('h', 'b');

/** "Trng" is short for "Training", and "Plumbers" are who does "Plumbing": the letters of the one in the order of the other, with its first; or the same
 *  but for how they end. */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || !long.startsWith(short.charAt(0))) return false;
  // "Fds" is "Foods" without its vowels.
  if (long.length < 6) return long.length === 5 && short === long.replaceAll(/(?<=.)[aeiou]/gu, '');
  const [stem, other] = [stemOf(short), stemOf(long)];
  if (stem.length >= 4 && stem === other) return true;
  if (short.length > long.length * 0.75) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return long.startsWith(short) || at > long.length * 0.6;
}

const stemOf = (word: string): string =>
  word.replace(/(?:ations?|ments?|ings?|ers?|ions?|icals?|als?|ics?|ies|es|s|y)$/u, '');

/** "Bernie", "Gaz" and "Seb" are made of the beginnings of Bernard, Gareth and Sebastian, as anybody makes them of any name. */
export function isClippedFrom(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 7) return false;
  const stem = short
    .replace(/(?<=[aeiou])zz?a?$/u, 'r')
    .replace(/(?:s?ie|s?y|ey|i|o)$/u, '')
    .replace(/(?<letter>[^aeiou])\k<letter>$/u, '$<letter>');
  return stem.length >= 3 && long.length > stem.length && stem !== long && long.startsWith(stem);
}

/** "Linde" is "van der Linde" to whoever leaves off what stands before a surname, and "Shea" is O'Shea. */
export const isWithoutParticle = (short: string, long: string): boolean =>
  short.length >= 4 &&
  long.endsWith(short) &&
  standsBefore.test(long.slice(0, long.length - short.length));

const standsBefore =
  /^(?:o|mc|mac|fitz|n[ií]c?|ap|ab|d[aeiou]|d[eo]s|del|del?la|l[aeo]|san|saint|v[ao]n|v[ao]n?de[rn]?|de[rn]|te[rn]|a[bl]|el|abd|abd[eu]l|abu|b[ie]n|ibn)$/u;

/** Words that are no slip of one another and yet too like to be two by chance: mistyped twice, short and with one letter wrong, or a mistyped short form. */
export function resemble(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (longer > 60 || shorter < 2) return false;
  if (shorter <= 3) return withinOneEdit(a, b);
  if (shorter >= 5 && withinTwoEdits(a, b)) return true;
  // "George" and "Georgios".
  if (a.slice(0, 5) === b.slice(0, 5) && shorter >= 5) return true;
  if (shorter >= 6 && withinOneEdit(shapeOf(a), shapeOf(b))) return true;
  return isMistypedShortForm(a, b) || isMistypedShortForm(b, a);
}

const isMistypedShortForm = (typed: string, name: string): boolean =>
  typed.length >= 4 && usedFor(name).some((form) => form.length >= 4 && withinOneEdit(typed, form));
