import { findById } from '../../kit/by-id.ts';
import { house } from '../cite.ts';
import type { EventOf, Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { RegistersState } from '../registers-state.ts';
import type { auditPlanEvents } from './events.ts';
import { isAuditOpen } from './standing.ts';

type Event<Type extends keyof typeof auditPlanEvents> = EventOf<typeof auditPlanEvents, Type>;
type OnItem = { readonly auditItemId: string };

const aYearHasOnePlan: Rule<Event<'audit-plan.agreed/1'>, RegistersState> = {
  name: 'aYearHasOneAuditPlan',
  source: house('Two plans of one year would each look whole.'),
  refuse: ({ year, planId }, { state }) =>
    state.auditPlan.plans.some((plan) => plan.year === year || plan.planId === planId)
      ? {
          ...{ kind: 'audit-plan/exists', fields: ['year'] },
          says: 'A plan was agreed for this year. Add to it what is missing.',
        }
      : undefined,
};

const anItemBelongsToAPlan: Rule<Event<'audit-item.planned/1'>, RegistersState> = {
  name: 'anAuditItemBelongsToAPlan',
  source: house('What nobody agreed is no part of the joint plan.'),
  refuse: ({ planId, auditItemId }, { state: { auditPlan } }) =>
    auditPlan.plans.some((plan) => plan.planId === planId) &&
    !findById(auditPlan.items, auditItemId)
      ? undefined
      : { kind: 'audit-plan/not-found', says: 'There is no such plan, or the item is in it.' },
};

const onlyAnOpenItemGoesOn: Rule<OnItem, RegistersState> = {
  name: 'onlyAnOpenAuditItemGoesOn',
  source: house('What was done or dropped stays so, and what is done again is another item.'),
  refuse: ({ auditItemId }, { state }) => {
    const item = findById(state.auditPlan.items, auditItemId);
    return item && isAuditOpen(item)
      ? undefined
      : { kind: 'audit-plan/not-open', says: 'This item was done or dropped already.' };
  },
};

/** What the joint audit plan does not accept. */
export const auditPlanRules: Rules<typeof auditPlanEvents, RegistersState> = {
  'audit-plan.agreed/1': [
    aYearHasOnePlan,
    nothingHappenedInTheFuture(({ agreedOn }) => [{ field: 'agreedOn', on: agreedOn }]),
  ],
  'audit-item.planned/1': [anItemBelongsToAPlan],
  'audit-item.changed/1': [onlyAnOpenItemGoesOn],
  'audit-item.done/1': [
    onlyAnOpenItemGoesOn,
    nothingHappenedInTheFuture(({ doneOn }) => [{ field: 'doneOn', on: doneOn }]),
  ],
  'audit-item.dropped/1': [onlyAnOpenItemGoesOn],
};
