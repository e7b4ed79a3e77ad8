import { below, oneOf, type Random } from '../names/random.ts';
import { slip, type Mess } from './mess.ts';
import { joined } from './third-hand-called.ts';

/** @file What keyboards, scanners, ears and older systems do to letters, for the third held-out mess. Nothing in the matching may be changed to do better on exactly
 *  these. */

/** Letters and what stands in their place, each pair as "from to"; one with nothing behind it is left out. */
const pairsOf = (written: string): readonly (readonly [string, string])[] =>
  written.split(', ').map((pair) => {
    const [from = '', to = ''] = pair.trim().split(' ');
    return [from, to] as const;
  });

const keyed = pairsOf(
  `y z, z y, a q, w z, m ;, e 3, o 0, i 8, t 5, u 7, a s, a d, g y, h u, n h, k m, s e, l o, r f, b g, ee eee, ll lll, d e, an na, er re, in ni, on no, ar ra`,
);
const seen = pairsOf(
  `m nn, nn m, rn m, w vv, li h, h li, I l, l |, O Q, O 0, B 8, S 5, G C, E F, D O, u ii, t f, a o, c e, g q, y v, v y, P F, H N, M N, ri n, k lc`,
);
const heard = pairsOf(
  `sz sh, cz ch, ł w, ł l, w v, ska ski, ski ska, ński nski, rz z, j y, dd th, ff f, ll l, f v, Ch Sh, ou ow, u oo, ee i, i ee, ah a, ss s, Zh Ch, X Hs, Q Ch, ng n, eu iu, ç s, nh ny, ão ao, lh li, ph f, ck k, mh v, bh v, gh h, O' O’, O', Mac Mc, Mc Mac, x cks, ey y, ie i, i y, o u, a e, d t, b p, th t, v w`,
);

const turnedOnce = (
  random: Random,
  text: string,
  pairs: readonly (readonly [string, string])[],
): string => {
  const fitting = pairs.filter(([from]) => text.includes(from));
  if (fitting.length === 0) return slip(random, text);
  const [from, to] = oneOf(random, fitting);
  const places = [...text.matchAll(new RegExp(from, 'gu'))].map(({ index }) => index);
  const at = oneOf(random, places);
  return text.slice(0, at) + to + text.slice(at + from.length);
};

/** Another keyboard, or a finger two keys away: of the row above, of a German or French keyboard, a figure for a letter, a letter held too long. */
export const otherKeys: Mess = (random, text) => turnedOnce(random, text, keyed);

/** What a scanner makes of it, capitals too. */
export const scannedSo: Mess = (random, text) => {
  const once = turnedOnce(random, text, seen);
  return below(random, 3) === 0 ? turnedOnce(random, once, seen) : once;
};

/** As an English ear writes a name from elsewhere, or as another book of spellings has it. */
export const spelltSo: Mess = (random, text) => turnedOnce(random, text, heard);

/** An older system: no letter but A to Z, and so many of them. */
export const olderSystem: Mess = (random, text) => {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L');
  return oneOf(random, [
    plain.toUpperCase().replaceAll(/[^A-Z ]/gu, ''),
    plain.toUpperCase().replaceAll(/[^A-Z ]/gu, ' '),
    text.replaceAll(/[^\p{ASCII}]/gu, '?'),
    text.replaceAll(/[^\p{ASCII}]/gu, ''),
    plain.toUpperCase().slice(0, 16).trim(),
    joined(...plain.split(' ').map((word) => word.slice(0, 10))),
  ]);
};

/** Typed in haste: a slip in two places, or a space too many or too few. */
export const inAHurry: Mess = (random, text) => {
  const words = text.split(' ');
  if (below(random, 2) === 0) return slip(random, slip(random, text));
  const long = words.findIndex((word) => word.length > 6);
  const at = 3 + below(random, 2);
  return below(random, 2) === 0 && long >= 0
    ? words
        .map((word, place) => (place === long ? `${word.slice(0, at)} ${word.slice(at)}` : word))
        .join(' ')
    : text.replace(/ (?=\S+$)/u, '');
};
