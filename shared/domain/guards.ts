import { onlyAnOpenCaseGoesOn } from './case/rules.ts';
import type { LooseEvent } from './enlist.ts';
import type { Rule, RuleContext } from './noun.ts';
import {
  nothingProceedsWhileAProtectedDisclosureStops,
  onlyNamedPeopleActInAStoppedCase,
} from './protected-disclosure/rules.ts';
import type { Refusal } from './refusal.ts';
import type { CaseState } from './state.ts';

/** @file Rules of a case that are asked before every event, whatever its noun. */

/** The rules asked before every event, by name and source. */
export const caseGuardRules: readonly Rule<LooseEvent, CaseState>[] = [
  onlyAnOpenCaseGoesOn,
  onlyNamedPeopleActInAStoppedCase,
  nothingProceedsWhileAProtectedDisclosureStops,
];

/** The rules asked before every event of a case. */
export const caseGuards = caseGuardRules.map(
  (rule) =>
    (event: LooseEvent, context: RuleContext<CaseState>): readonly Refusal[] => {
      const problem = rule.refuse(event, context);
      if (!problem) return [];
      const source = typeof rule.source === 'function' ? rule.source(context) : rule.source;
      const { kind, says, fields = [] } = problem;
      return [{ kind, rule: rule.name, says, fields: [...fields], source }];
    },
);
