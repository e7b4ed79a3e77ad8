import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import type { Vault } from '../replica/vaults.ts';
import type { ShareMemory } from './share-memory.ts';
import type { SharePort } from './share-port.ts';

/** What one round works with. */
export type Round = {
  readonly vault: Vault;
  readonly port: SharePort;
  readonly mark: ShareName;
  /** What is known of the share from round to round. */
  readonly memory: ShareMemory;
  /** A further copy: nothing is fetched from it and nobody is told of it. */
  readonly outwardOnly?: boolean;
  /** True when the share was left meanwhile, or somebody cancelled. */
  readonly isOver: () => boolean;
  /** Files came, and lie on this disk. */
  readonly arrived: (what: readonly ArrivedKind[]) => void;
  /** What was on the share is here now, as far as it could be read. */
  readonly met?: () => void;
};

/** What a round did. `isWhole` is false when something of this workstation could not be read, or is still being written. */
export type RoundReport = {
  readonly isWhole: boolean;
  /** Parts of sealed files wait for the next round, so that the record never waits for them. */
  readonly hasMore: boolean;
};
