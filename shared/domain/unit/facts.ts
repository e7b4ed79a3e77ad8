import type { UnitSlice } from './slice.ts';

/** True when the recovery kit of a workstation was typed back since it was made. */
export const isKitConfirmed = ({ kits }: UnitSlice, device: string): boolean =>
  kits[device] === true;

/** The newest sealed copy that a workstation made. */
export const lastCopyOf = (
  { copies }: UnitSlice,
  device: string,
): UnitSlice['copies'][string] | undefined => copies[device];
