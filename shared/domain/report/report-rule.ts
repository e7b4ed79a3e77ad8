import type { Problem, RuleContext } from '../noun.ts';
import type { Source } from '../source.ts';
import type { CaseState } from '../state.ts';
import type { Report, ReportPart } from './events.ts';

/** A rule on what a report says, whether it is recorded or amended: which parts it looks at, and what is wrong with them. */
export type ReportRule = {
  readonly name: string;
  readonly source: Source | ((context: RuleContext<CaseState>) => Source);
  readonly parts: readonly ReportPart[];
  readonly find: (report: Report, context: RuleContext<CaseState>) => ReportProblem | undefined;
};

/** A problem with its fields: paths in the report, `dates.knownOn`. */
export type ReportProblem = Problem & { readonly fields: readonly string[] };
