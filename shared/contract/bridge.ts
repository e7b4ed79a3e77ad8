import { z } from 'zod';
import { itemId, unitId, vaultId } from '../kit/ids.ts';
import { filePartName } from '../kit/sealed-file.ts';
import type { Channel } from './channels.ts';
import { copyProgress, copyReport } from './copies.ts';
import { bridgeLimits, bytesUpTo } from './limits.ts';
import { parcelEntry, parcelKind, parcelName } from './parcels.ts';
import { shareProven, shareReport, shareState } from './share.ts';

/** @file Everything the screen's side can ask of Electron: one page. The vault worker asks over a MessagePort; the shell parses
 *  each request on arrival and answers a value or a fault. The shell sees names, sizes and ciphertext; never a key or a record. */

const sizeBytes = z.number().int().min(0);
const nothing = z.strictObject({});
const further = z.boolean().optional();
const token = z.string().regex(/^[0-9a-f]{32}$/);
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
/** What a guest's workstation keeps of a pack: the pack as it came, what was written since in two alternating copies, and until when. */
export const guestFileName = z.enum(['pack.age', 'kept.a', 'kept.b', 'about']);
/** `<64 hex>.seg` for a closed journal (its SHA-256), `<16 hex>.jnl` for one still open or left open by a kill. */
export const replicaFilePattern = /^(?:[0-9a-f]{64}\.seg|[0-9a-f]{16}\.jnl)$/;
/** The same, as what crosses the bridge. */
export const replicaFileName = z.string().regex(replicaFilePattern);
/** A folder or a file that a person chose in a dialog of the operating system; the path itself stays in the shell. */
const chosen = z.strictObject({
  token,
  /** The name of the folder or file, to show which one was chosen. */
  label: z.string().max(400),
  /** True when it lies on the disk that also holds the profile: a copy there does not survive that disk. */
  sameDisk: z.boolean(),
  /** The name of a synchronising product whose folder it lies in, if it does. */
  synchronisedBy: z.string().max(60).optional(),
});
const choice = z.union([chosen, z.literal('cancelled')]);
/** A file that a person chose or dropped, to be taken in. Tokens are good until the next lock. */
const source = z.strictObject({ token, label: z.string().max(400), sizeBytes });
const sources = z.array(source).max(1000);
/** Files that a person chose or dropped. */
export type Sources = z.infer<typeof sources>;
const parts = z.strictObject({ vaultId, names: z.array(filePartName).max(4096) });
const missingParts = z.strictObject({ missing: z.array(filePartName) });
/** What a person chose, or that they chose nothing. A token is good until the next lock. */
export type Choice = z.infer<typeof choice>;
const replicaFile = z.strictObject({ name: replicaFileName, sizeBytes });
const vaultListing = z.strictObject({ vaultId, lastWrittenAtMs: z.number() });
/** Preferences of this workstation; never case data. */
export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  idleLockMinutes: z.number().int().min(1).max(5),
  contentProtection: z.boolean(),
});
/** Preferences of this workstation; never case data. */
export type Settings = z.infer<typeof settings>;

/** Why the last session ended. `misuse`: messages on the port had the wrong shape three times; `crash`: the screen's process died. */
export const lockReason = z.enum([
  'asked',
  'idle',
  'suspend',
  'os-lock',
  'eight-hours',
  'clock-jump',
  'crash',
  'misuse',
]);
/** Why the last session ended. */
export type LockReason = z.infer<typeof lockReason>;

