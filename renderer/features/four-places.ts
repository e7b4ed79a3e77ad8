import { hexToBytes } from '../../shared/kit/bytes.ts';

const wordCount = 24;

/** Four different places of the 24 words, in their order, drawn from a random id. */
export function fourPlaces(randomId: string): readonly number[] {
  const drawn = new Set<number>();
  for (const byte of hexToBytes(randomId) ?? []) {
    if (drawn.size < 4) drawn.add((byte % wordCount) + 1);
  }
  // Sixteen bytes hold four different places but for a chance of one in billions; then the first places do.
  for (let place = 1; drawn.size < 4; place += 1) drawn.add(place);
  return [...drawn].sort((a, b) => a - b);
}
