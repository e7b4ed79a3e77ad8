import type { z } from 'zod';
import type { adviceContactEvents } from '../../shared/domain/advice-contact/events.ts';
import type { intakeDocumentEvents } from '../../shared/domain/intake-document/events.ts';
import type { reporterSupportEvents } from '../../shared/domain/reporter-support/events.ts';
import type { selfDisclosureEvents } from '../../shared/domain/self-disclosure/events.ts';
import { anId, authority, investigator } from './people.ts';
import { day } from './report.ts';

/** @file What comes before a case or beside its beginning, as the rules accept it. Everybody is invented. */

type Advice = z.infer<(typeof adviceContactEvents)['advice-contact.logged/1']>;
type Imported = z.infer<(typeof intakeDocumentEvents)['intake-document.imported/1']>;
type Disclosed = z.infer<(typeof selfDisclosureEvents)['self-disclosure.recorded/1']>;
type Answered = z.infer<(typeof selfDisclosureEvents)['self-disclosure.decided/1']>;
type Planned = z.infer<(typeof reporterSupportEvents)['reporter-support.planned/1']>;
type Contacted = z.infer<(typeof reporterSupportEvents)['reporter-support.contacted/1']>;

const desk = { name: investigator.name, rankOrGrade: investigator.rankOrGrade };

export const anAdviceContact = (over: Partial<Advice> = {}): Advice => ({
  type: 'advice-contact.logged/1',
  contactId: anId('advice contact'),
  contactedOn: day('2027-02-18'),
  path: 'telephone',
  asker: 'officer',
  department: '',
  question: 'Whether a neighbour’s caution matters.',
  about: 'no-association',
  advice: 'Nodding terms are generally left out.',
  toldToReport: false,
  givenBy: desk,
  ...over,
});

export const anImport = (over: Partial<Imported> = {}): Imported => ({
  type: 'intake-document.imported/1',
  documentId: anId('document'),
  name: 'Report.eml',
  format: 'email',
  sizeBytes: 812,
  sha256: 'a'.repeat(64),
  headers: [{ name: 'From', value: 'Ruth Calloway' }],
  text: 'I should report something.',
  isShortened: false,
  attachments: [],
  leftOut: 0,
  importedOn: day('2027-02-17'),
  source: 'The unit’s mailbox',
  originalBase64: 'AAAA',
  ...over,
});

export const aSelfDisclosure = (over: Partial<Disclosed> = {}): Disclosed => ({
  type: 'self-disclosure.recorded/1',
  disclosureId: anId('self-disclosure'),
  disclosedOn: day('2027-02-15'),
  madeTo: desk,
  systems: ['crime-recording'],
  period: 'Spring 2025',
  what: 'A neighbour’s crime report.',
  why: 'Curiosity.',
  passedOn: 'no',
  passedOnDetail: '',
  unprompted: true,
  ...over,
});

export const anAnswerToIt = (over: Partial<Answered> = {}): Answered => ({
  type: 'self-disclosure.decided/1',
  disclosureId: anId('self-disclosure'),
  outcome: 'management-action',
  action: 'Words of advice, and the training again.',
  reasons: 'Told unprompted; nothing left the police.',
  decidedBy: {
    personId: anId(authority.name),
    name: authority.name,
    rankOrGrade: authority.rankOrGrade,
    office: 'appropriate-authority',
  },
  decidedOn: day('2027-02-17'),
  evidence: { kind: 'email', description: 'Email of the day.', reference: '' },
  ...over,
});

export const aSupportPlan = (over: Partial<Planned> = {}): Planned => ({
  type: 'reporter-support.planned/1',
  keptBy: desk,
  offered: ['welfare-contact'],
  offeredDetail: '',
  safeWays: 'By her own phone, after duty.',
  watchFor: 'Shifts changed at short notice.',
  nextContactOn: day('2027-02-25'),
  over: [],
  ...over,
});

export const aWelfareContact = (over: Partial<Contacted> = {}): Contacted => ({
  type: 'reporter-support.contacted/1',
  contactId: anId('welfare contact'),
  contactedOn: day('2027-02-18'),
  contactedBy: desk,
  welfare: 'She is well.',
  detriment: 'none',
  detrimentDetail: '',
  action: '',
  nextContactOn: day('2027-03-18'),
  ...over,
});
