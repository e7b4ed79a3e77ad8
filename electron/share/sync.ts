import type { ShareProgress, ShareProven } from '../../shared/contract/share.ts';
import type { VaultId } from '../../shared/kit/ids.ts';
import { err, type Result } from '../../shared/kit/result.ts';
import type { ChosenShare } from './chosen-shares.ts';
import { beginCourse, meeting, type Course, type SyncPlace } from './course.ts';
import { createFramesOnShare, type FramesOnShare } from './frames-on-share.ts';
import { progressOf } from './progress.ts';
import { prove } from './prove.ts';
import { syncRound } from './round.ts';
import type { RoundReport } from './round-type.ts';
import { forgetShare } from './share-memory.ts';
import type { ShareFault } from './share-port.ts';

/** @file When a vault and its share meet: soon after a save, at once when a share is chosen or found again or a person asks, every twenty
 *  seconds while somebody works in the vault, later and later while the share is away. Knows vaults by their ids and files by their hashes. */

export type Sync = {
  /** Something was written in this vault. */
  readonly saved: (vaultId: VaultId) => void;
  /** The share was chosen, or is there again. */
  readonly found: (vaultId: VaultId, share: ChosenShare, waitMs: number) => void;
  /** Somebody looked, and the share was not there: what comes back may be an older one. */
  readonly lost: (vaultId: VaultId) => void;
  readonly left: (vaultId: VaultId) => void;
  /** Somebody works in this vault, or in none: only then is a share asked for what colleagues put there. */
  readonly watched: (vaultId: VaultId | undefined) => void;
  /** A whole round now; resolves when it is over, however it went. */
  readonly now: (vaultId: VaultId, share: ChosenShare) => Promise<void>;
  /** Ends the round under way after the file it is at. */
  readonly cancel: (vaultId: VaultId) => void;
  /** Resolves once a round brought here what was on the share, or failed. */
  readonly met: (vaultId: VaultId) => Promise<void>;
  /** Whether the last round did not go through. */
  readonly isFailing: (vaultId: VaultId) => boolean;
  readonly progress: (vaultId: VaultId) => Promise<ShareProgress>;
  /** What the rounds have found to be on the share; remembered, so that the share is not asked. */
  readonly proven: (vaultId: VaultId) => ShareProven;
};

/** With the round itself this is within half a minute of a save, and a busy minute makes four segments, not sixty. */
const afterSaveMs = 15_000;
const pollEveryMs = 20_000;
const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;
const proveEveryMs = 6 * 60 * 60_000;

export function createSync(place: SyncPlace): Sync {
  const courses = new Map<VaultId, Course>();
  const frames = createFramesOnShare();
  let watched: VaultId | undefined;
  const run: Run = (vaultId, course) =>
    startRound({ ...place, frames, isWatched: () => watched === vaultId }, vaultId, course, run);
  const left = (vaultId: VaultId): void => {
    const course = courses.get(vaultId);
    if (course === undefined) return;
    clearTimeout(course.timer);
    course.over = true;
    course.met.tell();
    courses.delete(vaultId);
  };
  return {
    saved: (vaultId) => {
      const course = courses.get(vaultId);
      if (course) runIn(place, vaultId, course, afterSaveMs, run);
    },
    found: (vaultId, share, waitMs) => {
      const known = courses.get(vaultId);
      if (known?.share.scratch === share.scratch) {
        if (known.failures > 0) runIn(place, vaultId, known, 0, run);
        return;
      }
      left(vaultId);
      const course = beginCourse(share, place.clock.monotonicMs());
      courses.set(vaultId, course);
      runIn(place, vaultId, course, waitMs, run);
    },
    lost: (vaultId) => {
      const course = courses.get(vaultId);
      if (course?.failures === 0) failed(place, vaultId, course, 'share/lost', run);
    },
    left,
    watched: (vaultId) => {
      watched = vaultId;
      const course = vaultId && courses.get(vaultId);
      if (course) runIn(place, vaultId, course, 0, run);
    },
    now: async (vaultId, share) => {
      const course = courses.get(vaultId) ?? beginCourse(share, place.clock.monotonicMs());
      courses.set(vaultId, course);
      await course.running; // the round under way began before what this one is for
      course.memory.wholeLooks = Math.max(1, course.memory.wholeLooks);
      clearTimeout(course.timer);
      await run(vaultId, course);
    },
    cancel: (vaultId) => {
      const course = courses.get(vaultId);
      if (course) course.cancelled = true;
    },
    met: (vaultId) =>
      place.byHand ? Promise.resolve() : (courses.get(vaultId)?.met.over ?? Promise.resolve()),
    isFailing: (vaultId) => (courses.get(vaultId)?.failures ?? 0) > 0,
    progress: (vaultId) => progressOf(place, vaultId, courses.get(vaultId)),
    proven: (vaultId) => {
      const { lastRoundAtMs, proven } = courses.get(vaultId) ?? {};
      return {
        onShare: [...(proven?.onShare ?? [])],
        ...(lastRoundAtMs === undefined ? {} : { lastRoundAtMs }),
      };
    },
  };
}

