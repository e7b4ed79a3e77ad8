import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { tagsOf } from '../calls/take-in-all.ts';
import { standsUpTo } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { frameTag } from '../seal/frame.ts';

/** A workstation whose first acts under a key were lost counts on behind them. */
const furthestStep = 4;

/** True when an act that stands, of anybody, waits here for this key: only who held the key can have made its tag, and behind a cut-off
 *  nothing can be added. */
export async function isSealedUnder(opened: Opened, key: Bytes): Promise<boolean> {
  for (const device of opened.chains.keys()) {
    const { unknown } = (await tagsOf(opened, device)).stored();
    for (let counter = 0; counter <= furthestStep; counter += 1) {
      const places = unknown[bytesToHex(frameTag(key, device, counter))];
      if (places === undefined) continue;
      // A branch of a fork is no evidence: standsUpTo ends before it.
      const number = typeof places === 'number' ? places : numberOf(places[0]);
      if (number <= standsUpTo(opened, device)) return true;
    }
  }
  return false;
}

const numberOf = (place: number | readonly [number, string] | undefined): number =>
  typeof place === 'number' ? place : (place?.[0] ?? Infinity);
