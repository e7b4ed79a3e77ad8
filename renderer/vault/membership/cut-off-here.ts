import type { DeviceId } from '../../../shared/kit/ids.ts';

/** What is held of the devices of the unit, as far as a removal needs it. */
type Held = {
  readonly chains: ReadonlyMap<
    DeviceId,
    { readonly tip: { readonly nextNumber: number; readonly hash: string | undefined } }
  >;
};

/** Where a device's work ends when it is ended here and now: its last frame that this workstation took in. */
export function cutOffHere(
  opened: Held,
  device: DeviceId,
): { readonly device: DeviceId; readonly number: number; readonly hash: string } {
  const tip = opened.chains.get(device)?.tip;
  const number = tip?.hash === undefined ? -1 : tip.nextNumber - 1;
  return { device, number, hash: number >= 0 ? (tip?.hash ?? nothing) : nothing };
}
const nothing = '00'.repeat(32);
