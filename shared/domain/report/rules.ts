import { house, interpretation } from '../cite.ts';
import type { Rule, RuleContext, Rules } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { nothingIsLeftUnseen } from '../unseen.ts';
import { actorIsSubject } from './actor.ts';
import type { Report, ReportChange, ReportPart, reportEvents } from './events.ts';
import { reportOf } from './facts.ts';
import { dateRules } from './rules-on-dates.ts';
import { peopleRules } from './rules-on-people.ts';
import { scenarioRules } from './rules-on-scenarios.ts';
import type { ReportRule } from './report-rule.ts';

/** @file What a report must be to be accepted, and to be amended. A rule on what a report says is written once (ReportRule) and asked of
 *  both acts: of the whole report when it is recorded, of the part that changes when it is amended. */

const onContent: readonly ReportRule[] = [...peopleRules, ...scenarioRules, ...dateRules];

type Recorded = Report & { readonly type: 'report.recorded/1' };
type Amended = {
  readonly change: ReportChange;
  readonly over: readonly string[];
  readonly reason: string;
};

const asRecorded = ({ name, source, find }: ReportRule): Rule<Recorded, CaseState> => ({
  name,
  source,
  refuse: (event, context) => find(event, context),
});

const asAmended = ({ name, source, parts, find }: ReportRule): Rule<Amended, CaseState> => ({
  name,
  source,
  refuse: ({ change }, context) => {
    const report = reportOf(context.state.report);
    if (!report || !parts.includes(change.part)) return undefined;
    const problem = find({ ...report, [change.part]: change.value }, context);
    return (
      problem && { ...problem, fields: problem.fields.map((field) => inChange(field, change.part)) }
    );
  },
});

/** `dates.knownOn` is `change.value.knownOn` on the form that amends the dates. */
const inChange = (field: string, part: ReportPart): string =>
  field === part || field.startsWith(`${part}.`)
    ? `change.value${field.slice(part.length)}`
    : field;

const aReportIsRecordedOnce: Rule<unknown, CaseState> = {
  name: 'aReportIsRecordedOnce',
  source: house(
    'A case rests on one report. What is to be said differently is amended, with a reason.',
  ),
  refuse: (_event, { state }) =>
    state.report.recorded.length === 0
      ? undefined
      : {
          kind: 'report/recorded',
          says: 'The report is recorded already. Amend the part that is to change.',
        },
};

const onlyARecordedReportIsAmended: Rule<unknown, CaseState> = {
  name: 'onlyARecordedReportIsAmended',
  source: house('There is nothing to amend before there is a report.'),
  refuse: (_event, { state }) =>
    state.report.recorded.length > 0
      ? undefined
      : { kind: 'report/absent', says: 'There is no report in this case yet.' },
};

/** The subject of a report neither records nor amends it. */
const nobodyKeepsTheirOwnReport = <Event>(
  reportOn: (event: Event, context: RuleContext<CaseState>) => Report | undefined,
): Rule<Event, CaseState> => ({
  name: 'nobodyKeepsTheirOwnReport',
  source: house(
    'The subject of a case can never be given it, so they cannot keep its record either.',
  ),
  refuse: (event, context) => {
    const report = reportOn(event, context);
    return report && actorIsSubject(report, context)
      ? {
          kind: 'report/subject-is-the-actor',
          says: 'You are the subject of this report. Somebody else has to record it.',
          fields: ['subject'],
        }
      : undefined;
  },
});

const adviceLiftsAPossibleDisclosure: Rule<Amended, CaseState> = {
  name: 'adviceLiftsAPossibleDisclosure',
  source: interpretation(
    'W9',
    'The policy excludes what legislation protects and does not say who decides. Whether it does is a question for a lawyer, not for the form.',
  ),
  refuse: ({ change }, { state }) => {
    if (change.part !== 'protectedDisclosure' || change.value.answer !== 'no') return undefined;
    const wasPossible = state.report.fields.protectedDisclosure.some(
      ({ value }) => value.answer === 'possible',
    );
    const isAdvised = state.protectedDisclosure.advice.some(
      ({ outcome }) => outcome === 'continue-as-association',
    );
    return wasPossible && !isAdvised
      ? {
          kind: 'report/disclosure-needs-advice',
          says: 'Only legal advice lifts a possible protected disclosure. Record the advice instead.',
          fields: ['change.value.answer'],
        }
      : undefined;
  },
};

const seen = nothingIsLeftUnseen<Amended, CaseState>(
  (state, { change }) => state.report.fields[change.part],
);

/** What a report must be, and what an amendment must be. */
export const reportRules: Rules<typeof reportEvents, CaseState> = {
  'report.recorded/1': [
    aReportIsRecordedOnce,
    nobodyKeepsTheirOwnReport<Recorded>((event) => event),
    ...onContent.map(asRecorded),
  ],
  'report.amended/1': [
    onlyARecordedReportIsAmended,
    nobodyKeepsTheirOwnReport((_event, { state }) => reportOf(state.report)),
    seen,
    adviceLiftsAPossibleDisclosure,
    ...onContent.map(asAmended),
  ],
};
