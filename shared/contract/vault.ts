import { z } from 'zod';
import { grantedWords } from '../domain/access/events.ts';
import type { Conflict, Ended } from '../domain/access/slice.ts';
import type { Holder } from '../domain/access/who.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import type { CaseRow } from '../domain/case-row.ts';
import type { Duty } from '../domain/duty.ts';
import { liveEvents, signature } from '../domain/interview/live/events.ts';
import type { DocumentReading } from '../domain/intake-document/reading.ts';
import type { Figure, PublishedFigure } from '../domain/figures/figures.ts';
import { askedMembershipAct } from '../domain/membership/asked-acts.ts';
import { office } from '../domain/office.ts';
import type { ResolvedPolicy } from '../domain/policy/resolve.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Stage } from '../domain/stage.ts';
import type { CaseState } from '../domain/state.ts';
import type { UnitState } from '../domain/unit-state.ts';
import { letterAbout, type LetterModel } from '../domain/letter/model.ts';
import {
  caseId,
  deviceId,
  itemId,
  memberId,
  vaultId,
  type CaseId,
  type DeviceId,
  type VaultId,
} from '../kit/ids.ts';
import type { Instant } from '../kit/instant.ts';
import { civilDate, type CivilDate } from '../kit/civil-date.ts';
import type { Result } from '../kit/result.ts';
import { requiredText, textLimits } from '../kit/text.ts';
import { joiningCalls, type Enrolments, type Joining, type WaitingRequest } from './joining.ts';
import type { MembersView } from './members.ts';
import type { ShareReport, ShareState } from './share.ts';
import type { CopyProgress, CopyReport, Settings, ShellFacts } from './bridge.ts';

/** @file What the screen may ask of the vault worker: one page. Requests are parsed on arrival in the worker, for the page is the side
 *  that hostile content could reach. Answers are typed; the worker is the side we trust. Commands are generic: a new noun touches nothing here. */

const passphrase = z.string().min(1).max(400);
const nothing = z.strictObject({});
/** The share where the unit meets, or a further copy of what is recorded here. */
const whichShare = z.strictObject({ further: z.boolean().optional() });
const lookPurpose = z.enum(['casework', 'supervision', 'audit', 'disclosure']);

/** A file as the page read it. */
const offeredFile = {
  name: z.string().max(400),
  base64: z
    .string()
    .max(4 * 1024 * 1024)
    .regex(/^[A-Za-z0-9+/]*={0,2}$/),
};

/** Which columns the case list sorts and filters by. */
export const caseListArgs = z.strictObject({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  sortBy: z.enum([
    'reference',
    'subject',
    'stage',
    'grade',
    'nextDue',
    'openedOn',
    'lastActOn',
    'allocatedTo',
  ]),
  descending: z.boolean(),
  text: z.string().max(200),
  stages: z.array(z.string().max(60)).max(40),
  grades: z.array(z.enum(['Low', 'Medium', 'High', 'none'])).max(4),
  flagged: z.boolean(),
  mine: z.boolean(),
  closed: z.enum(['open', 'closed', 'both']),
});
/** How a person asked for the case list. */
export type CaseListArgs = z.infer<typeof caseListArgs>;
/** What the list shows when nothing was asked: the open cases, the most pressing first. */
export const everyOpenCase: Omit<CaseListArgs, 'from' | 'count'> = {
  sortBy: 'nextDue',
  descending: false,
  text: '',
  stages: [],
  grades: [],
  flagged: false,
  mine: false,
  closed: 'open',
};

/** Which days of the calendar, and whose. */
const calendarArgs = z.strictObject({
  scope: z.enum(['mine', 'unit']),
  from: civilDate,
  until: civilDate,
});

