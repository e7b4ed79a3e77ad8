import { bytesToHex, hexToBytes } from '../../../shared/kit/bytes.ts';

/** Runs of bytes with records in them, each beginning with an id of 16 bytes. */
export type IdRun = { readonly bytes: Uint8Array; readonly starts: readonly number[] };
/** Where a record stands: which run, and which of its starts. */
export type IdPlace = { readonly run: number; readonly at: number };

/** Records by their ids, without making 100,000 strings while somebody waits at the lock screen. */
export type IdIndex = {
  /** The records of an id, in their order. */
  readonly find: (id: string) => readonly IdPlace[];
  /** How many different ids there are. */
  readonly distinct: number;
  readonly ids: () => Iterable<string>;
};

const idBytes = 16;
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Builds an index: a table of twice as many slots as records, the next free one taken where two meet. */
export function indexById(runs: readonly IdRun[]): IdIndex {
  const views = runs.map(({ bytes }) => viewOf(bytes));
  const count = runs.reduce((sum, { starts }) => sum + starts.length, 0);
  const runOf = new Int32Array(count);
  const atOf = new Int32Array(count);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))));
  const mask = slots.length - 1;
  const startOf = (ordinal: number): number =>
    runs[runOf[ordinal] ?? 0]?.starts[atOf[ordinal] ?? 0] ?? 0;
  const isSame = (ordinal: number, view: DataView, start: number): boolean => {
    const other = views[runOf[ordinal] ?? 0];
    return other !== undefined && sameId(other, startOf(ordinal), view, start);
  };

  let ordinal = 0;
  let distinct = 0;
  runs.forEach(({ starts }, run) => {
    const view = views[run];
    if (!view) return;
    for (let at = 0; at < starts.length; at += 1) {
      const start = starts[at] ?? 0;
      let slot = mixedId(view, start) & mask;
      let known = false;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask)
        known ||= isSame((slots[slot] ?? 0) - 1, view, start);
      runOf[ordinal] = run;
      atOf[ordinal] = at;
      ordinal += 1;
      slots[slot] = ordinal;
      if (!known) distinct += 1;
    }
  });

  return {
    distinct,
    find: (id) => {
      const bytes = hexToBytes(id);
      if (bytes?.length !== idBytes) return [];
      const view = viewOf(bytes);
      const found: IdPlace[] = [];
      for (let slot = mixedId(view, 0) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const met = (slots[slot] ?? 0) - 1;
        if (isSame(met, view, 0)) found.push({ run: runOf[met] ?? 0, at: atOf[met] ?? 0 });
      }
      return found;
    },
    ids: () =>
      new Set(
        runs.flatMap(({ bytes, starts }) =>
          starts.map((start) => bytesToHex(bytes, start, start + idBytes)),
        ),
      ),
  };
}

function mixedId(view: DataView, start: number): number {
  let mixed = 0;
  for (let at = start; at < start + idBytes; at += 4)
    mixed = Math.imul(mixed ^ view.getUint32(at), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function sameId(a: DataView, from: number, b: DataView, start: number): boolean {
  for (let at = 0; at < idBytes; at += 4)
    if (a.getUint32(from + at) !== b.getUint32(start + at)) return false;
  return true;
}
