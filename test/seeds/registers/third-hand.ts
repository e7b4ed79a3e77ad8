import { oneOf } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';
import { calledSo, joined } from './third-hand-called.ts';
import { inAHurry, olderSystem, otherKeys, scannedSo, spelltSo } from './third-hand-letters.ts';

/** @file A third held-out mess of people: what desks, forms, scanners and older systems make of names that come from many communities. Written before anything was
 *  read of what the second list misses. Nothing in the matching may be changed to do better on exactly these. */

const beforeSurname =
  /^(?:de|da|do|dos|das|del|di|ap|ab|ferch|ó|o|ní|nic|mac|mc|singh|kaur|van|von|al|el|bin|md)$/iu;

/** Forenames, and the surname with what belongs before it, as a clerk would divide them. */
function divided(text: string): {
  readonly forenames: readonly string[];
  readonly surname: string;
} {
  const words = text.split(' ').filter((word) => word !== '');
  const begins = words.findIndex((word, at) => at > 0 && beforeSurname.test(word));
  const from = begins > 0 ? begins : Math.max(1, words.length - 1);
  return { forenames: words.slice(0, from), surname: words.slice(from).join(' ') };
}

/** The middle name used as the first; or a first name that nobody used stands before. */
const goesBySecond: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const [first = '', second] = forenames;
  const unused = oneOf(random, ['John', 'Mary', 'William', 'Ann', 'James', 'T', 'Francis', 'R.']);
  return second === undefined
    ? joined(unused, first, surname)
    : oneOf(random, [
        joined(second, surname),
        joined(`${first.charAt(0)}.`, second, surname),
        joined(second, first, surname),
        joined(second, first.charAt(0), surname),
      ]);
};

/** Married, parted or gone back: another surname, mostly with the old one beside it. */
const changedSurname: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const other = oneOf(random, [
    'Farrant',
    'Kinsella',
    'Oyelaran',
    'Bassi',
    'Trott',
    'Hollis',
    'Mehta',
  ]);
  return oneOf(random, [
    joined(...forenames, other),
    joined(...forenames, `${surname}-${other}`),
    joined(...forenames, `${other}-${surname}`),
    joined(...forenames, surname, other),
    joined(...forenames, other, `(formerly ${surname})`),
    joined(...forenames, other, `nee ${surname}`),
    joined(...forenames, `${surname}/${other}`),
    joined('Mrs', ...forenames, other, `(${surname})`),
  ]);
};

/** The part that many share left off, put in, by its letter, or as the only surname; one of two families left off, or the other way round. */
const sharedPart: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const sikh = /^(?:Singh|Kaur)(?: |$)/u.exec(surname)?.[0].trim();
  if (sikh !== undefined) {
    const family = surname.slice(sikh.length).trim();
    const other = family === '' ? oneOf(random, ['Gill', 'Sandhu', 'Sidhu']) : family;
    return oneOf(random, [
      joined(...forenames, other),
      joined(...forenames, sikh),
      joined(...forenames, sikh.charAt(0), other),
      joined(...forenames, other, sikh),
      joined(sikh, ...forenames),
    ]);
  }
  const words = surname.split(' ');
  if (words.length > 1)
    return oneOf(random, [
      joined(...forenames, words.at(-1) ?? ''),
      joined(...forenames, words.join('')),
      joined(...forenames, words.join('-')),
      joined(
        ...forenames,
        words
          .toReversed()
          .filter((word) => !beforeSurname.test(word))
          .join(' '),
      ),
    ]);
  if (forenames.length > 2) return joined(forenames[0] ?? '', surname);
  return oneOf(random, [
    joined(...forenames, oneOf(random, ['Begum', 'Khan', 'Ali', 'Singh', 'Maria']), surname),
    joined(forenames[0] ?? '', surname),
    slip(random, text),
  ]);
};

/** The family name first, as at home or as the form has it; forenames run together or by a hyphen; an English name beside. */
const otherOrder: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const given = forenames.join(' ');
  return oneOf(random, [
    joined(surname, given),
    `${surname}, ${given}`,
    `${surname.toUpperCase()} ${given}`,
    joined(surname, forenames.join('-')),
    joined(forenames.map((name, at) => (at === 0 ? name : name.toLowerCase())).join(''), surname),
    joined(oneOf(random, ['Kevin', 'Jenny', 'Tony', 'Vivian']), given, surname),
    `${surname},${given}`,
    joined(...forenames.toReversed(), surname),
  ]);
};

/** Letters for forenames, or a title and nothing else. */
const byLetters: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const letters = forenames.map((name) => name.charAt(0));
  return oneOf(random, [
    joined(letters.join(''), surname),
    joined(letters.join(' '), surname),
    joined(surname, letters.join('.')),
    `${surname}, ${letters[0] ?? ''}`,
    joined(forenames[0] ?? '', ...letters.slice(1), surname),
    joined(oneOf(random, ['Mr', 'Mrs', 'Ms', 'PC', 'DC', 'Cllr']), letters[0] ?? '', surname),
  ]);
};

/** What a desk writes around a name. */
const besideIt: Mess = (random, text) => {
  const { forenames, surname } = divided(text);
  const given = forenames.join(' ');
  return oneOf(random, [
    ...[
      `${text} (wife of subject)`,
      `${text} - ex partner`,
      `${text} [known]`,
      `${text} (DOB not known)`,
    ],
    ...[
      `Mr ${text} (Dir.)`,
      `D/Sgt ${text}`,
      `PS ${surname}`,
      `${text} jnr`,
      `Ms ${given} ${surname}`,
    ],
    ...[
      `"${text}"`,
      `${text} ??`,
      `${text} (as spelt)`,
      `${text} - London`,
      `${text} (self employed)`,
    ],
    ...[
      `${text} & Son`,
      `${text} + partner`,
      `Dr. (Mrs) ${text}`,
      `${text} BSc (Hons)`,
      `*${text}*`,
    ],
    ...[`${text} aka 'Smudge'`, `${text} alias Tiny`, `Name: ${text}`, `${surname} ${given} (M)`],
  ]);
};

/** What the matching is judged by besides, the commoner kinds more than once. */
export const thirdHandMess: readonly Mess[] = [
  ...[
    calledSo,
    calledSo,
    goesBySecond,
    changedSurname,
    sharedPart,
    sharedPart,
    otherOrder,
    otherOrder,
  ],
  ...[byLetters, otherKeys, scannedSo, spelltSo, spelltSo, olderSystem, besideIt, inAHurry, slip],
];
