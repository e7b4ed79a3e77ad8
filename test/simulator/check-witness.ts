import type { DeviceId } from '../../shared/kit/ids.ts';
import { Broken } from './breach.ts';
import { chainOf } from './expected.ts';
import { lyingOnDisk } from './found-frames.ts';
import type { World } from './world.ts';
import type { Running, Workstation } from './workstation.ts';

/** @file What a colleague's frame names as seen, and is not here, is known to be withheld: worked out from the bytes on the disk of each
 *  workstation, whatever its shares show it. */

export function checkWitness({ stations, premises }: World): void {
  const devices = [...new Set(stations.map(({ seat }) => seat.keys.device))];
  for (const station of stations) {
    const { running } = station;
    if (!running) continue;
    const told = running.stub.beyond();
    for (const [device, furthest] of furthestNamed(station, running, devices, premises.symbols)) {
      const says = told.get(device)?.number;
      if (furthest.named >= furthest.next && says !== furthest.named)
        throw new Broken(
          'I5',
          'nobody is told of frames that a colleague saw and that are not here',
        );
      if (furthest.named < furthest.next && says !== undefined)
        throw new Broken('I4', 'frames that are here are said to be withheld');
    }
  }
}

type Furthest = { readonly named: number; readonly next: number };

/** Of each colleague's device: the furthest number that somebody else's frame names, and the next one that is awaited here. */
function furthestNamed(
  { seat, disk }: Workstation,
  { stub }: Running,
  devices: readonly DeviceId[],
  symbols: World['premises']['symbols'],
): ReadonlyMap<DeviceId, Furthest> {
  const frames = lyingOnDisk(disk);
  const { unitKeys } = stub.seat.keys;
  const chains = devices.flatMap((device) => {
    const { chain, forkedAt, next } = chainOf(symbols, unitKeys, device, frames);
    // Of two who write under one name a number says nothing.
    return forkedAt < Infinity ? [] : [{ device, chain, next }];
  });
  const own = seat.keys.device;
  const isForked = chains.length < devices.length;
  if (isForked) return new Map();
  return new Map(
    chains
      .filter(({ device }) => device !== own)
      .map(({ device, next }) => {
        const named = chains
          .filter((other) => other.device !== own && other.device !== device)
          .flatMap((other) => other.chain.flatMap(({ header }) => header.tips))
          .flatMap((tip) => (tip.device === device ? [tip.number] : []));
        return [device, { named: Math.max(-1, ...named), next }];
      }),
  );
}
