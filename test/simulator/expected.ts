import { actOfFrame, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { bytesEqual } from '../../shared/kit/bytes.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';
import { lyingAnywhere, type LyingFrame } from './found-frames.ts';
import { secretOf, theUnitKey } from './seats.ts';
import type { World } from './world.ts';

/** @file What everybody must hold once all is well, worked out from the bytes that lie anywhere: the union of the frames that verify,
 *  device by device from zero, without a gap. Written apart from the code under test, and slowly. */

export type Expected = {
  readonly acts: ReadonlyMap<string, readonly StoredAct[]>;
  /** Devices under whose name two wrote. */
  readonly forked: readonly DeviceId[];
};

export function expectedOf(world: World): Expected {
  const frames = lyingAnywhere(world);
  const acts = new Map<string, StoredAct[]>();
  const devices = new Set(world.stations.map(({ seat }) => seat.keys.device));
  const forked: DeviceId[] = [];
  for (const device of devices) {
    const { chain, isForked } = chainOf(world, device, frames);
    if (isForked) forked.push(device);
    for (const outer of chain) {
      const body = bodyOf(world, outer);
      if (!body) continue;
      const stream = acts.get(body.stream) ?? [];
      acts.set(body.stream, stream);
      stream.push(actOfFrame(device, outer.header.address.number, body));
    }
  }
  return { acts, forked };
}

type Chain = { readonly chain: readonly OuterFrame[]; readonly isForked: boolean };

function chainOf(world: World, device: DeviceId, frames: readonly LyingFrame[]): Chain {
  const { symbols } = world.premises;
  const byNumber = new Map<number, Map<string, OuterFrame>>();
  for (const { device: whose, number, bytes, hex } of frames) {
    if (whose !== device) continue;
    const opened = symbols.openOuter([theUnitKey], { device, number }, bytes);
    if (!opened.ok || !symbols.verify(opened.value, secretOf(device))) continue;
    const same = byNumber.get(number) ?? new Map<string, OuterFrame>();
    byNumber.set(number, same.set(hex, opened.value));
  }
  const chain: OuterFrame[] = [];
  for (let number = 0; ; number += 1) {
    const before = chain.at(-1);
    // Somebody else writes under this name from here on: nothing more of it stands.
    if ((byNumber.get(number)?.size ?? 0) > 1) return { chain, isForked: true };
    const next = [...(byNumber.get(number)?.values() ?? [])].find(({ header }) =>
      before ? header.previousHash && bytesEqual(header.previousHash, before.hash) : true,
    );
    if (!next) return { chain, isForked: false };
    chain.push(next);
  }
}

function bodyOf({ stations, premises, streams }: World, outer: OuterFrame) {
  for (const { running } of stations)
    for (const stream of streams) {
      const key = running?.stub.keyOf(stream);
      const body = key && premises.symbols.openBody(key, outer);
      if (body?.ok) return body.value;
    }
  return undefined;
}
