import { plainText } from '../../kit/plain-text.ts';
import type { UnitPerson } from '../noun.ts';
import { provisional } from '../register.ts';
import { reportOf } from '../report/facts.ts';
import { isSameName } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';

/** @file Is this colleague somebody the case is about or names? Asked before they are given it. */

type Named = {
  readonly personId?: string | undefined;
  readonly names: readonly string[];
  readonly collarNumber: string;
};
/** As much of a colleague as the unit's record tells. */
export type Colleague = Pick<UnitPerson, 'name'> &
  Partial<Pick<UnitPerson, 'personId' | 'collarNumber'>>;

/** `them`: the same person by number. `same-name`: nothing but the name, and no numbers that tell them apart. */
export function standingInCase(
  state: CaseState,
  colleague: Colleague,
): 'them' | 'same-name' | 'nobody' {
  const found = namedIn(state).map((named) => likeness(named, colleague));
  if (found.includes('them')) return 'them';
  return found.includes('same-name') ? 'same-name' : 'nobody';
}

function likeness(named: Named, colleague: Colleague): 'them' | 'same-name' | 'nobody' {
  if (named.personId !== undefined && named.personId === colleague.personId) return 'them';
  const [one, other] = [plain(named.collarNumber), plain(colleague.collarNumber ?? '')];
  if (one !== '' && other !== '') return one === other ? 'them' : 'nobody';
  return named.names.some((name) => isSameName(name, colleague.name)) ? 'same-name' : 'nobody';
}

const plain = (value: string): string => plainText(value).replaceAll(' ', '');

/** The subject, the associates, the managers the report names and, where it may be read, who reported. */
function namedIn(state: CaseState): readonly Named[] {
  const report = reportOf(state.report);
  const reporter = provisional(state.reporter.identified)?.identity;
  return [
    ...(report?.subject.kind === 'identified' ? subjectAndManagers(report.subject) : []),
    ...(report?.associates ?? []).flatMap((associate) =>
      associate.kind === 'person'
        ? [
            {
              names: [`${associate.forenames} ${associate.surname}`, ...associate.aliases],
              collarNumber: '',
            },
          ]
        : [],
    ),
    ...(report && 'manager' in report.managerSection
      ? [manager(report.managerSection.manager)]
      : []),
    ...(reporter
      ? [
          {
            names: [reporter.forenames, reporter.knownAs].map(
              (first) => `${first} ${reporter.surname}`,
            ),
            collarNumber: reporter.collarNumber,
          },
        ]
      : []),
  ];
}

type Identified = Extract<
  NonNullable<ReturnType<typeof reportOf>>['subject'],
  { kind: 'identified' }
>;

const subjectAndManagers = (subject: Identified): readonly Named[] => [
  {
    personId: subject.personId,
    names: [
      `${subject.forenames} ${subject.surname}`,
      `${subject.knownAs} ${subject.surname}`,
      ...subject.formerNames,
    ],
    collarNumber: subject.collarNumber,
  },
  ...[subject.lineManager, subject.headOfDepartment].flatMap((one) => (one ? [manager(one)] : [])),
];

const manager = (one: { readonly name: string; readonly collarNumber: string }): Named => ({
  names: [one.name],
  collarNumber: one.collarNumber,
});
