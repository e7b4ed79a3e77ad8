import type { Arrived } from '../../../shared/contract/parcels.ts';
import { payAfterArrival } from '../access/debts.ts';
import { openGrants } from '../access/open-grants.ts';
import { payWelcomes } from '../joining/welcomes.ts';
import { takeMembership } from '../membership/take-charters.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { ingestArrived } from './ingest-arrived.ts';
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

async function takeArrived(room: Room, { vaultId, what }: Arrived): Promise<void> {
  const { opened } = room;
  if (opened?.vaultId !== vaultId) return;
  await takeMembership(room, opened);
  await openGrants(room, opened);
  await ingestArrived(room, opened);
  await lookAtShare(room, opened);
  if (room.opened !== opened) return;
  await payWelcomes(room, opened);
  await payAfterArrival(room, opened, owingStreams(opened, what));
}

/** After the membership changed any case may owe a new key; otherwise only what is at hand because it changed. */
const owingStreams = (opened: Opened, _what: Arrived['what']): Iterable<string> =>
  opened.keys.caseKeys.ids();
