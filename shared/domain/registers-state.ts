import type { AuditPlanSlice } from './audit-plan/slice.ts';
import type { BidSlice } from './bid/slice.ts';
import type { CheckHitSlice } from './check-hit/slice.ts';
import type { CheckSlice } from './check/slice.ts';
import type { ContractSlice } from './contract/slice.ts';
import type { DataSourceSlice } from './data-source/slice.ts';
import type { DeclarationSlice } from './declaration/slice.ts';
import type { DiarySlice } from './diary/slice.ts';
import type { ExpenseSlice } from './expense/slice.ts';
import type { ExpenseSampleSlice } from './expense-sample/slice.ts';
import type { GiftSlice } from './gift/slice.ts';
import type { InterestSlice } from './interest/slice.ts';
import type { MediaContactSlice } from './media-contact/slice.ts';
import type { SupplierSlice } from './supplier/slice.ts';
import type { SamenessSlice } from './sameness/slice.ts';

/** What the unit's registers hold now: one slice a noun. Each register's stream fills its own slices only. */
export type RegistersState = {
  readonly gift: GiftSlice;
  readonly interest: InterestSlice;
  readonly supplier: SupplierSlice;
  readonly contract: ContractSlice;
  readonly bid: BidSlice;
  readonly declaration: DeclarationSlice;
  readonly diary: DiarySlice;
  readonly expense: ExpenseSlice;
  readonly expenseSample: ExpenseSampleSlice;
  readonly mediaContact: MediaContactSlice;
  readonly auditPlan: AuditPlanSlice;
  readonly dataSource: DataSourceSlice;
  readonly check: CheckSlice;
  readonly checkHit: CheckHitSlice;
  readonly sameness: SamenessSlice;
};
