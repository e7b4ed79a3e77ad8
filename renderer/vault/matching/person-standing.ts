import { mendEncoding } from './encoding.ts';

/** @file What is written with a person's name and is no name: titles, ranks, letters after it, remarks, another name they are known by. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Never a name of anybody, wherever they stand. */
const titles = setOf(
  'mr mrs ms miss mx mstr dr sir dame rev revd reverend prof professor pc dc ds di dci det sgt insp supt cllr esq jr jnr snr ' +
    'obe mbe cbe qpm kc qc frcs acc dcc cc ch dsu dsupt csupt cinsp tpc tdc pcso psd cso capt cpl lcpl lt col maj hon ' +
    'retd retired bsc msc mba llb phd mst messrs aka nee formerly unknown unk nk fnu lnu tbc',
);

/** Before a name they are a rank or a title; as the last word they are a surname. */
const ranks = setOf(
  'lord lady baron baroness sergeant inspector superintendent constable detective chief assistant deputy commander councillor captain ' +
    'corporal lieutenant colonel major canon father sister brother master senior junior sheikh sheik hajji haji imam rabbi',
);

/** Behind a name they are letters; where there is one name besides, they are a surname. */
const letters = setOf('ba ma senior junior ii iii iv');

/** Words of a name, each as its parts, without titles. */
export function withoutTitles(
  words: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const named = words.filter((parts) => !isOneOf(titles, parts));
  let [from, to] = [0, named.length];
  while (to - from > 1 && isOneOf(ranks, named[from])) from += 1;
  while (to - from > 2 && isOneOf(letters, named[to - 1])) to -= 1;
  return named.slice(from, to);
}

const isOneOf = (words: ReadonlySet<string>, parts: readonly string[] = []): boolean =>
  parts.length === 1 && words.has(parts[0] ?? '');

/** The name somebody has now, and those they had or have besides. */
export function namesApart(written: string): readonly string[] {
  const several = written.split(otherName).map((name) => name.trim());
  // "Thackerby / William" is one name, of two fields.
  return several.flatMap((name) => {
    const both = name.split(/\s+\/\s+|\s*;\s*/u);
    return both.every((each) => /\S\s+\S/u.test(each)) ? both : [both.join(' ')];
  });
}

const otherName =
  /[\s(]+(?:n[eé]e|formerly(?:\s+known\s+as)?|previously|(?:also|now)\s+known\s+as|[af][./]?k[./]?a\.?|alias|maiden\s+name:?)\s+|\(\s*(?:was|now|prev\.?|or)\s+|\s+@\s+/iu;

/** What is written about somebody and is no name: a rank in other duties, a number, letters after a name. */
export const withoutStanding = (written: string): string =>
  withoutRemarks(mendEncoding(written))
    .replaceAll('_', ' ')
    .replace(/\b(?:mr|dr)\.?\s*(?:&|and)\s*mrs\.?\s+/iu, '')
    .replace(/\b[ta]\/(?:pc|dc|ds|di|dci|insp|sgt|supt|acc|dcc|cc|ch)\b\.?/iu, ' ')
    .replace(/\bn\/k\b|\bthe\s+late\b|\b(?:first|fore|last|sur)\s?name\b/iu, ' ')
    .replace(/(?<=^|\s)\(?\d{3,6}\)?(?=\s|$)/gu, ' ')
    // "WilliamThackerby"; "MacLeod" is one, and so is "MapcLeod".
    .replaceAll(
      /(?<=\p{Ll}{2})(?<!\bM\p{Ll}{0,3})(?<!\b(?:De|Di|Du|La|Le|Van|Von))(?=\p{Lu}\p{Ll})/gu,
      ' ',
    )
    .replaceAll(
      /(?<=\p{Ll}.*)(?<![\p{L}\p{N}])\p{Lu}{2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{Lu}{2,3}(?![\p{L}\p{N}])(?=.*\p{Ll})/gu,
      apartIfInitials,
    );

/** What somebody wrote beside a name: who it is to whom, that others were there, that it may be misspelt. */
const withoutRemarks = (written: string): string => {
  const left = remarks.reduce((text, each) => text.replace(each, ' '), written).trim();
  return /\p{L}{2}/u.test(left) ? left : written;
};

const beside =
  '(?:friend|cousin|uncle|aunt|nephew|niece|brother|sister|son|daughter|father|mother|wife|husband|spouse|partner|fianc|girlfriend|boyfriend|neighbour|colleague|associate|director|owner|manager|secretary|proprietor|rep|deceased|spelling|see|file|unknown|tbc|sic|ex)';
const remarks: readonly RegExp[] = [
  new RegExp(`\\([^)]*\\b${beside}(?:\\b|[?éeè])[^)]*\\)`, 'giu'),
  new RegExp(`\\s+[-–]\\s+(?:[^-–]*\\s)?${beside}\\b.*$`, 'iu'),
  /\s*(?:&|\+|\band)\s*(?:\d+|guests?|wife|husband|partner|spouse|family|others?|friends?)\b.*$/iu,
  /\(\s*[mf?]\s*\)/iu,
  // A number in brackets is of a record, and of nobody's name.
  /\([^)]*(?<![\p{L}\p{N}])\d+(?!\p{L})[^)]*\)/u,
  /\[[^\]]*\]?/u,
  /[\s(,]+(?:d\.?\s?o\.?\s?b\b|born\s+\d).*$/iu,
  /^\s*(?:poss|possibly|prob|probably|believed|thought\s+to\s+be)\b\.?(?=\s+\p{L})/iu,
];

const isTitle = (word: string): boolean =>
  titles.has(word.toLowerCase()) || letters.has(word.toLowerCase());

/** "JA" among other letters; "QPM" is what it is, "DE" belongs to the surname after it, and "LEE" is one. */
const apartIfInitials = (word: string): string =>
  isTitle(word) || belongsBefore.test(word) || /^(?=.*[AEIOU]).{3}$/u.test(word)
    ? word
    : [...word].join(' ');

const belongsBefore = /^(?:D[AEIU]|DEL|DER|DEN|DOS|L[AE]|VAN|VON|TER|TEN|AL|EL|AP|MC|MAC|BIN)$/u;

/** "THACKERBY, WJ": what stands for forenames and has no vowel. */
export const apartInitials = (forenames: string): string =>
  forenames.replaceAll(/(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu, (word) =>
    hasVowel(word) ? word : apartIfInitials(word),
  );

const hasVowel = (word: string): boolean => /[AEIOUY]/u.test(word.normalize('NFKD'));

/** "STEWART Fiona Morag" tells by its capitals which word is the surname: it is written as "STEWART, Fiona Morag". */
export function surnameToldByComma(written: string): string {
  const [, surname, forenames] =
    /^\s*((?:(?:D[AEIU]|DEL|DER|DEN|VAN|VON|TER|AL|EL|O|MC)\s+)*(?:Mc|Mac|O['’]|D['’])?\p{Lu}[\p{Lu}'’]{2,}(?:-\p{Lu}+)*)\s+([^,]*\p{Lu}\p{Ll}[^,]*)$/u.exec(
      written,
    ) ?? [];
  // "THACKERBY William FENWOLD" tells nothing, nor does a title.
  if (surname === undefined || forenames === undefined || /\p{Lu}{3}/u.test(forenames))
    return written;
  return isTitle(surname) ? written : `${surname}, ${forenames}`;
}
