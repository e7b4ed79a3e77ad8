import { below, oneOf, type Random } from '../names/random.ts';
import type { Mess } from './mess.ts';

/** @file What hands and keyboards do to names, of people and of bodies alike, and how people of many languages are written in Britain. Looked at while the
 *  matching was built. */

const neighbours: Readonly<Record<string, string>> = {
  ...{ a: 'qsz', b: 'vn', c: 'xv', d: 'sfe', e: 'wr', f: 'dg', g: 'fh', h: 'gj', i: 'uo', j: 'hk' },
  ...{ k: 'jl', l: 'kp', m: 'n', n: 'bm', o: 'ip', p: 'ol', q: 'wa', r: 'et', s: 'ad', t: 'ry' },
  ...{ u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'xa' },
};

const changeAt = (text: string, at: number, to: string, length = 1): string =>
  text.slice(0, at) + to + text.slice(at + length);

/** The places in a text where something stands, none of them the first letter of it. */
const placesOf = (text: string, what: RegExp): readonly number[] =>
  [...text.matchAll(what)].map(({ index }) => index).filter((at) => at > 0);

/** The key beside the one that was meant. */
const nextKey: Mess = (random, text) => {
  const places = placesOf(text, /(?<=\p{L})[a-z]/gu);
  if (places.length === 0) return text;
  const at = oneOf(random, places);
  return changeAt(text, at, oneOf(random, [...(neighbours[text.charAt(at)] ?? 'e')]));
};

/** A double letter single, or a single one double. */
const doubleLetter: Mess = (random, text) => {
  const doubles = placesOf(text, /(?<=\p{L})([a-z])\1/gu);
  if (doubles.length > 0) return changeAt(text, oneOf(random, doubles), '');
  const singles = placesOf(text, /(?<=\p{L})[lnrstpmfc](?=[a-z])/gu);
  if (singles.length === 0) return text;
  const at = oneOf(random, singles);
  return changeAt(text, at, text.charAt(at).repeat(2));
};

/** Two letters beside each other in the wrong order; the first of a word too. */
const swapped: Mess = (random, text) => {
  const places = [...text.matchAll(/\p{L}(?=\p{Ll}{2})/gu)].map(({ index }) => index);
  if (places.length === 0) return text;
  const at = oneOf(random, places);
  const [one, other] = [text.charAt(at), text.charAt(at + 1)];
  const isCapital = one !== one.toLowerCase();
  return changeAt(text, at, isCapital ? other.toUpperCase() + one.toLowerCase() : other + one, 2);
};

/** The first letter of a word wrong, or left out. */
const firstLetter: Mess = (random, text) => {
  const words = [...text.matchAll(/\p{Lu}(?=\p{Ll}{4})/gu)];
  if (words.length === 0) return text;
  const { index: at, 0: letter } = oneOf(random, words);
  if (below(random, 3) === 0) return changeAt(text, at, text.charAt(at + 1).toUpperCase(), 2);
  const other = oneOf(random, [...(neighbours[letter.toLowerCase()] ?? 'e')]);
  return changeAt(text, at, other.toUpperCase());
};

const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/u, 'f'],
  [/(?<=\p{L})ie(?!u)/u, 'y'],
  [/(?<=\p{L})y\b/u, 'ie'],
  [/ck/u, 'k'],
  [/ee/u, 'ea'],
  [/ea/u, 'ee'],
  [/ou/u, 'u'],
  [/(?<=\p{L})or\b/u, 'er'],
  [/son\b/u, 'sen'],
  [/Mac(?=\p{Lu})/u, 'Mc'],
  [/Mc(?=\p{Lu})/u, 'Mac'],
  [/Wh/u, 'W'],
  [/(?<=\p{L})tt/u, 't'],
  [/(?<=\p{L})gh(?=\p{L})/u, 'g'],
  [/sh/u, 'sch'],
  [/(?<=\p{L})c(?=[aou])/u, 'k'],
  [/(?<=\p{L})s(?=e\b)/u, 'z'],
  [/(?<=\p{L})ai/u, 'ay'],
  [/ley\b/u, 'ly'],
  [/ham\b/u, 'am'],
  [/ford\b/u, 'forde'],
  [/w(?=\p{L})/u, 'v'],
  [/ewal\b/u, 'eval'],
  [/iwal\b/u, 'ival'],
  [/eanu\b/u, 'ianu'],
  [/(?<=\p{L})i(?=\p{L})/u, 'ee'],
];

