import { lateWork, standingFingerprint } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { storedActs } from './acts-of.ts';
import type { Recorded } from './record-taken-in.ts';
import { showStreams } from './show-streams.ts';

/** @file Folds anew when other acts stand than did before. Rare: a removal, its acceptance, a fork. */

const standing = new WeakMap<Opened, string>();

/** Remembers which acts stand, as the list was made with them. */
export const noteStanding = (opened: Opened): void =>
  void standing.set(opened, standingFingerprint(opened));

/** With the streams in which other acts stand than did before: a removal arrived, a lead accepted late work, a fork was found. */
export async function withRefolded(opened: Opened, recorded: Recorded): Promise<Recorded> {
  const fingerprint = standingFingerprint(opened);
  if (standing.get(opened) === fingerprint) return recorded;
  standing.set(opened, fingerprint);
  opened.late.splice(0, opened.late.length, ...lateWork(opened));
  const streams = new Map(recorded);
  for (const id of await opened.store.recordIds())
    if (!streams.has(id)) streams.set(id, await storedActs(opened, id));
  return streams;
}

/** Shows what reads differently after an act of our own that lets late work in. */
export async function refoldIfChanged(room: Room, opened: Opened): Promise<void> {
  showStreams(room, opened, await withRefolded(opened, new Map()));
}
