import { z } from 'zod';
import type { Instant } from '../../kit/instant.ts';
import type { Settings } from '../bridge.ts';

/** @file What the page asks about this workstation: settings and health. */

const nothing = z.strictObject({});
/** The requests about this workstation: settings and health. */
export const workstationCalls = {
  readSettings: nothing,
  writeSettings: z.strictObject({
    theme: z.enum(['system', 'light', 'dark', 'contrast']),
    idleLockMinutes: z.number().int().min(1).max(5),
    contentProtection: z.boolean(),
  }),
  health: nothing,
  /** What follows an unlock and is not done, because the disk did not answer. */
  leftUndone: nothing,
  /** Tries it again now, and answers what is still not done. */
  tryUndone: nothing,
  /** Goes on with a profile that was copied: it is no longer reported as a copy. */
  adoptProfile: nothing,
  active: nothing,
} as const;

/** What follows an unlock behind the screens: reading what arrived, filling the search, recording looks that are owed, comparing what other
 *  workstations hold, reading every sealed file through. */
export type UndoneStep = 'arrivals' | 'search' | 'looks' | 'comparing' | 'checking';

/** Something damaged, lost or suspicious, by name, with what is safe and what to do. */
export type Trouble = {
  readonly kind:
    | 'frame-damaged'
    | 'journal-torn'
    | 'store-rebuilt'
    | 'store-behind'
    | 'store-unavailable'
    | 'replica-restored'
    | 'record-repaired'
    | 'list-rebuilt'
    | 'frame-repaired'
    | 'ring-repaired'
    | 'keys-lost'
    | 'slots-repaired'
    | 'charter-damaged'
    | 'tail-lost'
    /** Own acts came back from the share that this disk did not hold. */
    | 'tail-returned'
    /** An act in somebody's name that their workstation did not sign, or under another member's name: not taken in. */
    | 'act-forged'
    /** The same place in a colleague's record exists twice. */
    | 'device-forked'
    /** The same place in our own record exists twice: a copy of this profile is at work. */
    | 'device-cloned'
    /** A colleague holds another record of somebody than we do. */
    | 'records-contradict'
    /** A colleague has seen more of somebody than the share has shown us. */
    | 'acts-withheld'
    /** A colleague has seen more of us than this disk holds. */
    | 'own-acts-withheld'
    /** Acts of somebody wait for one before them that has not come. */
    | 'acts-awaited'
    /** Acts of somebody were lost with their disk, as their workstation says, and are not here. What follows them is. */
    | 'acts-lost'
    /** Acts of ours were lost with this disk, and are not here. Colleagues are told so by our next act, and read on behind them. */
    | 'own-acts-lost'
    | 'clock-suspect'
    | 'clock-back'
    | 'folder-synchronised'
    | 'profile-read-only'
    | 'profile-copied'
    | 'disk-low'
    /** A step behind the unlock is not done: `leftUndone` says which. */
    | 'left-undone'
    | 'record-too-new';
  readonly where?: string;
  readonly count?: number;
};

/** What they answer. */
export type WorkstationAnswers = {
  readSettings: Settings;
  writeSettings: Record<string, never>;
  health: {
    troubles: readonly Trouble[];
    frames: number;
    segments: number;
    cases: number;
    lastSealedCopyAt: Instant | undefined;
  };
  leftUndone: { steps: readonly UndoneStep[] };
  tryUndone: { steps: readonly UndoneStep[] };
  adoptProfile: Record<string, never>;
  active: Record<string, never>;
};
