import type { ShellFault } from '../../shared/contract/shell-faults.ts';
import type { Arrived } from '../../shared/contract/parcels.ts';
import type { ShareProven, ShareReport, ShareState } from '../../shared/contract/share.ts';
import type { ShareName } from '../../shared/formats/share-names.ts';
import { createId, type Entropy, type UnitId, type VaultId } from '../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { Clock } from '../clock.ts';
import type { Disk } from '../replica/disk.ts';
import { quietly } from '../replica/journal.ts';
import type { Vaults } from '../replica/vaults.ts';
import {
  createChosenShares,
  type ChosenShare,
  type ChosenShares,
  type Which,
} from './chosen-shares.ts';
import { fetchParts } from './fetch-parts.ts';
import { clearScratch, createFolderShare } from './folder-share.ts';
import { inTime } from './in-time.ts';
import { createLine, type Line } from './line.ts';
import { createLooks, type Look } from './looks.ts';
import { tryFolder, untried } from './qualify.ts';
import { asShellFault } from './share-faults.ts';
import { putMark, readMarks } from './share-marks.ts';
import { folderName, folderOf, labelOf, rootOf } from './share-folder.ts';
import type { ShareFault, SharePort } from './share-port.ts';
import { freeOf, told } from './share-state.ts';
import { createSync, type Sync } from './sync.ts';

/** @file The shares of this workstation's vaults: tried, chosen, looked at, left. Holds no key and knows no case.
 *
 *  [Note: Few questions at a time] A server that hangs keeps a thread of this process for each question put to it, and saving needs those
 *  threads, of which there are four. So questions stand in line: two at once to the share, because a file then goes on while the other waits
 *  for the disk; one to the further copy. What hangs is answered "away" after a while, and one thread is always left for saving. */

export type Shares = {
  readonly tryFolder: (chosen: string, whose: Whose) => Promise<ShareReport>;
  readonly use: (
    chosen: string,
    whose: Whose,
    which: Which,
  ) => Promise<Result<ShareState, ShellFault>>;
  /** How a share is now. `afresh`: whether it takes files is tried as well, which is otherwise done the first time and after trouble. */
  readonly state: (vaultId: VaultId, which: Which, afresh?: boolean) => Promise<ShareState>;
  /** What the rounds have found to be on the share. */
  readonly proven: (vaultId: VaultId) => ShareProven;
  readonly leave: (vaultId: VaultId, which: Which) => Promise<void>;
  /** Something was written in a vault: it goes to its share before long. */
  readonly saved: (vaultId: VaultId) => void;
  /** Somebody works in this vault, or in none. */
  readonly watched: (vaultId: VaultId | undefined) => void;
  /** A whole round now; resolves when it is over, however it went. */
  readonly syncNow: (vaultId: VaultId) => Promise<void>;
  readonly cancel: (vaultId: VaultId) => void;
  /** Whether a round since the start brought here what was on the share, or none can; waits for it, so long at most. `isAnswering`: a
   *  question of a round was answered within that time. */
  readonly met: (vaultId: VaultId, waitMs: number) => Promise<Met>;
  /** Brings parts of sealed files, which no round brings by itself. Answers those that are not here afterwards. */
  readonly fetchParts: (
    vaultId: VaultId,
    names: readonly string[],
  ) => Promise<Result<readonly string[], ShellFault>>;
  /** Hears of files that came from a share. */
  readonly onArrived: (listener: (arrived: Arrived) => void) => void;
  /** Hears that other files than before are known to be on the share of a vault. */
  readonly onProven: (listener: (vaultId: VaultId) => void) => void;
  /** At the start of the application: goes on with every share that was chosen. */
  readonly begin: () => Promise<void>;
};
type Met = { readonly met: boolean; readonly isAnswering: boolean };
/** A workstation that is joining knows no unit yet. */
type Whose = { readonly vaultId: VaultId; readonly unitId?: UnitId | undefined };

export type SharesPlace = {
  /** The disk as a share uses it. */
  readonly disk: Disk;
  readonly vaults: Vaults;
  readonly profileDisk: Disk;
  readonly profile: string;
  readonly entropy: Entropy;
  readonly clock: Clock;
  /** The product that copies a folder elsewhere behind our back. */
  readonly synchronisedBy: (path: string) => string | undefined;
  readonly onSameDisk: (one: string, other: string) => Promise<boolean>;
  /** Rounds begin only when somebody asks: for tests of several workstations in one process. */
  readonly byHand?: boolean;
};

