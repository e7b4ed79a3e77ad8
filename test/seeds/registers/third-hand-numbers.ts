import { below, oneOf, type Random } from '../names/random.ts';

/** @file Days of birth and numbers as the third held-out judge of the matching has them: telephones, vehicles and handles, none of them anybody's. Nothing in the
 *  matching may be changed to do better on exactly these. */

const two = (value: number): string => String(value).padStart(2, '0');

/** A day of birth as a third desk wrote it: turned, a year or a month beside, two figures changed round, a figure misread, the year alone, or not at all. */
export function dayByThirdHand(random: Random, day: string): string | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const as = (y: number, m: number, d: number): string => `${String(y)}-${two(m)}-${two(d)}`;
  switch (below(random, 24)) {
    case 0:
    case 1:
      return date <= 12 ? as(year, date, month) : day;
    case 2:
    case 3:
      return as(year + (below(random, 2) === 0 ? 1 : -1), month, date);
    case 4:
      return as(1900 + (year % 10) * 10 + (Math.floor(year / 10) % 10), month, date);
    case 5:
      return as(year, month, misread(random, date, 28));
    case 6:
      return as(year, misread(random, month, 12), date);
    case 7:
      return as(year, 1, 1);
    case 8:
      return as(year, month, Math.max(1, date - 1));
    case 9:
    case 10:
    case 11:
      return undefined;
    default:
      return day;
  }
}

/** One figure for another that looks like it, or another ten. */
function misread(random: Random, value: number, most: number): number {
  const written = two(value);
  const alike: Readonly<Record<string, string>> = {
    1: '7',
    7: '1',
    3: '8',
    8: '3',
    5: '6',
    6: '5',
    0: '6',
    2: '7',
  };
  const last = `${written.charAt(0)}${alike[written.charAt(1)] ?? '1'}`;
  const ten = `${String((Number(written.charAt(0)) + 1) % 3)}${written.charAt(1)}`;
  const read = Number(oneOf(random, [last, ten]));
  return read >= 1 && read <= most ? read : value;
}

const letters = 'ABCDEFGHJKLMNOPRSTUVWXY'.split('');

/** A telephone of a range that is given to nobody, a vehicle of a year that never was, or a handle. */
export function aNumberOfThirdHand(random: Random): string {
  const digits = String(below(random, 1_000_000)).padStart(6, '0');
  const letter = (): string => oneOf(random, letters);
  switch (below(random, 6)) {
    case 0:
      return `Q${letter()}00 ${letter()}${letter()}${letter()}`.replace(
        '00',
        two(below(random, 100)),
      );
    case 1:
      return `@${oneOf(random, ['big', 'night', 'red', 'lil', 'mr', 'the'])}_${oneOf(random, ['owl', 'fox', 'king', 'boss', 'ace', 'jay'])}${digits.slice(0, 4)}`;
    default:
      return `05999 ${digits}`;
  }
}

/** A number as a third desk wrote it. */
export function numberByThirdHand(random: Random, number: string): string {
  if (number.startsWith('@'))
    return oneOf(random, [
      number,
      number.slice(1),
      number.replace('_', '.'),
      number.toUpperCase(),
      number.replace('_', ''),
    ]);
  if (number.startsWith('Q'))
    return oneOf(random, [
      number.replace(' ', ''),
      number.toLowerCase(),
      `Reg ${number}`,
      number.replace(/0(?=\d )/u, 'O'),
      `${number} (black)`,
      number.slice(0, -1),
    ]);
  const plain = number.replaceAll(' ', '');
  const at = 5 + below(random, 5);
  const other = String((Number(plain.charAt(at)) + 1 + below(random, 9)) % 10);
  return oneOf(random, [
    plain,
    plain,
    `${plain.slice(0, 5)}-${plain.slice(5)}`,
    `+44${plain}`,
    `+44 ${plain.slice(1, 5)} ${plain.slice(5, 8)} ${plain.slice(8)}`,
    plain.slice(1),
    plain.slice(-6),
    plain.slice(0, at) + plain.slice(at + 1),
    plain.slice(0, at) + other + plain.slice(at + 1),
    plain.slice(0, at) + plain.charAt(at + 1) + plain.charAt(at) + plain.slice(at + 2),
    plain.slice(0, at) + plain.charAt(at) + plain.slice(at),
    `${plain} (wife's)`,
    `w 05998 000111 m ${plain}`,
    `${plain.slice(0, 4)} ${plain.slice(4, 7)} ${plain.slice(7)} - old`,
  ]);
}
