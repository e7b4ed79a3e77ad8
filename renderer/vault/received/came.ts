import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { CaseId } from '../../../shared/kit/ids.ts';
import type { Result } from '../../../shared/kit/result.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import type { Answer } from '../room.ts';
import type { Archive } from './archive.ts';
import type { UnpackedArchive } from './unpack-bag.ts';
import type { Openers } from './unseal.ts';

/** A bag that stood up, and the archive it was read from. */
export type ReceivedBag = UnpackedArchive & { readonly archive: Archive };

/** A file that may be a bundle, of any size, seen from outside: in the worker's memory, or held by a sealer process that waits. */
export type Came = {
  /** Of the whole file, hexadecimal. */
  readonly sha512: string;
  readonly sizeBytes: number;
  /** The text that was found beside it. */
  readonly signature: string | undefined;
  /** Undefined where it is no age file. */
  readonly sealedWith: 'passphrase' | 'keys' | undefined;
  /** Opens it. After a slip (another passphrase, another key) it may be tried again. */
  readonly open: (
    openers: Openers,
    outerKey: Bytes | undefined,
  ) => Promise<Result<ReceivedBag, BundleTrouble | VaultError>>;
  /** Takes what is inside, once it was opened, into a case as a sealed file. No event knows of it yet. */
  readonly keep: (caseId: CaseId, name: string) => Answer<SealedFile>;
  /** Lets go of it, and of what was kept for it. */
  readonly forget: () => Promise<void>;
};
