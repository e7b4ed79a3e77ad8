import type { z } from 'zod';
import { citing, house } from '../cite.ts';
import type { Rule, RuleContext, Rules } from '../noun.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import type { RiskPack } from '../policy/values.ts';
import type { CaseState } from '../state.ts';
import { isNotifiable } from '../triage/facts.ts';
import { aDecisionIsStampedWithItsPolicy } from '../triage/policy-stamp.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import type { riskEvents } from './events.ts';
import { isOnScale, suggestGrade } from './suggest-grade.ts';

type Assessed = z.infer<(typeof riskEvents)['risk.assessed/1']>;
type RiskRule = Rule<Assessed, CaseState>;

const packSource = ({ policy }: RuleContext<CaseState>): ReturnType<typeof house> =>
  policySource(policy, 'risk.pack');
const packOf = ({ policy }: RuleContext<CaseState>): RiskPack | undefined =>
  policyValue(policy, 'risk.pack');

const onlyANotifiableAssociationIsAssessed: RiskRule = {
  name: 'onlyANotifiableAssociationIsAssessed',
  source: citing(
    { westMidlands: 'W2' },
    'Whether it is notifiable comes first; whether it is a risk is another question.',
  ),
  refuse: (_event, { state }) =>
    isNotifiable(state.triage)
      ? undefined
      : {
          kind: 'risk/not-notifiable',
          says: 'Triage comes first: only a notifiable association is assessed.',
        },
};

const anAssessmentUsesTheUnitsRulePack: RiskRule = {
  name: 'anAssessmentUsesTheUnitsRulePack',
  source: packSource,
  refuse: ({ rulePack }, context) => {
    const pack = packOf(context);
    return pack?.id === rulePack.id && pack.version === rulePack.version
      ? undefined
      : {
          kind: 'risk/other-pack',
          says: 'The unit uses another rule pack or version.',
          fields: ['rulePack'],
        };
  },
};

const scoresStayWithinTheScale: RiskRule = {
  name: 'scoresStayWithinTheScale',
  source: packSource,
  refuse: (event, context) => {
    const pack = packOf(context);
    if (!pack) return undefined;
    const fields = [
      ...(isOnScale(event.impact.score, pack.impact) ? [] : ['impact.score']),
      ...(isOnScale(event.likelihood.score, pack.likelihood) ? [] : ['likelihood.score']),
      ...event.factors.flatMap(({ code, score }, index) => {
        const scale = pack.factors.find((factor) => factor.code === code)?.scale;
        // A factor's scale begins at 0.
        return scale && !isOnScale(score + 1, scale) ? [`factors.${String(index)}.score`] : [];
      }),
    ];
    return fields.length === 0
      ? undefined
      : { kind: 'risk/score-out-of-range', says: 'This score is outside its scale.', fields };
  },
};

const everyFactorIsScoredOnce: RiskRule = {
  name: 'everyFactorIsScoredOnce',
  source: packSource,
  refuse: ({ factors, missing }, context) => {
    const pack = packOf(context);
    if (!pack) return undefined;
    const scored = factors.map(({ code }) => code);
    const isOnce = new Set(scored).size === scored.length;
    const isKnown = scored.every((code) => pack.factors.some((factor) => factor.code === code));
    // While facts are missing a factor may wait for them.
    const isWhole = missing.length > 0 || pack.factors.every(({ code }) => scored.includes(code));
    return isOnce && isKnown && isWhole
      ? undefined
      : {
          kind: 'risk/factors',
          says: 'Score every factor of the rule pack, each once.',
          fields: ['factors'],
        };
  },
};

