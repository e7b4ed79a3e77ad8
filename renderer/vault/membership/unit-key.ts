import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { unitKeyCommitment } from '../seal/charter-block.ts';
import type { Charter } from './charter.ts';

/** @file Which of the unit keys on the ring is which: the charter says what each must answer to. */

/** The newest unit key that this ring holds. `unitKeys`: newest first, as the ring has them. */
export function newestUnitKey(unitKeys: readonly Bytes[], charter: Charter): Bytes {
  const newest = charter.unitKeys.flatMap(
    ({ commitment }) => keyFor(unitKeys, charter, commitment) ?? [],
  );
  const key = newest[0] ?? firstUnitKey(unitKeys, charter) ?? unitKeys[0];
  assert(key !== undefined, 'an open vault holds a unit key');
  return key;
}

/** True when the newest unit key has not come to this workstation yet. */
export const isNewestMissing = (unitKeys: readonly Bytes[], charter: Charter): boolean => {
  const [newest] = charter.unitKeys;
  return newest !== undefined && keyFor(unitKeys, charter, newest.commitment) === undefined;
};

/** The key that answers to a commitment of the charter; `first`: the one the unit was founded with. */
export function keyFor(
  unitKeys: readonly Bytes[],
  charter: Charter,
  commitment: string,
): Bytes | undefined {
  if (commitment === 'first') return firstUnitKey(unitKeys, charter);
  const named = charter.unitKeys.find((each) => each.commitment === commitment);
  return named && unitKeys.find((key) => answersTo(charter, key, named));
}

/** The epoch of a key that somebody handed over, where the charter names it: in a block that was overruled, too. */
export const epochOf = (charter: Charter, key: Bytes): number | undefined =>
  namedIn(charter).find((named) => answersTo(charter, key, named))?.epoch;

/** True when a key that the charter names has not come to this workstation yet. */
export const isAnyMissing = (unitKeys: readonly Bytes[], charter: Charter): boolean =>
  namedIn(charter).some((named) => !unitKeys.some((key) => answersTo(charter, key, named)));

const namedIn = ({ unitKeys, overruledKeys }: Charter): Charter['unitKeys'] => [
  ...unitKeys,
  ...overruledKeys,
];

const answersTo = (
  charter: Charter,
  key: Bytes,
  { epoch, commitment }: { readonly epoch: number; readonly commitment: string },
): boolean => bytesToHex(unitKeyCommitment(charter.unit, epoch, key)) === commitment;

// The founding block was sealed before any key had a commitment: it is the one that answers to none.
const firstUnitKey = (unitKeys: readonly Bytes[], charter: Charter): Bytes | undefined =>
  unitKeys.findLast((key) => epochOf(charter, key) === undefined);
