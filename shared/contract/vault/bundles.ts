import { z } from 'zod';
import type { CaseContent } from '../../domain/bundle/content.ts';
import { bundleChoice, bundleEvents } from '../../domain/bundle/events.ts';
import { caseId, itemId, type ItemId } from '../../kit/ids.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about sealed bundles for outsiders: what would go in, preparing, writing. docs/decisions/0042. */

const nothing = z.strictObject({});
const prepared = bundleEvents['bundle.prepared/1'].shape;

/** The requests about bundles. */
export const bundleCalls = {
  /** Exactly what would go in, as the case stands. Nothing is recorded. */
  previewBundle: z.strictObject({ caseId, ...bundleChoice.shape }),
  /** Records that a bundle is prepared, with the hash of what goes in. */
  prepareBundle: z.strictObject({
    caseId,
    ...bundleChoice.shape,
    forWhom: prepared.forWhom,
    purpose: prepared.purpose,
    handling: prepared.handling,
    harmTest: prepared.harmTest,
    sealedTo: prepared.sealedTo,
    draftKey: z.string().max(160),
  }),
  /** Exactly what goes into a bundle that was prepared, for whoever confirms or writes it. */
  showBundle: z.strictObject({ caseId, bundleId: itemId }),
  /** Writes it to the chosen file, reads it again, compares, and records it. The words of a passphrase come back once. */
  writeBundle: z.strictObject({ caseId, bundleId: itemId, token: z.string() }),
  /** How far the writing is. */
  bundleProgress: nothing,
  cancelBundle: nothing,
  /** The page that says how it is opened, for the message that brings the file. It says nothing of the case. */
  saveHowToOpen: z.strictObject({ caseId, bundleId: itemId, token: z.string() }),
} as const;

/** What goes in. */
export type BundlePreview = {
  readonly content: CaseContent;
  /** Every file of the bundle, with its size. */
  readonly files: readonly { readonly path: string; readonly sizeBytes: number }[];
  readonly sizeBytes: number;
  readonly needsSecondPerson: boolean;
  /** The key that signs it; absent while the unit has none, or this workstation does not hold it. */
  readonly signedBy?: string | undefined;
};

/** How far the writing is. */
export type BundleProgress =
  | 'idle'
  | {
      readonly doing: 'gathering' | 'writing';
      readonly doneBytes: number;
      readonly sizeBytes: number;
    };

/** What they answer. */
export type BundleAnswers = {
  previewBundle: BundlePreview;
  prepareBundle: Saved & { bundleId: ItemId; needsSecondPerson: boolean };
  /** `isAsPrepared`: the case says the same as when it was prepared. */
  showBundle: BundlePreview & { isAsPrepared: boolean };
  writeBundle: Saved & {
    fileName: string;
    sizeBytes: number;
    sha512: string;
    signedBy: string;
    /** Ten words, where it is sealed with a passphrase; kept nowhere. */
    words?: readonly string[] | undefined;
  };
  bundleProgress: { progress: BundleProgress };
  cancelBundle: Record<string, never>;
  saveHowToOpen: Record<string, never>;
};
