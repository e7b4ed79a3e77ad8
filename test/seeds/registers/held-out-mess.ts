import { below, oneOf, type Random } from '../names/random.ts';
import type { Mess } from './mess.ts';

/** @file What else happens to names. Kept from whoever builds the matching: nothing in it may be changed to do better on exactly these. */

/** What a scanner takes for something else. */
const scanned: Mess = (random, text) =>
  replacedOnce(random, text, [
    ...([
      ['rn', 'm'],
      ['m', 'rn'],
      ['l', 'i'],
      ['cl', 'd'],
      ['h', 'b'],
      ['e', 'c'],
    ] as const),
  ]);

/** As somebody writes what they heard. */
const heard: Mess = (random, text) =>
  replacedOnce(random, text, [
    ...([
      ['ph', 'f'],
      ['ck', 'k'],
      ['y', 'ie'],
      ['ie', 'y'],
      ['ough', 'uff'],
      ['c', 'k'],
      ['ea', 'ee'],
      ['tt', 't'],
      ['ll', 'l'],
      ['s', 'z'],
      ['ai', 'ay'],
    ] as const),
  ]);

const beside: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  i: 'o',
  o: 'p',
  n: 'm',
  t: 'y',
  r: 't',
  l: 'k',
  s: 'd',
};

/** The key beside the right one. */
const keyBeside: Mess = (random, text) => replacedOnce(random, text, Object.entries(beside));

/** A letter twice. */
const doubled: Mess = (random, text) => {
  const at = 1 + below(random, Math.max(1, text.length - 1));
  return /[a-z]/u.test(text.charAt(at))
    ? text.slice(0, at) + text.charAt(at) + text.slice(at)
    : text;
};

/** Two words written as one. */
const merged: Mess = (_random, text) => {
  const [first = '', second, ...rest] = text.split(' ');
  return second === undefined || first.length < 4
    ? text
    : [first + second.toLowerCase(), ...rest].join(' ');
};

/** A title before, or letters after. */
const titled: Mess = (random, text) =>
  below(random, 2) === 0
    ? `${oneOf(random, ['Mr', 'Mrs', 'Dr', 'Cllr', 'Sir'])} ${text}`
    : `${text} ${oneOf(random, ['MBE', 'Esq', 'Jnr'])}`;

/** Words of a body in another order. */
const shuffled: Mess = (_random, text) => {
  const words = text.replace(/ (?:Ltd|Limited|plc|LLP)$/u, '').split(' ');
  return words.length < 2 ? text : [...words.slice(1), words[0]].join(' ');
};

/** A place after it. */
const placed: Mess = (random, text) =>
  `${text.replace(/ (?:Ltd|Limited|plc|LLP)$/u, '')} (${oneOf(random, ['Midlands', 'North', 'Westshire', 'South'])}) Ltd`;

function replacedOnce(
  random: Random,
  text: string,
  pairs: readonly (readonly [string, string])[],
): string {
  const fitting = pairs.filter(([from]) => text.indexOf(from, 1) > 0);
  if (fitting.length === 0) return text;
  const [from, to] = oneOf(random, fitting);
  const at = text.indexOf(from, 1);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** What the matching is judged by besides: of people and of bodies. */
export const heldOutPeopleMess: readonly Mess[] = [scanned, heard, keyBeside, doubled, titled];
export const heldOutBodyMess: readonly Mess[] = [
  ...[scanned, heard, keyBeside, doubled, merged, shuffled, placed],
];
