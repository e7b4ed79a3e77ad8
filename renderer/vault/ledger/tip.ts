import type { Bytes } from '../../../shared/kit/bytes.ts';

/** Where this device's own chain stands: the next number and the newest frame's hash. */
export type Tip = { readonly nextNumber: number; readonly hash: Bytes | undefined };
