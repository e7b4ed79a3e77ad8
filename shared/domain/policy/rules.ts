import type { Rule, Rules } from '../noun.ts';
import { nothingHappenedInTheFuture } from '../plausible-dates.ts';
import type { policyEvents } from './events.ts';
import type { z } from 'zod';
import type { UnitState } from '../unit-state.ts';
import { holidayRules } from './holiday-rules.ts';
import { isPolicyKey, policyKeys } from './keys.ts';
import {
  aBlankIsForANewForce,
  aContestedVersionIsSettledFirst,
  aCopyHasItsOriginal,
  aHeadingIsPutRightWhileOpen,
  aVersionBeginsAfterItsOriginal,
  aVersionChangesSomething,
  aVersionHasItsOwnNumber,
  onlyACustodianSigns,
  onlyAnOpenVersionIsChanged,
  onlyWhatIsNotSettledIsDiscarded,
  onlyWhatIsProposedIsJudged,
  twoCustodiansMeanTwoSignatures,
  wholeVersionRules,
} from './version-rules.ts';
import { findVersion } from './versions.ts';

type Of<Type extends keyof typeof policyEvents> = z.infer<(typeof policyEvents)[Type]>;
type Filled = Of<'policy-value.filled/1'>;
type Changed = Of<'policy.value-changed/1'>;
type Decided = Pick<Filled, 'decidedOn'>;

const onlyAKnownVersionIsFilledIn: Rule<Filled, UnitState> = {
  name: 'onlyAKnownVersionIsFilledIn',
  source: { kind: 'house', why: 'A value belongs to one version of one policy.' },
  refuse: (event, { state }) =>
    findVersion(state.policy, event.profileId, event.profileVersion) && isPolicyKey(event.key)
      ? undefined
      : {
          kind: 'policy/unknown-value',
          says: 'This policy, in this version, has no such value.',
          fields: ['key'],
        },
};

const aStatedValueStands: Rule<Filled, UnitState> = {
  name: 'aStatedValueStands',
  source: {
    kind: 'house',
    why: 'What the policy states is changed by a new version of the policy, not by filling in.',
  },
  refuse: (event, { state }) => {
    const profile = findVersion(state.policy, event.profileId, event.profileVersion);
    if (!profile || !isPolicyKey(event.key) || profile.values[event.key].value === undefined)
      return undefined;
    return {
      kind: 'policy/already-stated',
      says: 'The policy states this already.',
      fields: ['key'],
    };
  },
};

const onlyAKnownValueIsChanged: Rule<Changed, UnitState> = {
  name: 'onlyAKnownValueIsChanged',
  source: { kind: 'house', why: 'A value that nothing reads would change nothing.' },
  refuse: ({ key }) =>
    isPolicyKey(key)
      ? undefined
      : {
          kind: 'policy/unknown-value',
          says: 'This policy, in this version, has no such value.',
          fields: ['key'],
        },
};

const aValueFitsItsKey: Rule<Pick<Filled, 'key'> & { readonly value?: unknown }, UnitState> = {
  name: 'aValueFitsItsKey',
  source: { kind: 'house', why: 'Deadlines and letters are made from the value.' },
  refuse: ({ key, value }) =>
    value === undefined || !isPolicyKey(key) || policyKeys[key].schema.safeParse(value).success
      ? undefined
      : {
          kind: 'policy/value-does-not-fit',
          says: 'This is not a value of the kind that is asked for.',
          fields: ['value'],
        },
};

const aDecisionLiesInThePast: Rule<Decided, UnitState> = {
  name: 'aDecisionLiesInThePast',
  source: { kind: 'house', why: 'What has not been decided cannot be relied on.' },
  refuse: ({ decidedOn }, { today }) =>
    decidedOn <= today
      ? undefined
      : {
          kind: 'policy/decided-in-future',
          says: 'The day of the decision lies in the future.',
          fields: ['decidedOn'],
        },
};

/** Who may fill in, change and sign what, and when. */
export const policyRules: Rules<typeof policyEvents, UnitState> = {
  'policy-value.filled/1': [
    onlyAKnownVersionIsFilledIn,
    aStatedValueStands,
    aValueFitsItsKey,
    aDecisionLiesInThePast,
  ],
  'policy.drafted/1': [
    aHeadingIsPutRightWhileOpen,
    aVersionHasItsOwnNumber,
    aCopyHasItsOriginal,
    aBlankIsForANewForce,
    aVersionBeginsAfterItsOriginal,
  ],
  'policy.value-changed/1': [
    onlyAnOpenVersionIsChanged,
    onlyAKnownValueIsChanged,
    aValueFitsItsKey,
    aDecisionLiesInThePast,
  ],
  'policy.proposed/1': [
    onlyAnOpenVersionIsChanged,
    aContestedVersionIsSettledFirst,
    aVersionChangesSomething,
    ...wholeVersionRules,
  ],
  'policy.returned/1': [onlyWhatIsProposedIsJudged],
  'policy.approved/1': [
    onlyWhatIsProposedIsJudged,
    onlyACustodianSigns,
    twoCustodiansMeanTwoSignatures,
    nothingHappenedInTheFuture(({ approvedOn }) => [{ field: 'approvedOn', on: approvedOn }]),
  ],
  'policy.holidays-taken-over/1': holidayRules,
  'policy.discarded/1': [onlyWhatIsNotSettledIsDiscarded],
};
