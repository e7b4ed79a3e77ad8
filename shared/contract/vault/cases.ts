import { z } from 'zod';
import type { CaseRow } from '../../domain/case-row.ts';
import type { Duty } from '../../domain/duty.ts';
import type { ResolvedPolicy } from '../../domain/policy/resolve.ts';
import { registerName } from '../../domain/register-names.ts';
import type { Stage } from '../../domain/stage.ts';
import type { CaseState } from '../../domain/state.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { type CaseId, caseId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';

/** @file What the page asks about the cases: one act, the list, one case, the search. */

/** Why somebody looks into a case. */
export const lookPurpose = z.enum(['casework', 'supervision', 'audit', 'disclosure']);

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

/** The requests about the cases: one act, the list, one case, the search. */
export const caseCalls = {
  /** Records one act. `stream: 'new'` opens a case: the vault makes its id, reference and key. */
  append: z.strictObject({
    stream: z.union([caseId, z.literal('new'), z.literal('unit'), registerName]),
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
  caseList: caseListArgs,
  openCase: z.strictObject({ caseId, purpose: lookPurpose }),
  /** The same view again after a change; not a new look, so not recorded again. */
  refreshCase: z.strictObject({ caseId }),
  /** Who and what is known already under these names; rows the person may see only. */
  alreadyKnown: z.strictObject({ names: z.array(z.string().max(200)).max(20) }),
  search: z.strictObject({
    text: z.string().max(200),
    limit: z.number().int().min(1).max(50),
    settled: z.boolean(),
  }),
} as const;

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
  /** It rests on acts that are still being verified; nothing can be recorded meanwhile. */
  readonly notYetVerified?: true;
  readonly today: CivilDate;
  /** The other subjects of its inquiry, in the order of their references. */
  readonly companions: readonly Companion[];
  /** Set on a guest's workstation, which knows the interview of a pack and nothing else of the case. */
  readonly guest?: { readonly subjectName: string } | undefined;
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

/** What they answer. */
export type CaseAnswers = {
  append: Saved;
  caseList: {
    /** Rows, and the cases in them: subjects of one inquiry are cases of their own. */
    total: number;
    cases: number;
    from: number;
    /** The subjects of one inquiry share a row: the first that matches, with the others beside it. */
    rows: readonly (CaseRow & {
      readonly caseId: CaseId;
      readonly companions?: readonly Companion[] | undefined;
      readonly notYetVerified?: true;
    })[];
  };
  openCase: CaseView;
  refreshCase: CaseView;
  /** `ready`: false until the search holds every case, so that nothing found proves nothing. */
  alreadyKnown: { hits: readonly SearchHit[]; ready: boolean };
  search: { hits: readonly SearchHit[]; ready: boolean };
};
