import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import { blankReporter } from '../blank-reporter.ts';

/** @file Where the form of a report begins: what is nearly always so is filled in, what must be said is left to be said. */

/** An associate nobody has described yet. The answers of every kind are begun; those of another kind than the chosen are left out. */
export const blankAssociate = (associateId: ItemId): Record<string, unknown> => ({
  kind: 'person',
  associateId,
  relationship: '',
  relationshipDetail: '',
  regularContact: '',
  knowsSubjectIsPolice: 'not-known',
  askedForInformation: { answer: '', detail: '' },
  handles: [],
  notes: '',
  surname: '',
  forenames: '',
  aliases: [],
  approximateAge: '',
  sex: 'not-known',
  address: '',
  phones: [],
  emails: [],
  occupation: '',
  employer: '',
  vehicles: [],
  policeReferences: [],
  groupType: 'not-known',
});

/** A subject nobody has described yet, serving in the unit's own force. */
const blankSubject = (personId: ItemId, force: string) => ({
  kind: 'identified',
  personId,
  personType: '',
  surname: '',
  forenames: '',
  knownAs: '',
  formerNames: [],
  collarNumber: '',
  warrantNumber: '',
  payrollNumber: '',
  rankOrGrade: '',
  rankHeld: 'not-known',
  posting: {
    force,
    department: '',
    team: '',
    station: '',
    role: '',
    roleSensitivity: 'not-known',
    seconded: 'not-known',
    powers: 'not-known',
    systems: [],
  },
  dutyStatus: 'not-known',
  vettingHeld: [],
  staffAssociation: 'not-known',
});

/** What a new report begins with. */
export type Beginning = {
  readonly today: CivilDate;
  readonly force: string;
  readonly personId: ItemId;
  readonly associateId: ItemId;
  /** Who records it: named first among those who may see a stopped case. */
  readonly me: { readonly personId: string; readonly name: string };
};

/** The form of a new report before anybody typed. */
export const blankReport = ({
  today,
  force,
  personId,
  associateId,
  me,
}: Beginning): Record<string, unknown> => ({
  marking: 'OFFICIAL-SENSITIVE',
  systemsChecks: { made: '' },
  protectedDisclosure: { answer: '' },
  stop: { legislation: '', namedPeople: [me] },
  route: { origin: '', channel: '', protection: '', detail: '' },
  reporter: {
    ...blankReporter,
    given: '',
    covertSource: 'no',
  },
  follows: { kind: 'nothing' },
  subject: blankSubject(personId, force),
  characteristics: { from: '' },
  awareness: { state: '', basis: '', whatIsKnown: '', subjectTold: '' },
  associates: [blankAssociate(associateId)],
  association: {
    kinds: [],
    nature: '',
    whyNotifiable: '',
    howMet: '',
    howMetDetail: '',
    status: '',
    frequency: '',
    lastContact: { precision: 'unknown' },
    means: [],
    socialMedia: [],
    sharedMoney: [],
    sharedMoneyDetail: '',
  },
  scenarios: [],
  dates: { reportedOn: today, receivedOn: today, delayReason: '' },
  managerSection: { state: '' },
  immediateRisk: { present: '', to: [], detail: '', actionTaken: '' },
  openness: 'not-assessed',
  account: '',
});
