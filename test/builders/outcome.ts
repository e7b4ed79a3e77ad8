import type { z } from 'zod';
import { assert } from '../../shared/kit/assert.ts';
import type { adviceEvents } from '../../shared/domain/advice/events.ts';
import type { determinationEvents } from '../../shared/domain/determination/events.ts';
import { standingDetermination } from '../../shared/domain/determination/standing.ts';
import type { interviewEvents } from '../../shared/domain/interview/events.ts';
import { composeLetter } from '../../shared/domain/letter/compose.ts';
import { currentLetter } from '../../shared/domain/letter/current.ts';
import type { letterEvents } from '../../shared/domain/letter/events.ts';
import type { LetterKind } from '../../shared/domain/letter/model.ts';
import type { mitigationEvents } from '../../shared/domain/mitigation/events.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import type { ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import type { representationEvents } from '../../shared/domain/representation/events.ts';
import type { serviceEvents } from '../../shared/domain/service/events.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type { vettingEvents } from '../../shared/domain/vetting/events.ts';
import { aPolicy } from './case-story.ts';
import { anId, authority, investigator } from './people.ts';
import { day } from './report.ts';

/** @file What follows an assessment, as the West Midlands profile accepts it. Everybody is invented. */

type Of<Schemas extends Record<string, z.ZodType>, Type extends keyof Schemas> = z.infer<
  Schemas[Type]
>;
type Proposed = Of<typeof mitigationEvents, 'mitigation.proposed/1'>;
type Answered = Of<typeof mitigationEvents, 'mitigation.answered/1'>;
type Interview = Of<typeof interviewEvents, 'interview.recorded/1'>;
type Made = Of<typeof determinationEvents, 'determination.made/1'>;
type Issued = Of<typeof letterEvents, 'letter.issued/1'>;
type Advice = Of<typeof adviceEvents, 'advice.given/1'>;

/** Head of PSD, who authorises plans. */
export const headOfPsd: UnitPerson = {
  personId: anId('Marguerite Stallard'),
  name: 'Marguerite Stallard',
  rankOrGrade: 'Chief Superintendent',
  offices: ['head-of-psd'],
};

export const advice = (over: Partial<Advice> = {}): Advice => ({
  type: 'advice.given/1',
  adviceId: anId('advice'),
  text: 'Tell us of any request for information.',
  givenBy: investigator.name,
  givenOn: day('2027-02-15'),
  means: 'in-person',
  closes: true,
  ...over,
});

export const aProposal = (over: Partial<Proposed> = {}): Proposed => ({
  type: 'mitigation.proposed/1',
  mitigationId: anId('report contact'),
  kind: 'report-all-contact',
  text: 'Report every contact with Dean Marlowe to your line manager.',
  proposedBy: 'unit',
  proposedOn: day('2027-02-15'),
  simple: true,
  necessity: 'He may ask for information.',
  proportionality: 'It restricts nothing; it only makes contact known.',
  ...over,
});

/** A proposal that weighs on a private life. */
export const aSignificantProposal = (over: Partial<Proposed> = {}): Proposed =>
  aProposal({
    mitigationId: anId('no contact'),
    kind: 'no-contact',
    text: 'Have no contact with Dean Marlowe.',
    simple: false,
    ...over,
  });

export const anAnswer = (answer: Answered['answer'], over: Partial<Answered> = {}): Answered => ({
  type: 'mitigation.answered/1',
  mitigationId: anId('report contact'),
  answer,
  by: 'member',
  answeredOn: day('2027-02-16'),
  note: answer === 'agreed' ? '' : 'She trains there every week.',
  ...over,
});

export const anInterview = (over: Partial<Interview> = {}): Interview => ({
  type: 'interview.recorded/1',
  interviewId: anId('interview'),
  interviewType: 'formal',
  directedBy: { name: headOfPsd.name, rankOrGrade: headOfPsd.rankOrGrade },
  directedOn: day('2027-02-14'),
  venue: 'Room 2.14, Lindon House',
  startedOn: day('2027-02-16'),
  startTime: '10:05',
  endedOn: day('2027-02-16'),
  endTime: '11:20',
  interviewer: {
    personId: anId(investigator.name),
    isLocalManager: false,
    name: investigator.name,
    rankOrGrade: investigator.rankOrGrade,
  },
  present: [{ name: 'Ruth Calloway', capacity: 'member' }],
  policeFriend: {
    offered: true,
    present: true,
    name: 'Olwen Tregaskis',
    organisation: 'police-federation',
  },
  rights: {
    policeFriend: true,
    purposeExplained: true,
    notMisconductInterview: true,
    systemsCheckReminder: true,
  },
  summary: 'She told how they met and how often they train together.',
  subjectProposals: 'To train at another time.',
  agreed: '',
  disputed: '',
  readBack: true,
  readBackNote: '',
  ...over,
});

export const representations = (
  over: Partial<Of<typeof representationEvents, 'representation.made/1'>> = {},
): Of<typeof representationEvents, 'representation.made/1'> => ({
  type: 'representation.made/1',
  representationId: anId('representations'),
  by: 'member',
  receivedOn: day('2027-02-17'),
  form: 'written',
  text: 'The gym is the only one near her home.',
  ...over,
});

