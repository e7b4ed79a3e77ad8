import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Result } from '../../../shared/kit/result.ts';
import type { ReceivedBag } from './unpack-bag.ts';
import type { Openers } from './unseal.ts';

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
  /** Lets go of it, and of what was kept for it. */
  readonly forget: () => Promise<void>;
};
