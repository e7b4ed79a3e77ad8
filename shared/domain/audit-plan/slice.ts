import { emptyById, type ById } from '../../kit/by-id.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { Register } from '../register.ts';
import type { AuditItemFields } from './events.ts';

/** A plan that was agreed for a year. */
export type AuditPlan = {
  readonly planId: string;
  readonly year: number;
  readonly agreedOn: CivilDate;
  readonly agreedWith: string;
  readonly by: string;
  readonly at: Instant;
};

/** That an item was done, and what showed it. */
export type AuditDone = {
  readonly actId: ActId;
  readonly doneOn: CivilDate;
  readonly with?:
    | { readonly kind: 'sample' | 'run'; readonly id: string; readonly says: string }
    | undefined;
  readonly found: string;
  readonly by: string;
};

/** One item of a plan, and what became of it. */
export type AuditItem = {
  readonly auditItemId: string;
  readonly planId: string;
  /** Two that were changed apart both stand. */
  readonly item: Register<AuditItemFields>;
  readonly changes: readonly { readonly actId: ActId; readonly reason: string }[];
  readonly done: readonly AuditDone[];
  readonly dropped?: { readonly reason: string; readonly by: string } | undefined;
};

/** The joint audit plans. */
export type AuditPlanSlice = {
  readonly plans: readonly AuditPlan[];
  readonly items: ById<AuditItem>;
};

/** Nothing was agreed. */
export const emptyAuditPlan: AuditPlanSlice = { plans: [], items: emptyById };
