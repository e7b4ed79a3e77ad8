import { citing } from '../cite.ts';
import { policySource, policyValue } from '../policy/resolve.ts';
import type { ReportRule } from './report-rule.ts';

/** What a scenario that is none of the policy's list is called, in every profile. */
export const otherScenario = 'other';

const aReportNamesItsScenarios: ReportRule = {
  name: 'aReportNamesItsScenarios',
  source: citing(
    { westMidlands: 'W15' },
    'A report says why the association may have to be reported.',
  ),
  parts: ['scenarios'],
  find: ({ scenarios }, { policy }) =>
    scenarios.length > 0 || !policyValue(policy, 'definition.categories')
      ? undefined
      : {
          kind: 'report/no-scenario',
          says: 'Choose at least one scenario, or “other” with the reason.',
          fields: ['scenarios'],
        },
};

const scenariosAreThePolicys: ReportRule = {
  name: 'scenariosAreThePolicys',
  source: ({ policy }) => policySource(policy, 'definition.categories'),
  parts: ['scenarios'],
  find: ({ scenarios }, { policy }) => {
    const codes = policyValue(policy, 'definition.categories')?.map(({ code }) => code) ?? [];
    const index = scenarios.findIndex(
      ({ code }, at) =>
        (code !== otherScenario && !codes.includes(code)) ||
        scenarios.findIndex((one) => one.code === code) < at,
    );
    return index < 0
      ? undefined
      : {
          kind: 'report/unknown-scenario',
          says: 'This is not a scenario of the policy that governs the case, or it is chosen twice.',
          fields: [`scenarios.${String(index)}.code`],
        };
  },
};

const anotherScenarioSaysWhy: ReportRule = {
  name: 'anotherScenarioSaysWhy',
  source: citing(
    { westMidlands: 'W4' },
    'What is on no list is reported for a reason, and the reason is kept.',
  ),
  parts: ['scenarios'],
  find: ({ scenarios }, { policy }) => {
    const categories = policyValue(policy, 'definition.categories') ?? [];
    const index = scenarios.findIndex(
      ({ code, basis }) =>
        basis === '' &&
        (code === otherScenario || categories.some((one) => one.code === code && one.needsReason)),
    );
    return index < 0
      ? undefined
      : {
          kind: 'report/scenario-without-reason',
          says: 'Say why this association meets the definition.',
          fields: [`scenarios.${String(index)}.basis`],
        };
  },
};

const associationKindsAreThePolicys: ReportRule = {
  name: 'associationKindsAreThePolicys',
  source: ({ policy }) => policySource(policy, 'definition.associationKinds'),
  parts: ['association'],
  find: ({ association }, { policy }) => {
    const kinds = policyValue(policy, 'definition.associationKinds');
    if (!kinds) return undefined;
    if (
      association.kinds.length > 0 &&
      association.kinds.every((code) => kinds.some((kind) => kind.code === code))
    )
      return undefined;
    return {
      kind: 'report/association-kind',
      says: 'Choose at least one kind of association, of those the policy names.',
      fields: ['association.kinds'],
    };
  },
};

/** What a report says it falls under. Where the policy names no scenarios or kinds yet, intake does not wait for it: triage does. */
export const scenarioRules: readonly ReportRule[] = [
  aReportNamesItsScenarios,
  scenariosAreThePolicys,
  anotherScenarioSaysWhy,
  associationKindsAreThePolicys,
];