/** The request of each call. */
export const vaultCalls = {
  start: nothing,
  suggestPassphrase: nothing,
  estimatePassphrase: z.strictObject({ passphrase }),
  /** Creates a vault, its device, unit and charter. The kit's words come back once and must be confirmed. */
  createVault: z.strictObject({
    kind: z.enum(['unit', 'demonstration']),
    force: requiredText(textLimits.name),
    unitName: requiredText(textLimits.name),
    founder: z.strictObject({
      name: requiredText(textLimits.name),
      rankOrGrade: requiredText(textLimits.name),
      office,
    }),
    profileId: z.string().max(60),
    passphrase,
  }),
  ...joiningCalls,
  confirmKit: z.strictObject({
    words: z
      .array(
        z.strictObject({ position: z.number().int().min(1).max(24), word: z.string().max(20) }),
      )
      .length(4),
  }),
  /** Saves the kit as a printable PDF through the writer process. Needs the passphrase again once set up. */
  saveKit: z.strictObject({ token: z.string(), passphrase }),
  renewKit: z.strictObject({ passphrase }),
  unlock: z.strictObject({ vaultId, passphrase }),
  recover: z.strictObject({ vaultId, words: z.string().max(400), newPassphrase: passphrase }),
  changePassphrase: z.strictObject({
    current: passphrase,
    next: passphrase,
    newVaultKey: z.boolean(),
  }),
  /** Records one act. `stream: 'new'` opens a case: the vault makes its id, reference and key. */
  append: z.strictObject({
    stream: z.union([caseId, z.literal('new'), z.literal('unit')]),
    events: z
      .array(z.looseObject({ type: z.string().max(80) }))
      .min(1)
      .max(20),
    /** Checks the rules and answers their refusals without saving. */
    checkOnly: z.boolean(),
    /** The draft that this act settles; discarded once saved. */
    draftKey: z.string().max(160).optional(),
    /** For a new case: the policy of its subject, where it is not the one new cases are opened under (officers of two forces). */
    policy: z
      .strictObject({ profileId: z.string().max(60), version: z.string().max(20) })
      .optional(),
  }),
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
  caseList: caseListArgs,
  openCase: z.strictObject({ caseId, purpose: lookPurpose }),
  /** The same view again after a change; not a new look, so not recorded again. */
  refreshCase: z.strictObject({ caseId }),
  /** Who and what is known already under these names; rows the person may see only. */
  alreadyKnown: z.strictObject({ names: z.array(z.string().max(200)).max(20) }),
  myWork: z.strictObject({ scope: z.enum(['mine', 'unit']) }),
  /** Management figures over the cases in sight, and those that may be published within the force. */
  figures: nothing,
  /** Saves figures of one kind on paper through the writer. Recorded as a disclosure before it is written. */
  saveFigures: z.strictObject({ what: z.enum(['management', 'published']), token: z.string() }),
  /** Every date the unit owes between two days, across its cases and the unit itself. */
  calendar: calendarArgs,
  /** Saves the dates on paper through the writer. Recorded as a disclosure before it is written. */
  saveCalendar: calendarArgs.extend({ purpose: lookPurpose, token: z.string() }),
  unit: nothing,
  /** Who belongs to the unit, and what waits for a signature. */
  members: nothing,
  /** Decides something about the unit with this person's signature; a second custodian's may be needed before it holds. */
  proposeMembership: z.strictObject({ acts: z.array(askedMembershipAct).min(1).max(20) }),
  /** Adds this person's signature to a decision that waits for it. */
  signMembership: z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  search: z.strictObject({
    text: z.string().max(200),
    limit: z.number().int().min(1).max(50),
    settled: z.boolean(),
  }),
  saveDraft: z.strictObject({
    key: z.string().max(160),
    title: z.string().max(200),
    value: z.unknown(),
  }),
  loadDraft: z.strictObject({ key: z.string().max(160) }),
  discardDraft: z.strictObject({ key: z.string().max(160) }),
  listDrafts: nothing,
  previewLetter: z.strictObject({
    caseId,
    kind: z.string().max(60),
    about: letterAbout.optional(),
    options: z.record(z.string(), z.string().max(4000)),
  }),
  issueLetter: z.strictObject({
    caseId,
    kind: z.string().max(60),
    about: letterAbout.optional(),
    options: z.record(z.string(), z.string().max(4000)),
    replaces: itemId.optional(),
  }),
  /** Tells the vetting department: the pack is composed and hashed in the vault and kept as it goes. `event` is `vetting.notified/2`
   *  without `pack` and `sha256`. */
  tellVetting: z.strictObject({
    caseId,
    event: z.looseObject({ type: z.string().max(80) }),
    draftKey: z.string().max(120),
  }),
  /** Stops an interview for good, and seals its record as it stands in the same act. */
  stopInterview: z.strictObject({
    caseId,
    interviewId: itemId,
    ...liveEvents['interview.stopped/1'].pick({ stoppedAt: true, because: true, reason: true })
      .shape,
  }),
  /** Signs an interview record and seals it as it stands: hashed, drawn as a tagged PDF in the vault. A stopped one takes no signature. */
  sealInterview: z.strictObject({
    caseId,
    interviewId: itemId,
    signatures: z.array(signature).max(10),
  }),
  /** Reads a form or an email as plain text. Nothing is kept. The vault refuses what is larger than it takes in, by name. */
  previewDocument: z.strictObject(offeredFile),
  /** Reads it again, and keeps it in the case as it came, sealed. */
  importDocument: z.strictObject({
    ...offeredFile,
    caseId,
    source: z.string().max(textLimits.line),
  }),
  /** Saves the guidance for supervisors as a PDF through the writer. It holds no case. */
  saveGuidance: z.strictObject({ token: z.string() }),
  /** Saves an issued letter, or the case on paper, through the writer. Recorded as a disclosure before it is written. */
  saveCopy: z.strictObject({
    caseId,
    what: z.union([
      z.strictObject({ letterId: itemId, format: z.enum(['pdf', 'docx']).optional() }),
      z.strictObject({ interviewId: itemId, version: z.number().int().min(1) }),
      z.strictObject({ documentId: itemId }),
      z.literal('case'),
    ]),
    purpose: lookPurpose,
    token: z.string(),
  }),
  chooseOutput: z.strictObject({ suggestedName: z.string().max(80) }),
  chooseFolder: z.strictObject({ purpose: z.enum(['sealed-copy', 'restore', 'share']) }),
  sealedCopy: z.strictObject({ token: z.string() }),
  /** How far the copy or restore under way is; told to stop it ends after the file it is at. */
  copyProgress: nothing,
  cancelCopy: nothing,
  scanCopy: z.strictObject({ token: z.string() }),
  restoreCopy: z.strictObject({ token: z.string(), vaultId }),
  /** Tries a folder as a share; nothing is chosen by it. */
  tryShare: z.strictObject({ token: z.string() }),
  /** Chooses the folder as the share of this vault, on this workstation. */
  useShare: z.strictObject({ token: z.string(), further: z.boolean().optional() }),
  shareState: whichShare,
  /** Six words to compare by telephone, and what is wrong between the workstations of the unit. */
  compareRecords: nothing,
  leaveShare: whichShare,
  /** A round with the share now, from end to end; answers when it has begun. Told to stop, it ends after the file it is at. */
  syncNow: nothing,
  cancelSync: nothing,
  readSettings: nothing,
  writeSettings: z.strictObject({
    theme: z.enum(['system', 'light', 'dark', 'contrast']),
    idleLockMinutes: z.number().int().min(1).max(5),
    contentProtection: z.boolean(),
  }),
  health: nothing,
  /** Goes on with a profile that was copied: it is no longer reported as a copy. */
  adoptProfile: nothing,
  active: nothing,
} as const;

