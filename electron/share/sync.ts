import type { ShareProgress } from '../../shared/contract/share.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { err, type Result } from '../../shared/kit/result.ts';
import type { Clock } from '../clock.ts';
import type { Vaults } from '../replica/vaults.ts';
import type { ChosenShare } from './chosen-shares.ts';
import { putVault, type RoundReport } from './put-vault.ts';
import type { ShareFault, SharePort } from './share-port.ts';

/** @file When what is saved here goes to the share: soon after a save, at once when a share is chosen or found again, later and later while
 *  it is away, and never when nothing is new. Knows vaults by their ids and files by their hashes. */

export type Sync = {
  /** Something was written in this vault. */
  readonly saved: (vaultId: VaultId) => void;
  /** The share was chosen, or is there again. */
  readonly found: (vaultId: VaultId, share: ChosenShare, waitMs: number) => void;
  /** Somebody looked, and the share was not there: what comes back may be an older one. */
  readonly lost: (vaultId: VaultId) => void;
  readonly left: (vaultId: VaultId) => void;
  readonly progress: (vaultId: VaultId) => Promise<ShareProgress>;
};

export type SyncPlace = {
  readonly vaults: Vaults;
  readonly clock: Clock;
  readonly portOf: (share: ChosenShare) => SharePort;
};

/** With the round itself this is within half a minute of a save, and a busy minute makes four segments, not sixty. */
const afterSaveMs = 15_000;
const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;

type Course = {
  readonly share: ChosenShare;
  readonly done: Set<string>;
  timer: ReturnType<typeof setTimeout> | undefined;
  nextAtMs: number | undefined;
  busy: boolean;
  failures: number;
  /** Everything saved before this moment is on the share. */
  wholeAsOfMs: number | undefined;
  over: boolean;
};

export function createSync(place: SyncPlace): Sync {
  const courses = new Map<VaultId, Course>();
  const left = (vaultId: VaultId): void => {
    const course = courses.get(vaultId);
    if (course === undefined) return;
    clearTimeout(course.timer);
    course.over = true;
    courses.delete(vaultId);
  };
  return {
    saved: (vaultId) => {
      const course = courses.get(vaultId);
      if (course) runIn(place, vaultId, course, afterSaveMs);
    },
    found: (vaultId, share, waitMs) => {
      const known = courses.get(vaultId);
      if (known?.share.scratch === share.scratch) {
        if (known.failures > 0) runIn(place, vaultId, known, 0);
        return;
      }
      left(vaultId);
      const course = fresh(share);
      courses.set(vaultId, course);
      runIn(place, vaultId, course, waitMs);
    },
    lost: (vaultId) => {
      const course = courses.get(vaultId);
      if (course?.failures === 0) failed(place, vaultId, course, 'share/lost');
    },
    left,
    progress: (vaultId) => progressOf(place, vaultId, courses.get(vaultId)),
  };
}

const fresh = (share: ChosenShare): Course => ({
  share,
  done: new Set(),
  timer: undefined,
  nextAtMs: undefined,
  busy: false,
  failures: 0,
  wholeAsOfMs: undefined,
  over: false,
});

/** The next round, at the latest then. One that is due sooner stays; while the share is away, a save does not hurry it. */
function runIn(place: SyncPlace, vaultId: VaultId, course: Course, waitMs: number): void {
  const atMs = place.clock.monotonicMs() + waitMs;
  const isDueSooner = course.nextAtMs !== undefined && course.nextAtMs <= atMs;
  if (course.over || isDueSooner || (course.failures > 0 && course.timer && waitMs > 0)) return;
  clearTimeout(course.timer);
  course.nextAtMs = atMs;
  course.timer = setTimeout(() => void run(place, vaultId, course), waitMs);
}

async function run(place: SyncPlace, vaultId: VaultId, course: Course): Promise<void> {
  course.timer = undefined;
  course.nextAtMs = undefined;
  if (course.busy) {
    // The round under way began before what this one is for.
    runIn(place, vaultId, course, firstWaitMs);
    return;
  }
  course.busy = true;
  const beganAtMs = place.clock.wallMs();
  const round = await roundOf(place, vaultId, course).finally(() => (course.busy = false));
  if (course.over) return;
  if (round.ok) {
    course.failures = 0;
    if (round.value.isWhole) course.wholeAsOfMs = beganAtMs;
    return;
  }
  failed(place, vaultId, course, round.error.kind);
}

function failed(
  place: SyncPlace,
  vaultId: VaultId,
  course: Course,
  kind: ShareFault['kind'],
): void {
  // A share that comes back may be an older one: everything is looked at again.
  if (kind === 'share/lost') course.done.clear();
  course.failures += 1;
  const waitMs = Math.min(firstWaitMs * 2 ** (course.failures - 1), longestWaitMs);
  runIn(place, vaultId, course, waitMs);
}

/** A round that breaks off, because this disk fails, is one that failed: it is tried again, and the page shows that it does not go. */
async function roundOf(
  { vaults, portOf }: SyncPlace,
  vaultId: VaultId,
  course: Course,
): Promise<Result<RoundReport, ShareFault>> {
  try {
    return await putVault({
      vault: vaults.get(vaultId),
      port: portOf(course.share),
      mark: course.share.mark,
      done: course.done,
      isOver: () => course.over,
    });
  } catch {
    return err({ kind: 'share/lost' });
  }
}

async function progressOf(
  { vaults, clock }: SyncPlace,
  vaultId: VaultId,
  course: Course | undefined,
): Promise<ShareProgress> {
  const files = await vaults.get(vaultId).replica.list();
  const pending = files.filter(({ name }) => !course?.done.has(name));
  const nextAtMs = course?.failures === 0 ? undefined : course?.nextAtMs;
  return {
    files: files.length,
    pendingFiles: pending.length,
    pendingBytes: pending.reduce((sum, file) => sum + file.sizeBytes, 0),
    isBusy: course?.busy ?? false,
    ...(course?.wholeAsOfMs === undefined ? {} : { wholeAsOfMs: course.wholeAsOfMs }),
    ...(nextAtMs === undefined
      ? {}
      : { nextTryInMs: Math.max(0, Math.round(nextAtMs - clock.monotonicMs())) }),
  };
}
