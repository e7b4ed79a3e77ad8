import type { BundleEntry } from '../../../shared/contract/sealer.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { err, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import type { BundleFault } from './pack-bundle.ts';

/** @file A bundle that came, read by the sealer process. What is inside is kept as one sealed file, the archive as it is, and read from
 *  there by the entry's place (`readFile` from `atBytes`). Nothing of it is ever on this disk unsealed. */

/** What is known of a file before anything in it is opened. */
export type BundleOutside = {
  /** Of the whole file: what the signature beside it is over. */
  readonly sha512: string;
  readonly sizeBytes: number;
  /** The head of the age file, up to the end of its last line: `openAgeHead` finds the key in it. */
  readonly header: Bytes;
  /** The text of `<name>.sig` beside it, when it is there. */
  readonly signature: string | undefined;
};

/** What is read. */
export type BundleToRead = {
  /** Of a chosen file. */
  readonly token: string;
  /** The stream whose key table keeps the key: a case, or the unit's own. */
  readonly stream: string;
  /** Judges the signature and opens the head. Without a key nothing is decrypted: `undefined` ends it as cancelled. */
  readonly judge: (outside: BundleOutside) => Promise<Bytes | undefined>;
  readonly progress?: (doneBytes: number, sizeBytes: number) => void;
  readonly cancel?: AbortSignal;
};

/** A bundle that was read: its archive, sealed here, and what is in it. The bag is not checked yet: `checkBag` with these. */
export type BundleRead = {
  readonly outside: BundleOutside;
  readonly file: SealedFile;
  readonly entries: readonly BundleEntry[];
  /** The files beside `data/`, by their path in the bag. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads a bundle strictly. The key of its sealed file is on the ring before anything is sealed. */
export function readBundle(
  _room: Room,
  _opened: Opened,
  _bundle: BundleToRead,
): Promise<Result<BundleRead, BundleFault>> {
  return Promise.resolve(err({ kind: 'file/not-built' }));
}
