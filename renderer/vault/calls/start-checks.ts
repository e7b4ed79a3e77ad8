import type { Saved } from '../../../shared/contract/vault/cases.ts';
import type { ComparisonFailed } from '../../../shared/contract/vault/checks.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { settingsOf } from '../../../shared/domain/check/schedule.ts';
import { ok } from '../../../shared/kit/result.ts';
import { allChecks } from '../checks/all-checks.ts';
import { looksOf, lookThrough, type Going, type MadeRun } from '../checks/look.ts';
import { madeOf, recordRun } from '../checks/record-run.ts';
import type { Opened } from '../opened.ts';
import type { Answer, Room } from '../room.ts';
import { ageOf, roomOfChecks } from './checks.ts';
import { toldOfThrown } from './thrown.ts';

/** @file To compare, and to make a run of it: begun, stopped, failed, tried again. */

/** Begins to compare; one at a time. A run that is to be recorded is, when it ends. */
export function startChecks(
  room: Room,
  opened: Opened,
  { record }: VaultRequest<'startChecks'>,
): Answer<VaultAnswers['startChecks']> {
  const looks = looksOf(opened);
  if (looks.going) return Promise.resolve(ok({ started: false }));
  const going: Going = {
    ...{ check: undefined, done: 0, of: allChecks.length, record, isStopped: false },
  };
  looks.going = going;
  looks.failed = undefined;
  void run(room, opened, going);
  return Promise.resolve(ok({ started: true }));
}

/** Whatever fails is kept until somebody tries again: a page that began by itself what just failed would do so for ever. */
async function run(room: Room, opened: Opened, going: Going): Promise<void> {
  const looks = looksOf(opened);
  const { record } = going;
  let doing: ComparisonFailed['doing'] = 'comparing';
  try {
    const settings = settingsOf((await roomOfChecks(opened)).check);
    if (record && looks.unrecorded) {
      doing = 'recording';
      const isRecorded = await isKept(room, opened, looks.unrecorded);
      // Where nothing changed since, it is the run that was asked for.
      if (!isRecorded || (await ageOf(opened)) === 'fresh') return;
      doing = 'comparing';
    }
    const look = await lookThrough(opened, { clock: room.ports.clock, settings, going });
    // A look that was stopped knows less than the one before it.
    if (look.completed || !looks.look) looks.look = look;
    if (!record) return;
    doing = 'recording';
    await isKept(room, opened, madeOf(room, look));
  } catch (cause: unknown) {
    const check = doing === 'comparing' ? going.check : undefined;
    looks.failed = { doing, check, record, error: toldOfThrown(room, cause) };
    if (doing === 'recording') tellOfRun(room, 'not-recorded');
  } finally {
    looks.going = undefined;
    room.tell({ changed: ['registers'] });
  }
}

/** Records a run that was made. One that the disk did not take is kept as it is: tried again it is the same run, and not a second one. */
async function isKept(room: Room, opened: Opened, made: MadeRun): Promise<boolean> {
  const looks = looksOf(opened);
  looks.unrecorded = made;
  const { check } = await roomOfChecks(opened);
  // It went with what was saved since.
  const isThere = check.runs.some(({ runId }) => runId === made.runId);
  const recorded = isThere ? undefined : await recordRun(room, opened, made);
  const error = recorded && !recorded.ok ? recorded.error : undefined;
  looks.failed = error && { doing: 'recording', check: undefined, record: true, error };
  if (recorded) tellOfRun(room, recorded.ok ? recorded.value : 'not-recorded');
  if (!error) looks.unrecorded = undefined;
  return error === undefined;
}

/** Whoever began it was answered long before. */
const tellOfRun = (room: Room, run: Saved | 'not-recorded'): void =>
  room.tell({
    changed: [],
    recorded: run === 'not-recorded' ? run : { savedAt: run.savedAt },
  });

/** Stops what is under way. */
export function stopChecks(_room: Room, opened: Opened): Answer<VaultAnswers['stopChecks']> {
  const { going } = looksOf(opened);
  if (going) going.isStopped = true;
  return Promise.resolve(ok({ stopped: going !== undefined }));
}
