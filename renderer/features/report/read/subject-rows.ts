import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Report } from '../../../../shared/domain/report/events.ts';
import { subjectName } from '../../../../shared/domain/report/facts.ts';
import type {
  Colleague,
  IdentifiedSubject,
  VettingHeld,
} from '../../../../shared/domain/report/subject.ts';
import {
  dutyStatusWords,
  personTypeWords,
  powersWords,
  rankHeldWords,
  roleSensitivityWords,
  secondedWords,
  staffAssociationWords,
  systemWords,
  vettingLevelWords,
  vettingStatusWords,
} from '../../../../shared/domain/report/subject-words.ts';
import type { Row } from '../../../ui/rows.tsx';
import { known, listed, row, said } from './row.ts';

/** The subject, as far as the report knows them. */
export function subjectRows(subject: Report['subject']): readonly Row[] {
  if (subject.kind === 'unidentified')
    return said(row('Subject', 'Not identified'), row('Description', subject.description));
  return said(
    row('Subject', subjectName(subject)),
    row('What they are', personTypeWords[subject.personType]),
    row('Rank or grade', subject.rankOrGrade),
    known('How the rank is held', subject.rankHeld, rankHeldWords),
    row('Known as', subject.knownAs),
    row('Former names', subject.formerNames.join(', ')),
    row('Collar number', subject.collarNumber),
    row('Warrant number', subject.warrantNumber),
    row('Payroll number', subject.payrollNumber),
    row('Date of birth', subject.dateOfBirth && formatPlain(subject.dateOfBirth)),
    ...postingRows(subject),
    known('Duty status', subject.dutyStatus, dutyStatusWords),
    row('Line manager', colleagueWords(subject.lineManager)),
    row('Head of department', colleagueWords(subject.headOfDepartment)),
    row('Vetting held', subject.vettingHeld.map(vettingWords).join('; ') || 'Not known'),
    row(
      'Vetting the post requires',
      subject.vettingRequiredForPost && vettingLevelWords[subject.vettingRequiredForPost],
    ),
    known('Staff association or network', subject.staffAssociation, staffAssociationWords),
  );
}

function postingRows({ posting }: IdentifiedSubject): readonly Row[] {
  const where = [posting.team, posting.department, posting.station, posting.force].filter(
    (part) => part !== '',
  );
  return [
    row('Posting', where.join(', ')),
    row('Role', posting.role),
    known('Sensitivity of the role', posting.roleSensitivity, roleSensitivityWords),
    row(
      'Seconded',
      posting.seconded === 'no' || posting.seconded === 'not-known'
        ? ''
        : secondedWords[posting.seconded],
    ),
    known('Policing powers', posting.powers, powersWords),
    row('Access to systems', listed(posting.systems, systemWords)),
  ];
}

/** `Insp Tom Reeve, 2204, ext 4410`; empty where nobody is named. */
export const colleagueWords = (colleague: Colleague | undefined): string =>
  colleague === undefined
    ? ''
    : [
        `${colleague.rankOrGrade} ${colleague.name}`.trim(),
        colleague.collarNumber,
        colleague.contact,
      ]
        .filter((part) => part !== '')
        .join(', ');

const vettingWords = ({ level, status, grantedOn, expiresOn }: VettingHeld): string =>
  [
    `${vettingLevelWords[level]}${status === 'not-known' ? '' : `, ${vettingStatusWords[status].toLowerCase()}`}`,
    grantedOn ? `granted ${formatPlain(grantedOn)}` : '',
    expiresOn ? `expires ${formatPlain(expiresOn)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
