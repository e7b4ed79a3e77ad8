import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { ComparisonFailed, HitRow, LookAge } from '../../../shared/contract/vault/checks.ts';
import { lastRun, scheduleOf, settingsOf } from '../../../shared/domain/check/schedule.ts';
import type { CheckRun } from '../../../shared/domain/check/slice.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { isContested } from '../../../shared/domain/register.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { civilDateOf, compareInstants } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { decidedOf } from '../checks/decided.ts';
import type { AnyFact } from '../checks/facts.ts';
import { basisOf } from '../checks/gather.ts';
import { looksOf } from '../checks/look.ts';
import { allRows, checkRows, rowsFor } from '../checks/rows.ts';
import type { ListedCase } from '../model/row-table.ts';
import type { Opened } from '../opened.ts';
import { wholeInTurns } from '../people/in-turns.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';

/** @file The cross-checks, as the page asks for them. What names a case is made anew in each sitting, of what this member may see. */

/** The room of checks. */
export const roomOfChecks = async (opened: Opened): Promise<RegistersState> =>
  (await registerAtHand(opened, opened.registers.streamOf('checks'), recordedActs)).state;

/** How many runs are listed. */
const shownRuns = 24;

/** Each check with its last run, coverage, what is due and how its hits stand. */
export async function checks(room: Room, opened: Opened): Answer<VaultAnswers['checks']> {
  const state = await roomOfChecks(opened);
  const { going } = looksOf(opened);
  const rows = await rowsNow(room, opened);
  const runs = state.check.runs.toSorted((a, b) => compareInstants(b.at, a.at));
  return ok({
    today: todayOf(room),
    schedule: scheduleOf(state.check, begunOn(room, opened), todayOf(room)),
    settings: settingsOf(state.check),
    isHouse: state.check.settings.length === 0,
    contested: isContested(state.check.settings),
    running: going && {
      ...{ check: going.check, done: going.done, of: going.of, record: going.record },
    },
    failed: failedNow(opened, runs),
    look: await ageOf(opened),
    checks: await wholeInTurns(checkRows(rows, lastRun(state.check)), room.ports.clock),
    runs: runs.slice(0, shownRuns).map(({ hits, hitsLeftOut, settings: _of, ...run }) => ({
      ...run,
      hits: hits.length + hitsLeftOut,
      saved: state.check.saved
        .filter(({ runId }) => runId === run.runId)
        .map(({ as, withHits, at, by }) => ({ as, withHits, at, by })),
    })),
    runCount: runs.length,
  });
}

/** How the last comparison failed. A run that the disk did not take is recorded with whatever is saved next: then it failed no more. */
function failedNow(opened: Opened, runs: readonly CheckRun[]): ComparisonFailed | undefined {
  const { failed, unrecorded } = looksOf(opened);
  const isRecorded = runs.some(({ runId }) => runId === unrecorded?.runId);
  return failed?.doing === 'recording' && isRecorded ? undefined : failed;
}

/** Whether a run is late. */
export const checksDue = async (room: Room, opened: Opened): Answer<VaultAnswers['checksDue']> =>
  ok({
    schedule: scheduleOf((await roomOfChecks(opened)).check, begunOn(room, opened), todayOf(room)),
    today: todayOf(room),
  });

/** The day from which what never ran is due. */
export const begunOn = (room: Room, { unit }: Opened): CivilDate => {
  const founded = unit.state.unit.founded?.at;
  return founded ? civilDateOf(founded) : todayOf(room);
};

/** The hits in sight. */
export async function checkHits(
  room: Room,
  opened: Opened,
  args: VaultRequest<'checkHits'>,
): Answer<VaultAnswers['checkHits']> {
  const rows = await wholeInTurns(rowsFor(await rowsNow(room, opened), args), room.ports.clock);
  return ok({
    total: rows.length,
    from: args.from,
    rows: rows.slice(args.from, args.from + args.count).map((row) => withReferences(opened, row)),
    look: await ageOf(opened),
  });
}

/** Says of which case a record is, where it lies in one. */
function withReferences(opened: Opened, row: HitRow): HitRow {
  const hit = looksOf(opened).look?.byId.get(row.hitId);
  const told = ([who, what]: HitRow['left'], fact: AnyFact): HitRow['left'] => {
    const of = fact.in.kind === 'case' ? rowInSight(opened, fact.in.stream) : undefined;
    return of ? [who, `${of.reference}: ${what}`] : [who, what];
  };
  return hit && !row.isGone
    ? { ...row, left: told(row.left, hit.left), right: told(row.right, hit.right) }
    : row;
}

/** The row of a case, as long as this member may know of it. */
function rowInSight({ rows }: Opened, caseId: string): ListedCase | undefined {
  const at = rows.indexOf(caseId);
  const row = at === undefined ? undefined : rows.rowAt(at);
  return row?.hidden ? undefined : row;
}

/** Every hit of this sitting, and what was decided before. */
async function rowsNow(room: Room, opened: Opened): Promise<readonly HitRow[]> {
  const { check, checkHit } = await roomOfChecks(opened);
  const stream = opened.registers.streamOf('checks');
  const { look } = looksOf(opened);
  const decided = await decidedOf(opened, { stream, check, checkHit }, look);
  return wholeInTurns(
    allRows(look, decided, (caseId) => rowInSight(opened, caseId) !== undefined),
    room.ports.clock,
  );
}

/** What the hits that are shown rest on. */
export async function ageOf(opened: Opened): Promise<LookAge> {
  const { look } = looksOf(opened);
  if (!look) return 'none';
  if (!look.completed) return 'stopped';
  const basis = await basisOf(opened);
  return look.basis.every((part, at) => part === basis[at]) ? 'fresh' : 'stale';
}
