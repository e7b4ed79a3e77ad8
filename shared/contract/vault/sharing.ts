import { z } from 'zod';
import type { ShareReport, ShareState } from '../share.ts';
import type { Verification } from './verification.ts';
import type { Trouble } from './workstation.ts';

/** @file What the page asks about the share where the unit meets, and what is wrong between its workstations. */

const nothing = z.strictObject({});
/** The share where the unit meets, or a further copy of what is recorded here. */
const whichShare = z.strictObject({ further: z.boolean().optional() });

/** The requests about the share where the unit meets, and what is wrong between its workstations. */
export const sharingCalls = {
  /** Tries a folder as a share; nothing is chosen by it. */
  tryShare: z.strictObject({ token: z.string() }),
  /** Chooses the folder as the share of this vault, on this workstation. */
  useShare: z.strictObject({ token: z.string(), further: z.boolean().optional() }),
  /** `afresh`: a person asks, so whether it takes files is tried as well. */
  shareState: whichShare.extend({ afresh: z.boolean().optional() }),
  leaveShare: whichShare,
  /** A round with the share now, from end to end; answers when it has begun. Told to stop, it ends after the file it is at. */
  syncNow: nothing,
  cancelSync: nothing,
  /** Six words to compare by telephone, and what is wrong between the workstations of the unit. */
  compareRecords: nothing,
  /** How far this workstation is with verifying what it received. */
  verification: nothing,
} as const;

/** What they answer. */
export type SharingAnswers = {
  tryShare: ShareReport;
  useShare: ShareState;
  shareState: ShareState;
  leaveShare: Record<string, never>;
  syncNow: Record<string, never>;
  cancelSync: Record<string, never>;
  verification: Verification;
  compareRecords: {
    words: readonly string[];
    workstations: number;
    troubles: readonly Trouble[];
  };
};
