import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { encodeAttempts, readAttempts, type Attempts } from '../../../shared/formats/attempts.ts';
import {
  encodeSlots,
  readSlots,
  type Slots,
  type SlotsReading,
} from '../../../shared/formats/slots.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { wordsToKit } from '../keys/recovery-kit.ts';
import { readCopies, writeCopies, writeCopiesAtOnce } from '../keys/side-files.ts';
import { changePassphrase, openWithKit, openWithPassphrase } from '../keys/slots.ts';
import { unlockDelayMs } from '../keys/unlock-delay.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { compareHeld } from './compare-later.ts';
import { costHere } from './cost-here.ts';
import { forgetLeftovers } from '../received/leftovers.ts';
import { takeWhatWaited } from './arrived.ts';
import { checkReplica } from './check-replica.ts';
import { payOwed, recordOrOweNow } from './owed-acts.ts';
import { readToItsEnd } from './read-first.ts';
import { caseList } from './lists.ts';
import { bringSearchUp } from './bring-rows-up.ts';
import { orLater } from './left-undone.ts';
import { beginMeeting } from './meet-share.ts';
import { openVault } from './open-vault.ts';
import { askedEarly, forgetEarly, readEarly, type ReadEarly } from './read-early.ts';
import { sessionOf } from './session.ts';
import { lookAtShare } from './share.ts';
import { isDiskFailure } from '../store/database.ts';
import type { Opened } from '../opened.ts';
import type { WayIn } from './way-in.ts';
import { openJoining, putRequest } from '../joining/joining-vault.ts';

/** Opens a vault by passphrase. Faults: keys/wait (too soon after a wrong one), keys/wrong-passphrase (constant, no hint, nothing is
 *  destroyed), keys/damaged, keys/absent, vault/too-new. */
export async function unlock(
  room: Room,
  request: VaultRequest<'unlock'>,
): Answer<VaultAnswers['unlock']> {
  const vaultId = request.vaultId as VaultId;
  // The small files first: Argon2id waits for them, and would otherwise wait for the ring of a large vault as well.
  const small = Promise.all([attemptsOf(room, vaultId), slotsOf(room, vaultId)]);
  const early = readEarly(room.ports.shell, vaultId);
  const [attempts, found] = await small;
  const waiting = waitMs(room, attempts);
  const slots = waiting > 0 ? fault('keys/wait', waiting) : found;
  if (!slots.ok) {
    await forgetEarly(early);
    return slots;
  }
  const counted = countAttempt(room, vaultId, attempts);
  await askedEarly(early);
  const key = openWithPassphrase(slots.value.slots, request.passphrase);
  // On the disk before the answer is looked at: a kill in between does not save an attempt.
  await counted;
  if (!key.ok) {
    await forgetEarly(early);
    return wrong(room, vaultId, key.error.kind);
  }
  return enter(room, vaultId, slots.value, key.value, 'passphrase', early);
}

/** Opens a vault by its recovery kit and sets a new passphrase. Faults: keys/wrong-kit, keys/weak-passphrase, keys/damaged. */
export async function recover(
  room: Room,
  request: VaultRequest<'recover'>,
): Answer<VaultAnswers['recover']> {
  const vaultId = request.vaultId as VaultId;
  const attempts = await attemptsOf(room, vaultId);
  const waiting = waitMs(room, attempts);
  if (waiting > 0) return fault('keys/wait', waiting);
  const kitSecret = wordsToKit(request.words);
  if (!kitSecret.ok) return fault('keys/wrong-kit');
  const slots = await slotsOf(room, vaultId);
  if (!slots.ok) return slots;
  await countAttempt(room, vaultId, attempts);
  const key = openWithKit(slots.value.slots, kitSecret.value);
  if (!key.ok) return fault(key.error.kind === 'keys/damaged' ? 'keys/damaged' : 'keys/wrong-kit');
  const changed = changePassphrase(slots.value.slots, key.value, {
    passphrase: request.newPassphrase,
    cost: await costHere(room.ports),
    entropy: room.ports.entropy,
  });
  if (!changed.ok) return fault('keys/weak-passphrase');
  const written = await writeSlots(room, vaultId, slots.value, changed.value);
  if (!written.ok) return written;
  return enter(
    room,
    vaultId,
    { ...slots.value, slots: changed.value, unreadable: [], behind: [] },
    key.value,
    'recovery-kit',
  );
}

