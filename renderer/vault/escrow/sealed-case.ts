import type { Bytes } from '../../../shared/kit/bytes.ts';

/** The keys of one case that workstations sealed to the recovery recipient. */
export type SealedCase = {
  readonly keys: readonly { readonly epoch: number; readonly key: Bytes }[];
  readonly parts: readonly { readonly compartment: string; readonly key: Bytes }[];
};
