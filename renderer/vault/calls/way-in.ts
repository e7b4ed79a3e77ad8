import type { VaultKind } from '../../../shared/formats/slots.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';

/** What is needed to open a vault: its key, however it was come by. */
export type WayIn = {
  readonly vaultId: VaultId;
  readonly kind: VaultKind;
  readonly vaultKeySecret: Bytes;
};
