import { bytesToHex, hexToBytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { Tip as FrameTip } from '../../../shared/formats/frame.ts';
import type { Claim, Chains, HeldFrame, HeldTips, Witness } from './chain-table.ts';
import { tipsOfLost } from '../../../shared/formats/lost-acts.ts';
import type { ChainState, Hole, Link, Lost } from './chain-state.ts';
import type { Tip } from './tip.ts';

/** @file How chains are kept in the store's mark. Frames that wait are not: their files are read again. */

/** One device's chain in the mark. */
export type StoredChain = {
  readonly next: number;
  readonly hash: string;
  /** The newest number that own frames have named as seen. */
  readonly told?: number;
  /** Before decision 63 the hash of the last of them stood here. */
  readonly holes?: readonly (Hole & { readonly hash?: string })[];
  readonly lost?: readonly Lost[];
  readonly unanchored?: readonly Lost[];
  readonly branches?: readonly Link[];
  readonly forkedAt?: number;
};
/** What the mark holds of other devices, and of what they say. All of it absent in marks of one workstation. */
export type StoredChains = {
  readonly chains?: Readonly<Record<string, StoredChain>>;
  readonly seenOfMine?: number;
  readonly beyond?: Readonly<Record<string, Claim>>;
  readonly contradicted?: readonly string[];
};

/** The chains as the mark left them. */
export function chainsFrom({ chains = {} }: StoredChains): Chains {
  return new Map(
    Object.entries(chains).map(([device, stored]): [DeviceId, ChainState<HeldFrame>] => [
      device as DeviceId,
      {
        tip: { nextNumber: stored.next, hash: stored.hash === '' ? undefined : stored.hash },
        holes: (stored.holes ?? []).map(({ from, to }) => ({ from, to })),
        lost: stored.lost ?? lostBefore(stored.holes ?? []),
        unanchored: stored.unanchored,
        branches: stored.branches ?? [],
        forkedAt: stored.forkedAt,
        waiting: [],
      },
    ]),
  );
}

/** A hole that was written down before its beginning was: nothing is known of what it goes on from. */
const lostBefore = (holes: NonNullable<StoredChain['holes']>): readonly Lost[] =>
  holes.flatMap(({ to, hash }) => (hash === undefined ? [] : [{ number: to, hash }]));

/** What colleagues had said, as the mark left it. */
export const witnessFrom = ({ seenOfMine = -1, beyond, contradicted }: StoredChains): Witness => ({
  seenOfMine,
  beyond: new Map(Object.entries(beyond ?? {}) as [DeviceId, Claim][]),
  contradicted: new Set((contradicted ?? []) as DeviceId[]),
});

/** What own frames had named as seen. */
export const toldFrom = ({ chains = {} }: StoredChains): Map<DeviceId, number> =>
  new Map(
    Object.entries(chains).flatMap(([device, { told }]): [DeviceId, number][] =>
      told === undefined ? [] : [[device as DeviceId, told]],
    ),
  );

/** The tips that own frames have not named yet, and what they have not said to be lost; it is counted as said from here on. */
export function takeNewTips(
  chains: HeldTips,
  own: DeviceId,
  told: Map<DeviceId, number>,
): readonly FrameTip[] {
  return [...chains].flatMap(([device, { tip, lost }]): readonly FrameTip[] => {
    if (device === own) return tipsOfOwn(own, lost, told);
    const number = tip.nextNumber - 1;
    const { hash } = tipOf(tip);
    if (!hash || number <= (told.get(device) ?? -1)) return [];
    told.set(device, number);
    return [{ device, number, hash }];
  });
}

/** Own acts that lie nowhere here, for who would wait for them. Said again after each start: the frame that said it may have been lost. */
function tipsOfOwn(
  own: DeviceId,
  lost: readonly Lost[],
  told: Map<DeviceId, number>,
): readonly FrameTip[] {
  const before = told.get(own) ?? -1;
  const unsaid = lost.filter(({ number }) => number > before);
  if (unsaid.length > 0) told.set(own, Math.max(...unsaid.map(({ number }) => number)));
  return unsaid.flatMap((one) => tipsOfLost(own, one));
}

/** The chains for the mark. The device's own is kept only where it is not a plain line: its tip stands in the mark already. */
export function chainsToStore(
  chains: Chains,
  own: DeviceId,
  told: ReadonlyMap<DeviceId, number>,
): Readonly<Record<string, StoredChain>> {
  const kept = [...chains].filter(
    ([device, chain]) =>
      (device !== own && chain.tip.nextNumber > 0) ||
      chain.holes.length + chain.lost.length + chain.branches.length > 0,
  );
  return Object.fromEntries(
    kept.map(([device, chain]): [string, StoredChain] => [
      device,
      {
        next: chain.tip.nextNumber,
        hash: chain.tip.hash ?? '',
        ...(device !== own && told.has(device) ? { told: told.get(device) ?? -1 } : {}),
        ...(chain.holes.length > 0 ? { holes: chain.holes } : {}),
        ...(chain.lost.length > 0 ? { lost: chain.lost } : {}),
        ...(chain.unanchored ? { unanchored: chain.unanchored } : {}),
        ...(chain.branches.length > 0 ? { branches: chain.branches } : {}),
        ...(chain.forkedAt === undefined ? {} : { forkedAt: chain.forkedAt }),
      },
    ]),
  );
}

/** A tip with its hash as the chains write it. */
export const hexTip = ({ nextNumber, hash }: Tip): ChainState['tip'] => ({
  nextNumber,
  hash: hash && bytesToHex(hash),
});
/** A tip with its hash as frames write it. */
export const tipOf = ({ nextNumber, hash }: ChainState['tip']): Tip => ({
  nextNumber,
  hash: hash === undefined ? undefined : hexToBytes(hash),
});
