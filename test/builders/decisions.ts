import type { z } from 'zod';
import type { disclosureEvents } from '../../shared/domain/protected-disclosure/events.ts';
import type { gradingEvents } from '../../shared/domain/grading/events.ts';
import type { reporterEvents } from '../../shared/domain/reporter/events.ts';
import type { riskEvents } from '../../shared/domain/risk/events.ts';
import type { triageEvents } from '../../shared/domain/triage/events.ts';
import { investigator, anId } from './people.ts';
import { anAssociate, day } from './report.ts';

/** @file What the unit decides at intake, as the West Midlands profile accepts it. Everybody is invented. */

type Triage = z.infer<(typeof triageEvents)['triage.decided/1']>;
type Risk = z.infer<(typeof riskEvents)['risk.assessed/1']>;
type Stopped = z.infer<(typeof disclosureEvents)['disclosure.stopped/1']>;
type Advised = z.infer<(typeof disclosureEvents)['disclosure.advice-recorded/1']>;
type Graded = z.infer<(typeof gradingEvents)['grading.made/1']>;
type Identified = z.infer<(typeof reporterEvents)['reporter.identified/1']>;
type Answer = Triage['limbs'][number]['answer'];

/** The policy of most tests, as decisions are stamped with it. */
export const stamp = { profileId: 'west-midlands', version: '2023.1' } as const;

/** The three limbs, answered. */
export const limbs = (member: Answer, investigations: Answer, trust: Answer): Triage['limbs'] => [
  { code: 'compromise-member', answer: member, reason: 'He knows where she works.' },
  {
    code: 'compromise-investigations',
    answer: investigations,
    reason: 'No shared inquiry is known.',
  },
  { code: 'trust-and-confidence', answer: trust, reason: 'The conviction is public.' },
];

/** What was reported of the associate is known indirectly, from a source nobody has tested. */
export const aGrading = (over: Partial<Graded> = {}): Graded => ({
  type: 'grading.made/1',
  gradingId: anId('grading'),
  associateIds: [anAssociate().associateId],
  ...{ sourceEvaluation: 'untested', evaluation: 'C', handling: 'C', conditions: ['A1', 'S2'] },
  because: 'Told at second hand, and nobody else says so.',
  gradedOn: day('2027-02-14'),
  over: [],
  ...over,
});

/** Found notifiable. */
export const aTriage = (over: Partial<Triage> = {}): Triage => ({
  type: 'triage.decided/1',
  exclusion: { code: 'none', reason: '' },
  limbs: limbs('possible', 'no', 'yes'),
  outcome: 'notifiable',
  rationale: 'A recent conviction, and weekly contact.',
  policy: stamp,
  over: [],
  ...over,
});

/** Assessed as Medium. */
export const anAssessment = (over: Partial<Risk> = {}): Risk => ({
  type: 'risk.assessed/1',
  missing: [],
  missingDetail: '',
  factors: ['proximity', 'leverage', 'frequency', 'role', 'disclosure'].map((code) => ({
    code,
    score: 2,
    rationale: 'From the report.',
  })),
  furtherFactors: [],
  impact: { score: 3, rationale: 'Information of ordinary sensitivity.' },
  likelihood: { score: 3, rationale: 'Weekly contact.' },
  harms: ['disclosure-of-information'],
  suggestedGrade: 'Medium',
  confirmedGrade: 'Medium',
  overrideReason: '',
  manageability: 'manageable',
  escalation: [],
  manageabilityReason: '',
  rulePack: { id: 'local-na', version: '1' },
  policy: stamp,
  over: [],
  ...over,
});

/** Stopped, and open to the investigator only. */
export const aStop = (over: Partial<Stopped> = {}): Stopped => ({
  type: 'disclosure.stopped/1',
  legislation: 'Employment Rights Act 1996, Part IVA',
  reason: 'The report says that a supervisor hides complaints.',
  namedPeople: [{ personId: anId(investigator.name), name: investigator.name }],
  ...over,
});

/** A lawyer's advice. */
export const advice = (outcome: Advised['outcome'], over: Advised['over'] = []): Advised => ({
  type: 'disclosure.advice-recorded/1',
  adviser: 'Philippa Sandringham-Coe, force solicitor',
  advisedOn: day('2027-02-16'),
  advice: 'Read with the report; reasons in the attached note.',
  outcome,
  over,
});

/** A colleague who reported and wishes not to be known. */
export const aReporter = (over: Partial<Identified> = {}): Identified => ({
  type: 'reporter.identified/1',
  identity: {
    surname: 'O’Brien-Núñez',
    forenames: 'Siobhán',
    knownAs: 'Shiv',
    rankOrGrade: 'Police Constable',
    collarNumber: 'WM 7719',
    relationToSubject: 'same shift',
  },
  contact: { phone: '', email: '', address: '', safeWays: 'By her own phone, after duty.' },
  protection: 'confidential',
  protectionReason: 'Works beside the subject.',
  supportOffered: ['single-point-of-contact'],
  supportDetail: '',
  detriment: '',
  covertSource: 'no',
  over: [],
  ...over,
});
