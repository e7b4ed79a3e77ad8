import type { z } from 'zod';
import { citing, house, interpretation, reading } from '../cite.ts';
import type { Rule, RuleContext, Rules } from '../noun.ts';
import { missingFor, policySource, policyValue } from '../policy/resolve.ts';
import type { Exclusion } from '../policy/values.ts';
import { reportOf } from '../report/facts.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { triageEvents } from './events.ts';
import { aDecisionIsStampedWithItsPolicy } from './policy-stamp.ts';

type Decided = z.infer<(typeof triageEvents)['triage.decided/1']>;
type TriageRule = Rule<Decided, CaseState>;
type Context = RuleContext<CaseState>;

/** The code for "none of the exclusions applies", in every policy. */
export const noExclusion = 'none';

const triageFollowsAReport: TriageRule = {
  name: 'triageFollowsAReport',
  source: house('What is triaged is a report.'),
  refuse: (_event, { state }) =>
    reportOf(state.report)
      ? undefined
      : { kind: 'triage/no-report', says: 'There is no report in this case yet.' },
};

const theTestIsStatedBeforeItIsApplied: TriageRule = {
  name: 'theTestIsStatedBeforeItIsApplied',
  source: house(
    'Nobody is measured against a test that nobody has stated. Where the policy is silent the unit decides first, by name.',
  ),
  refuse: (_event, { policy }) => {
    const [first] = missingFor(policy, 'triage');
    return (
      first && {
        kind: 'triage/policy-silent',
        says: `The policy does not say it, so the unit has to decide first: ${first.needs}`,
        fields: ['policy'],
      }
    );
  },
};

const everyLimbIsAnsweredOnce: TriageRule = {
  name: 'everyLimbIsAnsweredOnce',
  source: ({ policy }) => policySource(policy, 'definition.limbs'),
  refuse: ({ limbs }, { policy }) => {
    const asked = policyValue(policy, 'definition.limbs')?.map(({ code }) => code);
    if (!asked) return undefined;
    const answered = limbs.map(({ code }) => code);
    const isWhole =
      answered.length === asked.length && asked.every((code) => answered.includes(code));
    return isWhole
      ? undefined
      : {
          kind: 'triage/limbs',
          says: 'Answer every limb of the definition, each once.',
          fields: ['limbs'],
        };
  },
};

const anExclusionIsThePolicysAndSaysWhy: TriageRule = {
  name: 'anExclusionIsThePolicysAndSaysWhy',
  source: ({ policy }) => policySource(policy, 'definition.exclusions'),
  refuse: (event, context) => {
    if (event.exclusion.code === noExclusion) return undefined;
    const exclusion = exclusionOf(event, context);
    if (!exclusion)
      return {
        kind: 'triage/unknown-exclusion',
        says: 'The policy names no such exclusion.',
        fields: ['exclusion.code'],
      };
    if (event.exclusion.reason !== '') return undefined;
    return {
      kind: 'triage/exclusion-without-reason',
      says:
        exclusion.strength === 'generally'
          ? 'The policy excludes this only *generally*. Say why it holds here.'
          : 'Say why the exclusion applies.',
      fields: ['exclusion.reason'],
    };
  },
};

const aListedScenarioMeetsTheDefinition: TriageRule = {
  name: 'aListedScenarioMeetsTheDefinition',
  source: citing(
    { westMidlands: 'W4' },
    'A scenario the policy lists meets its definition: not every limb can be “no”.',
  ),
  refuse: (event, context) =>
    isListed(context) && !isExcluded(event) && event.limbs.every(({ answer }) => answer === 'no')
      ? {
          kind: 'triage/listed-but-no-limb',
          says: 'The report names a scenario that always meets the definition. At least one limb is met or possible.',
          fields: ['limbs'],
        }
      : undefined,
};

const aListedScenarioIsNotifiable: TriageRule = {
  name: 'aListedScenarioIsNotifiable',
  source: citing(
    { westMidlands: 'W4' },
    'A scenario the policy lists is always reported, unless an exclusion applies.',
  ),
  refuse: (event, context) =>
    isListed(context) && !isExcluded(event) && event.outcome === 'not-notifiable'
      ? {
          kind: 'triage/listed-is-notifiable',
          says: 'The report names a scenario that is always notifiable. Choose the exclusion that applies, or find it notifiable.',
          fields: ['outcome'],
        }
      : undefined,
};

