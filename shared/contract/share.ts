import { z } from 'zod';
import { deviceId, vaultId } from '../kit/ids.ts';

/** @file What the shell tells of a share: what a folder is good for before it is chosen, and how the chosen one is now. */

const untried = z.literal('untried');
const label = z.string().max(400);

/** What the test of a folder found. Each was tried, not looked up. What could not be tried after a failure is `untried`. */
export const shareReport = z.strictObject({
  label,
  /** The marks in it: of no share yet, of this unit, of another one, of a later version, or not to be read. */
  found: z.enum(['nothing', 'this-unit', 'another-unit', 'too-new', 'unreadable']),
  written: z.enum(['done', 'read-only', 'not-permitted', 'full', 'lost']),
  readBack: z.enum(['same', 'other', 'untried']),
  renamed: z.enum(['done', 'refused', 'untried']),
  /** How long until a listing showed the new name. */
  seenAfterMs: z.union([z.number().int().min(0), z.literal('not-seen'), untried]),
  synced: z.enum(['done', 'not-supported', 'untried']),
  /** Whether a name in capitals is the same file. */
  letterCase: z.enum(['folded', 'kept', 'untried']),
  /** How far the clock of the share is before ours; negative when behind. */
  clockAheadMs: z.union([z.number().int(), untried]),
  freeBytes: z.union([z.number().int().min(0), z.literal('unknown')]),
  /** The product in whose folder it lies, which copies files behind our back. */
  synchronisedBy: z.string().max(60).optional(),
  sameDisk: z.boolean(),
  /** The test could not remove its own files. */
  leftBehind: z.boolean(),
});
/** What the test of a folder found. */
export type ShareReport = z.infer<typeof shareReport>;

const size = z.number().int().min(0);
/** By device: the highest number up to which every frame that is held here was read back from the share when a round last ended. */
const onShare = z.array(z.strictObject({ device: deviceId, number: size }));

/** How far the rounds with the share have come, as it is remembered: the share is not asked for it. */
export const shareProven = z.strictObject({
  /** When the share was last looked at from end to end of a round, both ways. */
  lastRoundAtMs: z.number().optional(),
  onShare,
});
/** How far the rounds with the share have come. */
export type ShareProven = z.infer<typeof shareProven>;

/** What the shell says on the port without being asked: a round ended, and other files than before are known to be on the share. */
export const provenMessage = z.strictObject({ event: z.literal('proven'), vaultId });
/** Word that other files than before are known to be on the share. */
export type ProvenMessage = z.infer<typeof provenMessage>;

/** How far what is recorded here is on the share. */
const shareProgress = z.strictObject({
  /** Sealed files of the record that this workstation holds, whoever wrote them; those of them that were not read back from the share
   *  since it was found, with the parts of sealed files that it has not shown. */
  files: size,
  pendingFiles: size,
  pendingBytes: size,
  /** Files known to be on the share and not here yet; those that were fetched since the application started. */
  wantedFiles: size,
  fetchedFiles: size,
  /** Files on the share that are not what their name says: not taken, and asked for again later. */
  damagedOnShare: size,
  isBusy: z.boolean(),
  /** Somebody cancelled the round under way: it ends after the files it is at. */
  isEnding: z.boolean(),
  /** Everything saved before this moment is on the share and was read back. */
  wholeAsOfMs: z.number().optional(),
  /** When the share was last looked at from end to end of a round, both ways. */
  lastRoundAtMs: z.number().optional(),
  /** When the share was last found to show less than it had: put back to an earlier day. */
  putBackAtMs: z.number().optional(),
  onShare,
  /** While it does not go, or after somebody cancelled: when it is tried again. */
  nextTryInMs: size.optional(),
});
/** How far what is recorded here is on the share. */
export type ShareProgress = z.infer<typeof shareProgress>;

const reached = z.strictObject({
  /** `lost`: away, or without the mark we know. `another-unit`, `another-share`: the folder holds other marks instead. */
  state: z.enum([
    'connected',
    'lost',
    'another-unit',
    'another-share',
    'read-only',
    'not-permitted',
    'full',
  ]),
  label,
  chosenAtMs: z.number(),
  freeBytes: z.union([z.number().int().min(0), z.literal('unknown')]),
  progress: shareProgress,
});
/** How the share of a vault is now. */
export const shareState = z.union([z.strictObject({ state: z.literal('not-chosen') }), reached]);
/** How the share of a vault is now. */
export type ShareState = z.infer<typeof shareState>;
/** How a share that was chosen is now. */
export type ChosenShareState = z.infer<typeof reached>;
