import { z } from 'zod';
import { checkName, type CheckName } from '../../domain/check/check-name.ts';
import type { CheckSchedule } from '../../domain/check/schedule.ts';
import type { CheckSettings } from '../../domain/check/settings.ts';
import type { CheckRun, EvidenceSaved } from '../../domain/check/slice.ts';
import { hitDecision } from '../../domain/check-hit/events.ts';
import type { HitStanding } from '../../domain/check-hit/standing.ts';
import type { MentionedIn } from '../../domain/mention.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import type { Instant } from '../../kit/instant.ts';
import { requiredText, textLimits } from '../../kit/text.ts';
import type { Saved } from './cases.ts';
import type { VaultError } from './faults.ts';

/** @file What the page asks of the cross-checks. Hits are made of what this member may see; only rows in sight leave the vault. */

/** Which hits, and in which order: those that wait first, the strongest first. */
export const hitListArgs = z.strictObject({
  from: z.number().int().min(0),
  count: z.number().int().min(1).max(200),
  check: checkName.or(z.literal('')),
  show: z.enum(['waiting', 'strong', 'confirmed', 'watched', 'dismissed', 'all']),
  text: z.string().max(200),
});
/** How somebody asked for the hits. */
export type HitListArgs = z.infer<typeof hitListArgs>;

/** The requests about the cross-checks. */
export const checkCalls = {
  checks: z.strictObject({}),
  /** What is overdue, for My work: asks only whether a run is late. */
  checksDue: z.strictObject({}),
  /** Begins to compare, and answers at once. `record`: the run is recorded when it ends, also one that is stopped. */
  startChecks: z.strictObject({ record: z.boolean() }),
  stopChecks: z.strictObject({}),
  checkHits: hitListArgs,
  checkHit: z.strictObject({ hitId: itemId }),
  decideHit: z.strictObject({
    hitId: itemId,
    decision: hitDecision.or(z.literal('reopened')),
    reason: requiredText(textLimits.paragraph, 'Say why.'),
  }),
  /** Saves the evidence of a run through the writer: a disclosure, recorded before it is written. `withHits`: also each hit between registers. */
  saveCheckEvidence: z.strictObject({
    runId: itemId,
    as: z.enum(['paper', 'table']),
    withHits: z.boolean(),
    token: z.string(),
  }),
} as const;

/** One check as it stands. */
export type CheckRow = {
  readonly check: CheckName;
  /** Of the last completed run. */
  readonly coverage: CheckRun['checks'][number]['coverage'];
  readonly waiting: number;
  readonly strong: number;
  readonly confirmed: number;
  readonly watched: number;
  readonly dismissed: number;
};

/** A run, without what it found one by one. */
export type RunRow = {
  readonly runId: string;
  readonly at: Instant;
  readonly by: string;
  readonly completed: boolean;
  readonly checks: CheckRun['checks'];
  readonly hits: number;
  /** When its evidence was saved outside, and by whom. */
  readonly saved: readonly Omit<EvidenceSaved, 'actId' | 'runId'>[];
};

/** One hit in the list. */
export type HitRow = {
  readonly hitId: string;
  readonly check: CheckName;
  readonly strength: 'strong' | 'possible';
  readonly standing: HitStanding;
  /** Who, then what. */
  readonly left: readonly [string, string];
  readonly right: readonly [string, string];
  readonly reason: string;
  /** The check does not find it any more: a record was corrected or struck out. */
  readonly isGone: boolean;
};

/** One of the two records of a hit. */
export type HitSide = {
  readonly kind: string;
  /** Of the case that it lies in; '' of a register. */
  readonly reference: string;
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  readonly in: MentionedIn;
  /** Which register's page shows it: `supplier` and `contract` share a room. */
  readonly page:
    | 'offer'
    | 'contract'
    | 'supplier'
    | 'bid'
    | 'declaration'
    | 'diary'
    | 'interest'
    | 'expense'
    | 'case';
};

/** A line of one of the records that says something else than when it was decided; '' where there was no such line, or is none. */
export type HitChange = {
  readonly kind: string;
  readonly label: string;
  readonly was: string;
  readonly is: string;
};

/** A decision on a hit. */
export type HitDecided = {
  readonly says: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** Nothing was decided over it since. */
  readonly stands: boolean;
};

/** What is known for a report, where a hit is taken to a case: nothing is recorded of it before somebody saves the report. */
export type HitReport = {
  readonly subject: { readonly name: string; readonly collarNumber: string };
  readonly associate: {
    readonly kind: 'person' | 'business';
    readonly name: string;
    readonly number: string;
  };
  readonly account: string;
};

/** What the hits that are shown rest on: nothing was compared in this sitting; a comparison that somebody stopped, so not all of it; all as the
 *  registers and cases are now; or as they were before something changed. */
export type LookAge = 'none' | 'stopped' | 'fresh' | 'stale';

/** A comparison that came to no end, or a run that could not be recorded. It is not begun again by itself. */
export type ComparisonFailed = {
  readonly doing: 'comparing' | 'recording';
  /** Undefined before the first check: while the registers were read. */
  readonly check: CheckName | undefined;
  /** It was to be recorded as a run. */
  readonly record: boolean;
  readonly error: VaultError;
};

/** What they answer. */
export type CheckAnswers = {
  checks: {
    today: CivilDate;
    schedule: CheckSchedule;
    settings: CheckSettings;
    /** Nothing was set: the house rules hold. */
    isHouse: boolean;
    /** Two people set them apart. */
    contested: boolean;
    running:
      | { check: CheckName | undefined; done: number; of: number; record: boolean }
      | undefined;
    failed: ComparisonFailed | undefined;
    look: LookAge;
    checks: readonly CheckRow[];
    /** The newest first. */
    runs: readonly RunRow[];
    runCount: number;
  };
  checksDue: { schedule: CheckSchedule; today: CivilDate };
  startChecks: { started: boolean };
  stopChecks: { stopped: boolean };
  checkHits: {
    total: number;
    from: number;
    rows: readonly HitRow[];
    look: LookAge;
  };
  checkHit: {
    hit: HitRow;
    reasons: readonly string[];
    left: HitSide | undefined;
    right: HitSide | undefined;
    /** What the records say otherwise since it was decided, where the decision kept what they said. */
    changes: readonly HitChange[];
    /** What stands (of two who decided apart, both), then what that replaced, the newest first: the last few. */
    history: readonly HitDecided[];
    /** A hit between registers: the whole unit reads what is decided of it. */
    isOpenToUnit: boolean;
    report: HitReport | undefined;
  };
  decideHit: Saved;
  /** None of a table. */
  saveCheckEvidence: { pages: number };
};
