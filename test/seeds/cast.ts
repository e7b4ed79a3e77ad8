import { assert } from '../../shared/kit/assert.ts';
import { civilDate } from '../../shared/kit/civil-date.ts';
import type { Associate } from '../../shared/domain/report/associates.ts';
import type { Colleague, IdentifiedSubject } from '../../shared/domain/report/subject.ts';
import { associatedPeople, otherAssociates, type AssociateSeed } from './associates.ts';
import { narratives, type Narrative } from './narratives.ts';
import { lineManagers, subjects, type ColleagueSeed, type SubjectSeed } from './people.ts';
import { day, idOf, numberOf } from './tokens.ts';

/** @file Who plays in a case: one of the subjects, those they are associated with, their manager, and the story told of them. */

/** The people and the story of one case. */
export type Cast = {
  readonly code: string;
  readonly subject: SubjectSeed;
  readonly manager: ColleagueSeed;
  readonly associates: readonly AssociateSeed[];
  readonly story: Narrative;
};

/** Casts a case by surnames and names; `story` is a scenario and which of its two accounts. */
export function castOf(
  code: string,
  surname: string,
  managerName: string,
  associateNames: readonly string[],
  [scenario, account]: readonly [scenario: string, account: number],
): Cast {
  const subject = subjects.find((seed) => seed.surname === surname);
  const manager = lineManagers.find((seed) => seed.name.endsWith(managerName));
  const story = narratives.filter((seed) => seed.scenario === scenario)[account];
  assert(subject && manager && story, 'a case is cast with somebody who is not on the lists');
  const associates = associateNames.map((name) => {
    const found = allAssociates.find((seed) => nameOf(seed).endsWith(name));
    assert(found, 'an associate who is not on the list');
    return found;
  });
  return { code, subject, manager, associates, story };
}

const allAssociates: readonly AssociateSeed[] = [...associatedPeople, ...otherAssociates];

/** The associate's name; of somebody nobody can name, the description. */
export function nameOf(seed: AssociateSeed): string {
  switch (seed.kind) {
    case 'person':
      return `${seed.forenames} ${seed.surname}`;
    case 'unidentified':
      return seed.description;
    case 'group':
    case 'business':
    case 'online-group':
      return seed.name;
  }
}

/** The first associate as letters and conditions name them. */
export function otherSide({ associates: [first] }: Cast): string {
  assert(first, 'a case without an associate');
  return first.kind === 'unidentified' ? 'the associate' : nameOf(first);
}

/** The subject's full name. */
export const memberName = ({ subject }: Cast): string => `${subject.forenames} ${subject.surname}`;

/** A colleague as a report names them. */
export const asColleague = (seed: ColleagueSeed): Colleague => ({
  name: seed.name,
  rankOrGrade: seed.rank,
  collarNumber: seed.collarNumber,
  contact: seed.contact,
});

/** The subject as a report describes them. */
export function subjectOf(
  { subject, manager }: Cast,
  over: Partial<IdentifiedSubject> = {},
): IdentifiedSubject {
  const { personType } = subject;
  const warranted = personType === 'police-officer' || personType === 'special-constable';
  return {
    kind: 'identified',
    personId: idOf(subject.forenames, subject.surname),
    personType,
    surname: subject.surname,
    forenames: subject.forenames,
    knownAs: subject.knownAs,
    formerNames: [],
    collarNumber: subject.collarNumber,
    warrantNumber: '',
    payrollNumber: '',
    dateOfBirth: birthday(subject),
    rankOrGrade: subject.rank,
    rankHeld: 'substantive',
    posting: {
      force: 'Westshire Police',
      department: subject.department,
      team: '',
      station: subject.station,
      role: subject.role,
      roleSensitivity: sensitivityOf(subject),
      seconded: 'no',
      powers: warranted ? 'warranted' : personType === 'pcso' ? 'designated-staff-powers' : 'none',
      systems: systemsOf(subject),
    },
    dutyStatus: personType === 'former-member' ? 'left-the-force' : 'full',
    lineManager: asColleague(manager),
    vettingHeld: [
      subject.vetting === 'none'
        ? { level: 'none', status: 'current' }
        : { level: subject.vetting, status: 'current', grantedOn: day(-1200) },
    ],
    staffAssociation: warranted ? 'police-federation' : 'unison',
    ...over,
  };
}

