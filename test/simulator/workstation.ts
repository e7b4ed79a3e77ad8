import { faultOf } from '../../electron/replica/disk-faults.ts';
import type { Replica } from '../../electron/replica/replica.ts';
import { createVaults, type Vault } from '../../electron/replica/vaults.ts';
import type { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import type { ShellClient } from '../../shared/contract/shell-client.ts';
import { encodeJournalHeader } from '../../shared/formats/journal.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import { err, ok } from '../../shared/kit/result.ts';
import type { ChainReader } from './chain-reader.ts';
import type { FoldTree } from './fold-tree.ts';
import { roundsOf, type Rounds } from './rounds.ts';
import { theVault, type Seat } from './seats.ts';
import type { Server } from './share-server.ts';
import { openStubVault, type StubVault } from './stub-vault.ts';
import type { Symbols } from './symbols.ts';
import type { WorkDisk } from './work-disk.ts';

/** @file A workstation of a schedule: a disk that may die, the real replica and rounds over it, a vault. What a process knew dies with it. */

/** What the wrong code of a mutant replaces. */
export type Parts = {
  readonly chains: (place: { readonly symbols: Symbols; readonly seat: Seat }) => ChainReader;
  readonly insert: typeof insertAct;
  /** What stands between ledger and replica. */
  readonly append?: (replica: Replica, records: Uint8Array) => ReturnType<Replica['append']>;
  /** What is done on the disk behind a round. */
  readonly afterRound?: (disk: WorkDisk, onShare: ReadonlyMap<string, unknown>) => Promise<void>;
};

/** A process that runs. */
export type Running = {
  readonly vault: Vault;
  readonly stub: StubVault;
  readonly rounds: Rounds;
  /** What the last round brought, as the shell tells the vault. */
  readonly heard: Set<ArrivedKind>;
};

export type Workstation = {
  readonly seat: Seat;
  disk: WorkDisk;
  /** Undefined while it is off. */
  running: Running | undefined;
  backUp: WorkDisk | undefined;
  clockOffMs: number;
  /** Its disk was full once: what is in a journal that failed travels after the next start (decision 0015). */
  wasFull: boolean;
};

export type Premises = {
  readonly symbols: Symbols;
  readonly entropy: Entropy;
  readonly nowMs: () => number;
  readonly servers: readonly Server[];
  readonly parts: Parts;
  readonly folds: FoldTree;
};

/** What was asked, or that the workstation died over it. */
export const untilDeath = async <T>(disk: WorkDisk, asked: Promise<T>): Promise<T | 'died'> =>
  Promise.race([asked, disk.death]);

/** Segments of a few acts, so that many of them meet. */
const rotateAtBytes = 512;

export async function start(station: Workstation, nth: number, premises: Premises): Promise<void> {
  if (station.running) return;
  if (station.disk.isDead()) station.disk = station.disk.afterwards();
  const { disk } = station.disk;
  const vault = createVaults({
    disk,
    path: '/profile/vaults',
    entropy: premises.entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes,
  }).get(theVault);
  const opening = openStubVault({
    seat: station.seat,
    vault,
    shell: shellOver(vault, premises.parts),
    symbols: premises.symbols,
    chains: premises.parts.chains({ symbols: premises.symbols, seat: station.seat }),
    entropy: premises.entropy,
    now: () => instantFromEpoch(Math.max(0, baseMs + premises.nowMs() + station.clockOffMs), 0),
    insert: premises.parts.insert,
    folds: premises.folds,
  });
  const stub = await untilDeath(station.disk, opening);
  if (stub === 'died') return;
  const heard = new Set<ArrivedKind>();
  const rounds = roundsOf(nth, vault, premises, (what) => {
    for (const kind of what) heard.add(kind);
  });
  station.running = { vault, stub, rounds, heard };
}

const baseMs = Date.UTC(2027, 1, 20, 10);

/** The one question that the ledger puts to the shell. */
function shellOver({ replica }: Vault, { append }: Parts): ShellClient {
  return {
    ask: async (channel, request) => {
      if (channel !== 'replica.append' || !('records' in request))
        return err({ kind: 'shell/bug' });
      try {
        const appending = append?.(replica, request.records) ?? replica.append(request.records);
        return ok((await appending) as never);
      } catch (cause: unknown) {
        return err(faultOf(cause));
      }
    },
    onArrived: () => () => undefined,
    askForPort: async () => err({ kind: 'shell/bug' }),
  };
}

/** Ends it as a kill or a power cut does. */
export function stop(station: Workstation, keepPercent: number): void {
  station.disk.die(keepPercent);
  station.running = undefined;
}
