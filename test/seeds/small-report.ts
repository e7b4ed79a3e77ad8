import type { z } from 'zod';
import type { reportEvents } from '../../shared/domain/report/events.ts';
import { westMidlandsDefinition } from '../../shared/domain/policy/profiles/west-midlands-definition.ts';
import type { CivilDate } from '../../shared/kit/civil-date.ts';
import type { ItemId } from '../../shared/kit/ids.ts';
import { below, oneOf, type Random } from './names/random.ts';

/** @file A report as short as a plausible one may be: for measuring with many. Everybody in it is put together at random. */

type Recorded = z.infer<(typeof reportEvents)['report.recorded/1']>;
type Named = { readonly forename: string; readonly surname: string };

/** What is particular to one report. */
export type Particulars = {
  readonly on: CivilDate;
  readonly known: CivilDate;
  readonly subject: Named;
  readonly associate: Named;
  readonly subjectId: ItemId;
  readonly associateId: ItemId;
};

/** A member's own report of one person. */
export function smallReport(random: Random, particulars: Particulars): Recorded {
  const { on, known } = particulars;
  return {
    type: 'report.recorded/1',
    systemsChecks: { made: 'no' },
    protectedDisclosure: { answer: 'no' },
    route: { origin: 'self', channel: 'line-manager', protection: 'named', detail: '' },
    follows: { kind: 'nothing' },
    subject: subjectOf(random, particulars),
    awareness: { state: 'knew', basis: '', whatIsKnown: '', subjectTold: 'yes' },
    associates: [associateOf(random, particulars)],
    association: {
      kinds: ['friendship-or-intimacy'],
      nature: `${oneOf(random, ties)} ${oneOf(random, meetings)}`,
      whyNotifiable: oneOf(random, reasons),
      howMet: 'neighbourhood',
      howMetDetail: '',
      status: 'ongoing',
      frequency: 'monthly',
      lastContact: { precision: 'exact', value: known },
      means: ['in-person'],
      socialMedia: [],
      sharedMoney: [],
      sharedMoneyDetail: '',
    },
    scenarios: [{ code: oneOf(random, scenarios), basis: '' }],
    dates: {
      began: { precision: 'unknown' },
      knownOn: { precision: 'exact', value: known },
      toldManagerOn: known,
      reportedOn: on,
      receivedOn: on,
      delayReason: '',
    },
    managerSection: { state: 'not-applicable', reason: 'Taken by telephone.' },
    immediateRisk: { present: 'no', to: [], detail: '', actionTaken: '' },
    openness: 'full-and-proactive',
    account: '',
  };
}

function subjectOf(random: Random, { subject, subjectId }: Particulars): Recorded['subject'] {
  return {
    kind: 'identified',
    personId: subjectId,
    personType: 'police-officer',
    surname: subject.surname,
    forenames: subject.forename,
    knownAs: '',
    formerNames: [],
    collarNumber: String(1000 + below(random, 90_000)),
    warrantNumber: '',
    payrollNumber: '',
    rankOrGrade: oneOf(random, ['PC', 'DC', 'PS', 'DS', 'PCSO']),
    rankHeld: 'substantive',
    posting: {
      force: 'Westshire Police',
      department: oneOf(random, ['Response', 'Investigations', 'Neighbourhoods']),
      team: '',
      station: oneOf(random, ['Harrow Gate', 'Tarn Street', 'Pell Moor', 'Quarry Lane']),
      role: '',
      roleSensitivity: 'standard',
      seconded: 'no',
      powers: 'warranted',
      systems: [],
    },
    dutyStatus: 'full',
    vettingHeld: [{ level: 'rv', status: 'current' }],
    staffAssociation: 'police-federation',
  };
}

const associateOf = (
  random: Random,
  { associate, associateId }: Particulars,
): Recorded['associates'][number] => ({
  kind: 'person',
  associateId,
  relationship: 'friend',
  relationshipDetail: '',
  regularContact: 'yes',
  knowsSubjectIsPolice: 'yes',
  askedForInformation: { answer: 'no', detail: '' },
  handles: [],
  notes: '',
  surname: associate.surname,
  forenames: associate.forename,
  aliases: random() < 0.2 ? [oneOf(random, aliases)] : [],
  approximateAge: '',
  sex: 'not-known',
  address: '',
  phones: random() < 0.3 ? [`07700 900${String(100 + below(random, 900))}`] : [],
  emails: [],
  occupation: oneOf(random, ['Roofer', 'Publican', 'Driver', 'Carer', 'Not known']),
  employer: '',
  vehicles: [],
  policeReferences: [],
});

const scenarios = westMidlandsDefinition['definition.categories'].value
  .map(({ code }) => code)
  .filter((code) => code !== 'other');
const aliases = ['Smiler', 'Doc', 'Lofty', 'Sparks', 'Ace', 'The Vicar', 'Jonno', 'Big Dez'];
const ties = ['Friends since school.', 'Neighbours for years.', 'They train together.', 'Cousins.'];
const meetings = [
  'They meet each month.',
  'They speak most weeks.',
  'They meet at family occasions.',
];
const reasons = [
  'There is a conviction.',
  'There is a charge, and bail.',
  'There is an investigation.',
  'The associate works against the force’s interests.',
];