const facts = z.strictObject({
  flavour: z.enum(['test', 'production']),
  platform: z.string(),
  version: z.string(),
  runtime: z.string(),
  sandboxed: z.boolean(),
  freeBytes: sizeBytes,
  profileReadOnly: z.boolean(),
  /** True when this profile was copied here, or restored from a backup of the whole machine: two devices may now claim to be one,
   *  or acts made since may be missing. Stays true until `profile.adopt`. */
  profileCopied: z.boolean(),
  /** The name of a synchronising product whose folder holds the profile, if one does. */
  synchronisedBy: z.string().max(60).optional(),
  /** False where the system cannot keep windows out of screenshots (Linux): the setting then does nothing. */
  contentProtectionSupported: z.boolean(),
  /** False where the system does not tell when its screen is locked (Linux): idle and suspend still lock. */
  osLockSupported: z.boolean(),
  lockedBecause: lockReason.optional(),
  /** A story of the test flavour asks for the least stretching of passphrases that is ever accepted (decision 0050). */
  leastStretching: z.literal(true).optional(),
});
/** What the shell knows of the machine and of itself. */
export type ShellFacts = z.infer<typeof facts>;

/** Request and response of each channel. `replica.append` answers only after `fdatasync` returned. */
export const bridge = {
  'shell.facts': { request: nothing, response: facts },
  'settings.read': { request: nothing, response: settings },
  'settings.write': { request: settings, response: nothing },
  /** Says that this copied profile is the one to go on with, so that it is no longer reported as copied. */
  'profile.adopt': { request: nothing, response: nothing },
  /** Starts the idle, 8 hour and clock watches. Call it before the first secret is on the screen. */
  'session.opened': { request: z.strictObject({ vaultId }), response: nothing },
  /** The person did something: keyboard, pointer. At most one a second. */
  'session.active': { request: nothing, response: nothing },
  'vaults.list': { request: nothing, response: z.array(vaultListing) },
  'file.read': {
    request: z.strictObject({ vaultId, name: sideFileName }),
    response: z.union([bytesUpTo(bridgeLimits.sideFileBytes), z.literal('absent')]),
  },
  /** Whole file by temporary name, fsync, rename, directory fsync. Creates the vault's folder when absent. */
  'file.replace': {
    request: z.strictObject({
      vaultId,
      name: sideFileName,
      bytes: bytesUpTo(bridgeLimits.sideFileBytes),
    }),
    response: nothing,
  },
  /** Appends and fdatasyncs. `expectedSizeBytes` guards against a file that is not the one the vault read (0: absent or empty).
   *  After a fault other than `file/changed` the file may hold a part of `bytes`: replace it, do not append again. */
  'file.append': {
    request: z.strictObject({
      vaultId,
      name: sideFileName,
      bytes: bytesUpTo(bridgeLimits.recordsBytes),
      expectedSizeBytes: sizeBytes,
    }),
    response: nothing,
  },
  'replica.list': { request: z.strictObject({ vaultId }), response: z.array(replicaFile) },
  'replica.read': {
    request: z.strictObject({
      vaultId,
      name: replicaFileName,
      fromBytes: sizeBytes,
      sizeBytes: sizeBytes.max(bridgeLimits.readBytes),
    }),
    response: bytesUpTo(bridgeLimits.readBytes),
  },
  /** Appends whole journal records to the open journal, then fdatasync. A failed journal is never appended to again: after a fault
   *  send the same records again, they go to a new file. `endBytes` is the size of that file now. */
  'replica.append': {
    request: z.strictObject({
      vaultId,
      records: bytesUpTo(bridgeLimits.recordsBytes).refine((records) => records.length > 0),
    }),
    response: z.strictObject({ name: replicaFileName, endBytes: sizeBytes }),
  },
  /** Closes the open journal into a segment named by its SHA-256, if there is one. */
  'replica.close': { request: z.strictObject({ vaultId }), response: nothing },
  /** Moves a segment whose bytes are not what its name says out of the replica, into a folder beside it; nothing is deleted. False, and
   *  nothing moved, when the segment is what its name says. Ask only when every frame of it stands in another file. */
  'replica.set-aside': {
    request: z.strictObject({ vaultId, name: replicaFileName }),
    response: z.strictObject({ moved: z.boolean() }),
  },
  'folder.choose': {
    request: z.strictObject({ purpose: z.enum(['sealed-copy', 'restore', 'share']) }),
    response: choice,
  },
  /** Closes the open journal, then copies every segment that is not there yet and the side files (not drafts or attempts, which
   *  belong to this workstation) to `<chosen folder>/Probity sealed copy/<vault id>/`. */
  'copy.run': { request: z.strictObject({ vaultId, token }), response: copyReport },
  /** How far the copy or restore under way is. */
  'copy.progress': { request: nothing, response: z.union([copyProgress, z.literal('idle')]) },
  /** Ends the copy or restore under way after the file it is at; its report says so. */
  'copy.cancel': { request: nothing, response: nothing },
  'restore.scan': {
    request: z.strictObject({ token }),
    response: z.array(
      z.strictObject({ vaultId, files: sizeBytes, sizeBytes, alreadyHere: z.boolean() }),
    ),
  },
  /** Never over a vault that is here already (`vault/exists`). Nothing appears under the vault's id until all of it is on disk: after a
   *  failure of the disk the report names it, `vaults.list` does not hold the vault, and a second run goes on where the first stopped. */
  'restore.run': { request: z.strictObject({ token, vaultId }), response: copyReport },
  /** Tries what a share must be able to do in a folder of its own inside the chosen one, and removes it. Nothing is chosen by it. */
  'share.try': {
    request: z.strictObject({ vaultId, unitId: unitId.optional(), token }),
    response: shareReport,
  },
  /** Chooses the folder as the share of this vault, marks it where it has no mark yet, and keeps the choice on this workstation. Without
   *  a unit (a workstation that is joining) the mark found there says whose it is, and none is made. `further`: as a further copy, a
   *  stick for instance, to which everything goes and from which nothing is fetched. */
  'share.use': {
    request: z.strictObject({ vaultId, unitId: unitId.optional(), token, further }),
    response: shareState,
  },
  /** How the chosen share is now: looked at, not remembered. Whether it takes files is tried the first time, after trouble, and `afresh`. */
  'share.state': {
    request: z.strictObject({ vaultId, further, afresh: z.boolean().optional() }),
    response: shareState,
  },
  /** What the rounds have found to be on the share. Asks nothing of it, and nothing is there where none was chosen. */
  'share.proven': { request: z.strictObject({ vaultId }), response: shareProven },
  /** Forgets the choice. Nothing on the share is touched. */
  'share.leave': { request: z.strictObject({ vaultId, further }), response: nothing },
  /** A person wants a round now: the whole share is looked through. Answers when the round is over; where that takes long, while it goes on. */
  'share.sync': { request: z.strictObject({ vaultId }), response: nothing },
  /** Ends the round under way after the file it is at. What came stays; a later round goes on. */
  'share.cancel': { request: z.strictObject({ vaultId }), response: nothing },
  // Whether a round since the start brought here what the share held, or none can; waits for it, so long at most. `isAnswering`: the share
  // answered something meanwhile, so that it is slow and not silent.
  'share.met': {
    request: z.strictObject({ vaultId, waitMs: z.number().int().min(0).max(10_000) }),
    response: z.strictObject({ met: z.boolean(), isAnswering: z.boolean() }),
  },
  'parcel.list': {
    request: z.strictObject({ vaultId, kind: parcelKind }),
    response: z.array(parcelEntry),
  },
  /** The parcel, proven to be what its name says; one that is damaged here is `absent` until the share gives it again. */
  'parcel.read': {
    request: z.strictObject({ vaultId, kind: parcelKind, name: parcelName }),
    response: z.union([bytesUpTo(bridgeLimits.partBytes), z.literal('absent')]),
  },
  /** Keeps a parcel on this disk, durably; it goes to the share with the next round. */
  'parcel.write': {
    request: z.strictObject({
      vaultId,
      kind: parcelKind,
      bytes: bytesUpTo(bridgeLimits.partBytes),
    }),
    response: z.strictObject({ name: parcelName }),
  },
  /** Which of these parts of sealed files are not on this disk. */
  'part.list': { request: parts, response: missingParts },
  /** Brings parts from the share, which no round brings by itself, and says which are not here afterwards. Ask for a few at a time. */
  'part.fetch': { request: parts, response: missingParts },
  /** Removes parts whose key is gone. What the share holds of them opens with nothing either. */
  'part.forget': { request: parts, response: nothing },
  /** A part that a sealer left under way: of a bundle that is looked at. */
  'part.under-way': {
    request: z.strictObject({ vaultId, fileId: itemId, number: z.number().int().min(0).max(2047) }),
    response: z.union([bytesUpTo(bridgeLimits.partBytes), z.literal('absent')]),
  },
  /** Gives the parts under way their names, in their order: from now on they go to the share. */
  'part.keep': { request: parts.extend({ fileId: itemId }), response: nothing },
  /** Asks the person for files to take in, of any size. Of more than a thousand at once none is taken: `file/too-many`, here and below. */
  'source.choose': { request: nothing, response: z.union([sources, z.literal('cancelled')]) },
  /** The files that were dropped on the page last, once. */
  'source.dropped': { request: nothing, response: sources },
  /** Starts a sealer, a process for one job; the answer carries a MessagePort (contract/sealer.ts). `token`: of a source, or of an output. The
   *  vault sends nothing before the sealer's `ready`: the key would stay in the memory of the main process. */
  'sealer.start': {
    request: z.discriminatedUnion('job', [
      z.strictObject({ job: z.literal('look'), token }),
      z.strictObject({ job: z.literal('seal-file'), vaultId, token, fileId: itemId }),
      z.strictObject({ job: z.literal('open-file'), vaultId, token }),
      z.strictObject({ job: z.literal('pack-bundle'), vaultId, token }),
      z.strictObject({ job: z.literal('read-bundle'), vaultId, token, fileId: itemId }),
    ]),
    response: nothing,
  },
  /** Removes what a sealer that was killed left of a file. */
  'sealer.forget': { request: z.strictObject({ vaultId, fileId: itemId }), response: nothing },
  /** Starts the idle, 8 hour and clock watches for a guest pack that is opened: there is no vault. */
  'guest.opened': { request: nothing, response: nothing },
  /** The guest packs that lie on this workstation, beside its vaults and apart from them. */
  'guest.list': { request: nothing, response: z.array(itemId) },
  'guest.read': {
    request: z.strictObject({ packId: itemId, name: guestFileName }),
    response: z.union([bytesUpTo(bridgeLimits.recordsBytes), z.literal('absent')]),
  },
  /** Whole file by temporary name, fsync, rename, directory fsync. */
  'guest.write': {
    request: z.strictObject({
      packId: itemId,
      name: guestFileName,
      bytes: bytesUpTo(bridgeLimits.recordsBytes),
    }),
    response: nothing,
  },
  /** Removes everything that is kept of one pack. */
  'guest.remove': { request: z.strictObject({ packId: itemId }), response: nothing },
  /** The name is offered to the operating system's dialog: a reference and a neutral word, never a person. */
  'output.choose': {
    request: z.strictObject({
      suggestedName: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._ -]{0,79}$/),
    }),
    response: choice,
  },
  /** Starts the writer process for a chosen path, once per token; the answer carries a MessagePort. The vault starts the port and
   *  sends nothing before the writer's `ready`: what is sent earlier stays in the memory of the main process. */
  'output.write': { request: z.strictObject({ token }), response: nothing },
} satisfies Record<Channel, { request: z.ZodType; response: z.ZodType }>;

/** The request of a channel. */
export type ShellRequest<C extends Channel> = z.infer<(typeof bridge)[C]['request']>;
/** The answer of a channel. */
export type ShellResponse<C extends Channel> = z.infer<(typeof bridge)[C]['response']>;