type Run = (vaultId: VaultId, course: Course) => Promise<void>;
type Watched = SyncPlace & {
  readonly frames: FramesOnShare;
  readonly isWatched: () => boolean;
};

/** The next round, at the latest then. One that is due sooner stays; while the share is away, a save does not hurry it. */
function runIn(place: SyncPlace, vaultId: VaultId, course: Course, waitMs: number, run: Run): void {
  const atMs = place.clock.monotonicMs() + waitMs;
  const isDueSooner = course.nextAtMs !== undefined && course.nextAtMs <= atMs;
  if (
    place.byHand ||
    course.over ||
    isDueSooner ||
    (course.failures > 0 && course.timer && waitMs > 0)
  )
    return;
  clearTimeout(course.timer);
  course.nextAtMs = atMs;
  course.timer = setTimeout(() => void run(vaultId, course), waitMs);
}

async function startRound(
  place: Watched,
  vaultId: VaultId,
  course: Course,
  run: Run,
): Promise<void> {
  course.timer = undefined;
  course.nextAtMs = undefined;
  if (course.running) {
    // The round under way began before what this one is for.
    runIn(place, vaultId, course, firstWaitMs, run);
    return;
  }
  course.cancelled = false;
  const nowMs = place.clock.monotonicMs();
  if (nowMs - course.provenFromMs > proveEveryMs) {
    // What rots or is put back without a word is found by reading everything back, now and then.
    forgetShare(course.memory);
    course.provenFromMs = nowMs;
  }
  course.running = oneRound(place, vaultId, course, run).finally(
    () => (course.running = undefined),
  );
  await course.running;
}

async function oneRound(place: Watched, vaultId: VaultId, course: Course, run: Run): Promise<void> {
  const beganAtMs = place.clock.wallMs();
  const round = await roundOf(place, vaultId, course);
  course.met.tell();
  // Who unlocks while it is tried again waits for that.
  if (!round.ok) course.met = meeting();
  if (!course.over && (round.ok || round.error.kind !== 'share/lost'))
    await prove(place, place.frames, vaultId, course);
  if (course.over) return;
  if (course.memory.isPutBack) {
    course.putBackAtMs = place.clock.wallMs();
    course.memory.isPutBack = false;
  }
  if (!round.ok) {
    failed(place, vaultId, course, round.error.kind, run);
    return;
  }
  course.failures = 0;
  if (round.value.isWhole) course.wholeAsOfMs = beganAtMs;
  if (round.value.hasMore && !course.cancelled) runIn(place, vaultId, course, 0, run);
  if (!course.cancelled) course.lastRoundAtMs = place.clock.wallMs();
  if (place.isWatched())
    runIn(place, vaultId, course, course.cancelled ? longestWaitMs : pollEveryMs, run);
}

function failed(
  place: SyncPlace,
  vaultId: VaultId,
  course: Course,
  kind: ShareFault['kind'] | 'here',
  run: Run,
): void {
  // A share that comes back may be an older one: everything is looked at again.
  if (kind === 'share/lost') forgetShare(course.memory);
  course.failures += 1;
  const waitMs = Math.min(firstWaitMs * 2 ** (course.failures - 1), longestWaitMs);
  runIn(place, vaultId, course, waitMs, run);
}

/** A round that breaks off, because this disk fails, is one that failed: it is tried again, and the page shows that it does not go. */
async function roundOf(
  { vaults, portOf, arrived, outwardOnly = false }: SyncPlace,
  vaultId: VaultId,
  course: Course,
): Promise<Result<RoundReport, { readonly kind: ShareFault['kind'] | 'here' }>> {
  try {
    return await syncRound({
      vault: vaults.get(vaultId),
      port: portOf(course.share),
      mark: course.share.mark,
      memory: course.memory,
      outwardOnly,
      isOver: () => course.over || course.cancelled,
      arrived: (what) => arrived(vaultId, what),
      met: course.met.tell,
    });
  } catch {
    return err({ kind: 'here' });
  }
}
