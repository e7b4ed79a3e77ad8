import {
  caseKeyAt,
  compartmentKeyAt,
  type RingEntry,
  type RingRecord,
} from '../../../shared/formats/ring.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { indexById, type IdIndex } from './id-index.ts';

/** @file The keys a device holds, by what they open. Lives in the vault worker and dies with it at lock. */

/** Keys by a name. */
export type KeyTable = {
  readonly get: (name: string) => Bytes | undefined;
  readonly has: (name: string) => boolean;
};

/** The keys a device holds. */
export type RingKeys = {
  readonly unitKeys: Bytes[];
  /** Case id, or the unit's id for the unit's own stream, to the key of its newest epoch. */
  readonly caseKeys: KeyTable & {
    readonly size: () => number;
    readonly ids: () => Iterable<string>;
  };
  /** `<case id>/<compartment>` to its key. */
  readonly compartmentKeys: KeyTable;
  /** Adds one record's key. */
  readonly add: (record: RingRecord) => void;
};

/** Where a compartment's key is kept. */
export const compartmentSlot = (caseId: string, compartment: string): string =>
  `${caseId}/${compartment}`;

/** The keys in the ring's entries, looked up where they lie. A later epoch replaces an earlier one; the last of a kind wins. */
export function keysOf(entries: readonly RingEntry[]): RingKeys {
  const unitKeys: Bytes[] = [];
  for (const { others } of entries)
    for (const record of others) if (record.what === 'unit-key') unitKeys.unshift(record.key);
  // Keys made since the ring was read.
  const addedCases = new Map<string, Bytes>();
  const addedCompartments = new Map<string, Bytes>();
  const cases = indexById(entries.map(({ bytes, caseKeysAt }) => ({ bytes, starts: caseKeysAt })));
  const inCompartment = compartmentFinder(entries);
  const caseKey = (id: string): Bytes | undefined =>
    addedCases.get(id) ?? lastCaseKey(entries, cases, id);
  return {
    unitKeys,
    caseKeys: {
      get: caseKey,
      has: (id) => addedCases.has(id) || cases.find(id).length > 0,
      size: () =>
        cases.distinct + [...addedCases.keys()].filter((id) => cases.find(id).length === 0).length,
      ids: () => new Set([...cases.ids(), ...addedCases.keys()]),
    },
    compartmentKeys: {
      get: (slot) => addedCompartments.get(slot) ?? inCompartment(slot),
      has: (slot) => addedCompartments.has(slot) || inCompartment(slot) !== undefined,
    },
    add: (record) => {
      if (record.what === 'unit-key') unitKeys.unshift(record.key);
      if (record.what === 'case-key') addedCases.set(record.caseId, record.key);
      if (record.what === 'compartment-key')
        addedCompartments.set(compartmentSlot(record.caseId, record.compartment), record.key);
    },
  };
}

function lastCaseKey(entries: readonly RingEntry[], index: IdIndex, id: string): Bytes | undefined {
  const place = index.find(id).at(-1);
  const entry = place && entries[place.run];
  const start = entry?.caseKeysAt[place?.at ?? 0];
  return entry && start !== undefined ? caseKeyAt(entry, start) : undefined;
}

/** Indexed when the first compartment is opened: not while somebody waits for the list. */
function compartmentFinder(entries: readonly RingEntry[]): (slot: string) => Bytes | undefined {
  let index: IdIndex | undefined;
  return (slot) => {
    index ??= indexById(
      entries.map(({ bytes, compartmentKeysAt }) => ({
        bytes,
        starts: compartmentKeysAt.map(([start]) => start),
      })),
    );
    const [caseId = ''] = slot.split('/');
    const records = index.find(caseId).flatMap(({ run, at }) => {
      const place = entries[run]?.compartmentKeysAt[at];
      return entries[run] && place ? [compartmentKeyAt(entries[run], place)] : [];
    });
    return records.findLast((record) => compartmentSlot(record.caseId, record.compartment) === slot)
      ?.key;
  };
}
