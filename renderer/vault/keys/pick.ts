import { assert } from '../../../shared/kit/assert.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';

/** A whole number below `limit`, every one as likely: draws that would favour the low ones are thrown away. */
export function pickBelow(limit: number, entropy: Entropy): number {
  assert(limit > 0 && limit <= 65_536, 'a limit that two bytes can reach');
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = entropy(2);
    const drawn = high * 256 + low;
    if (drawn < fair) return drawn % limit;
  }
}