/** The name of a call. */
export type VaultCall = keyof typeof vaultCalls;
/** The request of a call, before parsing. */
export type VaultRequest<C extends VaultCall> = z.input<(typeof vaultCalls)[C]>;

/** The world says no, in the vault's words. Ids, sizes and kinds only. */
export type VaultFault = {
  readonly kind:
    | 'keys/wrong-passphrase'
    | 'keys/wait'
    | 'keys/wrong-kit'
    | 'keys/damaged'
    | 'keys/absent'
    | 'keys/weak-passphrase'
    | 'vault/locked'
    | 'vault/not-found'
    | 'vault/too-new'
    | 'vault/exists'
    /** The vault waits to join a unit: there is nothing to open yet, and the page shows how far it is. */
    | 'vault/joining'
    | 'enrolment/not-ours'
    | 'enrolment/damaged'
    | 'enrolment/too-new'
    | 'enrolment/over'
    | 'enrolment/known'
    | 'welcome/not-ours'
    | 'welcome/damaged'
    | 'welcome/too-new'
    | 'welcome/other-workstation'
    | 'welcome/other-request'
    | 'welcome/not-proven'
    | 'welcome/gone'
    | 'case/unreadable'
    | 'disk/full'
    | 'disk/io'
    | 'disk/read-only'
    | 'disk/not-permitted'
    | 'share/lost'
    | 'share/full'
    | 'share/read-only'
    | 'share/not-permitted'
    | 'share/another-unit'
    | 'share/too-new'
    | 'share/the-same'
    | 'cancelled'
    | 'call/malformed'
    | 'bug';
  /** For keys/wait: how long until the next try. */
  readonly waitMs?: number;
};
/** A call that is not carried out: the procedure's refusals, or one fault. */
export type VaultError = { readonly refusals: readonly Refusal[] } | { readonly fault: VaultFault };

