/**
 * @file Where a word stands in a document, in 16 bits: the weight of its field in eighths (6 bits), the field (3), the position (7).
 */

/** Weights outside count as the nearest of these: within them, how a word matches always counts more than where. */
export const lightest = 1;
export const heaviest = 4;

/** Packs a place. Fields after the eighth and positions after the 128th are not told apart. */
export function placeOf(weight: number, field: number, position: number): number {
  const eighths = Math.round(Math.min(heaviest, Math.max(lightest, weight)) * 8);
  return (eighths << 10) | (Math.min(field, 7) << 7) | Math.min(position, 127);
}

/** The weight of the field, in eighths. */
export const weightOf = (place: number): number => place >>> 10;

/** What a match at this place is multiplied by: the square root of the weight, so from 1 to 2. */
export const factorOf = (place: number): number => factors[weightOf(place)] ?? 1;

const factors = Float64Array.from({ length: 64 }, (_, eighths) => Math.sqrt(eighths / 8));

/** What words side by side count more. */
export const mostTogether = 1.15;

/** What more a match counts when the word found before it stands in the same field, and beside it: they are one name. */
export function togetherness(place: number, other: number): number {
  if (((place ^ other) & 0x380) !== 0) return 1;
  return Math.abs((place & 0x7f) - (other & 0x7f)) === 1 ? mostTogether : 1.07;
}
