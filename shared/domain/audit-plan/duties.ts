import { allById } from '../../kit/by-id.ts';
import { house } from '../cite.ts';
import { everybodys, type Duty } from '../duty.ts';
import type { RegistersState } from '../registers-state.ts';
import type { Source } from '../source.ts';
import { isAuditOpen, plannedOf } from './standing.ts';

/** Why an item has a day. */
export const auditedByItsDay: Source = house(
  'What was agreed with the Commissioner is done by its day (HMIC 2014).',
);

/** What the plan holds and nobody did. */
export const auditPlanDuties = ({
  auditPlan,
}: Pick<RegistersState, 'auditPlan'>): readonly Duty[] =>
  allById(auditPlan.items)
    .filter(isAuditOpen)
    .map((item) => {
      const { what, who, dueOn } = plannedOf(item);
      return {
        key: `audit-plan/${item.auditItemId}`,
        says: 'An item of the joint audit plan',
        detail: `${what} (${who})`,
        dueOn,
        waitingFor: 'unit',
        ownerId: everybodys,
        source: auditedByItsDay,
      };
    });
