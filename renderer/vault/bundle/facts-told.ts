import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CaseContent } from '../../../shared/domain/bundle/content.ts';
import type { BundleProfile } from '../../../shared/domain/bundle/profile-names.ts';
import { triageOutcome } from '../../../shared/domain/case-facts.ts';
import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';

/** @file What stands at the head of a bundle. Of a dip sample it is all there is: days and outcomes of closed lists, nobody's words. */

type Facts = CaseContent['facts'];

/** The facts that a profile tells. */
export function factsTold(view: CaseView, profile: BundleProfile): Facts {
  const { row, policy, stage } = view;
  const common = [
    { label: 'Reference', says: row.reference },
    {
      label: 'Policy',
      says: `${policy.profile.force}: ${policy.profile.title}, ${policy.profile.version}`,
    },
    { label: 'Opened', says: formatPlain(row.openedOn) },
    { label: 'Stage', says: stage },
  ];
  const member = { label: 'Member', says: row.subject };
  const grade = { label: 'Grade of the risk', says: row.grade };
  switch (profile) {
    case 'full':
      return [
        member,
        ...common,
        { label: 'Associate', says: row.associate },
        grade,
        { label: 'With', says: row.allocatedTo === '' ? 'nobody yet' : row.allocatedTo },
      ];
    case 'vetting':
      return [member, ...common, grade];
    case 'cps':
    case 'subject':
      return [member, ...common];
    case 'dip-sample':
      return [...common, grade, ...ofTheSample(view)];
  }
}

function ofTheSample({ state }: CaseView): Facts {
  const triage = triageOutcome(state);
  const determination = standingDetermination(state);
  const { closed } = state.case;
  return [
    { label: 'Triage', says: triage === undefined ? '' : said(triage) },
    {
      label: 'Determination',
      says: determination
        ? `${said(determination.outcome)}, ${formatPlain(determination.decidedOn)}`
        : '',
    },
    {
      label: 'Letters issued',
      says: state.letter.issued
        .map(({ kind, issuedOn }) => `${letterNames[kind]}, ${formatPlain(issuedOn)}`)
        .join('; '),
    },
    { label: 'Conditions decided', says: count(determination?.conditions.length) },
    { label: 'Appeals', says: count(state.appeal.appeals.length) },
    { label: 'Closed', says: closed ? formatPlain(closed.on) : '' },
  ].filter(({ says }) => says !== '');
}

/** A code of a closed list as words: never anything a person typed. */
const said = (code: string): string => code.replaceAll('-', ' ');
const count = (many = 0): string => (many === 0 ? '' : String(many));
