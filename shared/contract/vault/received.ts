import { z } from 'zod';
import type { BundleSigner, BundleStep } from '../../domain/received-bundle/events.ts';
import type { FileContent } from '../../domain/exhibit/content.ts';
import { keptBundleEvents } from '../../domain/kept-bundle/events.ts';
import type { Bytes } from '../../kit/bytes.ts';
import { caseId, itemId, type ItemId } from '../../kit/ids.ts';
import type { Saved } from './cases.ts';

/** @file A sealed bundle that came: looked at from outside to inside, one at a time. What is inside stays in the worker and is read from
 *  there as text; nothing of it becomes part of a record by being looked at. */

const nothing = z.strictObject({});

/** The largest bundle that is opened in the worker's memory. */
export const receivedLimitBytes = 64 * 1024 * 1024;
/** The most of a file that is shown as text. */
export const shownLimitCharacters = 400_000;

const bytes = z.custom<Bytes>((value) => value instanceof Uint8Array, 'not bytes');

/** The text of the file beside it, `<name>.sig`. */
const signature = z.string().max(10_000).optional();

/** The requests about a bundle that came. */
export const receivedCalls = {
  /** Who signed it, and what it is sealed with. Nothing is opened. */
  lookAtBundle: z.union([
    z.strictObject({
      bundle: bytes.refine((value) => value.length <= receivedLimitBytes, 'too large'),
      signature,
    }),
    /** A larger one, by the token of a chosen file: a sealer process reads it. */
    z.strictObject({ token: z.string().max(64), signature }),
  ]),
  /** Opens the one that was looked at: with the unit's own key where nothing is given. Recorded before anything is shown. */
  openBundle: z.strictObject({
    passphrase: z.string().max(1000).optional(),
    /** `AGE-SECRET-KEY-1…`: of whoever it was sealed for. Kept nowhere. */
    identity: z.string().max(5000).optional(),
  }),
  /** One file of the one that is open: a picture or a PDF as it is, all else as text. */
  readBundleFile: z.strictObject({ path: z.string().max(300) }),
  /** Forgets it. */
  closeBundle: nothing,
  /** Keeps the one that is open with a case, as an imported source: its archive sealed there, and what was proved of it recorded. */
  keepBundle: z.strictObject({
    caseId,
    name: keptBundleEvents['kept-bundle.kept/1'].shape.name,
    why: keptBundleEvents['kept-bundle.kept/1'].shape.why,
  }),
  /** Opens one that was kept: its archive is taken apart and checked again, from the first byte to the last. */
  openKeptBundle: z.strictObject({ caseId, keptId: itemId }),
  /** Takes a file of the kept bundle that is open into its case, sealed under a key of its own: it waits there to be registered as an exhibit. */
  takeFromBundle: z.strictObject({ path: z.string().max(300) }),
} as const;

/** Why a bundle is refused: at which step, and what was found there. `paths`: files of the bag, by their plain names. */
export type BundleTrouble = {
  readonly step: BundleStep;
  readonly because:
    | 'signature/unreadable'
    | 'signature/other-purpose'
    | 'signature/other-kind'
    | 'signature/does-not-fit'
    | 'seal/not-age'
    | 'seal/not-for-us'
    | 'seal/wrong-passphrase'
    | 'seal/damaged'
    | `tar/${string}`
    | `bag/${string}`
    | 'inner/unreadable'
    | 'inner/other-signer'
    | 'inner/does-not-fit';
  readonly paths: readonly string[];
};

/** One file of an open bundle. */
export type ReceivedFile = { readonly path: string; readonly sizeBytes: number };

type OpenedBundle = {
  readonly signer: BundleSigner;
  readonly isSignedInside: boolean;
  /** What the bundle says of itself. */
  readonly says: readonly { readonly label: string; readonly value: string }[];
  readonly files: readonly ReceivedFile[];
};

/** What each call answers. */
export type ReceivedAnswers = {
  lookAtBundle:
    | {
        readonly signer: BundleSigner;
        /** Six words of the key, to ask whose it is. */
        readonly words: readonly string[];
        readonly sealedWith: 'passphrase' | 'keys';
        readonly sizeBytes: number;
      }
    | { readonly trouble: BundleTrouble };
  openBundle: OpenedBundle | { readonly trouble: BundleTrouble };
  readBundleFile: {
    /** By its first bytes, whatever its name says. */
    readonly content: FileContent;
    /** Undefined where the file is not text. */
    readonly text: string | undefined;
    readonly isCut: boolean;
    /** Of a picture or a PDF that is small enough to be looked at. */
    readonly bytes?: Bytes;
  };
  closeBundle: Record<string, never>;
  keepBundle: Saved & { readonly keptId: ItemId };
  openKeptBundle: OpenedBundle | { readonly trouble: BundleTrouble };
  takeFromBundle: Record<string, never>;
};
