import { foldText } from '../search/fold-text.ts';
import { mendEncoding } from './encoding.ts';

/** @file A person's name as it is compared: words in one spelling, without titles, the surname told where the writing tells it. */

/** Forenames and surnames; of a double-barrelled surname both parts. Without a comma the last word is taken for the surname. */
export type PersonName = {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
};

const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr sir dame lord lady rev prof professor pc dc ds di dci det sgt sergeant insp inspector supt ' +
    'superintendent cllr councillor esq jr jnr snr senior junior acc dcc cc obe mbe cbe qpm constable detective chief assistant ' +
    'deputy commander ch dsu dsupt supt csupt cinsp tpc tdc pcso psd cso retd retired bsc ba ma llb phd messrs aka nee formerly'
  ).split(' '),
);

/** Words that belong to the surname after them. */
export const particles: ReadonlySet<string> = new Set(
  'o mc mac ni nic fitz de da di du del della dos la le van von der den ter ten al el abd abu bin ibn ap'.split(
    ' ',
  ),
);

/** A name as it is compared. */
export function personName(given: string): PersonName {
  const written = withoutStanding(given);
  const comma = written.indexOf(',');
  if (comma > 0) {
    const surnames = wordsOf(written.slice(0, comma));
    const forenames = wordsOf(written.slice(comma + 1));
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
    /^\s*([\p{L}._-]{3,})@\S+$/u.exec(written)?.[1] ??
    (/^\s*\p{L}{2,}[._]\p{L}{2,}\s*$/u.test(written) ? written : undefined);
  if (mail !== undefined) return [personName(mail.replaceAll(/[._]/gu, ' '))];
  const [now = '', ...before] = written.split(earlierName);
  const name = personName(now);
  const { forenames } = name;
  return [
    name,
    ...before
      .map(personName)
      // "née Thackerby" and "aka Dusty" are one word of a name: the rest is as it is now.
      .map((other) => ({
        ...other,
        forenames: other.forenames.length > 0 ? other.forenames : forenames,
      }))
      .filter(({ surnames }) => surnames.length > 0),
  ];
}

const earlierName =
  /[\s(]+(?:n[eé]e|formerly(?:\s+known\s+as)?|previously|also\s+known\s+as|a\.?k\.?a\.?|alias)\s+/iu;

/** What is written about somebody and is no name: a rank in other duties, a number, letters after a name. */
const withoutStanding = (written: string): string =>
  withoutRemarks(mendEncoding(written))
    .replace(/\b(?:mr|dr)\.?\s*(?:&|and)\s*mrs\.?\s+/iu, '')
    .replace(/\b[ta]\/(?:pc|dc|ds|di|dci|insp|sgt|supt|acc|dcc|cc|ch)\b\.?/iu, ' ')
    .replace(/\bthe\s+late\b/iu, ' ')
    .replace(/(?<=^|\s)\(?\d{3,6}\)?(?=\s|$)/gu, ' ')
    // "WilliamThackerby"; "MacLeod" is one, and so is "MapcLeod".
    .replaceAll(/(?<=\p{Ll}{3})(?<!\bM\p{Ll}{0,3})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replaceAll(/(?<=\p{Ll}.*)\b\p{Lu}{2,3}\b|\b\p{Lu}{2,3}\b(?=.*\p{Ll})/gu, apartIfInitials);

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
];

/** "JA" among other letters; "QPM" is what it is. */
const apartIfInitials = (word: string): string =>
  titles.has(word.toLowerCase()) ? word : [...word].join(' ');

/** The words between spaces; each as one (O'Brien) or, with a hyphen, as its parts. */
function wordsOf(text: string): readonly (readonly string[])[] {
  const raw = foldText(text)
    // What a scanner took for a figure within a word.
    .replaceAll(/\p{L}*[015]\p{L}+|\p{L}+[015]\p{L}*/gu, (word) =>
      word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's'),
    )
    .replaceAll(/["“”()]/gu, ' ')
    .replaceAll("'", '')
    .replaceAll('.', ' ')
    .split(/\s+/u)
    .map((word) => word.split('-').map((part) => part.replaceAll(/[^\p{L}\p{N}]/gu, '')))
    .map((parts) => parts.filter((part) => part !== ''))
    .filter((parts) => parts.length > 0 && !(parts.length === 1 && titles.has(parts[0] ?? '')));
  return joinParticles(raw);
}

/** "van der Berg", "Mc Allister" and "O Brien" as one word each. */
function joinParticles(words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const joined: (readonly string[])[] = [];
  let before = '';
  words.forEach((parts, at) => {
    const [only = ''] = parts;
    const isParticle = parts.length === 1 && particles.has(only) && at < words.length - 1 && at > 0;
    if (isParticle) before += only;
    else {
      joined.push(before === '' ? parts : [before + only, ...parts.slice(1)]);
      before = '';
    }
  });
  return joined;
}
