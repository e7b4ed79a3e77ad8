import { z } from 'zod';
import type { AuditItemFields } from '../../domain/audit-plan/events.ts';
import type { AuditDone, AuditItem, AuditPlan } from '../../domain/audit-plan/slice.ts';
import type { AgreementStanding } from '../../domain/data-source/standing.ts';
import type { EntryNoun } from '../../domain/importable-name.ts';
import type { CivilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';

/** @file What the page asks about the joint audit plan and about the data of partners. */

/** The requests about them, and where an entry of procurement stands. */
export const oversightCalls = {
  auditPlan: z.strictObject({}),
  dataSources: z.strictObject({}),
  procurementNoun: z.strictObject({ entryId: itemId }),
} as const;

/** An item of a plan as it stands. */
export type AuditItemRow = {
  readonly auditItemId: string;
  readonly now: AuditItemFields;
  /** Changed by two people apart. */
  readonly isContested: boolean;
  readonly isOpen: boolean;
  readonly done: readonly AuditDone[];
  readonly dropped: AuditItem['dropped'];
};

/** What a file may say that it came from. */
export type DataSourceRow = {
  readonly entryId: string;
  readonly name: string;
  readonly agreement: string;
  readonly until: CivilDate | undefined;
  readonly usedFor: string;
  readonly standing: AgreementStanding;
};

/** What they answer. */
export type OversightAnswers = {
  auditPlan: {
    plans: readonly (AuditPlan & { readonly items: readonly AuditItemRow[] })[];
    today: CivilDate;
  };
  dataSources: { sources: readonly DataSourceRow[] };
  procurementNoun: { noun: EntryNoun };
};
