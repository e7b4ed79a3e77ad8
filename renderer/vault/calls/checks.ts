import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { HitRow, LookAge } from '../../../shared/contract/vault/checks.ts';
import { lastRun, scheduleOf, settingsOf } from '../../../shared/domain/check/schedule.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { isContested } from '../../../shared/domain/register.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { civilDateOf, compareInstants } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { allChecks } from '../checks/all-checks.ts';
import { decidedOf } from '../checks/decided.ts';
import { basisOf } from '../checks/gather.ts';
import { looksOf, lookThrough, type Going, type Look } from '../checks/look.ts';
import { recordRun } from '../checks/record-run.ts';
import { allRows, checkRows, rowsFor } from '../checks/rows.ts';
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
    look: await ageOf(opened),
    checks: await wholeInTurns(checkRows(rows, lastRun(state.check)), room.ports.clock),
    runs: runs.slice(0, shownRuns).map(({ hits, hitsLeftOut, settings: _of, ...run }) => ({
      ...run,
      hits: hits.length + hitsLeftOut,
    })),
    runCount: runs.length,
  });
}

/** Whether a run is late. */
export const checksDue = async (room: Room, opened: Opened): Answer<VaultAnswers['checksDue']> =>
  ok({
    schedule: scheduleOf((await roomOfChecks(opened)).check, begunOn(room, opened), todayOf(room)),
    today: todayOf(room),
  });

const begunOn = (room: Room, { unit }: Opened): CivilDate => {
  const founded = unit.state.unit.founded?.at;
  return founded ? civilDateOf(founded) : todayOf(room);
};

/** Begins to compare; one at a time. A run that is to be recorded is, when it ends. */
export async function startChecks(
  room: Room,
  opened: Opened,
  { record }: VaultRequest<'startChecks'>,
): Answer<VaultAnswers['startChecks']> {
  const looks = looksOf(opened);
  if (looks.going) return ok({ started: false });
  const going: Going = {
    ...{ check: undefined, done: 0, of: allChecks.length, record, isStopped: false },
  };
  looks.going = going;
  const { check } = await roomOfChecks(opened);
  void run(room, opened, going, settingsOf(check));
  return ok({ started: true });
}

async function run(
  room: Room,
  opened: Opened,
  going: Going,
  settings: Look['settings'],
): Promise<void> {
  const looks = looksOf(opened);
  try {
    const look = await lookThrough(opened, { clock: room.ports.clock, settings, going });
    // A look that was stopped knows less than the one before it.
    if (look.completed || !looks.look) looks.look = look;
    if (going.record) await recordRun(room, opened, look);
  } catch (cause: unknown) {
    room.ports.note(cause);
  } finally {
    looks.going = undefined;
    room.tell({ changed: ['registers'] });
  }
}

/** Stops what is under way. */
export function stopChecks(_room: Room, opened: Opened): Answer<VaultAnswers['stopChecks']> {
  const { going } = looksOf(opened);
  if (going) going.isStopped = true;
  return Promise.resolve(ok({ stopped: going !== undefined }));
}

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
    rows: rows.slice(args.from, args.from + args.count),
    look: await ageOf(opened),
  });
}

/** Every hit of this sitting, and what was decided before. */
async function rowsNow(room: Room, opened: Opened): Promise<readonly HitRow[]> {
  const { check, checkHit } = await roomOfChecks(opened);
  const stream = opened.registers.streamOf('checks');
  const { look } = looksOf(opened);
  const decided = await decidedOf(opened, { stream, check, checkHit }, look);
  return wholeInTurns(allRows(look, decided), room.ports.clock);
}

/** What the hits that are shown rest on. */
async function ageOf(opened: Opened): Promise<LookAge> {
  const { look } = looksOf(opened);
  if (!look) return 'none';
  if (!look.completed) return 'stopped';
  const basis = await basisOf(opened);
  return look.basis.every((part, at) => part === basis[at]) ? 'fresh' : 'stale';
}
