import { plainText } from '../../kit/plain-text.ts';
import type { UnitPerson } from '../noun.ts';
import type { Report } from '../report/events.ts';
import { isSameName } from '../report/same-person.ts';
import type { CaseState } from '../state.ts';

/** @file Is this colleague somebody the case is about or names? Asked before they are given it (decision 0064). */

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
  const isNamesake = named.names.some((name) => isSameName(name, colleague.name));
  const [one, other] = [plain(named.collarNumber), plain(colleague.collarNumber ?? '')];
  if (one === '' || other === '') return isNamesake ? 'same-name' : 'nobody';
  return one === other || (isNamesake && bareNumber(one) === bareNumber(other)) ? 'them' : 'nobody';
}

const plain = (value: string): string => plainText(value).replaceAll(' ', '');

/** `PC 0881`, `881 WM` and `881` are one number, written with a rank or a force. Of namesakes only: each force counts from one. */
const bareNumber = (value: string): string =>
  value.replace(/\D+/gu, '').replace(/^0+/u, '') || value;

/** The subject, the associates, the managers the report names and, where it may be read, who reported: in every version that stands, for
 *  nobody has said yet which of them is right. */
const namedIn = ({ report: { fields }, reporter }: CaseState): readonly Named[] => [
  ...fields.subject.flatMap(({ value }) =>
    value.kind === 'identified' ? subjectAndManagers(value) : [],
  ),
  ...fields.associates.flatMap(({ value }) => value.flatMap(associateNamed)),
  ...fields.managerSection.flatMap(({ value }) =>
    'manager' in value ? [manager(value.manager)] : [],
  ),
  ...reporter.identified.map(({ value: { identity } }) => ({
    names: [identity.forenames, identity.knownAs].map((first) => `${first} ${identity.surname}`),
    collarNumber: identity.collarNumber,
  })),
];

/** Forms ask for no number of an associate, nearly all of whom serve nowhere: a name is all that can be compared. */
const associateNamed = (associate: Report['associates'][number]): readonly Named[] =>
  associate.kind === 'person'
    ? [
        {
          names: [`${associate.forenames} ${associate.surname}`, ...associate.aliases],
          collarNumber: '',
        },
      ]
    : [];

type Identified = Extract<Report['subject'], { kind: 'identified' }>;

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
