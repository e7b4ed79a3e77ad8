import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Associate } from '../../../../shared/domain/report/associates.ts';
import {
  answerWords,
  associateKindWords,
  groupTypeWords,
  relationshipWords,
  sexWords,
} from '../../../../shared/domain/report/association-words.ts';
import { associateName } from '../../../../shared/domain/report/facts.ts';
import type { Row } from '../../../ui/rows.tsx';
import { dateRow, known, row, said } from './row.ts';

/** One associate: who or what, and what they are to the subject. */
export function associateRows(associate: Associate): readonly Row[] {
  const asked = associate.askedForInformation;
  return said(
    row('Associate', whoWords(associate)),
    row('To the subject', relationshipWords[associate.relationship]),
    row('More on the relationship', associate.relationshipDetail),
    row('Regular contact', answerWords[associate.regularContact]),
    row(
      'Asked for police information',
      [answerWords[asked.answer], asked.detail].filter((part) => part !== '').join(': '),
    ),
    known('Knows the subject’s work', associate.knowsSubjectIsPolice, answerWords),
    ...ownRows(associate),
    row('Accounts online', handlesWords(associate.handles)),
    row('Notes', associate.notes),
  );
}

const whoWords = (associate: Associate): string =>
  associate.kind === 'unidentified'
    ? associateName(associate)
    : `${associateName(associate)} (${associateKindWords[associate.kind].toLowerCase()})`;

/** `Instagram: c.drey; WhatsApp`. */
export const handlesWords = (handles: Associate['handles']): string =>
  handles
    .map(({ platform, handle }) => (handle === '' ? platform : `${platform}: ${handle}`))
    .join('; ');

function ownRows(associate: Associate): readonly Row[] {
  switch (associate.kind) {
    case 'person':
      return [
        row('Aliases', associate.aliases.join(', ')),
        row('Date of birth', associate.dateOfBirth && formatPlain(associate.dateOfBirth)),
        row('Approximate age', associate.approximateAge),
        known('Sex', associate.sex, sexWords),
        row('Address or area', associate.address),
        row('Telephone', associate.phones.join(', ')),
        row('Email', associate.emails.join(', ')),
        row('Occupation', associate.occupation),
        row('Employer', associate.employer),
        row('Vehicles', associate.vehicles.join(', ')),
        row(
          'Police references',
          associate.policeReferences
            .map(({ system, reference }) => `${system} ${reference}`)
            .join(', '),
        ),
      ];
    case 'group':
      return [
        known('Kind of group', associate.groupType, groupTypeWords),
        row('Other names', associate.aliases.join(', ')),
        row('Purpose', associate.purpose),
        row('Active in', associate.area),
        ...memberRows(associate),
      ];
    case 'business':
      return [
        row('Other names', associate.aliases.join(', ')),
        row('What it does', associate.activity),
        row('Company number', associate.companyNumber),
        row('Address', associate.address),
        row('Website', associate.website),
        ...memberRows(associate),
      ];
    case 'online-group':
      return [
        row('Service', associate.platform),
        row('Other names', associate.aliases.join(', ')),
        row('Purpose', associate.purpose),
        row('Address online', associate.address),
        row('Size', associate.size),
        ...memberRows(associate),
      ];
    case 'unidentified':
      return [row('Description', associate.description)];
  }
}

type Membership = Extract<Associate, { kind: 'group' | 'business' | 'online-group' }>;

const memberRows = ({ subjectsRole, memberSince, memberUntil }: Membership): readonly Row[] => [
  row('The subject’s role', subjectsRole),
  dateRow('Since', memberSince),
  dateRow('Until', memberUntil),
];
