import type { StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { bytesEqual, bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';
import { lyingAnywhere, type LyingFrame } from './found-frames.ts';
import { secretOf, theUnitKey } from './seats.ts';
import { actOf, named } from './stub-vault.ts';
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
  const keys = keysHeld(world);
  for (const device of devices) {
    const { chain, forkedAt } = chainOf(world, device, frames);
    if (forkedAt < Infinity) forked.push(device);
    for (const outer of chain) {
      const body = bodyOf(world, keys, outer);
      if (!body) continue;
      const stream = acts.get(body.stream) ?? [];
      acts.set(body.stream, stream);
      stream.push(named(actOf(outer, body), forkedAt));
    }
  }
  return { acts, forked };
}

type Chain = { readonly chain: readonly OuterFrame[]; readonly forkedAt: number };

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
  let forkedAt = Infinity;
  let before: readonly (OuterFrame | undefined)[] = [undefined];
  for (let number = 0; before.length > 0; number += 1) {
    const next = [...(byNumber.get(number)?.values() ?? [])].filter(({ header }) =>
      before.some((frame) => isBehind(header.previousHash, frame)),
    );
    if (next.length > 1) forkedAt = Math.min(forkedAt, number);
    chain.push(...next);
    before = next;
  }
  return { chain, forkedAt };
}

const isBehind = (previous: Uint8Array | undefined, frame: OuterFrame | undefined): boolean =>
  frame === undefined
    ? previous === undefined
    : previous !== undefined && bytesEqual(previous, frame.hash);

function bodyOf(world: World, keys: readonly Bytes[], outer: OuterFrame) {
  for (const key of keys) {
    const body = world.premises.symbols.openBody(key, outer);
    if (body.ok) return body.value;
  }
  return undefined;
}

/** Every key of a case that anybody holds. */
const keysHeld = ({ stations, streams }: World): readonly Bytes[] => [
  ...new Map(
    stations.flatMap(({ running }) =>
      streams.flatMap((stream) => {
        const key = running?.stub.keyOf(stream);
        return key ? [[bytesToHex(key), key] as const] : [];
      }),
    ),
  ).values(),
];
