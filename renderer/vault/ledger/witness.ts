import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { Claim, HeldFrame, HeldTips, Witness } from './chain-table.ts';

/** @file What the tips in colleagues' frames say: how far they have seen us, and of whom somebody holds more than we do. Pure. */

/** Takes the tips of frames that were accepted. Answers the furthest claim about each device that can be compared with what is held:
 *  hashes lead from it to everything before, so one comparison covers all. */
export function hearTips(
  witness: Witness,
  chains: HeldTips,
  own: DeviceId,
  from: DeviceId,
  frames: readonly Pick<HeldFrame, 'outer'>[],
  nowMs: number,
): ReadonlyMap<DeviceId, Claim> {
  const furthest = new Map<DeviceId, Claim>();
  for (const { outer } of frames)
    for (const { device, number, hash } of outer.header.tips) {
      if (device === from || (furthest.get(device)?.number ?? -1) >= number) continue;
      furthest.set(device, { number, hash: bytesToHex(hash), by: from, sinceMs: nowMs });
    }
  const comparable = new Map<DeviceId, Claim>();
  for (const [device, claim] of furthest) {
    if (device === own) witness.seenOfMine = Math.max(witness.seenOfMine, claim.number);
    if (isHere(chains, device, claim)) comparable.set(device, claim);
    else if ((witness.beyond.get(device)?.number ?? -1) < claim.number)
      witness.beyond.set(device, claim);
  }
  return comparable;
}

/** Takes what later frames of a device wait for as what it is: the device's own word that there is more than is held. */
export function awaitFrame(
  { beyond }: Witness,
  device: DeviceId,
  { number, hash }: Pick<Claim, 'number' | 'hash'>,
  nowMs: number,
): void {
  if ((beyond.get(device)?.number ?? -1) >= number) return;
  beyond.set(device, { number, hash, by: device, sinceMs: nowMs });
}

/** Claims that the chains have caught up with: to be compared, and no longer beyond. */
export function caughtUp(witness: Witness, chains: HeldTips): ReadonlyMap<DeviceId, Claim> {
  const reached = new Map<DeviceId, Claim>();
  for (const [device, claim] of witness.beyond)
    if (isHere(chains, device, claim)) {
      reached.set(device, claim);
      witness.beyond.delete(device);
    }
  return reached;
}

/** A branch of a fork may reach further than the branch that was here first. */
function isHere(chains: HeldTips, device: DeviceId, { number, hash }: Claim): boolean {
  const chain = chains.get(device);
  if (!chain) return false;
  return number < chain.tip.nextNumber || chain.branches.some((beside) => beside.hash === hash);
}

/** How long a colleague may be ahead of us before somebody is withholding: many rounds of a share that is well. */
export const withheldAfterMs = 3 * 60_000;

/** Devices of which a colleague has seen more than the share has shown us, although it was well for a while since. */
export const withheldOf = (
  witness: Witness,
  lastRoundAtMs: number | undefined,
): readonly (readonly [DeviceId, Claim])[] =>
  lastRoundAtMs === undefined
    ? []
    : [...witness.beyond].filter(([, claim]) => lastRoundAtMs - claim.sinceMs > withheldAfterMs);