const stateWithinMs = 10_000;
const trialWithinMs = 60_000;
/** The start belongs to whoever unlocks. */
const afterStartMs = 10_000;

export function createShares(place: SharesPlace): Shares {
  const chosenShares = createChosenShares(place.profileDisk, place.profile);
  const listeners: ((arrived: Arrived) => void)[] = [];
  const provenListeners: ((vaultId: VaultId) => void)[] = [];
  const tell: Tell = {
    arrived: (arrived) => {
      for (const listener of listeners) listener(arrived);
    },
    proven: (vaultId) => {
      for (const listener of provenListeners) listener(vaultId);
    },
  };
  const ways = {
    share: createWay(place, 'share', tell),
    further: createWay(place, 'further', { ...tell, proven: () => undefined }),
  };
  const both = [ways.share, ways.further];
  const state: Shares['state'] = async (vaultId, which, afresh = false) => {
    const chosen = await chosenShares.of(vaultId, which);
    if (!chosen) return { state: 'not-chosen' };
    const { look, sync } = ways[which];
    const found = await inTime(look(vaultId, chosen, afresh), stateWithinMs, told(chosen, 'lost'));
    if (found.state === 'connected') sync.found(vaultId, chosen, 0);
    if (found.state === 'lost') sync.lost(vaultId);
    return { ...found, progress: await sync.progress(vaultId) };
  };
  return {
    tryFolder: async (chosen, { unitId }) => {
      const label = labelOf(chosen);
      const late = { ...untried, label, found: 'unreadable', ...nothingKnown } as const;
      const trying = ways.share.inTurn(() => report(place, chosen, unitId));
      return inTime(trying, trialWithinMs, late);
    },
    use: async (chosen, whose, which) => {
      const late = err<ShellFault>({ kind: 'share/lost' });
      const using = ways[which].inTurn(() => use(place, chosenShares, chosen, whose, which));
      const used = await inTime(using, trialWithinMs, late);
      return used.ok ? ok(await state(whose.vaultId, which, true)) : used;
    },
    state,
    proven: ways.share.sync.proven,
    leave: async (vaultId, which) => {
      for (const way of which === 'share' ? both : [ways.further]) way.sync.left(vaultId);
      await chosenShares.forget(vaultId, which);
    },
    saved: (vaultId) => {
      for (const { sync } of both) sync.saved(vaultId);
    },
    watched: ways.share.sync.watched,
    syncNow: async (vaultId) => {
      for (const which of ['share', 'further'] as const) {
        const chosen = await chosenShares.of(vaultId, which);
        if (chosen) await ways[which].sync.now(vaultId, chosen);
      }
    },
    cancel: (vaultId) => {
      for (const { sync } of both) sync.cancel(vaultId);
    },
    met: async (vaultId, waitMs) => {
      const chosen = await chosenShares.of(vaultId, 'share');
      if (!chosen) return { met: true, isAnswering: false };
      const { sync, answeredAtMs } = ways.share;
      // Soon after the start it may not be known here yet.
      sync.found(vaultId, chosen, 0);
      const met = await inTime(
        sync.met(vaultId).then(() => true),
        waitMs,
        false,
      );
      return { met, isAnswering: place.clock.monotonicMs() - answeredAtMs() <= waitMs };
    },
    fetchParts: async (vaultId, names) => {
      const { parcels } = place.vaults.get(vaultId);
      const missing = await parcels.missing('files', names);
      const chosen = missing.length > 0 ? await chosenShares.of(vaultId, 'share') : undefined;
      return chosen ? fetchParts(ways.share.portOf(chosen), parcels, missing) : ok(missing);
    },
    onArrived: (listener) => {
      listeners.push(listener);
    },
    onProven: (listener) => {
      provenListeners.push(listener);
    },
    begin: async () => {
      for (const [vaultId, which, share] of await chosenShares.all()) {
        const { sync, inTurn } = ways[which];
        sync.found(vaultId, share, afterStartMs);
        void quietly(inTurn(() => clearScratch(folderOf(place, share))));
      }
    },
  };
}

type Way = {
  /** A stick that hangs does not hold up the file server: each has a line of its own. */
  readonly inTurn: Line;
  readonly sync: Sync;
  readonly portOf: (share: ChosenShare) => SharePort;
  /** When a question of a round was last answered. */
  readonly answeredAtMs: () => number;
  readonly look: Look;
};

type Tell = {
  readonly arrived: (arrived: Arrived) => void;
  readonly proven: (vaultId: VaultId) => void;
};

