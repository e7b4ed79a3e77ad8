import { identifiedSubject } from '../case-facts.ts';
import { conditionsOf } from '../condition/conditions.ts';
import { policyValue, type ResolvedPolicy } from '../policy/resolve.ts';
import type { Associate } from '../report/associates.ts';
import { frequencyWords, relationshipWords } from '../report/association-words.ts';
import type { Report } from '../report/events.ts';
import { associateName, reportOf } from '../report/facts.ts';
import type { IdentifiedSubject } from '../report/subject.ts';
import {
  dutyStatusWords,
  roleSensitivityWords,
  systemWords,
  vettingLevelWords,
  vettingStatusWords,
} from '../report/subject-words.ts';
import { opennessWords } from '../report/words.ts';
import { riskOf } from '../risk/facts.ts';
import type { CaseState } from '../state.ts';
import { levelsHeld } from './levels.ts';
import { packField, packFieldNames, type PackField, type VettingPack } from './pack-fields.ts';
import { fuzzySentence } from '../../kit/fuzzy-date.ts';
import { formatPlain } from '../../kit/civil-date.ts';

/** What was chosen to go, with the words written for vetting. */
type PackChoice = { readonly fields: readonly PackField[]; readonly riskSummary: string };

/** The pack that these choices make of the case as it is now, line by line in the order of the list; what is not recorded makes no line.
 *  Who reported is not read here at all. */
export const composePack = (
  state: CaseState,
  policy: ResolvedPolicy,
  { fields, riskSummary }: PackChoice,
): VettingPack => ({
  layout: 1,
  reference: state.case.opened?.reference ?? '',
  lines: packField.options
    .filter((field) => fields.includes(field))
    .flatMap((field) => {
      const says = sayingOf(field, state, policy);
      return says === '' ? [] : [{ field, label: packFieldNames[field], says }];
    }),
  riskSummary,
});

/** The fields of which the case says anything: those worth offering. */
export const fieldsRecorded = (state: CaseState, policy: ResolvedPolicy): readonly PackField[] =>
  packField.options.filter((field) => sayingOf(field, state, policy) !== '');

/** The pack as plain text: what the hash is of, and what leaves. */
export const packText = ({ reference, lines, riskSummary }: VettingPack): string =>
  [
    `Reference: ${reference}`,
    ...lines.map(({ label, says }) => `${label}: ${says}`),
    `What vetting needs to know: ${riskSummary}`,
  ].join('\n');

function sayingOf(field: PackField, state: CaseState, policy: ResolvedPolicy): string {
  const subject = identifiedSubject(state);
  const report = reportOf(state.report);
  if (!subject || !report) return '';
  switch (field) {
    case 'scenarios':
      return scenariosOf(report, policy);
    case 'risk-grade':
      return riskOf(state.risk)?.confirmedGrade ?? '';
    case 'risk-reasons':
      return reasonsOf(state);
    case 'conditions':
      return conditionsOf(state)
        .map(({ text }) => text)
        .join('\n');
    case 'vetting-held':
      return vettingOf(state, subject);
    case 'associates':
    case 'relationship':
    case 'nature':
    case 'contact':
    case 'openness':
      return ofTheAssociation(field, report);
    default:
      return ofTheMember(field, subject);
  }
}

type MemberField = Exclude<
  PackField,
  | 'scenarios'
  | 'risk-grade'
  | 'risk-reasons'
  | 'conditions'
  | 'vetting-held'
  | 'associates'
  | 'relationship'
  | 'nature'
  | 'contact'
  | 'openness'
>;

function ofTheMember(field: MemberField, subject: IdentifiedSubject): string {
  switch (field) {
    case 'name':
      return listed([subject.forenames, subject.surname], ' ');
    case 'rank-or-grade':
      return subject.rankOrGrade;
    case 'numbers':
      return listed([subject.collarNumber, subject.warrantNumber, subject.payrollNumber]);
    case 'date-of-birth':
      return subject.dateOfBirth ? formatPlain(subject.dateOfBirth) : '';
    case 'posting':
      return listed([subject.posting.department, subject.posting.station, subject.posting.role]);
    case 'role-sensitivity':
      return roleSensitivityWords[subject.posting.roleSensitivity];
    case 'systems':
      return listed(subject.posting.systems.map((system) => systemWords[system]));
    case 'duty-status':
      return dutyStatusWords[subject.dutyStatus];
    case 'vetting-required':
      return subject.vettingRequiredForPost
        ? vettingLevelWords[subject.vettingRequiredForPost]
        : '';
  }
}

function ofTheAssociation(
  field: 'associates' | 'relationship' | 'nature' | 'contact' | 'openness',
  { association, associates, openness, dates }: Report,
): string {
  switch (field) {
    case 'associates':
      return associates.filter(isShareable).map(associateName).join('; ');
    case 'relationship':
      return associates
        .filter(isShareable)
        .map(
          (associate) =>
            `${associateName(associate)}: ${relationshipWords[associate.relationship].toLowerCase()}`,
        )
        .join('; ');
    case 'nature':
      return listed([association.nature, association.whyNotifiable], '\n');
    case 'contact':
      return `${frequencyWords[association.frequency]}; began ${fuzzySentence(dates.began)}`;
    case 'openness':
      return opennessWords[openness];
  }
}

// A source is never named outside source handling, not even as somebody's associate.
const isShareable = ({ relationship }: Associate): boolean =>
  relationship !== 'current-or-former-informant';

function vettingOf(state: CaseState, subject: IdentifiedSubject): string {
  if (state.vetting.levels.length > 0)
    return listed(levelsHeld(state).map((level) => vettingLevelWords[level]));
  return listed(
    subject.vettingHeld.map(
      ({ level, status }) =>
        `${vettingLevelWords[level]} (${vettingStatusWords[status].toLowerCase()})`,
    ),
  );
}

function scenariosOf({ scenarios }: Report, policy: ResolvedPolicy): string {
  const categories = policyValue(policy, 'definition.categories') ?? [];
  return listed(
    scenarios.map(({ code }) => categories.find((one) => one.code === code)?.label ?? code),
    '; ',
  );
}

function reasonsOf(state: CaseState): string {
  const risk = riskOf(state.risk);
  if (!risk) return '';
  return listed(
    [
      risk.impact.rationale,
      risk.likelihood.rationale,
      risk.overrideReason,
      risk.manageabilityReason,
    ],
    '\n',
  );
}

const listed = (words: readonly string[], between = ', '): string =>
  words.filter((word) => word !== '').join(between);
