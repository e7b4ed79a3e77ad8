import type { z } from 'zod';
import type { CaseId } from '../kit/ids.ts';
import type { Instant } from '../kit/instant.ts';
import type { Result } from '../kit/result.ts';
import { guestCalls, type GuestAnswers } from './vault/guest.ts';
import { registerLetterCalls, type RegisterLetterAnswers } from './vault/register-letters.ts';
import { interestCalls, type InterestAnswers } from './vault/interests.ts';
import { joiningCalls, type JoiningAnswers } from './vault/joining.ts';
import { accessCalls, type AccessAnswers } from './vault/access.ts';
import { bundleCalls, type BundleAnswers } from './vault/bundles.ts';
import { caseCalls, type CaseAnswers } from './vault/cases.ts';
import { checkCalls, type CheckAnswers } from './vault/checks.ts';
import { copyCalls, type CopyAnswers } from './vault/copies.ts';
import { fileCalls, type FileAnswers } from './vault/files.ts';
import { exhibitCalls, type ExhibitAnswers } from './vault/exhibits.ts';
import { draftCalls, type DraftAnswers } from './vault/drafts.ts';
import { networkCalls, type NetworkAnswers } from './vault/network.ts';
import { outsideCalls, type OutsideAnswers } from './vault/outside.ts';
import { peopleCalls, type PeopleAnswers } from './vault/people.ts';
import { paperCalls, type PaperAnswers } from './vault/papers.ts';
import { procurementCalls, type ProcurementAnswers } from './vault/procurement.ts';
import { receivedCalls, type ReceivedAnswers } from './vault/received.ts';
import { recoveryCalls, type RecoveryAnswers } from './vault/recovery.ts';
import { oversightCalls, type OversightAnswers } from './vault/oversight.ts';
import { registerWorkCalls, type RegisterWorkAnswers } from './vault/register-work.ts';
import { registerCalls, type RegisterAnswers } from './vault/registers.ts';
import { sessionCalls, type SessionAnswers } from './vault/session.ts';
import { sharingCalls, type SharingAnswers } from './vault/sharing.ts';
import { unitCalls, type UnitAnswers } from './vault/unit.ts';
import { workCalls, type WorkAnswers } from './vault/work.ts';
import { workstationCalls, type WorkstationAnswers } from './vault/workstation.ts';
import type { VaultError } from './vault/faults.ts';

/** @file What the screen may ask of the vault worker, each topic on its page of `vault/`. Requests are parsed on arrival in the worker, for the page is the side
 *  that hostile content could reach. Answers are typed; the worker is the side we trust. Commands are generic: a new noun touches nothing here. */

/** The request of each call. */
export const vaultCalls = {
  ...sessionCalls,
  ...joiningCalls,
  ...guestCalls,
  ...caseCalls,
  ...accessCalls,
  ...workCalls,
  ...unitCalls,
  ...registerCalls,
  ...checkCalls,
  ...networkCalls,
  ...interestCalls,
  ...registerLetterCalls,
  ...registerWorkCalls,
  ...oversightCalls,
  ...peopleCalls,
  ...procurementCalls,
  ...recoveryCalls,
  ...outsideCalls,
  ...receivedCalls,
  ...draftCalls,
  ...paperCalls,
  ...exhibitCalls,
  ...copyCalls,
  ...fileCalls,
  ...bundleCalls,
  ...sharingCalls,
  ...workstationCalls,
} as const;

/** The name of a call. */
export type VaultCall = keyof typeof vaultCalls;
/** The request of a call, before parsing. */
export type VaultRequest<C extends VaultCall> = z.input<(typeof vaultCalls)[C]>;

/** The answer of each call; a call without one does not compile. */
export type VaultAnswers = JoiningAnswers &
  BundleAnswers &
  GuestAnswers &
  SessionAnswers &
  CaseAnswers &
  AccessAnswers &
  WorkAnswers &
  UnitAnswers &
  RegisterAnswers &
  CheckAnswers &
  NetworkAnswers &
  InterestAnswers &
  RegisterLetterAnswers &
  RegisterWorkAnswers &
  OversightAnswers &
  PeopleAnswers &
  ProcurementAnswers &
  RecoveryAnswers &
  OutsideAnswers &
  ReceivedAnswers &
  DraftAnswers &
  PaperAnswers &
  ExhibitAnswers &
  CopyAnswers &
  FileAnswers &
  SharingAnswers &
  WorkstationAnswers;

/** What a call answers. */
export type VaultResult<C extends VaultCall> = Result<VaultAnswers[C], VaultError>;

/** The views that may have changed; the page asks again for those it shows. */
export type Changed = {
  readonly changed: readonly (
    | 'cases'
    | 'work'
    | 'unit'
    | 'registers'
    | 'people'
    | 'drafts'
    | 'search'
    | 'health'
    | 'verification'
    /** On which disks acts are, and nothing else of them. */
    | 'safety'
  )[];
  readonly caseId?: CaseId;
  /** What became of an act that is recorded behind an answer, as a run of the checks is: when it was on the disk, or that it is not. */
  readonly recorded?: { readonly savedAt: Instant } | 'not-recorded';
};