/** What the lock screen knows of a vault: nothing from inside it. */
export type VaultListing = {
  readonly vaultId: VaultId;
  /** Two plain words made from the random id, to tell vaults apart. */
  readonly handle: string;
  readonly kind: 'unit' | 'demonstration' | 'unreadable';
  readonly lastWrittenAtMs: number;
};

/** The opened vault: who you are and where. */
export type Session = {
  readonly vaultId: VaultId;
  readonly kind: 'unit' | 'demonstration';
  readonly me: {
    readonly memberId: string;
    readonly personId: string;
    readonly name: string;
    readonly rankOrGrade: string;
    readonly office: string;
  };
  readonly unitName: string;
  readonly force: string;
  readonly kitConfirmed: boolean;
  /** What is wrong and named, if anything. */
  readonly troubles: readonly Trouble[];
};

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
    | 'clock-suspect'
    | 'clock-back'
    | 'folder-synchronised'
    | 'profile-read-only'
    | 'profile-copied'
    | 'disk-low'
    | 'record-too-new';
  readonly where?: string;
  readonly count?: number;
};

/** Another subject of the same inquiry, whose file this member may open. */
export type Companion = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly subject: string;
  /** The policy that governs this subject. */
  readonly regime: string;
  readonly stage: Stage;
};

/** A case as the page shows it. */
export type CaseView = {
  readonly caseId: CaseId;
  readonly state: CaseState;
  readonly row: CaseRow;
  readonly stage: string;
  /** What happened, newest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly duties: readonly Duty[];
  /** The policy that governs the case: what *Why?* and the forms read. */
  readonly policy: ResolvedPolicy;
  readonly readOnly: boolean;
  readonly today: CivilDate;
  /** The other subjects of its inquiry, in the order of their references. */
  readonly companions: readonly Companion[];
};

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
  /** Colleagues without access: `bar` is why they cannot be given it, `sameName` that somebody in the case is called the same. */
  readonly colleagues: readonly {
    readonly member: string;
    readonly name: string;
    readonly rankOrGrade: string;
    readonly bar?: string | undefined;
    readonly sameName: boolean;
  }[];
  /** Whether the person at the desk may take it from others, and whether they may step back. */
  readonly mayTake: boolean;
  readonly mayStepBack: boolean;
  /** Whether who reported is known here, so that it could be given on. */
  readonly knowsReporter: boolean;
};

/** One row of My work. */
export type WorkRow = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly subject: string;
  readonly about: string;
  readonly duty: Duty;
  readonly daysLate: number;
  readonly mine: boolean;
};
/** My work: what is owed, counted and listed; most urgent on top. */
export type MyWork = {
  readonly today: CivilDate;
  readonly rows: readonly WorkRow[];
  readonly counts: {
    readonly overdue: number;
    readonly dueIn7Days: number;
    readonly waitingForOthers: number;
    readonly liveCases: number /** Cases in which something was recorded in the last seven days. */;
    readonly movedThisWeek: number;
    /** Risk management plans that are authorised and not ended. */
    readonly livePlans: number;
  };
};

/** One date of the calendar: what is owed on it, and in which case; none for what the unit owes itself. */
export type CalendarEntry = {
  readonly on: CivilDate;
  readonly duty: Duty;
  readonly caseId?: CaseId | undefined;
  readonly reference: string;
  readonly subject: string;
  readonly mine: boolean;
};
/** The dates between two days, in order of time. `leftOff` counts those beyond what a screen shows. */
export type Calendar = {
  readonly today: CivilDate;
  readonly entries: readonly CalendarEntry[];
  readonly leftOff: number;
  /** What is late and lies before the first of these days. */
  readonly lateBefore: number;
};

/** A hit of the search: the row and the words that matched. */
export type SearchHit = {
  readonly caseId: CaseId;
  readonly row: CaseRow;
  readonly matched: string;
};
/** An act that was saved: on disk, `fdatasync` returned. */
export type Saved = {
  readonly caseId?: CaseId;
  readonly reference?: string;
  readonly savedAt: Instant;
};
/** A form in waiting: sealed on this disk, never leaves it. */
export type Draft = {
  readonly key: string;
  readonly title: string;
  readonly savedAt: Instant;
  readonly value: unknown;
};

