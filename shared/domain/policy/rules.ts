import type { Rule, Rules } from '../noun.ts';
import type { policyEvents } from './events.ts';
import type { z } from 'zod';
import { isPolicyKey, policyKeys } from './keys.ts';
import { findProfile } from './profiles.ts';

type Filled = z.infer<(typeof policyEvents)['policy-value.filled/1']>;

const onlyAKnownVersionIsFilledIn: Rule<Filled, unknown> = {
  name: 'onlyAKnownVersionIsFilledIn',
  source: { kind: 'house', why: 'A value belongs to one version of one policy.' },
  refuse: (event) =>
    findProfile(event.profileId, event.profileVersion) && isPolicyKey(event.key)
      ? undefined
      : {
          kind: 'policy/unknown-value',
          says: 'This policy, in this version, has no such value.',
          fields: ['key'],
        },
};

const aStatedValueStands: Rule<Filled, unknown> = {
  name: 'aStatedValueStands',
  source: {
    kind: 'house',
    why: 'What the policy states is changed by a new version of the policy, not by filling in.',
  },
  refuse: (event) => {
    const profile = findProfile(event.profileId, event.profileVersion);
    if (!profile || !isPolicyKey(event.key) || profile.values[event.key].value === undefined)
      return undefined;
    return {
      kind: 'policy/already-stated',
      says: 'The policy states this already.',
      fields: ['key'],
    };
  },
};

const aValueFitsItsKey: Rule<Filled, unknown> = {
  name: 'aValueFitsItsKey',
  source: { kind: 'house', why: 'Deadlines and letters are made from the value.' },
  refuse: (event) =>
    !isPolicyKey(event.key) || policyKeys[event.key].schema.safeParse(event.value).success
      ? undefined
      : {
          kind: 'policy/value-does-not-fit',
          says: 'This is not a value of the kind that is asked for.',
          fields: ['value'],
        },
};

const aDecisionLiesInThePast: Rule<Filled, unknown> = {
  name: 'aDecisionLiesInThePast',
  source: { kind: 'house', why: 'What has not been decided cannot be relied on.' },
  refuse: (event, { today }) =>
    event.decidedOn <= today
      ? undefined
      : {
          kind: 'policy/decided-in-future',
          says: 'The day of the decision lies in the future.',
          fields: ['decidedOn'],
        },
};

/** Who may fill in what, and when. Rests on no state: it serves the unit's stream whatever that holds. */
export const policyRules: Rules<typeof policyEvents, unknown> = {
  'policy-value.filled/1': [
    onlyAKnownVersionIsFilledIn,
    aStatedValueStands,
    aValueFitsItsKey,
    aDecisionLiesInThePast,
  ],
};
