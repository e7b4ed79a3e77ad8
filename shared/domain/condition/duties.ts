import { house } from '../cite.ts';
import type { Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { complianceOf } from './compliance.ts';
import { conditionsOf, standingOn } from './conditions.ts';

/** When somebody looks next whether the conditions are kept: the first look has no day, later ones that of the log. */
export function conditionDuties(state: CaseState, { today }: DutyContext): readonly Duty[] {
  if (!isUnderWay(state)) return [];
  const inForce = conditionsOf(state)
    .filter((condition) => standingOn(condition, state, today) === 'in-force')
    .map(({ id }) => complianceOf(state, id));
  const unchecked = inForce.filter(({ found }) => found === 'not-checked').length;
  const dueOn = inForce.flatMap(({ nextCheckOn }) => nextCheckOn ?? []).toSorted()[0];
  return [...(unchecked > 0 ? [look(unchecked)] : []), ...(dueOn ? [{ ...lookAgain, dueOn }] : [])];
}

const look = (unchecked: number): Duty => ({
  key: 'condition/first-check',
  says: 'Check that the conditions are kept',
  detail:
    unchecked === 1
      ? 'nobody has looked at one of them yet'
      : `nobody has looked at ${String(unchecked)} of them yet`,
  waitingFor: 'unit',
  settledBy: 'condition.monitored/1',
  source: house('What binds a member is watched, and that somebody looked is written down.'),
});

/** Why the conditions are looked at again on that day. */
export const nextCheckSource = house('The day was set when somebody last looked.');

const lookAgain: Duty = {
  key: 'condition/check',
  says: 'Check the conditions again',
  waitingFor: 'unit',
  settledBy: 'condition.monitored/1',
  source: nextCheckSource,
};
