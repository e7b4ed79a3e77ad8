import {
  caseEpochAt,
  caseKeyAt,
  compartmentKeyAt,
  type RingEntry,
  type RingRecord,
} from '../../../shared/formats/ring.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import { indexById, type IdIndex } from './id-index.ts';

/** @file The keys a device holds, by what they open. Lives in the vault worker and dies with it at lock. */

/** Keys by a name. */
export type KeyTable = {
  readonly get: (name: string) => Bytes | undefined;
  readonly has: (name: string) => boolean;
};

/** One key of a stream; each epoch has its own, and what was sealed under an older one stays readable to who holds it. */
export type EpochKey = { readonly epoch: number; readonly key: Bytes };

/** The keys a device holds. */
export type RingKeys = {
  /** The newest epoch first. */
  readonly unitKeys: Bytes[];
  /** Case id, or the unit's id for the unit's own stream, to the key of its newest epoch. */
  readonly caseKeys: KeyTable & {
    /** Every key of the stream, the newest first. */
    readonly all: (name: string) => readonly EpochKey[];
    readonly size: () => number;
    readonly ids: () => Iterable<string>;
    /** The streams that got a key since the ring was read, in the order in which they got it. */
    readonly added: () => readonly string[];
    /** The streams whose keys are made of another's: on no ring, handed to nobody. */
    readonly derived: () => Iterable<string>;
  };
  /** `<case id>/<compartment>` to the key it is written under: the first that came. Two who first write it apart make one each. */
  readonly compartmentKeys: KeyTable & {
    /** Every key of the compartment, the one it is written under first. */
    readonly all: (name: string) => readonly Bytes[];
    /** The things of one compartment that have a key of their own. */
    readonly items: (caseId: string, compartment: string) => readonly ItemId[];
  };
  /** Adds one record's key. */
  readonly add: (record: RingRecord) => void;
  /** Adds a key that is made of another (a register's, of the unit's own stream). */
  readonly derive: (stream: string, key: Bytes) => void;
  /** Forgets the keys of one thing, once they are off the ring's copies. */
  readonly forget: (slot: string) => void;
};

/** Where a compartment's key is kept, or that of one thing in it. */
export const compartmentSlot = (caseId: string, compartment: string, item?: string): string =>
  `${caseId}/${compartment}${item === undefined ? '' : `/${item}`}`;

/** A vault of 100,000 cases is not kept twice. */
const mostAsked = 1000;

