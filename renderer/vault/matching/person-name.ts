import { foldText } from '../search/fold-text.ts';
import {
  apartInitials,
  namesApart,
  surnameToldByComma,
  withoutStanding,
  withoutTitles,
} from './person-standing.ts';

/** @file A person's name as it is compared: words in one spelling, without titles, the surname told where the writing tells it. */

/** Forenames and surnames; of a double-barrelled surname both parts. Without a comma the last word is taken for the surname. */
export type PersonName = {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
};

/** Words that belong to the surname after them. */
export const particles: ReadonlySet<string> = new Set(
  'o mc mac ni nic fitz de da di du del della dos la le van von der den ter ten al el abd abu bin ibn ap'.split(
    ' ',
  ),
);

/** A name as it is compared. */
export const personName = (given: string): PersonName => nameIn(asWritten(given));

const asWritten = (given: string): string => surnameToldByComma(withoutStanding(given));

function nameIn(written: string): PersonName {
  const comma = written.indexOf(',');
  if (comma > 0) {
    const surnames = wordsOf(written.slice(0, comma), 'surname');
    const forenames = wordsOf(apartInitials(written.slice(comma + 1)));
    if (surnames.length > 0 && forenames.length > 0)
      return { forenames: forenames.flat(), surnames: surnames.flat() };
  }
  const words = wordsOf(written);
  const last = words.at(-1) ?? [];
  const [first = []] = words;
  // "Thackerby W J": initials are no surname.
  if (last.join('').length === 1 && first.join('').length > 1)
    return { forenames: words.slice(1).flat(), surnames: first };
  return { forenames: words.slice(0, -1).flat(), surnames: last };
}

/** Every name that somebody is written under: that of the record, the one before marriage or beside it, and what an address of e-mail says. */
export function personNames(written: string): readonly PersonName[] {
  const mail =
    /^\s*([\p{L}._-]{3,})\d*@\S+$/u.exec(written)?.[1] ??
    (/^\s*\p{L}{2,}[._]\p{L}{2,}\s*$/u.test(written) ? written : undefined);
  if (mail !== undefined) return [personName(mail.replaceAll(/[._]/gu, ' '))];
  const [now = '', ...before] = namesApart(written);
  const [name = nobody, ...others] = readingsOf(now);
  return [name, ...others, ...before.map(readingsOf).flatMap((all) => asWhole(name, all))];
}

const nobody: PersonName = { forenames: [], surnames: [] };

/** Every way a name may be meant, the likeliest first. "Al Hashimi" may be a forename and a surname, or a surname alone, as in "Cpl bin Rashid"; "HARA, OF" is
 *  somebody whose letters make a word. */
function readingsOf(given: string): readonly PersonName[] {
  const written = asWritten(given);
  const name = nameIn(written);
  const [first = '', ...more] = name.forenames;
  const letters = /,\s*\p{Lu}{2,3}\s*$/u.test(written) && more.length === 0 ? [...first] : [];
  if (letters.length > 1) return [name, { forenames: letters, surnames: name.surnames }];
  if (!particles.has(first) || written.includes(',')) return [name];
  const [surnames = [], ...forenames] = wordsOf(written, 'surname');
  return [name, { forenames: forenames.flat(), surnames }];
}

/** "née Thackerby" and "aka Dusty" are one word of a name, a surname or a forename: the rest is as it is now. */
function asWhole(now: PersonName, readings: readonly PersonName[]): readonly PersonName[] {
  const alone = readings.find(({ forenames }) => forenames.length === 0);
  if (alone === undefined) return readings;
  if (alone.surnames.length === 0) return [];
  return [
    { ...alone, forenames: now.forenames },
    { forenames: alone.surnames, surnames: now.surnames },
  ];
}

/** The words between spaces; each as one (O'Brien) or, with a hyphen, as its parts. `of`: of a surname alone, that may begin with what else stands within. */
function wordsOf(text: string, of?: 'surname'): readonly (readonly string[])[] {
  const raw = foldText(text)
    // What a scanner took for a figure within a word.
    .replaceAll(/\p{L}*[015]\p{L}+|\p{L}+[015]\p{L}*/gu, (word) =>
      word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's'),
    )
    .replaceAll(/["“”()]/gu, ' ')
    .replaceAll("'", '')
    // "al-Hashimi" is "Al Hashimi".
    .replaceAll(/\b(?:al|el|abd|abu|bin|ibn|ap)-(?=\p{L})/gu, '$& ')
    .replaceAll('.', ' ')
    .split(/\s+/u)
    .map((word) => word.split('-').map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .map((parts) => parts.filter((part) => part !== ''))
    .filter((parts) => parts.length > 0);
  return joinParticles(withoutTitles(raw), of === 'surname');
}

/** "van der Berg", "Mc Allister" and "O Brien" as one word each. The first word is a forename, but where nothing but a surname is told; what belongs before
 *  a surname may be told behind it there: "Linde van der". */
function joinParticles(
  words: readonly (readonly string[])[],
  isSurname: boolean,
): readonly (readonly string[])[] {
  const isParticle = (parts: readonly string[] = []): boolean =>
    parts.length === 1 && particles.has(parts[0] ?? '');
  const behind = isSurname ? words.slice(words.findLastIndex((each) => !isParticle(each)) + 1) : [];
  const inOrder =
    behind.length > 0 && behind.length < words.length
      ? [...behind, ...words.slice(0, -behind.length)]
      : words;
  // "van der Linde Willem": nobody is called Van Der.
  const isFirst = isSurname || (isParticle(inOrder[0]) && isParticle(inOrder[1]));
  const joined: (readonly string[])[] = [];
  let before = '';
  inOrder.forEach((parts, at) => {
    // "O C Thackerby" is somebody's letters.
    const isLetter = inOrder[at + 1]?.join('').length === 1;
    if (isParticle(parts) && at < inOrder.length - 1 && (at > 0 || isFirst) && !isLetter)
      before += parts[0] ?? '';
    else {
      joined.push(before === '' ? parts : [before + (parts[0] ?? ''), ...parts.slice(1)]);
      before = '';
    }
  });
  return joined;
}
