import type { RingRecord } from '../../../shared/formats/ring.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';

/** The keys a device holds, by what they open. Lives in the vault worker and dies with it at lock. */
export type RingKeys = {
  readonly unitKeys: Bytes[];
  /** Case id, or the unit's id for the unit's own stream, to the key of its newest epoch. */
  readonly caseKeys: Map<string, Bytes>;
  /** `<case id>/<compartment>` to its key. */
  readonly compartmentKeys: Map<string, Bytes>;
};

/** Where a compartment's key is kept. */
export const compartmentSlot = (caseId: string, compartment: string): string =>
  `${caseId}/${compartment}`;

/** Sorts the ring's records into keys. A later epoch replaces an earlier one; the last record of one kind wins. */
export function keysOf(records: readonly RingRecord[]): RingKeys {
  const keys: RingKeys = { unitKeys: [], caseKeys: new Map(), compartmentKeys: new Map() };
  for (const record of records) addKey(keys, record);
  return keys;
}

/** Adds one record's key. */
export function addKey(keys: RingKeys, record: RingRecord): void {
  if (record.what === 'unit-key') keys.unitKeys.unshift(record.key);
  if (record.what === 'case-key') keys.caseKeys.set(record.caseId, record.key);
  if (record.what === 'compartment-key')
    keys.compartmentKeys.set(compartmentSlot(record.caseId, record.compartment), record.key);
}
