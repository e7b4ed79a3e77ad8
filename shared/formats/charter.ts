import { z } from 'zod';
import { concatBytes, hexToBytes, type Bytes } from '../kit/bytes.ts';
import { deviceId, memberId, unitId, type DeviceId } from '../kit/ids.ts';
import { instant } from '../kit/instant.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { Reader, Writer } from './cursor.ts';
import { decodeJson } from './json.ts';

/** @file The unit's charter: a chain of signed blocks that say who belongs, with which devices and offices.
 *  Format: docs/formats/charter.md. */

/** 32 bytes as hexadecimal: a public key or a hash. */
const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const label = z.string().min(1).max(300);
const offices = z.array(z.string().max(60)).max(20);
/** The last frame of a device that counts; -1 (with a hash of zeros): none of them. */
const cutOff = z.strictObject({
  device: deviceId,
  number: z.number().int().min(-1),
  hash: hex32,
});
/** One recovery recipient (an age recipient), split between custodians. */
const escrowSet = z.strictObject({
  recipient: z.string().regex(/^age1[a-z0-9]{10,200}$/),
  threshold: z.number().int().min(2).max(9),
  shares: z.number().int().min(2).max(9),
  custodians: z.array(memberId).max(9),
});

/** One thing a block decides. */
export const charterAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('unit.founded'), name: label, force: label }),
  z.strictObject({
    act: z.literal('policy.set'),
    profile: z.string().max(80),
    version: z.union([z.string().max(80), z.number()]),
  }),
  z.strictObject({
    act: z.literal('member.added'),
    member: memberId,
    name: label,
    rankOrGrade: z.string().max(300),
    offices,
  }),
  z.strictObject({
    act: z.literal('device.added'),
    device: deviceId,
    member: memberId,
    name: z.string().max(300),
    signPublic: hex32,
    agreePublic: hex32,
  }),
  z.strictObject({ act: z.literal('custodian.added'), member: memberId }),
  /** `none` until the unit has custodians to share a recovery key. */
  z.strictObject({
    act: z.literal('escrow.set'),
    escrow: z.union([z.literal('none'), escrowSet]),
  }),
  /** Ends a membership. What its devices wrote beyond their cut-off is kept apart; a device that is not named has none that counts. */
  z.strictObject({
    act: z.literal('member.removed'),
    member: memberId,
    cutOffs: z.array(cutOff).max(100),
  }),
  z.strictObject({ act: z.literal('device.revoked'), ...cutOff.shape }),
  z.strictObject({ act: z.literal('custodian.removed'), member: memberId }),
  z.strictObject({ act: z.literal('offices.set'), member: memberId, offices }),
  /** A new unit key, which whoever was removed is not given. `commitment`: docs/formats/charter.md 2. */
  z.strictObject({
    act: z.literal('unit-key.renewed'),
    epoch: z.number().int().min(1).max(1_000_000),
    commitment: hex32,
  }),
  /** The unit's keys for outsiders: with one it signs sealed bundles, to the other it receives them. The members named hold the secret
   *  halves, and so do the custodians. The newest keys again with other members: only who holds them changes. */
  z.strictObject({
    act: z.literal('outside-keys.set'),
    signing: hex32,
    receiving: hex32,
    members: z.array(memberId).max(100),
  }),
  /** Of the blocks that this one's parents disagree about: those whose additions stand. */
  z.strictObject({ act: z.literal('dispute.settled'), blocks: z.array(hex32).max(100) }),
]);
/** One thing a block decides. */
export type CharterAct = z.infer<typeof charterAct>;

/** What a block says. `parents`: hashes of the blocks it follows, none for the first, several when it settles a dispute. */
export const charterBody = z.strictObject({
  v: z.literal(1),
  unit: unitId,
  height: z.number().int().min(0),
  parents: z.array(hex32).max(16),
  at: instant,
  acts: z.array(charterAct).min(1).max(1000),
});
/** What a block says. */
export type CharterBody = z.infer<typeof charterBody>;

/** A custodian's device, and its Ed25519 signature of the body. */
export type BlockSignature = { readonly device: DeviceId; readonly signature: Bytes };
/** A block as stored: the body's bytes, and who signed them. Signatures may be added; the hash names the body alone. */
export type CharterBlock = {
  readonly bodyBytes: Bytes;
  readonly signatures: readonly BlockSignature[];
};
/** Why a charter does not stand. `not-anchored`: not the unit this vault belongs to. */
export type CharterFault = {
  readonly kind:
    | 'charter/absent'
    | 'charter/malformed'
    | 'charter/too-new'
    | 'charter/signature'
    | 'charter/not-anchored'
    | 'charter/unreadable';
};

const magic = 0x5052424b;
const version = 1;

/** Lays out a block: magic `PRBK`, version, body length, body, count of signatures, each with its device. */
export const encodeCharterBlock = (block: CharterBlock): Bytes =>
  concatBytes([
    new Writer(9).u32(magic).u8(version).u32(block.bodyBytes.length).finish(),
    block.bodyBytes,
    Uint8Array.of(block.signatures.length),
    ...block.signatures.map(({ device, signature }) =>
      new Writer(80).id(device).bytes(signature).finish(),
    ),
  ]);

/** Takes a block apart. Faults: charter/malformed, charter/too-new. */
export function decodeCharterBlock(bytes: Uint8Array): Result<CharterBlock, CharterFault> {
  const reader = new Reader(bytes);
  if (reader.u32() !== magic) return err({ kind: 'charter/malformed' });
  const stated = reader.u8();
  if (stated !== version)
    return err({ kind: stated > version ? 'charter/too-new' : 'charter/malformed' });
  const bodyBytes = reader.bytes(reader.u32());
  const count = reader.u8();
  const signatures = Array.from({ length: count }, () => ({
    id: reader.id(),
    signature: reader.bytes(64),
  }));
  if (!reader.finished) return err({ kind: 'charter/malformed' });
  return ok({
    bodyBytes,
    signatures: signatures.map(({ id, signature }) => ({
      device: deviceId.parse(id),
      signature,
    })),
  });
}

const anyBody = z.looseObject({
  v: z.number().int(),
  acts: z.array(z.looseObject({ act: z.string() })),
});

/** Reads a block's body. Faults: charter/too-new (a version or an act this build does not know), charter/malformed. */
export function decodeCharterBody(bodyBytes: Uint8Array): Result<CharterBody, CharterFault> {
  const json = decodeJson(bodyBytes);
  const body = charterBody.safeParse(json);
  if (body.success) return ok(body.data);
  const loose = anyBody.safeParse(json);
  if (!loose.success) return err({ kind: 'charter/malformed' });
  const known = loose.data.acts.every(({ act }) => knownActs.has(act));
  return err({ kind: loose.data.v > 1 || !known ? 'charter/too-new' : 'charter/malformed' });
}
const knownActs: ReadonlySet<string> = new Set(
  charterAct.options.map((option) => option.shape.act.value),
);

/** The 32 bytes of a public key in a body; the schema has seen that it is one. */
export const keyFromHex = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array(32);
