import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import type { Result } from '../../shared/kit/result.ts';
import type { Trouble } from '../../shared/contract/vault/workstation.ts';
import type { Recorder } from '../../shared/domain/act.ts';
import type { UnitState } from '../../shared/domain/unit-state.ts';
import type { VaultKind } from '../../shared/formats/slots.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { DeviceId, VaultId } from '../../shared/kit/ids.ts';
import type { StoredAct } from './fold/stored-act.ts';
import type { DeviceTags } from './ingest/device-tags.ts';
import type { Chains, LateWork, Witness } from './ledger/chain-table.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { RingKeys } from './ledger/ring-keys.ts';
import type { RingFile } from './ledger/ring-file.ts';
import type { CaseCache } from './model/case-cache.ts';
import type { Queue } from './ledger/queue.ts';
import type { Meeting } from './model/meeting.ts';
import type { FirstReading } from './model/first-reading.ts';
import type { CaseOrder } from './model/case-order.ts';
import type { Membership } from './membership/membership.ts';
import type { OwedRows } from './model/owed-rows.ts';
import type { RegisterRooms } from './registers/rooms.ts';
import type { SearchTexts } from './model/search-texts.ts';
import type { DeviceKeys } from './seal/device-keys.ts';
import type { StoreMark, VaultStore } from './store/vault-store.ts';

/** @file Everything that exists only while a vault is open. It is never taken apart: lock destroys the whole process. */

/** The unit's own stream, folded. */
export type UnitRecord = { acts: readonly StoredAct[]; state: UnitState };

/** An open vault. */
export type Opened = {
  readonly vaultId: VaultId;
  readonly kind: VaultKind;
  readonly unitId: string;
  readonly force: string;
  readonly unitName: string;
  /** Who belongs to the unit, with which workstations and offices. */
  readonly membership: Membership;
  /** The policy profile the unit was founded under; a case keeps the version that governed it. */
  readonly founding: { readonly profileId: string; readonly version: string };
  readonly device: DeviceKeys;
  readonly me: Recorder;
  readonly vaultKeySecret: Bytes;
  readonly keys: RingKeys;
  readonly ring: RingFile;
  readonly ledger: Ledger;
  /** What is held of every device of the unit, this one among them. */
  readonly chains: Chains;
  readonly witness: Witness;
  readonly late: LateWork[];
  /** Of other devices, as far as they were needed since unlock. */
  readonly tags: Map<DeviceId, DeviceTags>;
  /** The newest number of each other device that an own frame has named. */
  readonly told: Map<DeviceId, number>;
  /** What the shell last told of the share. */
  readonly share: {
    lastRoundAtMs: number | undefined;
    /** By device, the highest number up to which everything held here is on the share. */
    onShare: ReadonlyMap<DeviceId, number>;
  };
  /** The replica's files that were read to their end, with the size they had. */
  readonly filesRead: Record<string, number>;
  readonly store: VaultStore;
  readonly rows: OwedRows;
  readonly order: CaseOrder;
  readonly texts: SearchTexts;
  readonly cases: CaseCache;
  /** The streams of the unit's registers. */
  readonly registers: RegisterRooms;
  /** One thing at a time writes: an act, then what follows from it. */
  readonly queue: Queue;
  /** What was found at unlock and is not verified yet; nothing is recorded meanwhile. */
  reading?: FirstReading | undefined;
  /** The first meeting with the share since the start, while it lasts: what this disk lost comes back by it, and nothing is recorded before,
   *  so that no number is used twice. */
  meeting?: Meeting | undefined;
  /** The store follows behind: one batch after the other, so that its mark never tells of a frame it does not hold. */
  readonly following: Queue;
  /** How far the store will have followed once `following` is done; replaced at every save. */
  mark: StoreMark;
  /** Pays what is owed to the keys of these streams, before anything is sealed under them. */
  readonly payFirst: (streams: readonly string[]) => Promise<Result<undefined, ShellFault>>;
  readonly unit: UnitRecord;
  readonly troubles: Trouble[];
};
