/** @file Drawing a dip sample: which entries, from a seed that is kept. The same seed over the same entries draws the same ones, on every
 *  workstation and for ever (docs/decisions/0053). */

/** Draws so many of some numbers. Each is given a mark made of the seed and itself, and the smallest marks are drawn; the order in which
 *  they are given does not matter. */
export const drawSample = (
  population: readonly string[],
  seed: string,
  count: number,
): readonly string[] =>
  population
    .map((id) => ({ id, mark: markOf(`${seed}:${id}`) }))
    .sort((a, b) => a.mark - b.mark || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);

/** 53 bits out of two runs of a 32 bit mix (FNV-1a, then the finisher of MurmurHash3): no secret rests on it, only an even spread. */
function markOf(text: string): number {
  const low = mix(text, 0x811c9dc5);
  const high = mix(text, 0x9747b28c);
  return (high >>> 11) * 0x1_0000_0000 + low;
}

function mix(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
