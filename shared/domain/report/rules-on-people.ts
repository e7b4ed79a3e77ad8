import { citing, house } from '../cite.ts';
import type { Associate } from './associates.ts';
import type { Report } from './events.ts';
import type { ReportRule } from './report-rule.ts';
import { isSubject } from './same-person.ts';

const aSubjectIsNamedOrSaidToBeUnidentified: ReportRule = {
  name: 'aSubjectIsNamedOrSaidToBeUnidentified',
  source: house(
    'A report is about somebody. Where nobody can say who, that is said and described, never left blank.',
  ),
  parts: ['subject'],
  find: ({ subject }) =>
    subject.kind === 'identified' && subject.surname === ''
      ? {
          kind: 'report/no-subject',
          says: 'Give the surname, or choose that the person is not identified and describe them.',
          fields: ['subject.surname'],
        }
      : undefined,
};

const anAssociateIsNamedOrSaidToBeUnidentified: ReportRule = {
  name: 'anAssociateIsNamedOrSaidToBeUnidentified',
  source: citing(
    { westMidlands: 'W15' },
    'A report says who the association is with, or that nobody can say and what they are like.',
  ),
  parts: ['associates'],
  find: ({ associates }) => {
    if (associates.length === 0)
      return {
        kind: 'report/no-associate',
        says: 'Name the person or group, or choose that they are not identified.',
        fields: ['associates'],
      };
    const nameless = associates.findIndex(isNameless);
    return nameless < 0
      ? undefined
      : {
          kind: 'report/associate-without-name',
          says: 'Give a name, an alias or an account, or choose that the person is not identified.',
          fields: [`associates.${String(nameless)}.surname`],
        };
  },
};

const isNameless = (associate: Associate): boolean =>
  associate.kind === 'person' &&
  associate.surname === '' &&
  associate.forenames === '' &&
  associate.aliases.length === 0 &&
  associate.handles.every(({ handle }) => handle === '');

const eachAssociateIsListedOnce: ReportRule = {
  name: 'eachAssociateIsListedOnce',
  source: house('Conditions and risk point at one associate by its number.'),
  parts: ['associates'],
  find: ({ associates }) =>
    new Set(associates.map(({ associateId }) => associateId)).size === associates.length
      ? undefined
      : {
          kind: 'report/associate-twice',
          says: 'One associate is listed twice.',
          fields: ['associates'],
        },
};

const theManagerWhoIsTheSubjectGetsNothing: ReportRule = {
  name: 'theManagerWhoIsTheSubjectGetsNothing',
  source: citing(
    { westMidlands: 'W17' },
    'A colleague may go to the unit instead of the line manager; one who reports the manager must be able to.',
  ),
  parts: ['managerSection', 'subject'],
  find: (report) =>
    managerOf(report).some((manager) => isSubject(report, manager))
      ? {
          kind: 'report/manager-is-the-subject',
          says: 'This manager is the subject of the report: nothing is asked of them and nothing is told. Choose “the manager is the subject”.',
          fields: ['managerSection.state'],
        }
      : undefined,
};

const managerOf = ({
  managerSection,
}: Report): readonly { readonly name: string; readonly collarNumber: string }[] =>
  managerSection.state === 'recorded' || managerSection.state === 'awaited'
    ? [managerSection.manager]
    : [];

/** Who a report is about and who it may reach. */
export const peopleRules: readonly ReportRule[] = [
  aSubjectIsNamedOrSaidToBeUnidentified,
  anAssociateIsNamedOrSaidToBeUnidentified,
  eachAssociateIsListedOnce,
  theManagerWhoIsTheSubjectGetsNothing,
];