/** Writes new slots over the other copy first, then over this one: one whole copy stands at every moment. */
export async function writeSlots(
  room: Room,
  vaultId: VaultId,
  reading: SlotsReading,
  slots: Slots,
): Promise<Result<undefined, VaultError>> {
  const written = await writeCopies(
    room.ports.shell,
    vaultId,
    'slots',
    encodeSlots(slots),
    reading.copy === 0 ? 'b' : 'a',
  );
  return written.ok ? ok(undefined) : shellFault(written.error);
}

/** Reads the slots. Faults: keys/absent, keys/damaged, vault/too-new. */
export async function slotsOf(
  room: Room,
  vaultId: VaultId,
): Promise<Result<SlotsReading, VaultError>> {
  const copies = await readCopies(room.ports.shell, vaultId, 'slots');
  const reading = readSlots(copies);
  if (reading.ok) return ok(reading.value);
  if (reading.error.kind === 'keys/absent') return fault('keys/absent');
  return fault(reading.error.kind === 'keys/too-new' ? 'vault/too-new' : 'keys/damaged');
}

async function enter(
  room: Room,
  vaultId: VaultId,
  slots: SlotsReading,
  vaultKeySecret: Bytes,
  how: 'passphrase' | 'recovery-kit',
  early?: ReadEarly,
): Answer<VaultAnswers['unlock']> {
  const told = await room.ports.shell.ask('session.opened', { vaultId });
  if (!told.ok) return shellFault(told.error);
  const way = { vaultId, kind: slots.slots.kind, vaultKeySecret };
  const entered = await goIn(room, way, how, early);
  const needsRepair = slots.unreadable.length + slots.behind.length > 0;
  if (needsRepair && (entered.ok || room.joining)) {
    const repaired = await writeSlots(room, vaultId, slots, slots.slots);
    if (repaired.ok) room.opened?.troubles.push({ kind: 'slots-repaired' });
  }
  if (!entered.ok || !room.opened) return entered;
  return ok({ session: sessionOf(room.opened) });
}

/** Opens a vault whose key is there. Fault vault/joining: it waits to join a unit, and only that is answered from now on. */
export async function goIn(
  room: Room,
  way: WayIn,
  how: 'passphrase' | 'recovery-kit',
  early: ReadEarly = readEarly(room.ports.shell, way.vaultId),
): Answer<VaultAnswers['unlock']> {
  const opened = await openVault(room, way, early);
  if (!opened.ok) {
    await forgetEarly(early);
    return 'fault' in opened.error && opened.error.fault.kind === 'vault/joining'
      ? waitToJoin(room, way)
      : opened;
  }
  room.opened = opened.value;
  noteClock(room);
  if (!(await early.met)) beginMeeting(room, opened.value);
  // Rounds that ended while nobody had unlocked were told to nobody.
  void lookAtShare(room, opened.value).catch(room.ports.note);
  void afterEntering(room, way.vaultId, how);
  return ok({ session: sessionOf(opened.value) });
}

async function waitToJoin(room: Room, way: WayIn): Answer<never> {
  const joining = await openJoining(room, way);
  if (!joining.ok) return joining;
  room.joining = joining.value;
  await forgetAttempts(room, way.vaultId);
  // A kill between making the vault and this may have left no request on its way; the same one again is the same file.
  await putRequest(room, joining.value);
  return fault('vault/joining');
}

