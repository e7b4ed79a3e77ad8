import { z } from 'zod';
import { vaultId, type VaultId } from '../kit/ids.ts';

/** @file Parcels: sealed files that travel over the share beside the record, named by the SHA-256 of their bytes. The shell knows
 *  their kinds and nothing of what they say. */

/** Keys handed over, charter files, requests to be let in, parts of sealed files. The last are large, and no round fetches them. */
export const parcelKind = z.enum(['grants', 'charters', 'enrolments', 'files']);
/** What a parcel is. */
export type ParcelKind = z.infer<typeof parcelKind>;

const parcelPattern = /^[0-9a-f]{64}\.(?:age|chr|enr|prt)$/;
/** True for the name of a parcel. Asked of every name in every round, so without a schema around it. */
export const isParcelName = (name: string): boolean => parcelPattern.test(name);

/** The name of a parcel: `<64 hex>.age`, `.chr`, `.enr` or `.prt`. */
export const parcelName = z.string().regex(parcelPattern);

/** A parcel as this workstation holds it. */
export const parcelEntry = z.strictObject({ name: parcelName, sizeBytes: z.number().int().min(0) });

/** What came from the share. */
const arrivedKind = z.enum(['segments', ...parcelKind.options]);
/** What came from the share. */
export type ArrivedKind = z.infer<typeof arrivedKind>;

/** What the shell says of itself on the port, without being asked: files came from the share and lie on this disk now. */
export const arrivedMessage = z.strictObject({
  event: z.literal('arrived'),
  vaultId,
  what: z.array(arrivedKind).min(1),
});
/** Word that files came from the share. */
export type ArrivedMessage = z.infer<typeof arrivedMessage>;
/** Whose files came from the share, and which kinds. */
export type Arrived = { readonly vaultId: VaultId; readonly what: readonly ArrivedKind[] };