/** The answer of each call. */
export type VaultAnswers = {
  start: { vaults: readonly VaultListing[]; facts: ShellFacts; settings: Settings };
  suggestPassphrase: { passphrase: string; bits: number };
  estimatePassphrase: { acceptable: boolean; score: 0 | 1 | 2 | 3 | 4; says: string };
  createVault: { session: Session; kitWords: readonly string[] };
  joinUnit: { joining: Joining; kitWords: readonly string[] };
  joiningState: { joining: Joining };
  confirmJoiningKit: { joining: Joining };
  newRequest: { joining: Joining };
  saveRequest: Record<string, never>;
  takeWelcome: { joining: Joining };
  /** A session once the words are the same. */
  answerWelcome: { joining: Joining } | { session: Session };
  enrolments: Enrolments;
  readRequest: WaitingRequest;
  enrol: { device: DeviceId; stands: boolean };
  saveWelcome: Record<string, never>;
  confirmKit: { session: Session };
  saveKit: { pages: number };
  renewKit: { kitWords: readonly string[] };
  unlock: { session: Session };
  recover: { session: Session };
  /** With a new vault key the old kit is void; the words of the new one come back once and must be confirmed. */
  changePassphrase: { newVaultKey: boolean; kitWords?: readonly string[] };
  append: Saved;
  caseList: {
    total: number;
    from: number;
    /** The subjects of one inquiry share a row: the first that matches, with the others beside it. */
    rows: readonly (CaseRow & {
      readonly caseId: CaseId;
      readonly companions?: readonly Companion[] | undefined;
    })[];
  };
  openCase: CaseView;
  refreshCase: CaseView;
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
  alreadyKnown: { hits: readonly SearchHit[] };
  myWork: MyWork;
  figures: {
    today: CivilDate;
    cases: number;
    management: readonly Figure[];
    published: readonly PublishedFigure[];
  };
  saveFigures: { pages: number };
  calendar: Calendar;
  saveCalendar: { pages: number };
  unit: {
    state: UnitState;
    timeline: readonly TimelineEntry[];
    /** The version of a policy that a case opened today is worked under. */
    governing: { readonly profileId: string; readonly version: string };
    /** What the unit owes itself, outside any case. */
    duties: readonly Duty[];
    /** How many custodians the unit's charter names: with two, two people sign. */
    custodians: number;
    today: CivilDate;
  };
  members: MembersView;
  /** `stands`: it holds already; otherwise it waits for another signature. */
  proposeMembership: { hash: string; stands: boolean };
  signMembership: { hash: string; stands: boolean };
  search: { hits: readonly SearchHit[]; ready: boolean };
  saveDraft: { savedAt: Instant };
  loadDraft: { draft: Draft | undefined };
  discardDraft: Record<string, never>;
  listDrafts: { drafts: readonly Omit<Draft, 'value'>[] };
  /** As it would be issued now, and the wording it is composed from: version 0 is the shipped one. */
  previewLetter: { model: LetterModel; template: { id: string; version: number } };
  issueLetter: Saved & { letterId: string; pages: number };
  tellVetting: Saved;
  stopInterview: Saved;
  sealInterview: Saved & { version: number; recordSha256: string; pages: number };
  previewDocument: { reading: DocumentReading };
  importDocument: Saved;
  saveGuidance: { pages: number };
  saveCopy: { pages: number };
  chooseOutput: { token: string; label: string };
  chooseFolder: {
    token: string;
    label: string;
    /** On the disk that also holds this profile: a copy there does not survive that disk. */
    sameDisk: boolean;
    synchronisedBy?: string | undefined;
  };
  sealedCopy: CopyReport;
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
  tryShare: ShareReport;
  useShare: ShareState;
  shareState: ShareState;
  compareRecords: {
    words: readonly string[];
    workstations: number;
    troubles: readonly Trouble[];
  };
  leaveShare: Record<string, never>;
  syncNow: Record<string, never>;
  cancelSync: Record<string, never>;
  readSettings: Settings;
  writeSettings: Record<string, never>;
  health: {
    troubles: readonly Trouble[];
    frames: number;
    segments: number;
    cases: number;
    lastSealedCopyAt: Instant | undefined;
  };
  copyProgress: { progress: CopyProgress | 'idle' };
  cancelCopy: Record<string, never>;
  adoptProfile: Record<string, never>;
  active: Record<string, never>;
} & Record<VaultCall, unknown>;

/** What a call answers. */
export type VaultResult<C extends VaultCall> = Result<VaultAnswers[C], VaultError>;

/** The views that may have changed; the page asks again for those it shows. */
export type Changed = {
  readonly changed: readonly ('cases' | 'work' | 'unit' | 'drafts' | 'search' | 'health')[];
  readonly caseId?: CaseId;
};
