import { below, oneOf } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';

/** @file A second held-out mess of bodies: what other hands do to the name of a company, in several places at once. Written before the matching was looked at
 *  with it; nobody reads what is missed in it. Nothing in the matching may be changed to do better on exactly these. */

const form = / (?:Ltd|Limited|plc|LLP)$/u;
const withoutForm = (text: string): string => text.replace(form, '');

/** A legal form of elsewhere, or one written as nobody registers it. */
const anotherForm: Mess = (random, text) =>
  `${withoutForm(text)} ${oneOf(random, ['LTD.', 'Lim.', 'Ltd Co.', 'P L C', 'Limited (The)', 'GmbH & Co KG', 'S.A.', 'Pty', 'Co Limited', 'L.L.P', '- Limited'])}`;

/** Where it is, without a comma, in brackets, or all of it. */
const whereItIs: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return oneOf(random, [
    ...[
      `${name} LX1 4ZZ`,
      `${name} LX14ZZ`,
      `${name}, 14-16 Kirkgate, Thackley`,
      `${name} (Thackley)`,
    ],
    ...[
      `${name}, PO Box 12, Thackley`,
      `${name}, Flat 3, 8 Ings Road`,
      `${name}, Thackley, West Ridings`,
    ],
    ...[
      `${name} - Unit 2b`,
      `${name} (Thackley) Ltd`,
      `${name} (North) Limited`,
      `${name} of Thackley`,
    ],
  ]);
};

/** What somebody was there for. */
const occasion: Mess = (random, text) => {
  const name = below(random, 2) === 0 ? text : withoutForm(text);
  return oneOf(random, [
    ...[`Lunch with ${name}`, `Guest of ${name}`, `Hosted by ${name}`, `Meeting - ${name}`],
    ...[`${name} (annual dinner)`, `${name} awards evening`, `${name} - contract review`],
    ...[`${name} golf day`, `Gift from ${name}`, `Visit to ${name}`],
  ]);
};

/** Two names, whichever is its own, as other clerks write it. */
const twoNames: Mess = (random, text) => {
  const other = oneOf(random, [
    'Greengage',
    'The Weir House',
    'Tolbooth',
    'Saltire & Sons',
    'Brightwell',
  ]);
  const name = withoutForm(text);
  return oneOf(random, [
    ...[
      `${text} T/As '${other}'`,
      `${other} (${name} Ltd)`,
      `${other} - a trading name of ${text}`,
    ],
    ...[`${name} [${other}]`, `${name} operating as ${other}`, `${other} = ${text}`],
    ...[
      `${text} - t/a "${other}"`,
      `${other}, trading division of ${name}`,
      `${name} (was ${other})`,
    ],
  ]);
};

/** Words with most of their vowels gone, or cut to four letters. */
const clipped: Mess = (random, text) => {
  const words = withoutForm(text).split(' ');
  const long = words.flatMap((word, at) => (at > 0 && word.length > 6 ? [at] : []));
  if (long.length === 0) return `${withoutForm(text)}.`;
  const at = oneOf(random, long);
  const word = words[at] ?? '';
  words[at] = oneOf(random, [
    word.charAt(0) + word.slice(1).replaceAll(/[aeiou]/gu, ''),
    word.slice(0, 4),
    `${word.slice(0, 5)}.`,
  ]);
  return words.join(' ');
};

/** A site, a handle, an address of e-mail. */
const online: Mess = (random, text) => {
  const name = withoutForm(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', oneOf(random, ['and', '', 'n']))
    .replaceAll(/[^a-z]/gu, '');
  return oneOf(random, [
    `https://www.${name}.co.uk/contact`,
    `sales@${name}.com`,
    `@${name}`,
    `${name}.co.uk`,
  ]);
};

/** Typed in haste: two slips, a first letter, words run together, a word twice. */
const inHaste: Mess = (random, text) => {
  const [first = '', second = '', ...rest] = text.split(' ');
  return oneOf(random, [
    slip(random, slip(random, text)),
    first.charAt(1).toUpperCase() + first.charAt(0).toLowerCase() + text.slice(2),
    [first + second, ...rest].join(' '),
    `${first} ${text}`,
    text.slice(1),
    text.toUpperCase().slice(0, 22),
  ]);
};

/** One more or one less: an article, an s, a group, a year. */
const little: Mess = (random, text) => {
  const name = withoutForm(text);
  return oneOf(random, [
    ...[`The ${name} Company`, `${name}s`, `${name} Group Services Ltd`, `${name} 2021 Ltd`],
    ...[
      `${name} (UK) Holdings Limited`,
      `Messrs. ${name}`,
      name.replace(' & ', ' '),
      `New ${text}`,
    ],
  ]);
};

/** What the matching is judged by besides. */
export const otherHandsBodyMess: readonly Mess[] = [
  ...[anotherForm, anotherForm, whereItIs, occasion, twoNames, clipped, online, inHaste],
  ...[little, slip],
];
