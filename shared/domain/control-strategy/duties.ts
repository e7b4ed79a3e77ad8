import { addMonths } from '../../kit/civil-date.ts';
import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import { isContested } from '../register.ts';
import type { UnitState } from '../unit-state.ts';
import { nominationFor, strategyOf } from './slice.ts';

/** Where the policy asks for a control strategy each year: the first one, then the next; and somebody for each of its areas. */
export const controlStrategyDuties = (state: UnitState, context: DutyContext): readonly Duty[] => [
  ...renewals(state, context),
  ...toChoose(state),
];

/** Two colleagues recorded it apart; one counts meanwhile. */
function toChoose({ controlStrategy: { standing, nominated } }: UnitState): readonly Duty[] {
  const count = [standing, ...Object.values(nominated)].filter(isContested).length;
  if (count === 0) return [];
  return [
    {
      key: 'control-strategy/two-versions',
      says: 'Choose between two versions of the control strategy',
      detail: count === 1 ? '1 thing to choose' : `${String(count)} things to choose`,
      waitingFor: 'unit',
      settledBy: 'control-strategy.settled/1',
      source: house('It was recorded differently at workstations that had not met.'),
    },
  ];
}

function renewals(state: UnitState, context: DutyContext): readonly Duty[] {
  const months = policyValue(context.policy, 'strategy.renewedAfterMonths');
  if (!state.unit.founded || months === undefined) return [];
  const last = strategyOf(state.controlStrategy);
  return [
    {
      key: 'control-strategy/owed',
      says: last ? 'Renew the control strategy' : 'Adopt a control strategy',
      ...(last ? { dueOn: addMonths(last.adoptedOn, months) } : {}),
      waitingFor: 'unit',
      settledBy: 'control-strategy.adopted/1',
      source: policySource(context.policy, 'strategy.renewedAfterMonths'),
    },
    ...unwatched(state, context),
  ];
}

function unwatched(state: UnitState, { policy }: DutyContext): readonly Duty[] {
  const areas = policyValue(policy, 'strategy.riskAreas') ?? [];
  const open = areas.filter(({ code }) => {
    const watching = nominationFor(state.controlStrategy, code)?.personIds ?? [];
    return !watching.some((id) => state.officeholder.people[id]?.endedOn === undefined);
  });
  if (open.length === 0 || policyValue(policy, 'strategy.nominates') !== true) return [];
  return [
    {
      key: 'control-strategy/nominate',
      says: 'Nominate who monitors each area of risk',
      detail: open.length === 1 ? '1 area has nobody' : `${String(open.length)} areas have nobody`,
      waitingFor: 'unit',
      settledBy: 'risk-area.nominated/1',
      source: policySource(policy, 'strategy.nominates'),
    },
  ];
}