/** The keys in the ring's entries, looked up where they lie. A later epoch replaces an earlier one. */
export function keysOf(entries: readonly RingEntry[]): RingKeys {
  const unitKeys: Bytes[] = [];
  const unitEpochs: number[] = [];
  // In their place by epoch: who joins later gets the older ones as well.
  const addUnitKey = ({ epoch, key }: EpochKey): void => {
    const after = unitEpochs.findIndex((other) => other <= epoch);
    const at = after < 0 ? unitEpochs.length : after;
    unitEpochs.splice(at, 0, epoch);
    unitKeys.splice(at, 0, key);
  };
  for (const { others } of entries)
    for (const record of others) if (record.what === 'unit-key') addUnitKey(record);
  // Keys made or granted since the ring was read.
  const addedCases = new Map<string, readonly EpochKey[]>();
  const addedInOrder: string[] = [];
  const derived = new Map<string, readonly EpochKey[]>();
  const addedCompartments = new Map<string, readonly Bytes[]>();
  const forgotten = new Set<string>();
  const cases = indexById(entries.map(({ bytes, caseKeysAt }) => ({ bytes, starts: caseKeysAt })));
  const inCompartment = compartmentFinder(entries);
  // Asked of the same few cases again and again: by each act that is written or read.
  const askedBefore = new Map<string, readonly EpochKey[]>();
  const all = (id: string): readonly EpochKey[] => {
    const known =
      derived.get(id) ??
      askedBefore.get(id) ??
      newestFirst([...caseKeysIn(entries, cases, id), ...(addedCases.get(id) ?? [])]);
    if (askedBefore.size >= mostAsked) askedBefore.clear();
    askedBefore.set(id, known);
    return known;
  };
  const allOf = (slot: string): readonly Bytes[] => [
    ...(forgotten.has(slot) ? [] : inCompartment.keys(slot)),
    ...(addedCompartments.get(slot) ?? []),
  ];
  return {
    unitKeys,
    caseKeys: {
      get: (id) => all(id)[0]?.key,
      all,
      has: (id) => derived.has(id) || addedCases.has(id) || cases.find(id).length > 0,
      size: () =>
        cases.distinct + [...addedCases.keys()].filter((id) => cases.find(id).length === 0).length,
      ids: () => new Set([...cases.ids(), ...addedCases.keys()]),
      added: () => addedInOrder,
      derived: () => derived.keys(),
    },
    compartmentKeys: {
      get: (slot) => allOf(slot)[0],
      has: (slot) => allOf(slot).length > 0,
      all: allOf,
      items: (caseId, compartment) => {
        const begins = `${compartmentSlot(caseId, compartment)}/`;
        const added = [...addedCompartments.keys()].filter((slot) => slot.startsWith(begins));
        const found = [...inCompartment.slots(caseId), ...added];
        return [...new Set(found)]
          .filter((slot) => slot.startsWith(begins) && allOf(slot).length > 0)
          .map((slot) => slot.slice(begins.length) as ItemId);
      },
    },
    forget: (slot) => {
      forgotten.add(slot);
      addedCompartments.delete(slot);
    },
    derive: (stream, key) => {
      derived.set(stream, [{ epoch: 0, key }]);
    },
    add: (record) => {
      if (record.what === 'unit-key') addUnitKey(record);
      if (record.what === 'case-key') {
        askedBefore.delete(record.caseId);
        addedCases.set(record.caseId, [...(addedCases.get(record.caseId) ?? []), record]);
        addedInOrder.push(record.caseId);
      }
      if (record.what === 'compartment-key') {
        const slot = compartmentSlot(record.caseId, record.compartment, record.item);
        addedCompartments.set(slot, [...(addedCompartments.get(slot) ?? []), record.key]);
      }
    },
  };
}

function caseKeysIn(
  entries: readonly RingEntry[],
  index: IdIndex,
  id: string,
): readonly EpochKey[] {
  return index.find(id).flatMap(({ run, at }) => {
    const entry = entries[run];
    const start = entry?.caseKeysAt[at];
    return entry && start !== undefined
      ? [{ epoch: caseEpochAt(entry, start), key: caseKeyAt(entry, start) }]
      : [];
  });
}

/** The last of an epoch stands, as it did when there was one epoch only. */
function newestFirst(keys: readonly EpochKey[]): readonly EpochKey[] {
  if (keys.length < 2) return keys;
  const byEpoch = new Map(keys.map(({ epoch, key }) => [epoch, { epoch, key }]));
  return [...byEpoch.values()].sort((a, b) => b.epoch - a.epoch);
}

/** Indexed when the first compartment is opened: not while somebody waits for the list. */
function compartmentFinder(entries: readonly RingEntry[]): {
  readonly keys: (slot: string) => readonly Bytes[];
  readonly slots: (caseId: string) => readonly string[];
} {
  let index: IdIndex | undefined;
  const of = (caseId: string): readonly CompartmentRecord[] => {
    index ??= indexById(
      entries.map(({ bytes, compartmentKeysAt }) => ({
        bytes,
        starts: compartmentKeysAt.map(([start]) => start),
      })),
    );
    return index.find(caseId).flatMap(({ run, at }) => {
      const place = entries[run]?.compartmentKeysAt[at];
      return entries[run] && place ? [compartmentKeyAt(entries[run], place)] : [];
    });
  };
  const slotOf = ({ caseId, compartment, item }: CompartmentRecord): string =>
    compartmentSlot(caseId, compartment, item);
  return {
    keys: (slot) =>
      of(slot.slice(0, slot.indexOf('/')))
        .filter((record) => slotOf(record) === slot)
        .map(({ key }) => key),
    slots: (caseId) => of(caseId).map(slotOf),
  };
}

type CompartmentRecord = Extract<RingRecord, { what: 'compartment-key' }>;
