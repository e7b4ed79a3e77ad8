import { checksOf } from '../../../../shared/domain/condition/compliance.ts';
import { conditionsOf, standingOn } from '../../../../shared/domain/condition/conditions.ts';
import { planStanding } from '../../../../shared/domain/risk-plan/plans.ts';
import { isEnded } from '../../../../shared/domain/service-confidence/slice.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { factsOf } from './facts.ts';
import { conditionText, type Part } from './part.ts';

/** @file What binds the member, on paper: conditions in each version, checks, breaches, risk management plans, service confidence. */

const standings = {
  'not-yet-served': 'not served yet, binds nobody',
  'from-a-later-day': 'in force later',
  'in-force': 'in force',
  ended: 'ended',
} as const;

export const condition: Part = {
  title: 'Conditions',
  items: ({ state, today }) => {
    const conditions = conditionsOf(state);
    const earlier = state.condition.checks.filter(
      ({ conditionId }) => !conditions.some(({ id }) => id === conditionId),
    );
    return [
      ...conditions.map((one) => ({
        head: `${one.text} (${standings[standingOn(one, state, today)]})`,
        says: [one.endedBecause === undefined ? '' : `Ended because: ${one.endedBecause}`],
        of: [{ versions: one.versions, checks: checksOf(state, one.id) }],
      })),
      ...earlier.map((check) => ({ head: 'Check of a condition that was replaced', of: [check] })),
    ];
  },
};

export const breach: Part = {
  title: 'Breaches',
  items: ({ state }) =>
    state.breach.breaches.map((one) => ({
      head: `On ${formatPlain(one.happenedOn)}: ${conditionText(state, one.conditionId)}`,
      of: [one],
      hide: ['happenedOn'],
    })),
};

const plans = {
  draft: 'draft, not in force',
  live: 'in force',
  ended: 'ended',
  'set-aside': 'set aside: another was chosen',
} as const;

export const riskPlan: Part = {
  title: 'Risk management plan',
  items: ({ state }) =>
    state.riskPlan.plans.flatMap((plan) => {
      const action = (id: string): string =>
        plan.versions.flatMap(({ actions }) => actions).find(({ actionId }) => actionId === id)
          ?.text ?? '';
      return [
        ...plan.versions.map((version) => ({
          head: `Version ${String(version.version)} of the plan (${plans[planStanding(plan)]})`,
          of: [version],
          hide: ['version'],
        })),
        {
          head: 'What came of it',
          of: [{ authorities: plan.authorities, reviews: plan.reviews, ended: plan.ended }],
          list: {
            label: 'Actions',
            items: plan.actions.map((step) =>
              [action(step.actionId), ...factsOf(step).lines].join('\n'),
            ),
          },
        },
      ];
    }),
};

export const serviceConfidence: Part = {
  title: 'Service confidence',
  items: ({ state }) =>
    state.serviceConfidence.invocations.map((one) => ({
      head: `Change of role${isEnded(one) ? ', ended' : ''}`,
      of: [one],
    })),
};
