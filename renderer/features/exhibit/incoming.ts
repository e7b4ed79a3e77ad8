import type { ChosenFile } from '../../../shared/contract/vault/files.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';

/** A file on its way to being an exhibit: chosen now, or sealed before and registered nowhere yet. */
export type Incoming = ChosenFile & {
  readonly sealed?: SealedFile | undefined;
  /** Where it was found, when it was taken out of another file. */
  readonly foundAt?: string | undefined;
};