const birthday = ({ forenames, surname }: SubjectSeed): ReturnType<typeof civilDate.parse> => {
  const two = (number: number): string => String(number + 1).padStart(2, '0');
  const name = `${forenames} ${surname}`;
  return civilDate.parse(
    `${String(1968 + numberOf(32, name, 'year'))}-${two(numberOf(12, name, 'month'))}-${two(numberOf(28, name, 'day'))}`,
  );
};

type Posting = IdentifiedSubject['posting'];

function sensitivityOf({ department }: SubjectSeed): Posting['roleSensitivity'] {
  if (department === 'Serious Crime' || department === 'Intelligence') return 'sensitive';
  return department === 'Investigations' ? 'vulnerable-role' : 'standard';
}

function systemsOf({ department, personType }: SubjectSeed): Posting['systems'] {
  if (personType === 'former-member') return ['none'];
  switch (department) {
    case 'Serious Crime':
    case 'Intelligence':
      return ['intelligence', 'pnd', 'covert-operations'];
    case 'Contact Management':
      return ['command-and-control', 'crime-recording'];
    case 'Digital Services':
      return ['other'];
    default:
      return ['crime-recording', 'pnc-or-leds', 'custody'];
  }
}

/** The associates as a report describes them. */
export const associatesOf = (cast: Cast): Associate[] =>
  cast.associates.map((seed) => associateOf(seed, cast));

function associateOf(seed: AssociateSeed, { code, story }: Cast): Associate {
  const tie = {
    associateId: idOf(code, 'associate', nameOf(seed)),
    // A person is what the story says; a group keeps what it is.
    relationship: seed.kind === 'person' ? story.relationship : seed.relationship,
    relationshipDetail: '',
    regularContact: 'yes' as const,
    knowsSubjectIsPolice: 'yes' as const,
    askedForInformation: { answer: 'no' as const, detail: '' },
    handles: [],
    notes: '',
  };
  switch (seed.kind) {
    case 'person':
      return {
        kind: 'person',
        ...tie,
        surname: seed.surname,
        forenames: seed.forenames,
        aliases: [...seed.aliases],
        approximateAge: `about ${String(25 + 5 * numberOf(8, nameOf(seed)))}`,
        sex: 'not-known',
        address: '',
        phones: [...seed.phones],
        emails: [],
        occupation: seed.occupation,
        employer: '',
        vehicles: [...seed.vehicles],
        policeReferences: [],
      };
    case 'group':
      return {
        kind: 'group',
        ...tie,
        name: seed.name,
        aliases: [...seed.aliases],
        groupType: groupTypes[story.scenario] ?? 'not-known',
        purpose: seed.purpose,
        area: '',
        subjectsRole: '',
      };
    case 'business':
      return {
        kind: 'business',
        ...tie,
        name: seed.name,
        aliases: [...seed.aliases],
        companyNumber: '',
        activity: seed.purpose,
        address: '',
        website: '',
        subjectsRole: '',
      };
    case 'online-group':
      return {
        kind: 'online-group',
        ...tie,
        name: seed.name,
        aliases: [...seed.aliases],
        platform: 'Lanternpost',
        address: '',
        size: '',
        purpose: seed.purpose,
        subjectsRole: '',
      };
    case 'unidentified':
      return { kind: 'unidentified', ...tie, description: seed.description };
  }
}

type GroupType = Extract<Associate, { kind: 'group' }>['groupType'];
const groupTypes: Readonly<Record<string, GroupType>> = {
  vigilante: 'vigilante',
  protest: 'protest',
  'extremist-group': 'extremist',
  'criminal-intelligence': 'organised-crime-group',
  media: 'media',
  other: 'hierarchical-with-confidential-membership',
};
