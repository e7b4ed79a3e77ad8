import type { z } from 'zod';
import { civilDate, type CivilDate } from '../../shared/kit/civil-date.ts';
import type { Associate } from '../../shared/domain/report/associates.ts';
import type { Report, ReportChange, reportEvents } from '../../shared/domain/report/events.ts';
import type { Colleague, IdentifiedSubject } from '../../shared/domain/report/subject.ts';
import { anId } from './people.ts';

/** @file A self-report that the West Midlands profile accepts, to be varied by a test. Everybody is invented. */

/** A day, written plainly. */
export const day = (written: string): CivilDate => civilDate.parse(written);

/** A subject: an officer who holds recruitment vetting. */
export const aSubject = (over: Partial<IdentifiedSubject> = {}): IdentifiedSubject => ({
  kind: 'identified',
  personId: anId('Ruth Calloway'),
  personType: 'police-officer',
  surname: 'Calloway',
  forenames: 'Ruth',
  knownAs: '',
  formerNames: [],
  collarNumber: '8812',
  warrantNumber: '',
  payrollNumber: '',
  dateOfBirth: day('1991-06-30'),
  rankOrGrade: 'Police Constable',
  rankHeld: 'substantive',
  posting: {
    force: 'West Midlands Police',
    department: 'Response',
    team: 'C',
    station: 'Harrow Gate',
    role: 'Response officer',
    roleSensitivity: 'standard',
    seconded: 'no',
    powers: 'warranted',
    systems: ['crime-recording', 'pnc-or-leds'],
  },
  dutyStatus: 'full',
  lineManager: aColleague(),
  vettingHeld: [{ level: 'rv', status: 'current', grantedOn: day('2019-05-02') }],
  staffAssociation: 'police-federation',
  ...over,
});

/** A line manager. */
export const aColleague = (over: Partial<Colleague> = {}): Colleague => ({
  name: 'Tomasz Wieczorek',
  rankOrGrade: 'Sergeant',
  collarNumber: '3305',
  contact: '',
  ...over,
});

/** An associate: a cousin with a conviction. */
export const anAssociate = (
  over: Partial<Extract<Associate, { kind: 'person' }>> = {},
): Associate => ({
  kind: 'person',
  associateId: anId('Dean Marlowe'),
  relationship: 'friend',
  relationshipDetail: '',
  regularContact: 'yes',
  knowsSubjectIsPolice: 'yes',
  askedForInformation: { answer: 'no', detail: '' },
  handles: [],
  notes: '',
  surname: 'Marlowe',
  forenames: 'Dean',
  aliases: ['Dino'],
  approximateAge: '35 to 40',
  sex: 'male',
  address: '',
  phones: [],
  emails: [],
  occupation: 'Scaffolder',
  employer: '',
  vehicles: [],
  policeReferences: [],
  ...over,
});

/** An associate that is a group. */
export const aGroup = (over: Partial<Extract<Associate, { kind: 'group' }>> = {}): Associate => ({
  kind: 'group',
  associateId: anId('Coppice Road'),
  relationship: 'fellow-member',
  ...{ relationshipDetail: '', regularContact: 'yes', knowsSubjectIsPolice: 'not-known' },
  askedForInformation: { answer: 'no', detail: '' },
  ...{ handles: [], notes: '', aliases: [], purpose: '', area: '', subjectsRole: '' },
  name: 'The Coppice Road group',
  groupType: 'organised-crime-group',
  ...over,
});

/** How a colleague reported: in confidence, so that who it was lies apart. */
export const byAColleague = (over: Partial<Report['route']> = {}): Report['route'] => ({
  ...{ origin: 'colleague', channel: 'direct-to-the-unit' },
  ...{ protection: 'confidential', detail: '' },
  ...over,
});

/** What a report says. */
export const someReport = (over: Partial<Report> = {}): Report => ({
  systemsChecks: { made: 'no' },
  protectedDisclosure: { answer: 'no' },
  route: { origin: 'self', channel: 'line-manager', protection: 'named', detail: '' },
  follows: { kind: 'nothing' },
  subject: aSubject(),
  awareness: {
    state: 'knew',
    basis: 'Told by the associate.',
    whatIsKnown: '',
    subjectTold: 'yes',
  },
  associates: [anAssociate()],
  association: {
    kinds: ['keeping-company'],
    nature: 'They train at the same boxing gym and meet most weeks.',
    whyNotifiable: 'He was convicted of supplying drugs in 2022.',
    howMet: 'gym-or-sport',
    howMetDetail: '',
    status: 'ongoing',
    frequency: 'weekly',
    lastContact: { precision: 'exact', value: day('2027-02-10') },
    means: ['in-person', 'messages'],
    socialMedia: [],
    sharedMoney: [],
    sharedMoneyDetail: '',
  },
  scenarios: [{ code: 'criminal-conviction', basis: '' }],
  dates: {
    began: { precision: 'year', value: '2024' },
    knownOn: { precision: 'exact', value: day('2027-02-08') },
    toldManagerOn: day('2027-02-09'),
    reportedOn: day('2027-02-11'),
    receivedOn: day('2027-02-12'),
    delayReason: '',
  },
  managerSection: {
    state: 'recorded',
    manager: aColleague(),
    capacity: 'line-manager',
    comments: 'Open and straightforward.',
    adviceGiven: 'Keep a note of every contact.',
    interimMitigation: '',
    writtenOn: day('2027-02-10'),
  },
  immediateRisk: { present: 'no', to: [], detail: '', actionTaken: '' },
  openness: 'full-and-proactive',
  account: '',
  ...over,
});

type Recorded = z.infer<(typeof reportEvents)['report.recorded/1']>;
type Amended = z.infer<(typeof reportEvents)['report.amended/1']>;

/** The act of recording it. */
export const aReport = (over: Partial<Report> = {}): Recorded => ({
  type: 'report.recorded/1',
  ...someReport(over),
});

/** The act of saying one part anew. */
export const anAmendment = (change: ReportChange, over: Amended['over'] = []): Amended => ({
  type: 'report.amended/1',
  change,
  over,
  reason: 'Corrected after a call.',
});
