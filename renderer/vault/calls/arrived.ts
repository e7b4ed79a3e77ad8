import type { Arrived } from '../../../shared/contract/parcels.ts';
import { isPaidForAll, payAfterArrival } from '../access/debts.ts';
import { openGrants } from '../access/open-grants.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { payWelcomes } from '../joining/welcomes.ts';
import { settleOutsideKeys } from '../outside/hand-outside-keys.ts';
import { takeMembership } from '../membership/take-charters.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { ingestArrived } from './ingest-arrived.ts';
import { readToItsEnd } from './read-first.ts';
import { lookAtShare } from './share.ts';

/** @file What the open vault does when files came from the share: who belongs first, then keys, then what happened, then what is owed. */

/** Listens for the room's whole life; one arrival after the other. */
export function listenForArrivals(room: Room): void {
  let before: Promise<void> = Promise.resolve();
  room.ports.shell.onArrived((arrived) => {
    before = before.then(() => takeArrived(room, arrived)).catch(room.ports.note);
    return before;
  });
}

async function takeArrived(room: Room, { vaultId }: Arrived): Promise<void> {
  if (room.opened?.vaultId !== vaultId) return;
  const opened = await readToItsEnd(room);
  if (!opened) return;
  await takeMembership(room, opened);
  await openGrants(room, opened);
  await ingestArrived(room, opened);
  await openGrants(room, opened); // of who left meanwhile: what their keys open has come now
  await lookAtShare(room, opened);
  await pay(room, opened);
}

/** At unlock: decisions and keys that arrived before the last lock and were not read to their end. The frames were taken in already. */
export async function takeWhatWaited(room: Room, opened: Opened): Promise<void> {
  const membersChanged = await takeMembership(room, opened);
  await openGrants(room, opened);
  if (membersChanged) {
    await ingestArrived(room, opened);
    await openGrants(room, opened);
    await pay(room, opened);
  } else if (!(await isPaidForAll(opened))) {
    await pay(room, opened);
  } else {
    await settleOutsideKeys(room, opened);
    await sealToCards(room, opened);
  }
}

async function pay(room: Room, opened: Opened): Promise<void> {
  if (room.opened !== opened) return;
  await payWelcomes(room, opened);
  await payAfterArrival(room, opened);
  await settleOutsideKeys(room, opened);
  await sealToCards(room, opened);
}
