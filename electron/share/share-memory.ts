import type { ExchangedKind, ShareName, ShareShelf } from '../../shared/formats/share-names.ts';

/** @file What is remembered of one share between two rounds, in memory only: what was read back, what is still to be fetched, where to
 *  look next. Forgotten when the share was away, for what comes back may be an older one. */

export type ShareMemory = {
  /** Read back from the share, byte for byte, since it was last found. */
  readonly done: Set<ShareName>;
  /** Known to be there and not here, with how often it was asked for in vain. */
  readonly wanted: Map<ShareName, number>;
  /** There, and not what its name says. */
  readonly damaged: Set<ShareName>;
  /** Put there, and not told to the others yet. */
  readonly untold: Set<ShareName>;
  /** News that was heard, kept while the share is away: what is not there any more when it comes back tells that it was put back. */
  readonly heard: Set<ShareName>;
  /** News that was heard is gone: not told yet. */
  isPutBack: boolean;
  /** The number of the newest shelf of news, and how many files it showed. */
  newsShelf: number;
  newsOnShelf: number;
  /** Shelves that are looked at next, in their turn. */
  readonly toLook: ShareShelf[];
  /** Segments of this disk that are read next, in their turn: one that was torn since is mended while the application runs. */
  readonly toCheck: ShareName[];
  /** How often the whole share is still to be looked through. The second time finds what an old listing hid the first time. */
  wholeLooks: number;
  fetchedFiles: number;
};

/** Parcels are few and keys among them are waited for, so they come before the record. */
export const exchangedKinds: readonly ExchangedKind[] = [
  'charters',
  'grants',
  'enrolments',
  'segments',
];

/** Parts of sealed files are not looked for: a round fetches one only in the place of one that is damaged here. */
export const fetchedKinds: readonly ExchangedKind[] = [...exchangedKinds, 'files'];

export const createShareMemory = (): ShareMemory => ({
  done: new Set(),
  wanted: new Map(),
  damaged: new Set(),
  untold: new Set(),
  heard: new Set(),
  isPutBack: false,
  newsShelf: 0,
  newsOnShelf: 0,
  toLook: [],
  toCheck: [],
  wholeLooks: 2,
  fetchedFiles: 0,
});

/** What was known of the share holds no more. */
export function forgetShare(memory: ShareMemory): void {
  for (const known of [memory.done, memory.wanted, memory.damaged]) known.clear();
  memory.toLook.length = 0;
  Object.assign(memory, { newsShelf: 0, newsOnShelf: 0, wholeLooks: 2 });
}
