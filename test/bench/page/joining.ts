import { appendActs } from '../../../renderer/vault/calls/append-acts.ts';
import { flush } from '../../../renderer/vault/calls/flush.ts';
import { requestToCode } from '../../../renderer/vault/joining/joining-view.ts';
import { todayOf, type Room } from '../../../renderer/vault/room.ts';
import type { ChosenShareState } from '../../../shared/contract/share.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { manyActs } from '../../seeds/many-cases.ts';
import { ask, firstPage, openedOf, pause, storeFollowed } from './open-room.ts';
import { passphrase } from './vaults.ts';

/** @file A unit that has recorded much, and a further workstation of its founder that joins over a share: how long until its list is there. */

/** Records so many acts of invented cases, some acts a case; answers how many cases they are of. */
export async function recordActs(
  room: Room,
  { acts, seed }: { acts: number; seed: number },
): Promise<number> {
  const opened = openedOf(room);
  const me = { personId: itemId.parse('0a'.repeat(16)), name: 'Mara Hale' };
  const made = [...manyActs(acts, seed, { today: todayOf(room), me })].slice(0, acts);
  const written = await appendActs(room, opened, made);
  if (!written.ok) throw new Error(`not saved: ${written.error.kind}`);
  await storeFollowed(room);
  await opened.queue.run(() => flush(room, opened));
  return new Set(made.map(({ stream }) => stream)).size;
}

/** Uses the folder that the next dialog answers with; answers once all that is here is there, and all that is there is here. */
export async function useFolder(room: Room): Promise<number> {
  const from = performance.now();
  const chosen = await ask(room, 'chooseFolder', { purpose: 'share' });
  await ask(room, 'useShare', { token: chosen.token });
  await wholeRound(room);
  return performance.now() - from;
}

/** A whole round with the share, to its end. */
export async function wholeRound(room: Room): Promise<void> {
  const before = (await share(room)).progress.lastRoundAtMs;
  await ask(room, 'syncNow', {});
  for (;;) {
    const { isBusy, pendingFiles, wantedFiles, lastRoundAtMs } = (await share(room)).progress;
    if (!isBusy && pendingFiles + wantedFiles === 0 && lastRoundAtMs !== before) return;
    await pause(20);
  }
}

async function share(room: Room): Promise<ChosenShareState> {
  const state = await ask(room, 'shareState', {});
  if (state.state === 'not-chosen') throw new Error('no share is chosen');
  return state;
}

/** A vault that waits to join; answers its request as a hand scanner would read it. */
export async function askToJoin(room: Room): Promise<string> {
  await ask(room, 'joinUnit', { passphrase });
  if (!room.joining) throw new Error('no vault waits to join');
  return requestToCode(room.joining.request.bytes);
}

/** Lets a further workstation of one's own in: with every key of the cases here. Its welcome is on the share then. */
export async function letIn(room: Room, { code }: { code: string }): Promise<void> {
  const { request } = await ask(room, 'readRequest', { code });
  await ask(room, 'enrol', { request, whose: 'mine', workstation: 'Desk 2' });
  await wholeRound(room);
}

/** Milliseconds since somebody said that the words are the same. */
export type JoinedTimes = {
  /** Until the vault is open. */
  readonly open: number;
  /** Until the first page of the list is there, marked as not yet verified. */
  readonly listed: number;
  /** Until all of it is verified, stored, and listed as such. */
  readonly verified: number;
  readonly cases: number;
};

/** Comes in with what has been fetched while it waited. */
export async function comeIn(room: Room): Promise<JoinedTimes> {
  const { offer } = (await ask(room, 'joiningState', {})).joining;
  if (!offer) throw new Error('no welcome has come');
  const from = performance.now();
  await ask(room, 'answerWelcome', { welcome: offer.welcome, same: true });
  const open = performance.now() - from;
  await until(room, 'verifying');
  const list = await ask(room, 'caseList', firstPage);
  const listed = performance.now() - from;
  if (list.rows.length === 0 || list.rows.some(({ notYetVerified }) => notYetVerified !== true))
    throw new Error('the list is not early');
  await until(room, 'verified');
  const verified = performance.now() - from;
  return { open, listed, verified, cases: openedOf(room).rows.size() };
}

async function until(room: Room, state: 'verifying' | 'verified'): Promise<void> {
  while ((await ask(room, 'verification', {})).state !== state) await pause(1);
}
