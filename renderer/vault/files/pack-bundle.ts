import type { BagWord } from '../../../shared/formats/bundle/bag.ts';
import type { SealerFault } from '../../../shared/contract/sealer.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { err, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';

/** @file A bundle, written by the sealer process: tar in age, streamed to the chosen file, complete or absent. */

/** One file of the payload, below `data/`: bytes made here, or a sealed file of a case. */
export type BundleFile = { readonly path: string } & (
  | { readonly bytes: Bytes }
  | { readonly caseId: CaseId; readonly file: SealedFile }
);

/** What is packed. */
export type BundleToPack = {
  /** Of a file chosen with `chooseOutput`; the signature is put beside it as `<name>.sig`. */
  readonly token: string;
  /** The head of the age file and the key it wraps: `ageHead` makes them. */
  readonly age: { readonly header: Bytes; readonly fileKeySecret: Bytes };
  /** The one folder of the archive: the name of the bundle without `.bag.tar.age`. */
  readonly folder: string;
  readonly words: readonly BagWord[];
  /** Texts beside `data/`, by name. */
  readonly beside: ReadonlyMap<string, string>;
  readonly files: readonly BundleFile[];
  readonly madeAtMs: number;
  /** Asked twice, with the hash of the list of lists and of the whole file: answers the armoured signature. */
  readonly sign: (what: 'lists' | 'whole', sha512Hex: string) => Promise<string>;
  readonly progress?: (doneBytes: number, sizeBytes: number) => void;
  /** Aborting ends it after the piece it is at; nothing is left. */
  readonly cancel?: AbortSignal;
};

/** Why no bundle was written, or none was read. Nothing of it is left then. */
export type BundleFault =
  | SealerFault
  | { readonly kind: 'file/not-built' | 'file/no-key' | 'file/no-room' };

/** Writes a bundle and its signature, re-reads both, and answers the hash of the file. */
export function packBundle(
  _room: Room,
  _opened: Opened,
  _bundle: BundleToPack,
): Promise<Result<{ readonly sha512: string; readonly sizeBytes: number }, BundleFault>> {
  return Promise.resolve(err({ kind: 'file/not-built' }));
}
