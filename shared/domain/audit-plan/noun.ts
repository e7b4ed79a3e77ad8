import { formatPlain } from '../../kit/civil-date.ts';
import type { Noun } from '../noun.ts';
import type { RegistersState } from '../registers-state.ts';
import { auditPlanDuties } from './duties.ts';
import { auditPlanEvents } from './events.ts';
import { auditPlanFolds } from './fold.ts';
import { auditPlanRules } from './rules.ts';
import { emptyAuditPlan, type AuditPlanSlice } from './slice.ts';

/** The joint audit plan with the Police and Crime Commissioner (L6). */
export const auditPlanNoun: Noun<AuditPlanSlice, typeof auditPlanEvents, RegistersState> = {
  events: auditPlanEvents,
  empty: emptyAuditPlan,
  folds: auditPlanFolds,
  rules: auditPlanRules,
  sentences: {
    'audit-plan.agreed/1': ({ year, agreedWith }) => ({
      head: 'Audit plan agreed',
      rest: `for ${String(year)}, with ${agreedWith}`,
    }),
    'audit-item.planned/1': ({ item }) => ({
      head: 'Put in the audit plan',
      rest: `${item.what}, by ${formatPlain(item.dueOn)}, ${item.who}`,
    }),
    'audit-item.changed/1': ({ reason }) => ({ head: 'Item changed', rest: reason }),
    'audit-item.done/1': ({ found, with: shown }) => ({
      head: 'Audited',
      rest: shown ? `${shown.says}: ${found}` : found,
    }),
    'audit-item.dropped/1': ({ reason }) => ({
      ...{ head: 'Dropped from the audit plan', rest: reason, tone: 'attention' },
    }),
  },
  duties: auditPlanDuties,
};
