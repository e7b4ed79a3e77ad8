import { citing, house } from '../cite.ts';
import { earliestOf, latestOf } from '../../kit/fuzzy-date.ts';
import { isInForce } from '../policy/categories.ts';
import { policySource, policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { ReporterIdentity } from '../reporter/events.ts';
import { mentionsReporter } from '../reporter/mentions.ts';
import type { Source } from '../source.ts';
import type { Report } from './events.ts';
import { lagsOf } from './facts.ts';

/** @file What the form asks the person to look at again. A prompt never stops anything: the report is accepted as it is. */

/** Something to look at again, in plain words without case data. */
export type Prompt = {
  readonly key: string;
  readonly says: string;
  readonly fields: readonly string[];
  readonly source: Source;
};

/** What prompts rest on. The reporter's identity is passed only where its compartment is open. */
export type PromptContext = {
  readonly policy: ResolvedPolicy;
  readonly reporter?: ReporterIdentity | undefined;
};

type Ask = (report: Report, context: PromptContext) => readonly Prompt[];

const ours = house('Asked so that nothing is forgotten; the report is accepted as it is.');

const asks: readonly Ask[] = [
  ({ systemsChecks }, context) =>
    when(systemsChecks.made === 'yes', {
      key: 'report/systems-checks-made',
      says: 'Kept as said, and flagged for the authority: systems checks to confirm an association are not allowed.',
      fields: ['systemsChecks'],
      source: citing(
        { westMidlands: 'W10' },
        'Police systems are for policing purposes only, in every force.',
      )(context),
    }),
  ({ dates }, { policy }) => {
    const limit = policyValue(policy, 'intake.delayReasonAfterDays');
    const lag = lagsOf(dates).knownToReported;
    return when(
      limit !== undefined && lag !== undefined && lag.days > limit && dates.delayReason === '',
      {
        key: 'report/late-without-reason',
        says: `More than ${String(limit)} days passed before it was reported. Ask why, and write it down.`,
        fields: ['dates.delayReason'],
        source: policySource(policy, 'intake.delayReasonAfterDays'),
      },
    );
  },
  ({ associates }, context) =>
    associates.flatMap(({ relationship, regularContact }, index) =>
      when(relationship === 'second-degree-relative' && regularContact !== 'yes', {
        key: 'report/second-degree-relative',
        says: 'Without regular contact this relative is not a “family member” of the policy. It may still be an association.',
        fields: [`associates.${String(index)}.regularContact`],
        source: citing(
          { westMidlands: 'W50' },
          'Families differ; contact counts more than degree.',
        )(context),
      }),
    ),
  ({ route, managerSection, dates }, context) =>
    when(
      route.origin === 'self' &&
        (managerSection.state === 'bypassed' || dates.toldManagerOn === undefined),
      {
        key: 'report/manager-not-told',
        says: 'Somebody who reports their own association tells their line manager or duty supervisor. Write down whether they did.',
        fields: ['dates.toldManagerOn', 'managerSection'],
        source: citing({ westMidlands: 'W11' }, 'A manager can support at once.')(context),
      },
    ),
  ({ dates }) =>
    when(dates.toldManagerOn !== undefined && dates.toldManagerOn > dates.reportedOn, {
      key: 'report/manager-told-after-report',
      says: 'The manager was told after it was reported. Is this right?',
      fields: ['dates.toldManagerOn'],
      source: ours,
    }),
  ({ dates }) => {
    const [began, known] = [earliestOf(dates.began), latestOf(dates.knownOn)];
    return when(began !== undefined && known !== undefined && began > known, {
      key: 'report/known-before-it-began',
      says: 'It was known before it began. Is this right?',
      fields: ['dates.began', 'dates.knownOn'],
      source: ours,
    });
  },
  ({ subject }) =>
    when(
      subject.kind === 'identified' &&
        `${subject.collarNumber}${subject.warrantNumber}${subject.payrollNumber}` === '',
      {
        key: 'report/subject-without-number',
        says: 'Without a collar, warrant or payroll number the subject is known by name alone.',
        fields: ['subject.collarNumber'],
        source: ours,
      },
    ),
  ({ subject }, context) =>
    when(subject.kind === 'identified' && subject.vettingHeld.length === 0, {
      key: 'report/vetting-not-known',
      says: 'Once a risk is identified the vetting level decides who reviews it. Obtain it now if you can.',
      fields: ['subject.vettingHeld'],
      source: citing(
        { westMidlands: 'W30' },
        'The vetting department reviews an identified risk by level.',
      )(context),
    }),
  ({ association }, context) =>
    when(association.kinds.includes('social-media') && association.socialMedia.length === 0, {
      key: 'report/social-media-without-account',
      says: 'Name the service and the account, as far as they are known.',
      fields: ['association.socialMedia'],
      source: citing(
        { westMidlands: 'W5.7' },
        'An account is what a social media association is known by.',
      )(context),
    }),
  ({ scenarios, dates }, { policy }) =>
    (policyValue(policy, 'definition.categories') ?? []).flatMap((category) => {
      const index = scenarios.findIndex(({ code }) => code === category.code);
      return when(index >= 0 && !isInForce(category, dates.receivedOn), {
        key: 'report/scenario-not-in-force',
        says: 'This scenario was not in force on the day the report was received.',
        fields: [`scenarios.${String(index)}.code`],
        source: category.source ?? policySource(policy, 'definition.categories'),
      });
    }),
  ({ immediateRisk }, context) =>
    when(immediateRisk.present === 'yes' && immediateRisk.actionTaken === '', {
      key: 'report/risk-without-action',
      says: 'Something is at risk now. Write down what was done about it at once.',
      fields: ['immediateRisk.actionTaken'],
      source: citing({ westMidlands: 'W12' }, 'An immediate risk is minimised at once.')(context),
    }),
  ({ associates }) =>
    associates.flatMap(({ relationship }, index) =>
      when(relationship === 'current-or-former-informant', {
        key: 'report/no-source-identities',
        says: 'Never write down here who is or was a covert human intelligence source. Speak to the source handling unit.',
        fields: [`associates.${String(index)}`],
        source: house('The identity of a source is never kept in this application.'),
      }),
    ),
  ({ awareness }, context) =>
    when(awareness.state === 'unaware', {
      key: 'report/subject-unaware',
      says: 'Somebody who did not know cannot be treated as having failed to report.',
      fields: ['awareness.state'],
      source: citing(
        { westMidlands: 'W6' },
        'A duty to report begins with suspecting or knowing.',
      )(context),
    }),
  (report, { reporter }) =>
    reporter ? narratives(report).flatMap((text) => givesAway(text, reporter)) : [],
];

/** What the form asks the person to look at again. Nothing here refuses. */
export const reportPrompts = (report: Report, context: PromptContext): readonly Prompt[] =>
  asks.flatMap((ask) => ask(report, context));

const when = (holds: boolean, prompt: Prompt): readonly Prompt[] => (holds ? [prompt] : []);

type Narrative = { readonly field: string; readonly text: string };

const givesAway = ({ field, text }: Narrative, reporter: ReporterIdentity): readonly Prompt[] =>
  when(mentionsReporter(text, reporter).length > 0, {
    key: 'report/names-the-reporter',
    says: 'This text may name the person who reported. Whoever reads the case would learn who it was.',
    fields: [field],
    source: house('Who reported lies apart, under its own key. A name in a narrative undoes that.'),
  });

/** The texts in which a reporter's name may slip. */
const narratives = (report: Report): readonly Narrative[] => [
  { field: 'account', text: report.account },
  { field: 'association.nature', text: report.association.nature },
  { field: 'association.whyNotifiable', text: report.association.whyNotifiable },
  { field: 'association.howMetDetail', text: report.association.howMetDetail },
  { field: 'awareness.basis', text: report.awareness.basis },
  { field: 'awareness.whatIsKnown', text: report.awareness.whatIsKnown },
  { field: 'route.detail', text: report.route.detail },
  { field: 'dates.delayReason', text: report.dates.delayReason },
  { field: 'immediateRisk.detail', text: report.immediateRisk.detail },
  { field: 'immediateRisk.actionTaken', text: report.immediateRisk.actionTaken },
  ...('detail' in report.systemsChecks
    ? [{ field: 'systemsChecks.detail', text: report.systemsChecks.detail }]
    : []),
  ...managerTexts(report),
  ...report.scenarios.map(({ basis }, index) => ({
    field: `scenarios.${String(index)}.basis`,
    text: basis,
  })),
  ...report.associates.flatMap(({ notes, relationshipDetail }, index) => [
    { field: `associates.${String(index)}.notes`, text: notes },
    { field: `associates.${String(index)}.relationshipDetail`, text: relationshipDetail },
  ]),
];

function managerTexts({ managerSection }: Report): readonly Narrative[] {
  if (managerSection.state !== 'recorded') return [];
  return [
    { field: 'managerSection.comments', text: managerSection.comments },
    { field: 'managerSection.adviceGiven', text: managerSection.adviceGiven },
    { field: 'managerSection.interimMitigation', text: managerSection.interimMitigation },
  ];
}
