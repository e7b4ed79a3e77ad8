import { recordedActs } from '../../../renderer/vault/calls/acts-of.ts';
import { looksOf } from '../../../renderer/vault/checks/look.ts';
import { registerAtHand } from '../../../renderer/vault/registers/at-hand.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import { longRegisters } from './long-registers.ts';
import { ask, openedOf, pause } from './open-room.ts';
import { watchTurns, type Watched } from './watch-turns.ts';

/** @file Long registers in the app's worker: brought by a file, read for the first time after an unlock, listed, searched, added to, compared. */

type Share = { readonly share: number };

/** Brings the files, and answers what each took. */
export async function importRegisters(room: Room, { share }: Share): Promise<Watched> {
  const watch = watchTurns();
  for (const { says, file } of longRegisters(share))
    await watch.during(says, () => ask(room, 'importFile', file));
  return watch.watched;
}

/** What was done with each register, by what it is called. */
export type RegisterTimes = readonly { readonly says: string; readonly watched: Watched }[];

/** Reads, lists, searches and adds to each. */
export async function registers(room: Room, { share }: Share): Promise<RegisterTimes> {
  const times: { says: string; watched: Watched }[] = [];
  const opened = openedOf(room);
  for (const { says, register, list, act } of longRegisters(share)) {
    const watch = watchTurns();
    const stream = opened.registers.streamOf(register);
    await watch.during('read', () => registerAtHand(opened, stream, recordedActs));
    const listed = await watch.during('listed', () => list(room, ''));
    await watch.during('filtered', () => list(room, 'selby 12'));
    const after = await watch.during('one more act', async () => {
      await ask(room, 'append', { stream: register, events: [act()], checkOnly: false });
      return list(room, '');
    });
    if (after !== listed + 1) throw new Error('the act is not in the list');
    times.push({ says, watched: watch.watched });
  }
  return times;
}

const everyHit = { check: '', show: 'all', text: '', from: 0, count: 60 } as const;

/** Runs the checks over what is there, as somebody who presses the button does, and shows what they found. */
export async function checkRegisters(room: Room): Promise<{ hits: number; watched: Watched }> {
  const watch = watchTurns();
  const going = () => looksOf(openedOf(room)).going;
  const underWay = (): string => {
    const now = going();
    return now && now.done < now.of ? (now.check ?? 'facts read') : 'found put in order, recorded';
  };
  await watch.during(underWay, async () => {
    await ask(room, 'startChecks', { record: true });
    while (going()) await pause(20);
  });
  await watch.during('list of checks', () => ask(room, 'checks', {}));
  const { total } = await watch.during('list of hits', () => ask(room, 'checkHits', everyHit));
  await watch.during('hits searched', () =>
    ask(room, 'checkHits', { ...everyHit, text: 'selby 12' }),
  );
  return { hits: total, watched: watch.watched };
}
