import type { ShellClient } from '../../../shared/contract/shell-client.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { listReplica, type ReplicaListing } from '../ingest/read-replica.ts';
import { readCopies } from '../keys/side-files.ts';
import { rowPagePrefix } from '../model/row-table.ts';
import { hasMet } from './meet-share.ts';
import {
  openTablesIfThere,
  type MetaRow,
  type PageRow,
  type StoreOpening,
} from '../store/database.ts';

/** @file What opening a vault will need, asked for while Argon2id keeps this worker busy. All of it is sealed, so it may be read
 *  before the passphrase is known to be right; nothing is written. */

type Copies = readonly (Bytes | undefined)[];
/** The store where it is there, and its rows on their way. */
export type EarlyStore = {
  readonly opening: StoreOpening;
  readonly meta: PromiseLike<readonly MetaRow[]>;
  readonly pages: PromiseLike<readonly PageRow[]>;
};
/** What was asked for; each is awaited where it is needed. */
export type ReadEarly = {
  readonly ring: Promise<Copies>;
  readonly charter: Promise<Copies>;
  readonly mark: Promise<Copies>;
  /** Whether there was nothing to wait for at the share before the replica was listed: what comes later is not in that list. */
  readonly met: Promise<boolean>;
  readonly replica: Promise<ReplicaListing>;
  readonly store: Promise<EarlyStore | undefined>;
};

/** Returns once everything has been asked for: its rows are on their way before this worker is kept from asking. */
export async function askedEarly(early: ReadEarly): Promise<void> {
  await early.store;
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Asks for everything. */
export function readEarly(shell: ShellClient, vaultId: VaultId): ReadEarly {
  const met = hasMet(shell, vaultId);
  return {
    met,
    ring: readCopies(shell, vaultId, 'ring'),
    charter: readCopies(shell, vaultId, 'charter'),
    mark: readCopies(shell, vaultId, 'mark'),
    replica: met.then(() => listReplica(shell, vaultId)),
    store: readStore(vaultId),
  };
}

async function readStore(vaultId: VaultId): Promise<EarlyStore | undefined> {
  const opening = await openTablesIfThere(vaultId).catch(() => undefined);
  if (!opening) return undefined;
  const meta = opening.tables.meta.toArray();
  const pages = opening.tables.pages.where('id').startsWith(rowPagePrefix).toArray();
  // Whoever awaits them hears of a failure; nobody may, after a wrong passphrase.
  meta.catch(() => undefined);
  pages.catch(() => undefined);
  return { opening, meta, pages };
}

/** Gives back what was asked for in vain, after a wrong passphrase. */
export async function forgetEarly(early: ReadEarly): Promise<void> {
  const store = await early.store;
  if (!store) return;
  await Promise.allSettled([store.meta, store.pages]);
  store.opening.tables.close();
}
