import { z } from 'zod';
import { grantedWords } from '../../domain/access/events.ts';
import type { Conflict, Ended } from '../../domain/access/slice.ts';
import type { Holder } from '../../domain/access/who.ts';
import { caseId, deviceId, memberId } from '../../kit/ids.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import type { Saved } from './cases.ts';

/** @file What the page asks about who may read a case, and what came from workstations that were taken out. */

const nothing = z.strictObject({});
/** The requests about who may read a case, and what came from workstations that were taken out. */
export const accessCalls = {
  /** Who may read a case, who may not any more, and whom it could be given to. */
  accessOf: z.strictObject({ caseId }),
  /** Gives a colleague the keys of a case; with who reported only where that is asked for. */
  grantAccess: grantedWords.extend({ caseId }),
  /** Takes a case from a colleague: what comes later is sealed under a key they do not get. */
  revokeAccess: z.strictObject({
    caseId,
    memberId,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** Gives up one's own access. */
  stepBack: z.strictObject({
    caseId,
    reason: requiredText(textLimits.paragraph, 'Say why.'),
    forConflict: z.boolean(),
  }),
  /** What arrived from workstations after they were taken out of the unit. */
  lateWork: nothing,
  takeInLateWork: z.strictObject({
    device: deviceId,
    upTo: z.number().int().min(0),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
} as const;

/** Who may read a case, as the panel on the case page shows it. */
export type AccessView = {
  readonly holders: readonly (Holder & {
    readonly rankOrGrade: string;
    readonly workstations: number;
    readonly isMe: boolean;
  })[];
  readonly former: readonly Ended[];
  /** Conflicts of interest that nobody has decided on. */
  readonly conflicts: readonly Conflict[];
  /** Colleagues without access, or without it at a new workstation of theirs: `bar` is why they cannot be given it, `sameName` that somebody in the case is called the same. */
  readonly colleagues: readonly {
    readonly member: string;
    readonly name: string;
    readonly rankOrGrade: string;
    readonly bar?: string | undefined;
    readonly sameName: boolean;
    /** They have access, and a workstation that was never given it: they came back at a new one. */
    readonly atANewWorkstation?: true | undefined;
  }[];
  /** Whether the person at the desk may take it from others, and whether they may step back. */
  readonly mayTake: boolean;
  readonly mayStepBack: boolean;
  /** Whether who reported is known here, so that it could be given on. */
  readonly knowsReporter: boolean;
  /** Whether the case is lost with one disk: one person, one workstation, no recovery cards. */
  readonly isLostWithOne: boolean;
};

/** What they answer. */
export type AccessAnswers = {
  accessOf: AccessView;
  grantAccess: Saved;
  revokeAccess: Saved;
  stepBack: Saved;
  lateWork: {
    waiting: readonly {
      readonly device: string;
      readonly memberName: string;
      readonly count: number;
      /** The number of the last of its acts that waits. */
      readonly upTo: number;
    }[];
  };
  takeInLateWork: Saved;
};