const whatIsTickedIsThePacks: RiskRule = {
  name: 'whatIsTickedIsThePacks',
  source: packSource,
  refuse: (event, context) => {
    const pack = packOf(context);
    if (!pack) return undefined;
    const knows = (points: readonly { readonly code: string }[], code: string): boolean =>
      points.some((point) => point.code === code);
    const fields = [
      ...(event.missing.every((code) => knows(pack.sufficiency, code)) ? [] : ['missing']),
      ...(event.furtherFactors.every(({ code }) => knows(pack.furtherFactors, code))
        ? []
        : ['furtherFactors']),
      ...(event.escalation.every((code) => knows(pack.escalation, code)) ? [] : ['escalation']),
    ];
    return fields.length === 0
      ? undefined
      : { kind: 'risk/unknown-point', says: 'The rule pack has no such entry.', fields };
  },
};

const missingFactsBlockAGrade: RiskRule = {
  name: 'missingFactsBlockAGrade',
  source: packSource,
  refuse: ({ missing, confirmedGrade }) =>
    missing.length > 0 && confirmedGrade !== undefined
      ? {
          kind: 'risk/facts-missing',
          says: 'Facts are still missing, so nobody can grade yet. Save without a grade and obtain them.',
          fields: ['missing', 'confirmedGrade'],
        }
      : undefined,
};

const aPersonConfirmsTheGrade: RiskRule = {
  name: 'aPersonConfirmsTheGrade',
  source: house(
    'Scores help to judge and never judge. A person confirms every grade, or says which facts are missing.',
  ),
  refuse: ({ missing, confirmedGrade }) =>
    missing.length === 0 && confirmedGrade === undefined
      ? {
          kind: 'risk/no-grade',
          says: 'Confirm a grade, or say which facts are still missing.',
          fields: ['confirmedGrade'],
        }
      : undefined,
};

const theSuggestionIsTheRulePacks: RiskRule = {
  name: 'theSuggestionIsTheRulePacks',
  source: packSource,
  refuse: (event, context) => {
    const pack = packOf(context);
    return pack && event.suggestedGrade !== suggestGrade(event, pack)
      ? {
          kind: 'risk/other-suggestion',
          says: 'This is not what the rule pack suggests for these scores.',
          fields: ['suggestedGrade'],
        }
      : undefined;
  },
};

const anOverrideSaysWhy: RiskRule = {
  name: 'anOverrideSaysWhy',
  source: house(
    'Whoever departs from what was suggested says why, so that it can be followed later.',
  ),
  refuse: ({ confirmedGrade, suggestedGrade, overrideReason }) =>
    confirmedGrade !== undefined && confirmedGrade !== suggestedGrade && overrideReason === ''
      ? {
          kind: 'risk/override-without-reason',
          says: 'The grade differs from the one suggested. Say why.',
          fields: ['overrideReason'],
        }
      : undefined,
};

const manageabilityFollowsItsTriggers: RiskRule = {
  name: 'manageabilityFollowsItsTriggers',
  source: packSource,
  refuse: ({ manageability, escalation, manageabilityReason }) => {
    if (manageabilityReason !== '' || (manageability === 'escalate') === escalation.length > 0)
      return undefined;
    return {
      kind: 'risk/manageability-without-reason',
      says:
        manageability === 'manageable'
          ? 'Something that calls for escalation is ticked. Say why the risk is manageable all the same.'
          : 'Nothing that calls for escalation is ticked. Say why it is escalated.',
      fields: ['manageabilityReason'],
    };
  },
};

/** What an assessment must be to count. */
export const riskRules: Rules<typeof riskEvents, CaseState> = {
  'risk.assessed/1': [
    onlyANotifiableAssociationIsAssessed,
    aDecisionIsStampedWithItsPolicy(),
    anAssessmentUsesTheUnitsRulePack,
    nothingIsLeftUnseen((state) => state.risk.standing),
    scoresStayWithinTheScale,
    everyFactorIsScoredOnce,
    whatIsTickedIsThePacks,
    missingFactsBlockAGrade,
    aPersonConfirmsTheGrade,
    theSuggestionIsTheRulePacks,
    anOverrideSaysWhy,
    manageabilityFollowsItsTriggers,
  ],
};
