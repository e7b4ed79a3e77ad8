import { house } from '../cite.ts';
import type { NamedPerson } from '../named-person.ts';
import type { RuleContext } from '../noun.ts';
import { officeNames, type Office } from '../office.ts';
import type { RegistersState } from '../registers-state.ts';
import {
  isSameName,
  ofInterest,
  regimeIn,
  type InterestEvent,
  type InterestRule,
} from './entry-rules.ts';
import { stepWords } from './words.ts';
import { applicationOf, conditionsOf, interestStandingOf, isAppealOpen } from './standing.ts';
import { weighedOf } from './weighed.ts';

/** @file Who examines an application, who decides on it, and who hears an appeal. */

type Decided = InterestEvent<'interest.decided/1'>;

export const onlyAnApplicationIsExamined: InterestRule<InterestEvent<'interest.examined/1'>> = {
  name: 'onlyAnApplicationIsExamined',
  source: house('Who examines an application does so before it is decided on.'),
  refuse: ofInterest((interest) =>
    interestStandingOf(interest) === 'applied'
      ? undefined
      : {
          kind: 'interest/decided',
          says: 'This application does not wait for a decision any more.',
        },
  ),
};

export const anApplicationIsDecidedOnce: InterestRule<Decided> = {
  name: 'anApplicationIsDecidedOnce',
  source: house('A decision is changed by an appeal, or rescinded; it is not made twice.'),
  refuse: ofInterest((interest) =>
    interestStandingOf(interest) === 'applied'
      ? undefined
      : {
          kind: 'interest/decided',
          says: 'This application does not wait for a decision any more.',
        },
  ),
};

/** What is stated of the chain binds; what is not stated is set first. */
export const aDecisionFollowsTheChain: InterestRule<Decided> = {
  name: 'aDecisionFollowsTheChain',
  source: (context) => regimeIn(context).steps.source,
  refuse: ofInterest((interest, _event, context) => {
    const { steps, decides } = regimeIn(context);
    if (!steps.value || !decides.value)
      return {
        kind: 'interest/chain-not-stated',
        says: 'The policy does not state who examines an application and who decides. Set it first, under “How applications are handled”.',
      };
    const missing = steps.value.find(
      (step) => !interest.examinations.some((done) => done.step === step),
    );
    return missing
      ? {
          kind: 'interest/step-missing',
          says: `This has not been examined by everybody who does so before the decision. Still missing: ${stepWords[missing]}.`,
        }
      : undefined;
  }),
};

export const everythingIsWeighedBeforeADecision: InterestRule<Decided> = {
  name: 'everythingIsWeighedBeforeADecision',
  source: house(
    'HMIC 2014, Hampshire: “Each applicant’s work attendance, performance and conduct are considered as part of the approval process.”',
  ),
  refuse: ofInterest((interest, { decision }) => {
    const { missing } = weighedOf(interest);
    return missing.length === 0 || decision === 'noted'
      ? undefined
      : {
          kind: 'interest/not-weighed',
          says: `Nobody has looked at this yet: ${missing.join(', ')}.`,
        };
  }),
};

export const familyInterestsAreNoted: InterestRule<Decided> = {
  name: 'familyInterestsAreNoted',
  source: house(
    'Officers and specials report interests of their close family (HMIC 2014, Hampshire). The force does not permit or forbid what a family member does; it may set conditions for its own member.',
  ),
  refuse: ofInterest((interest, { decision }) => {
    const isFamily = applicationOf(interest).heldBy.whose === 'family';
    if (isFamily === (decision === 'noted')) return undefined;
    return {
      kind: 'interest/whose',
      says: isFamily
        ? 'This is held by a family member. It is noted, with conditions for the member where they are needed.'
        : 'This is the member’s own. It is approved or refused.',
      fields: ['decision'],
    };
  }),
};

export const nobodyDecidesOnTheirOwnInterest: InterestRule<{
  readonly interestId: string;
  readonly decidedBy: NamedPerson;
}> = {
  name: 'nobodyDecidesOnTheirOwnInterest',
  source: house('Nobody approves what they applied for themselves.'),
  refuse: ofInterest((interest, { decidedBy }) =>
    isSameName(decidedBy.name, applicationOf(interest).holder.name)
      ? {
          kind: 'interest/own-decision',
          says: 'This very person applied for it. Somebody else decides.',
          fields: ['decidedBy.name'],
        }
      : undefined,
  ),
};

export const theDeciderHoldsTheOffice: InterestRule<Decided> = {
  name: 'theDeciderHoldsTheOffice',
  source: (context) => regimeIn(context).decides.source,
  refuse: ({ decidedBy }, context) => {
    const offices = regimeIn(context).decides.value?.offices ?? [];
    return offices.length === 0 || holds(decidedBy, offices, context)
      ? undefined
      : {
          kind: 'interest/no-office',
          says: `The decision is for the ${offices.map((office) => officeNames[office]).join(' or ')}. Choose them from the people of the unit’s record.`,
          fields: ['decidedBy.name'],
        };
  },
};

const holds = (
  { personId }: NamedPerson,
  offices: readonly Office[],
  { unit }: RuleContext<RegistersState>,
): boolean =>
  unit.people.some(
    (person) =>
      person.personId === personId &&
      person.offices.some((held) => offices.some((office) => office === held)),
  );

export const anAppealIsAgainstARefusalOrConditions: InterestRule<
  InterestEvent<'interest.appealed/1'>
> = {
  name: 'anAppealIsAgainstARefusalOrConditions',
  source: (context) => regimeIn(context).appealTo.source,
  refuse: ofInterest((interest, _event, context) => {
    const { value } = regimeIn(context).appealTo;
    if (value === undefined)
      return {
        kind: 'interest/appeal-not-stated',
        says: 'The policy does not state who hears an appeal. Set it first, under “How applications are handled”.',
      };
    if (value === '')
      return { kind: 'interest/no-appeal', says: 'There is no appeal in these matters.' };
    if (interest.appeals.length > 0)
      return { kind: 'interest/appealed', says: 'It was appealed already.' };
    const standing = interestStandingOf(interest);
    return interest.decisions.length > 0 &&
      (standing === 'refused' || (standing === 'active' && conditionsOf(interest).length > 0))
      ? undefined
      : {
          kind: 'interest/nothing-to-appeal',
          says: 'An appeal is against a refusal, or against conditions.',
        };
  }),
};

export const onlyAnOpenAppealIsDecided: InterestRule<InterestEvent<'interest.appeal-decided/1'>> = {
  name: 'onlyAnOpenAppealIsDecided',
  source: house('An outcome belongs to an appeal.'),
  refuse: ofInterest((interest) =>
    isAppealOpen(interest)
      ? undefined
      : { kind: 'interest/no-open-appeal', says: 'No appeal waits for its outcome.' },
  ),
};

export const anAppealIsHeardBySomebodyElse: InterestRule<
  InterestEvent<'interest.appeal-decided/1'>
> = {
  name: 'anAppealIsHeardBySomebodyElse',
  source: house('Who decided does not hear the appeal against it.'),
  refuse: ofInterest((interest, { decidedBy }) =>
    interest.decisions.some((decision) => isSameName(decision.decidedBy.name, decidedBy.name))
      ? {
          kind: 'interest/same-decider',
          says: 'This person made the decision. Somebody else hears the appeal.',
          fields: ['decidedBy.name'],
        }
      : undefined,
  ),
};