export const anInvitation = (
  over: Partial<Of<typeof representationEvents, 'representation.invited/1'>> = {},
): Of<typeof representationEvents, 'representation.invited/1'> => ({
  type: 'representation.invited/1',
  invitationId: anId('invitation'),
  invitedOn: day('2027-02-15'),
  invitedBy: investigator.name,
  about: 'No contact with Dean Marlowe.',
  ...over,
});

/** An authority's decision to impose one condition. */
export const aDetermination = (over: Partial<Made> = {}): Made => ({
  type: 'determination.made/1',
  determinationId: anId('determination'),
  outcome: 'conditions-imposed',
  decidedBy: {
    personId: anId(authority.name),
    name: authority.name,
    rankOrGrade: authority.rankOrGrade,
    office: 'appropriate-authority',
  },
  decidedOn: day('2027-02-17'),
  evidence: { kind: 'signed-document', description: 'Signed determination.', reference: 'D/1' },
  ndm: {
    ethics: 'Fair and open.',
    information: 'The report and the interview.',
    assessment: 'Medium.',
    powersAndPolicy: 'The policy.',
    options: 'Advice; reporting contact; no contact.',
    actionAndReview: 'No contact, reviewed in a year.',
  },
  findsRisk: true,
  reasons: 'The contact is weekly and recent.\n\nNothing lighter was enough.',
  approvedMitigationIds: [],
  conditions: [aCondition()],
  memberDisputes: false,
  reviewPeriod: '12 months',
  consideredRepresentationIds: [],
  ...over,
});

export const aCondition = (
  over: Partial<Made['conditions'][number]> = {},
): Made['conditions'][number] => ({
  conditionId: anId('condition'),
  kind: 'no-contact',
  text: 'Have no contact with Dean Marlowe by any means.',
  necessity: 'He is active in supply.',
  proportionality: 'Reporting contact was not kept up.',
  monitoring: 'Asked about at each monthly meeting with her sergeant.',
  owner: 'Sergeant Peregrine Vance',
  effectiveFrom: day('2027-02-18'),
  reviewOn: day('2028-02-17'),
  ...over,
});

/** An approval of what was agreed. */
export const anApproval = (over: Partial<Made> = {}): Made =>
  aDetermination({
    outcome: 'agreed-mitigation-approved',
    conditions: [],
    approvedMitigationIds: [anId('report contact')],
    ...over,
  });

/** The words a letter is composed with. */
export const letterWords = {
  signatoryName: 'Imogen Hartley-Voss',
  signatoryRank: 'Detective Sergeant',
  signatoryOffice: 'Counter Corruption Unit',
  contact: 'Imogen Hartley-Voss, extension 4471',
  appealAddress: 'Head of PSD, Lindon House',
  furtherWords: '',
} as const;

/** A letter issued as composed from a state. */
export function aLetter(
  kind: LetterKind,
  state: CaseState,
  over: Partial<Issued> = {},
  policy: ResolvedPolicy = aPolicy(),
): Issued {
  const composed = composeLetter(kind, state, policy, { ...letterWords, today: day('2027-02-18') });
  assert(composed.ok, 'a letter of a test cannot be composed');
  const current = currentLetter(state, kind);
  const determination = kind === 'acknowledgement' ? undefined : standingDetermination(state);
  return {
    type: 'letter.issued/1',
    letterId: anId(`${kind} ${String((current?.version ?? 0) + 1)}`),
    kind,
    version: (current?.version ?? 0) + 1,
    ...(current ? { replaces: { letterId: current.letterId, reason: 'A date was wrong.' } } : {}),
    ...(determination ? { determinationId: determination.determinationId } : {}),
    issuedOn: day('2027-02-18'),
    model: composed.value,
    pdf: { sha256: 'a'.repeat(64), sizeBytes: 3 },
    pdfBase64: 'UERG',
    ...over,
  };
}

/** The first notice of conditions of a case. */
export const firstNotice = anId('notice-of-conditions 1');

export const aService = (
  over: Partial<Of<typeof serviceEvents, 'notice.served/1'>> = {},
): Of<typeof serviceEvents, 'notice.served/1'> => ({
  type: 'notice.served/1',
  letterId: firstNotice,
  method: 'in-person',
  servedOn: day('2027-02-18'),
  servedBy: investigator.name,
  refusedToSign: false,
  note: '',
  ...over,
});

export const aReceipt = (
  over: Partial<Of<typeof serviceEvents, 'receipt.recorded/1'>> = {},
): Of<typeof serviceEvents, 'receipt.recorded/1'> => ({
  type: 'receipt.recorded/1',
  letterId: firstNotice,
  receivedOn: day('2027-02-18'),
  evidence: { kind: 'signed-acknowledgement', text: 'Signed by her at 14:20.' },
  ...over,
});

export const aVettingReview = (
  over: Partial<Of<typeof vettingEvents, 'vetting.review-recorded/1'>> = {},
): Of<typeof vettingEvents, 'vetting.review-recorded/1'> => ({
  type: 'vetting.review-recorded/1',
  reviewId: anId('vetting review'),
  reviewedOn: day('2027-02-18'),
  reviewedBy: 'Bronwen Achebe-Lister',
  outcome: 'no-change',
  text: '',
  ...over,
});