const whatMeetsNoLimbIsNotNotifiable: TriageRule = {
  name: 'whatMeetsNoLimbIsNotNotifiable',
  source: citing(
    { westMidlands: 'W3' },
    'An association is notifiable because of what it has the potential to do.',
  ),
  refuse: ({ outcome, limbs }) =>
    outcome === 'notifiable' && limbs.every(({ answer }) => answer === 'no')
      ? {
          kind: 'triage/notifiable-without-limb',
          says: 'All limbs are answered “no”. Say which one may be met, or find it not notifiable.',
          fields: ['outcome', 'limbs'],
        }
      : undefined,
};

const whatMeetsALimbIsNotifiable: TriageRule = {
  name: 'whatMeetsALimbIsNotifiable',
  source: citing(
    { westMidlands: 'W3' },
    'An association is notifiable because of what it has the potential to do.',
  ),
  refuse: (event) =>
    event.outcome === 'not-notifiable' &&
    !isExcluded(event) &&
    event.limbs.some(({ answer }) => answer === 'yes')
      ? {
          kind: 'triage/limb-met',
          says: 'A limb is answered “yes”, so the definition is met. Choose the exclusion that applies, or find it notifiable.',
          fields: ['outcome', 'limbs'],
        }
      : undefined,
};

const whatIsExcludedIsNotNotifiable: TriageRule = {
  name: 'whatIsExcludedIsNotNotifiable',
  source: citing({ westMidlands: 'W7' }, 'What the policy leaves out is not notifiable.'),
  refuse: (event, context) =>
    event.outcome === 'notifiable' && exclusionOf(event, context)?.strength === 'always'
      ? {
          kind: 'triage/excluded-is-not-notifiable',
          says: 'The policy leaves this out. Find it not notifiable, or choose no exclusion.',
          fields: ['outcome', 'exclusion.code'],
        }
      : undefined,
};

const protectionIsForALawyerToFind: TriageRule = {
  name: 'protectionIsForALawyerToFind',
  source: interpretation(
    'W9',
    'The policy excludes what legislation protects and does not say who decides. The case stops and a lawyer is asked; triage does not find it.',
  ),
  refuse: (event, context) =>
    exclusionOf(event, context)?.strength === 'stops' &&
    context.state.protectedDisclosure.advice.length === 0
      ? {
          kind: 'triage/protection-needs-advice',
          says: 'Whether legislation protects a report is for a lawyer. Stop the case and record the advice first.',
          fields: ['exclusion.code'],
        }
      : undefined,
};

const aReportThatStandsInTwoVersionsIsSettledFirst: TriageRule = {
  name: 'aReportThatStandsInTwoVersionsIsSettledFirst',
  source: reading(
    { westMidlands: 'W15' },
    'What is decided must rest on one set of scenarios and associates.',
  ),
  refuse: (_event, { state }) =>
    state.report.fields.scenarios.length > 1 || state.report.fields.associates.length > 1
      ? {
          kind: 'triage/report-contested',
          says: 'Scenarios or associates stand in two versions. Choose one in the report first.',
        }
      : undefined,
};

const exclusionOf = ({ exclusion }: Decided, { policy }: Context): Exclusion | undefined =>
  policyValue(policy, 'definition.exclusions')?.find(({ code }) => code === exclusion.code);

const isExcluded = ({ exclusion }: Decided): boolean => exclusion.code !== noExclusion;

/** True when the report names a scenario that the policy says always meets the definition. */
function isListed({ state, policy }: Context): boolean {
  const categories = policyValue(policy, 'definition.categories') ?? [];
  const named = reportOf(state.report)?.scenarios.map(({ code }) => code) ?? [];
  return categories.some(({ code, alwaysNotifiable }) => alwaysNotifiable && named.includes(code));
}

/** When an association may be found notifiable, or not. */
export const triageRules: Rules<typeof triageEvents, CaseState> = {
  'triage.decided/1': [
    triageFollowsAReport,
    aDecisionIsStampedWithItsPolicy(),
    theTestIsStatedBeforeItIsApplied,
    aReportThatStandsInTwoVersionsIsSettledFirst,
    nothingIsLeftUnseen((state) => state.triage.decisions),
    everyLimbIsAnsweredOnce,
    anExclusionIsThePolicysAndSaysWhy,
    aListedScenarioMeetsTheDefinition,
    aListedScenarioIsNotifiable,
    whatMeetsNoLimbIsNotNotifiable,
    whatMeetsALimbIsNotifiable,
    whatIsExcludedIsNotNotifiable,
    protectionIsForALawyerToFind,
  ],
};
