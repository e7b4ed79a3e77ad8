import type { ShareName } from '../../shared/formats/share-names.ts';
import { bytesToHex } from '../../shared/kit/bytes.ts';
import { Broken } from './breach.ts';
import { chainOf } from './expected.ts';
import { lyingOnDisk } from './found-frames.ts';
import type { Running } from './workstation.ts';
import type { World } from './world.ts';

/** @file Who is told of what somebody did to the record or to a share: frames that a member forged under a colleague's name, and a share
 *  that was put back to an earlier day. Each is told where it can be known, and nowhere else. */

/** A forged frame that lies here behind the frame it pretends to follow is told of; no other is. */
export function checkForged({ stations, premises, forged }: World): void {
  for (const { seat, disk, running } of stations) {
    if (!running) continue;
    const told = new Set(
      running.stub.alarms().flatMap(({ kind, device }) => (kind === 'forged' ? [device] : [])),
    );
    const invented = new Set([...forged.values()].map(({ device }) => device));
    for (const device of told)
      if (!invented.has(device))
        throw new Broken('I4', 'a forgery is told of where nobody forged anything');
    const frames = lyingOnDisk(disk);
    // Laid down again under another number it opens for nobody.
    const here = new Set(
      frames.flatMap(({ hex, number }) => {
        const made = forged.get(hex);
        return made?.record.number === number ? [made] : [];
      }),
    );
    for (const { device, behind } of here) {
      // Behind what nobody ever heard of it waits with what is withheld. And what is written here is not read again before the next start.
      if (behind === undefined) continue;
      if (device === seat.keys.device || told.has(device)) continue;
      const { unitKeys } = running.stub.seat.keys;
      const { chain } = chainOf(premises.symbols, unitKeys, device, frames);
      if (chain.some(({ hash }) => bytesToHex(hash) === behind))
        throw new Broken('I5', 'nobody is told of a frame that somebody forged');
    }
  }
}

/** What a workstation heard from a share, and is not there any more, before its next round. What was heard dies with the process. */
export type Gone = {
  readonly nth: number;
  readonly running: Running;
  readonly share: number;
  readonly names: readonly ShareName[];
};

export function goneFromShares({ stations, servers }: World): readonly Gone[] {
  return stations.flatMap(({ running }, nth) =>
    running
      ? servers.flatMap((server, share) => {
          const names = running.rounds.heard(share).filter((name) => !server.holds(name));
          return names.length > 0 ? [{ nth, running, share, names }] : [];
        })
      : [],
  );
}

/** Told by whoever had heard what is gone, and by nobody where no share was put back or lost anything. */
export function checkPutBack(world: World, gone: readonly Gone[]): void {
  for (const { nth, running, share, names } of gone) {
    const isStill = world.stations[nth]?.running === running;
    // The same news may have been told again, by whoever put what was lost.
    const isGone = names.some((name) => world.servers[share]?.holds(name) === false);
    if (isStill && isGone && !running.rounds.toldPutBack().has(share))
      throw new Broken('I5', 'nobody is told that a share was put back');
  }
  for (const { running } of world.stations)
    for (const share of running?.rounds.toldPutBack() ?? [])
      if (!world.doubtful.has(share))
        throw new Broken('I4', 'a share is said to be put back that was not');
}
