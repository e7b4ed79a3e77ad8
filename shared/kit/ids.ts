import { z } from 'zod';
import { bytesToHex } from './bytes.ts';

/** @file Identifiers: 16 random bytes as 32 hexadecimal digits. Random, never time-ordered (design: existence is private). */

const id = <Brand extends string>() =>
  z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .brand<Brand>();

export const vaultId = id<'VaultId'>();
export const deviceId = id<'DeviceId'>();
export const memberId = id<'MemberId'>();
export const caseId = id<'CaseId'>();
export const unitId = id<'UnitId'>();
export const itemId = id<'ItemId'>();
export const shareId = id<'ShareId'>();

/** One sealed vault in a profile. */
export type VaultId = z.infer<typeof vaultId>;
/** One workstation of one member. */
export type DeviceId = z.infer<typeof deviceId>;
/** One person of the unit. */
export type MemberId = z.infer<typeof memberId>;
/** One case, also the stream of acts it is folded from. */
export type CaseId = z.infer<typeof caseId>;
/** One unit, also the stream of its own acts. */
export type UnitId = z.infer<typeof unitId>;
/** One share of a unit. */
export type ShareId = z.infer<typeof shareId>;
/** One thing inside a case that later acts point at: a condition, a letter, a representation. */
export type ItemId = z.infer<typeof itemId>;

/** Randomness as a dependency: fills a fresh run of bytes. Tests pass a seeded one. */
export type Entropy = (sizeBytes: number) => Uint8Array;

/** A fresh random identifier of any kind; the caller's schema gives it its brand. */
export const createId = (entropy: Entropy): string => bytesToHex(entropy(16));