/** What need not be waited for: the attempt counter, the note of the unlock, the search. */
async function afterEntering(
  room: Room,
  vaultId: VaultId,
  how: 'passphrase' | 'recovery-kit',
): Promise<void> {
  if (!room.opened) return;
  await forgetAttempts(room, vaultId);
  const noteUnlock = notedOnce(room, room.opened, how);
  await orLater(room, room.opened, 'looks', noteUnlock);
  const opened = await readToItsEnd(room);
  if (!opened) return;
  const paid = afterMeeting(room, opened);
  // Decisions and keys that arrived before the last lock, and were not read to their end.
  await orLater(room, opened, 'arrivals', () => takeWhatWaited(room, opened));
  // Not tried again before the next unlock: what is opened meanwhile is nobody's leftover.
  await forgetLeftovers(room, opened).catch((cause: unknown) => {
    if (!isDiskFailure(cause)) throw cause;
  });
  // The list is put in order behind My work: whoever goes on to it finds it so, however many cases there are.
  caseList(room, opened, { ...everyOpenCase, from: 0, count: 1 });
  await orLater(room, opened, 'search', () => bringSearchUp(room, opened));
  await orLater(room, opened, 'comparing', () => compareHeld(room, opened));
  await orLater(room, opened, 'checking', () => checkReplica(room, opened));
  await orLater(
    ...([room, opened, 'looks'] as const),
    () => paid,
    async () => ((await noteUnlock()) === 'done' ? payOwed(room, opened) : 'not-done'),
  );
}

/** Notes the unlock, as often as it is asked until it is noted. */
function notedOnce(
  room: Room,
  opened: Opened,
  how: 'passphrase' | 'recovery-kit',
): () => Promise<'done' | 'not-done'> {
  const toNote: LooseEvent[] = [{ type: 'session.unlocked/1', how }];
  if (how === 'recovery-kit')
    toNote.push({ type: 'passphrase.changed/1', how: 'with-recovery-kit', newVaultKey: false });
  let left: LooseEvent | undefined;
  const isWaiting = ({ type }: LooseEvent): boolean =>
    opened.ledger.waiting().some(({ events }) => events.some((event) => event.type === type));
  return async () => {
    for (let event = toNote[0]; event; event = toNote[0]) {
      // What a refused write left goes first with whatever is saved next: it is on the record by then.
      if (left !== event || isWaiting(event)) {
        const noted = await recordOrOweNow(room, opened, [
          { stream: opened.unitId, events: [event] },
        ]);
        if (!noted.ok && refusedByDisk.has(noted.error.kind)) {
          left = isWaiting(event) ? event : undefined;
          return 'not-done';
        }
      }
      toNote.shift();
    }
    return 'done';
  };
}

/** A profile that may not be written says so on the lock screen. */
const refusedByDisk: ReadonlySet<string> = new Set(['disk/full', 'disk/io']);

/** Nobody waits at the desk for a slow server: the search is filled meanwhile. */
async function afterMeeting(room: Room, opened: Opened): Promise<void> {
  await opened.meeting?.over;
  await payOwed(room, opened);
}

const forgetAttempts = (room: Room, vaultId: VaultId): Promise<unknown> =>
  writeCopies(room.ports.shell, vaultId, 'attempts', encodeAttempts({ failed: 0, lastAtMs: 0 }));

/** A clock that stands before the newest act was set back: said, and the order of acts does not rest on it. */
function noteClock(room: Room): void {
  const own = room.opened?.device.device;
  const newest = room.opened?.unit.acts.findLast(({ device }) => device === own);
  if (newest && epochMsOf(room.ports.clock.now()) + 60_000 < epochMsOf(newest.act.at))
    room.opened?.troubles.push({ kind: 'clock-back' });
}

const attemptsOf = async (room: Room, vaultId: VaultId): Promise<Attempts> =>
  readAttempts(await readCopies(room.ports.shell, vaultId, 'attempts'));

function waitMs(room: Room, attempts: Attempts): number {
  const passed = epochMsOf(room.ports.clock.now()) - attempts.lastAtMs;
  // A clock set back does not lengthen the wait beyond the delay itself; set forward it cannot be told from waiting.
  return attempts.failed === 0
    ? 0
    : Math.max(0, unlockDelayMs(attempts.failed) - Math.max(0, passed));
}

async function countAttempt(room: Room, vaultId: VaultId, attempts: Attempts): Promise<void> {
  const counted = { failed: attempts.failed + 1, lastAtMs: epochMsOf(room.ports.clock.now()) };
  await writeCopiesAtOnce(room.ports.shell, vaultId, 'attempts', encodeAttempts(counted));
}

async function wrong(room: Room, vaultId: VaultId, kind: string): Answer<never> {
  if (kind === 'keys/damaged' || kind === 'keys/weak-parameters') return fault('keys/damaged');
  return fault('keys/wrong-passphrase', waitMs(room, await attemptsOf(room, vaultId)));
}