const atOnce = { share: 2, further: 1 } as const;

function createWay(place: SharesPlace, which: Which, tell: Tell): Way {
  const inTurn = createLine(atOnce[which]);
  let answeredAtMs = Number.NEGATIVE_INFINITY;
  const counted: Line = async (question) => {
    const answer = await inTurn(question);
    answeredAtMs = place.clock.monotonicMs();
    return answer;
  };
  const portOf = (share: ChosenShare): SharePort => inLine(place, share, counted);
  const sync = createSync({
    ...place,
    outwardOnly: which === 'further',
    portOf,
    arrived: (vaultId, what) => tell.arrived({ vaultId, what }),
    proven: tell.proven,
  });
  return {
    inTurn,
    portOf,
    answeredAtMs: () => answeredAtMs,
    sync,
    look: createLooks(place, inTurn, sync.isFailing),
  };
}

/** A share whose questions stand in line with all others. */
function inLine(place: SharesPlace, share: ChosenShare, inTurn: Line): SharePort {
  const port = createFolderShare(folderOf(place, share));
  return {
    put: (name, bytes) => inTurn(() => port.put(name, bytes)),
    get: (name) => inTurn(() => port.get(name)),
    list: (shelf) => inTurn(() => port.list(shelf)),
  };
}

const nothingKnown = { freeBytes: 'unknown', sameDisk: false } as const;

/** The scratch folder of nobody: the test of a folder puts nothing on its share. */
const nobody = '0'.repeat(32);

async function report(
  place: SharesPlace,
  chosen: string,
  unit: UnitId | undefined,
): Promise<ShareReport> {
  const port = createFolderShare(folderOf(place, { path: chosen, scratch: nobody }));
  const trial = await tryFolder({ ...place, folder: chosen });
  const marks = await readMarks(port, unit);
  const synchronisedBy = place.synchronisedBy(chosen);
  return {
    ...trial,
    label: labelOf(chosen),
    found: marks.ok ? marks.value.found : foundAs(trial.written, marks.error),
    freeBytes: freeOf(await place.disk.freeBytes(chosen)),
    sameDisk: await place.onSameDisk(place.profile, chosen),
    ...(synchronisedBy === undefined ? {} : { synchronisedBy }),
  };
}

/** A folder without a share in it has no marks; one that went away in the middle of the test has none that can be read. */
const foundAs = (written: ShareReport['written'], { code }: ShareFault): ShareReport['found'] =>
  written !== 'lost' && code === 'ENOENT' ? 'nothing' : 'unreadable';

async function use(
  place: SharesPlace,
  chosenShares: ChosenShares,
  path: string,
  { vaultId, unitId }: Whose,
  which: Which,
): Promise<Result<void, ShellFault>> {
  const scratch = createId(place.entropy);
  const root = rootOf(path);
  if (root !== path && unitId !== undefined) {
    try {
      await place.disk.makeFolderInside(path, folderName);
    } catch {
      // What hinders it is said by the first file that is put there.
    }
  }
  const port = createFolderShare(folderOf(place, { path, scratch }));
  const marks = await readMarks(port, unitId);
  if (!marks.ok) return err(asShellFault(marks.error));
  if (marks.value.found === 'another-unit' || marks.value.found === 'too-new')
    return err({ kind: `share/${marks.value.found}` });
  const mark =
    marks.value.found === 'this-unit'
      ? ok({ name: marks.value.name, unit: marks.value.unit })
      : await firstMark(place, port, unitId);
  if (!mark.ok) return mark;
  const other = await chosenShares.of(vaultId, which === 'share' ? 'further' : 'share');
  if (other?.mark === mark.value.name) return err({ kind: 'share/the-same' });
  await chosenShares.choose(vaultId, which, {
    path,
    label: labelOf(path),
    unit: mark.value.unit,
    mark: mark.value.name,
    scratch,
    chosenAtMs: place.clock.wallMs(),
  });
  return ok(undefined);
}

/** Who joins a unit takes its share as it is, and founds none. */
async function firstMark(
  place: SharesPlace,
  port: SharePort,
  unit: UnitId | undefined,
): Promise<Result<{ name: ShareName; unit: UnitId }, ShellFault>> {
  if (unit === undefined) return err({ kind: 'share/lost' });
  const name = await putMark(port, unit, place.entropy);
  return name.ok ? ok({ name: name.value, unit }) : err(asShellFault(name.error));
}
