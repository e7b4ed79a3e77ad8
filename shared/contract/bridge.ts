import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';
import { vaultId } from '../kit/ids.ts';
import type { Channel } from './channels.ts';

/** @file Everything the screen's side can ask of Electron: one page. The vault worker asks over a MessagePort; the shell parses
 *  each request on arrival and answers a value or a fault. The shell sees names, sizes and ciphertext; never a key or a record. */

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array, 'not bytes');
const sizeBytes = z.number().int().min(0);
const nothing = z.strictObject({});
/** The small files beside the replica; each kind in two copies that alternate (slots, marks) or mirror (ring, charter). */
export const sideFileName = z.enum([
  'slots.a',
  'slots.b',
  'ring.a',
  'ring.b',
  'charter.a',
  'charter.b',
  'mark.a',
  'mark.b',
  'attempts.a',
  'attempts.b',
  'drafts.a',
  'drafts.b',
]);
/** `<64 hex>.seg` for a closed journal (its SHA-256), `<16 hex>.jnl` for one still open or left open by a kill. */
export const replicaFileName = z.string().regex(/^(?:[0-9a-f]{64}\.seg|[0-9a-f]{16}\.jnl)$/);
/** A folder or a file that a person chose in a dialog of the operating system; the path itself stays in the shell. */
const chosen = z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/), label: z.string().max(400) });
const choice = z.union([chosen, z.literal('cancelled')]);
const replicaFile = z.strictObject({ name: replicaFileName, sizeBytes });
const vaultListing = z.strictObject({ vaultId, lastWrittenAtMs: z.number() });
const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  idleLockMinutes: z.number().int().min(1).max(5),
  contentProtection: z.boolean(),
});
/** Preferences of this workstation; never case data. */
export type Settings = z.infer<typeof settings>;

const facts = z.strictObject({
  flavour: z.enum(['test', 'production']),
  platform: z.string(),
  version: z.string(),
  runtime: z.string(),
  sandboxed: z.boolean(),
  freeBytes: sizeBytes,
  profileReadOnly: z.boolean(),
  /** The name of a synchronising product whose folder holds the profile, if one does. */
  synchronisedBy: z.string().optional(),
  lockedBecause: z.enum(['asked', 'idle', 'suspend', 'os-lock', 'eight-hours', 'clock-jump', 'crash']).optional(),
});
/** What the shell knows of the machine and of itself. */
export type ShellFacts = z.infer<typeof facts>;

const copyReport = z.strictObject({
  copiedFiles: sizeBytes,
  alreadyThere: sizeBytes,
  verifiedFiles: sizeBytes,
  copiedBytes: sizeBytes,
  failures: z.array(z.strictObject({ name: z.string(), fault: z.string() })),
});
/** What a sealed copy did: every file is read back and compared with its name or its source. */
export type CopyReport = z.infer<typeof copyReport>;

/** Request and response of each channel. `replica.append` answers only after `fdatasync` returned. */
export const bridge = {
  'shell.facts': { request: nothing, response: facts },
  'settings.read': { request: nothing, response: settings },
  'settings.write': { request: settings, response: nothing },
  /** Starts the idle, 8 hour and clock watches for an unlocked vault. */
  'session.opened': { request: z.strictObject({ vaultId }), response: nothing },
  /** The person did something: keyboard, pointer. At most one a second. */
  'session.active': { request: nothing, response: nothing },
  'vaults.list': { request: nothing, response: z.array(vaultListing) },
  'file.read': {
    request: z.strictObject({ vaultId, name: sideFileName }),
    response: z.union([bytes, z.literal('absent')]),
  },
  /** Whole file by temporary name, fsync, rename, directory fsync. Creates the vault's folder when absent. */
  'file.replace': { request: z.strictObject({ vaultId, name: sideFileName, bytes }), response: nothing },
  /** Appends and fdatasyncs. `expectedSizeBytes` guards against a file that is not the one the vault read. */
  'file.append': {
    request: z.strictObject({ vaultId, name: sideFileName, bytes, expectedSizeBytes: sizeBytes }),
    response: nothing,
  },
  'replica.list': { request: z.strictObject({ vaultId }), response: z.array(replicaFile) },
  'replica.read': {
    request: z.strictObject({ vaultId, name: replicaFileName, fromBytes: sizeBytes, sizeBytes }),
    response: bytes,
  },
  /** Appends whole journal records to the open journal, then fdatasync. A failed journal is never appended to again. */
  'replica.append': {
    request: z.strictObject({ vaultId, records: bytes }),
    response: z.strictObject({ name: replicaFileName, endBytes: sizeBytes }),
  },
  /** Closes the open journal into a segment named by its SHA-256, if there is one. */
  'replica.close': { request: z.strictObject({ vaultId }), response: nothing },
  'folder.choose': { request: z.strictObject({ purpose: z.enum(['sealed-copy', 'restore']) }), response: choice },
  'copy.run': { request: z.strictObject({ vaultId, token: z.string() }), response: copyReport },
  'restore.scan': {
    request: z.strictObject({ token: z.string() }),
    response: z.array(z.strictObject({ vaultId, files: sizeBytes, sizeBytes, alreadyHere: z.boolean() })),
  },
  'restore.run': { request: z.strictObject({ token: z.string(), vaultId }), response: copyReport },
  'output.choose': { request: z.strictObject({ suggestedName: z.string().max(80) }), response: choice },
  /** Starts the writer process for a chosen path; the answer carries a MessagePort on which the writer says `ready` first. */
  'output.write': { request: z.strictObject({ token: z.string() }), response: nothing },
} satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>;

/** The request of a channel. */
export type ShellRequest<C extends Channel> = z.infer<(typeof bridge)[C]['request']>;
/** The answer of a channel. */
export type ShellResponse<C extends Channel> = z.infer<(typeof bridge)[C]['response']>;

/** The world says no: what the shell could not do. No path, no name, no case data. */
export const shellFault = z.strictObject({
  kind: z.enum([
    'disk/full',
    'disk/io',
    'disk/read-only',
    'disk/not-permitted',
    'file/absent',
    'file/changed',
    'vault/exists',
    'vault/absent',
    'token/unknown',
    'bridge/refused',
    'bridge/too-large',
    'shell/bug',
  ]),
  code: z.string().max(40).optional(),
});
/** The world says no, as a value. */
export type ShellFault = z.infer<typeof shellFault>;

/** One question on the port. */
export const askMessage = z.strictObject({ id: z.number().int().min(0), channel: z.string(), request: z.unknown() });
/** One answer on the port; a second port travels in the transfer list where the channel says so. */
export const answerMessage = z.union([
  z.strictObject({ id: z.number().int(), ok: z.literal(true), response: z.unknown() }),
  z.strictObject({ id: z.number().int(), ok: z.literal(false), fault: shellFault }),
]);
/** What the writer process and the vault say to each other. Chunks go only after `ready`. */
export const writerMessage = z.union([
  z.strictObject({ say: z.literal('ready') }),
  z.strictObject({ say: z.literal('chunk'), bytes }),
  z.strictObject({ say: z.literal('end') }),
  z.strictObject({ say: z.literal('written'), sizeBytes }),
  z.strictObject({ say: z.literal('failed'), fault: shellFault }),
]);
