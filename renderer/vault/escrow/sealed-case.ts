import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';

/** The keys of one case that workstations sealed to the recovery recipient. */
export type SealedCase = {
  readonly keys: readonly { readonly epoch: number; readonly key: Bytes }[];
  readonly parts: readonly {
    readonly compartment: string;
    /** The one file it opens, where each has its own. */
    readonly item?: ItemId;
    readonly key: Bytes;
  }[];
};
