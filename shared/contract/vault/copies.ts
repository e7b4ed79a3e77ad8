import { z } from 'zod';
import { type VaultId, vaultId } from '../../kit/ids.ts';
import type { CopyProgress, CopyReport } from '../copies.ts';

/** @file What the page asks about sealed copies of a whole vault. */

const nothing = z.strictObject({});
/** The requests about sealed copies of a whole vault. */
export const copyCalls = {
  chooseFolder: z.strictObject({ purpose: z.enum(['sealed-copy', 'restore', 'share']) }),
  sealedCopy: z.strictObject({ token: z.string() }),
  /** How far the copy or restore under way is; told to stop it ends after the file it is at. */
  copyProgress: nothing,
  cancelCopy: nothing,
  scanCopy: z.strictObject({ token: z.string() }),
  restoreCopy: z.strictObject({ token: z.string(), vaultId }),
} as const;

/** What they answer. */
export type CopyAnswers = {
  chooseFolder: {
    token: string;
    label: string;
    /** On the disk that also holds this profile: a copy there does not survive that disk. */
    sameDisk: boolean;
    synchronisedBy?: string | undefined;
  };
  sealedCopy: CopyReport;
  copyProgress: { progress: CopyProgress | 'idle' };
  cancelCopy: Record<string, never>;
  scanCopy: {
    found: readonly {
      vaultId: VaultId;
      handle: string;
      files: number;
      sizeBytes: number;
      alreadyHere: boolean;
    }[];
  };
  restoreCopy: CopyReport;
};
