import { assert } from '../kit/assert.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../kit/bytes.ts';
import type { FrameHeader, Tip } from './frame.ts';

/** @file What a frame says of acts of its own device that the disk there lost: tips of that device itself, two for each gap. Format:
 *  docs/formats/frame.md 9. */

/** The last act lost, by its number and the hash of its frame (hexadecimal), and the last one before it that the device holds; undefined
 *  where nothing before it is left. */
export type LostActs = {
  readonly number: number;
  readonly hash: string;
  readonly after?: { readonly number: number; readonly hash: string } | undefined;
};

const noHash = '00'.repeat(32);

/** The two tips that say it. */
export const tipsOfLost = (
  device: Tip['device'],
  { number, hash, after }: LostActs,
): readonly Tip[] => [
  { device, number: after?.number ?? 0, hash: hashOf(after?.hash ?? noHash) },
  { device, number, hash: hashOf(hash) },
];

function hashOf(hex: string): Bytes {
  const bytes = hexToBytes(hex);
  assert(bytes, 'a hash in hexadecimal');
  return bytes;
}

/** What a frame says of lost acts. What no device that keeps to the format writes says nothing. */
export function lostIn({ address, tips }: FrameHeader): readonly LostActs[] {
  const own = tips.filter(({ device }) => device === address.device);
  const said: LostActs[] = [];
  for (let at = 0; at + 1 < own.length; at += 2) {
    const [before, last] = own.slice(at, at + 2) as [Tip, Tip];
    const isFirst = before.hash.every((byte) => byte === 0);
    const isBehind = isFirst ? before.number === 0 : before.number < last.number;
    if (!isBehind || last.number >= address.number) continue;
    said.push({
      number: last.number,
      hash: bytesToHex(last.hash),
      ...(isFirst ? {} : { after: { number: before.number, hash: bytesToHex(before.hash) } }),
    });
  }
  return said;
}
