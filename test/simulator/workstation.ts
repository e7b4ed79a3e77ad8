import { createVaults, type Vault } from '../../electron/replica/vaults.ts';
import type { insertAct } from '../../renderer/vault/fold/stored-act.ts';
import type { Charter } from '../../renderer/vault/membership/charter.ts';
import type { hearTips } from '../../renderer/vault/ledger/witness.ts';
import type { standingActs } from '../../renderer/vault/model/standing.ts';
import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import { encodeJournalHeader } from '../../shared/formats/journal.ts';
import type { Entropy } from '../../shared/kit/ids.ts';
import { instantFromEpoch } from '../../shared/kit/instant.ts';
import type { Place } from '../../renderer/vault/ledger/chain-state.ts';
import type { ChainReader } from './chain-reader.ts';
import type { ChainsPlace } from './chains-under-test.ts';
import type { FoldTree } from './fold-tree.ts';
import { rememberingVault } from './remembered-disk.ts';
import { roundsOf, type Rounds } from './rounds.ts';
import { theVault, type Seat } from './seats.ts';
import type { Secrecy } from './secrecy.ts';
import type { Server } from './share-server.ts';
import type { CardParts } from './stub-cards.ts';
import { pay, takeWhatWaited, type AccessParts } from './stub-access.ts';
import { shellOver, type Append } from './stub-shell.ts';
import { openStubVault, type StubVault } from './stub-vault.ts';
import type { Symbols } from './symbols.ts';
import type { WorkDisk } from './work-disk.ts';

/** @file A workstation of a schedule: a disk that may die, the real replica and rounds over it, a vault. What a process knew dies with it. */

/** What the wrong code of a mutant replaces. */
export type Parts = {
  readonly chains: (place: ChainsPlace) => ChainReader;
  readonly insert: typeof insertAct;
  readonly standing: typeof standingActs;
  readonly access: AccessParts;
  readonly cards: CardParts;
  readonly hearTips: typeof hearTips;
  /** What is told of its rounds. */
  readonly rounds?: (rounds: Rounds) => Rounds;
  /** What a workstation believes of who belongs, in the place of what it read. */
  readonly charter?: (charter: Charter) => Charter;
  /** What stands between ledger and replica. */
  readonly append?: Append;
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
  /** Grants that were tried. */
  readonly tried: Set<string>;
};

export type Workstation = {
  readonly seat: Seat;
  disk: WorkDisk;
  /** Undefined while it is off. */
  running: Running | undefined;
  backUp: WorkDisk | undefined;
  /** What its disk remembers of its newest act, where that was not put back with the rest. */
  mark?: Place | undefined;
  clockOffMs: number;
  /** Its disk was full once: what is in a journal that failed travels after the next start (decision 0015). */
  wasFull: boolean;
  /** It is on the disk that a case was opened, and perhaps not handed to its member's other workstation. */
  isUnpaid: boolean;
};

export type Premises = {
  readonly symbols: Symbols;
  readonly entropy: Entropy;
  readonly nowMs: () => number;
  readonly servers: readonly Server[];
  readonly parts: Parts;
  readonly folds: FoldTree;
  readonly secrecy: Secrecy;
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
  const vaults = createVaults({
    disk,
    path: '/profile/vaults',
    entropy: premises.entropy,
    fileHeader: encodeJournalHeader(),
    rotateAtBytes,
  });
  const vault = rememberingVault(vaults.get(theVault), station.disk);
  const { symbols, parts, folds, entropy } = premises;
  const nowMs = (): number => Math.max(0, baseMs + premises.nowMs() + station.clockOffMs);
  const clock = { now: () => instantFromEpoch(nowMs(), 0), elapsedMs: premises.nowMs };
  const opening = openStubVault({
    room: {
      ports: { shell: shellOver(vault, parts.append), entropy, clock },
      tell: () => undefined,
    },
    ...{ vault, symbols, folds, insert: parts.insert, standing: parts.standing },
    hearTips: parts.hearTips,
    ...(station.mark ? { mark: station.mark } : {}),
    ...(parts.charter ? { charter: parts.charter } : {}),
    chains: (unitKeys) => parts.chains({ symbols, unitKeys }),
  });
  const stub = await untilDeath(station.disk, opening);
  if (stub === 'died' || !stub) return;
  premises.secrecy.watch(stub);
  const tried = new Set<string>();
  if ((await untilDeath(station.disk, takeWhatWaited(stub, tried))) === 'died') return;
  if (station.isUnpaid) {
    if ((await untilDeath(station.disk, pay(stub, parts.access))) === 'died') return;
    station.isUnpaid = false;
  }
  const heard = new Set<ArrivedKind>();
  const note = (what: readonly ArrivedKind[]): void => {
    for (const kind of what) heard.add(kind);
  };
  const rounds = roundsOf(nth, vault, premises, note, station.disk.mortal);
  const told = parts.rounds?.(rounds) ?? rounds;
  station.running = { vault, stub, rounds: told, heard, tried };
}

const baseMs = Date.UTC(2027, 1, 20, 10);

/** Ends it as a kill or a power cut does. */
export function stop(station: Workstation, keepPercent: number): void {
  station.disk.die(keepPercent);
  station.running = undefined;
}