/** As it was heard over the telephone. */
const heard: Mess = (random, text) => {
  const fitting = spellings.filter(([from]) => from.test(text));
  if (fitting.length === 0) return text;
  const [from, to] = oneOf(random, fitting);
  return text.replace(from, to);
};

/** A file that was read in the wrong encoding: each letter with an accent is two others, or a question mark, or gone. */
const wrongEncoding: Mess = (random, text) => {
  const kind = below(random, 3);
  return text.replaceAll(/[\u0080-\u024F]/gu, (letter) => {
    const bytes = [...new TextEncoder().encode(letter)];
    const read = new TextDecoder('windows-1252').decode(new Uint8Array(bytes));
    return [read, '?', '�'][kind] ?? '?';
  });
};

/** Apostrophes as older keyboards have them, or a space. */
const apostrophe: Mess = (random, text) =>
  text.replaceAll(/['’]/gu, oneOf(random, ['`', '´', '’', ' ', '‘']));

/** A stray mark, a double space, a trailing dot. */
const strayMarks: Mess = (random, text) =>
  oneOf(random, [
    ` ${text}`,
    `${text} .`,
    text.replace(' ', '  '),
    text.replace(' ', '\u00a0'),
    `${text},`,
    `"${text}"`,
    `${text}?`,
    text.replace(' ', '. '),
  ]);

const shortForms: Readonly<Record<string, readonly string[]>> = {
  ...{ Mohammed: ['Mohd', 'Md', 'Mo', 'Mohamad'], Muhammad: ['Mohammad', 'Mohamed', 'M.'] },
  ...{ Stuart: ['Stewart', 'Stu'], Graham: ['Graeme', 'Gray'], Geoffrey: ['Jeffrey', 'Jeff'] },
  ...{ Catriona: ['Catrina', 'Katrina'], Isobel: ['Isabel', 'Isabelle'], Callum: ['Calum', 'Cal'] },
  ...{ Alistair: ['Alasdair', 'Alastair', 'Ali'], Elspeth: ['Elizabeth'], Iain: ['Ian'] },
  ...{
    Thomas: ['Tommy', 'Thos'],
    William: ['Wm', 'Willy', 'Liam'],
    Charlotte: ['Charley', 'Lottie'],
  },
  ...{ Alexander: ['Sandy', 'Alec'], Alessandro: ['Alex', 'Sandro'], Giovanni: ['Gianni'] },
  ...{ Francesca: ['Fran', 'Frankie'], Matteo: ['Matt'], Beatriz: ['Bea', 'Beatrice'] },
  ...{
    Barbara: ['Barb'],
    Patricia: ['Tricia', 'Patsy'],
    Janet: ['Jan'],
    Derek: ['Derrick', 'Del'],
  },
  ...{ Edward: ['Ned', 'Ed'], George: ['Georgie'], Charlie: ['Charles'], Jack: ['John'] },
  ...{ Margaret: ['Meg', 'Margie'], Grace: ['Gracie'], Alfie: ['Alfred'], Freddie: ['Frederick'] },
  ...{
    Christine: ['Chrissie', 'Kristine'],
    Richard: ['Richie', 'Dick'],
    Susan: ['Suzan', 'Susie'],
  },
};

/** A form of the forename that people use, or another spelling of it. */
const usedForm: Mess = (random, text) => {
  const [forename = '', ...rest] = text.split(' ');
  const forms = shortForms[forename];
  return forms ? [oneOf(random, forms), ...rest].join(' ') : text;
};

/** Title before, letters or a word after, the surname in capitals, in either order. */
const formal: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  const forenames = words.join(' ');
  return oneOf(random, [
    `Mr ${text}`,
    `Mrs. ${text}`,
    `Cllr ${text}`,
    `${surname}, ${forenames} (Mr)`,
    `${surname.toUpperCase()} ${forenames}`,
    `${surname.toUpperCase()}, ${forenames}`,
    `${forenames} ${surname.toUpperCase()}`,
    `Dr ${text} MBE`,
    `Mr ${surname}, ${forenames}`,
    `${text} Esq.`,
    `${text} (Snr)`,
    `Sgt ${text}`,
  ]);
};

/** What somebody wrote beside the name. */
const remark: Mess = (random, text) =>
  oneOf(random, [
    `${text} (friend)`,
    `${text} - cousin`,
    `${text} (brother in law)`,
    `${text} (spelling?)`,
    `${text} - see file`,
    `${text} (Managing Director)`,
    `${text} (m)`,
    `${text} + 1`,
    `${text} & guest`,
    `${text} and wife`,
    `${text} (deceased)`,
  ]);

/** A middle name that nobody knew, or only its letter. */
const middle: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  const [first = '', second] = words;
  if (words.length === 0) return text;
  return second === undefined
    ? `${first} ${oneOf(random, ['J', 'A.', 'M', 'Ann', 'John', 'Singh', 'Marie'])} ${surname}`
    : oneOf(random, [
        `${first} ${surname}`,
        `${first} ${second.charAt(0)} ${surname}`,
        `${first.charAt(0)}. ${second} ${surname}`,
        `${second} ${surname}`,
      ]);
};

/** A hyphen or a space where there was none, or the second half of a name left off. */
const halves: Mess = (random, text) => {
  const words = text.split(' ');
  const surname = words.pop() ?? '';
  if (words.length === 0) return text;
  const other = oneOf(random, ['Fenwold', 'Lockyer', 'Brade', 'Thackerby']);
  return oneOf(random, [
    `${words.join('-')} ${surname}`,
    `${words.join(' ')} ${surname}-${other}`,
    `${words.join(' ')} ${other} ${surname}`,
    `${words.join(' ')} ${surname.replace(/^(Mac|Mc|Beau|Mont|Ash|Wood)/u, '$1 ')}`,
    `${surname} ${words.join('-')}`,
    `${words.join(' ')}${surname}`,
  ]);
};

/** Mess of hands and ears: of whatever has letters. */
export const handMess: readonly Mess[] = [
  ...[nextKey, doubleLetter, swapped, firstLetter, heard, wrongEncoding, apostrophe, strayMarks],
];

/** Mess of people's names. */
export const fieldPeopleMess: readonly Mess[] = [
  ...[...handMess, heard, nextKey, usedForm, usedForm, formal, formal, remark, middle, halves],
];

/** How telephones are written besides. */
export const fieldTelephone = (random: Random, number: string): string => {
  const plain = number.replaceAll(' ', '');
  return oneOf(random, [
    `+44 ${plain.slice(1, 5)} ${plain.slice(5)}`,
    `+44(0)${plain.slice(1)}`,
    `${plain.slice(0, 3)} ${plain.slice(3, 7)} ${plain.slice(7)}`,
    `${plain.slice(0, 5)}.${plain.slice(5)}`,
    `Mob ${plain}`,
    `m: ${plain}`,
    `${plain} (h)`,
    `${plain} / 05998 111222`,
    `0044(0)${plain.slice(1)}`,
    `'${plain}`,
    plain.slice(1),
    changeAt(plain, 4 + below(random, 6), String(below(random, 10))),
    plain.slice(0, 8) + plain.charAt(9) + plain.charAt(8) + plain.slice(10),
    `${plain}.0`,
    `tel.${plain}`,
  ]);
};
