import type { z } from 'zod';
import { citing, house } from '../cite.ts';
import type { Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import { everyVersionIsWeighed } from '../unseen.ts';
import type { UnitState } from '../unit-state.ts';
import type { controlStrategyEvents } from './events.ts';

type Of<Type extends keyof typeof controlStrategyEvents> = z.infer<
  (typeof controlStrategyEvents)[Type]
>;
type Adopted = Of<'control-strategy.adopted/1'>;
type Nominated = Of<'risk-area.nominated/1'>;
type Settled = Of<'control-strategy.settled/1'>;

const isOfThePolicy = (policy: ResolvedPolicy, area: string): boolean => {
  const areas = policyValue(policy, 'strategy.riskAreas');
  return areas === undefined || areas.some(({ code }) => code === area);
};

const theAreasAreThoseOfThePolicy: Rule<Adopted, UnitState> = {
  name: 'theAreasAreThoseOfThePolicy',
  source: citing({ leicestershire: 'PD5' }, 'An area that nobody listed is watched by nobody.'),
  refuse: ({ areas }, { policy }) =>
    areas.every((area) => isOfThePolicy(policy, area))
      ? undefined
      : {
          kind: 'control-strategy/unknown-area',
          says: 'The policy lists no such area of risk.',
          fields: ['areas'],
        },
};

const aStrategyFollowsTheLastOne: Rule<Adopted, UnitState> = {
  name: 'aStrategyFollowsTheLastOne',
  source: citing({ leicestershire: 'PD4' }, 'Strategies follow each other in time.'),
  refuse: ({ adoptedOn }, { state }) =>
    state.controlStrategy.adopted.some((earlier) => earlier.adoptedOn >= adoptedOn)
      ? {
          kind: 'control-strategy/before-the-last',
          says: 'There is a strategy of that day or a later one already.',
          fields: ['adoptedOn'],
        }
      : undefined,
};

const anAreaIsOfThePolicy: Rule<Nominated, UnitState> = {
  name: 'anAreaIsOfThePolicy',
  source: citing({ leicestershire: 'PD5' }, 'An area that nobody listed is watched by nobody.'),
  refuse: ({ area }, { policy }) =>
    isOfThePolicy(policy, area)
      ? undefined
      : {
          kind: 'control-strategy/unknown-area',
          says: 'The policy lists no such area of risk.',
          fields: ['area'],
        },
};

const onlyWhoServesIsNominated: Rule<Nominated, UnitState> = {
  name: 'onlyWhoServesIsNominated',
  source: citing(
    { leicestershire: 'PD6' },
    'Who watches an area is a person whom the unit has named and who serves.',
  ),
  refuse: ({ personIds }, { state }) =>
    personIds.every((id) => {
      const person = state.officeholder.people[id];
      return person !== undefined && person.endedOn === undefined;
    })
      ? undefined
      : {
          kind: 'control-strategy/not-of-the-unit',
          says: 'Nominate people whom the unit has named and who serve now.',
          fields: ['personIds'],
        },
};

const aUnitIsThere: Rule<unknown, UnitState> = {
  name: 'aUnitIsThere',
  source: house('A unit begins with its founding.'),
  refuse: (_event, { state }) =>
    state.unit.founded
      ? undefined
      : { kind: 'unit/not-founded', says: 'This unit is not founded yet.' },
};

/** What a control strategy may say, and who may watch an area. */
export const controlStrategyRules: Rules<typeof controlStrategyEvents, UnitState> = {
  'control-strategy.adopted/1': [
    aUnitIsThere,
    theAreasAreThoseOfThePolicy,
    aStrategyFollowsTheLastOne,
    nothingHappenedInTheFuture(({ adoptedOn }) => [{ field: 'adoptedOn', on: adoptedOn }]),
  ],
  'control-strategy.settled/1': [
    everyVersionIsWeighed<Settled, UnitState>(({ controlStrategy }, { area }) =>
      area === undefined ? controlStrategy.standing : controlStrategy.nominated[area],
    ),
  ],
  'risk-area.nominated/1': [
    aUnitIsThere,
    anAreaIsOfThePolicy,
    onlyWhoServesIsNominated,
    nothingHappenedInTheFuture(({ since }) => [{ field: 'since', on: since }]),
  ],
};
