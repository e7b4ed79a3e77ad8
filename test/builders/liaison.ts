import type { z } from 'zod';
import type { departureEvents } from '../../shared/domain/departure/events.ts';
import type { misconductEvents } from '../../shared/domain/misconduct/events.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import type { ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import type { vettingEvents } from '../../shared/domain/vetting/events.ts';
import { composePack } from '../../shared/domain/vetting/pack.ts';
import { aPolicy } from './case-story.ts';
import { anId, authority, investigator } from './people.ts';
import { day } from './report.ts';

/** @file What passes between the unit and vetting, misconduct and the chief officers. Everybody is invented. */

type Of<Schemas extends Record<string, z.ZodType>, Type extends keyof Schemas> = z.infer<
  Schemas[Type]
>;
type Referred = Of<typeof misconductEvents, 'misconduct.referred/1'>;
type NotReferred = Of<typeof misconductEvents, 'misconduct.not-referred/1'>;
type Checked = Of<typeof misconductEvents, 'misconduct.checked/1'>;
type Feedback = Of<typeof misconductEvents, 'misconduct.feedback-received/1'>;
type Notified = Of<typeof vettingEvents, 'vetting.notified/2'>;
type Heard = Of<typeof departureEvents, 'departure.heard/1'>;
type Decided = Of<typeof departureEvents, 'departure.decided/1'>;

/** The supervisor who checks referrals. */
export const supervisor: UnitPerson = {
  personId: anId('Wilfred Anstey'),
  name: 'Wilfred Anstey',
  rankOrGrade: 'Detective Inspector',
  offices: ['supervisor'],
  collarNumber: '2210',
};
/** The chief officer who approves that a member leaves. */
export const deputyChiefConstable: UnitPerson = {
  personId: anId('Rosalind Pemberton-Ashe'),
  name: 'Rosalind Pemberton-Ashe',
  rankOrGrade: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  collarNumber: '1',
};

/** A person in an office, as an event names them. */
export const as = <Office extends Referred['decidedBy']['office']>(
  { name, rankOrGrade }: UnitPerson,
  office: Office,
): Omit<Referred['decidedBy'], 'office'> & { office: Office } => ({
  personId: anId(name),
  name,
  rankOrGrade,
  office,
});

export const aReferral = (over: Partial<Referred> = {}): Referred => ({
  type: 'misconduct.referred/1',
  referralId: anId('referral'),
  trigger: 'failure-to-report',
  matter: 'The association was known for a year before it was reported.',
  standards: ['duties-and-responsibilities', 'challenging-and-reporting-improper-conduct'],
  severityAssessment: 'not-assessed',
  ifSubstantiated: [],
  iopcReferral: 'not-required',
  iopcRationale: 'If substantiated it would be none of the kinds that must be referred.',
  referredOn: day('2027-02-18'),
  referredTo: 'PSD complaints and misconduct',
  psdCaseRef: '',
  decidedBy: as(investigator, 'investigator'),
  ...over,
});

/** The same where an intimate relationship began through policing. */
export const anAbuseReferral = (over: Partial<Referred> = {}): Referred =>
  aReferral({
    trigger: 'abuse-of-position',
    standards: ['authority-respect-and-courtesy', 'discreditable-conduct'],
    ifSubstantiated: ['serious-corruption'],
    iopcReferral: 'mandatory',
    iopcRationale: 'If substantiated it would be abuse of position for a sexual purpose.',
    ...over,
  });

export const aCheck = (over: Partial<Checked> = {}): Checked => ({
  type: 'misconduct.checked/1',
  checkId: anId('check'),
  referralId: anId('referral'),
  checkedBy: as(supervisor, 'supervisor'),
  checkedOn: day('2027-02-18'),
  result: 'agreed',
  note: '',
  ...over,
});

export const sentToIopc: Of<typeof misconductEvents, 'misconduct.sent-to-iopc/1'> = {
  type: 'misconduct.sent-to-iopc/1',
  referralId: anId('referral'),
  sentOn: day('2027-02-18'),
  sentBy: 'Head of PSD',
  iopcReference: '',
  note: '',
};

export const anAnswerToIt = (over: Partial<Feedback> = {}): Feedback => ({
  type: 'misconduct.feedback-received/1',
  feedbackId: anId('feedback'),
  referralId: anId('referral'),
  receivedOn: day('2027-02-18'),
  receivedFrom: 'PSD complaints and misconduct',
  psdCaseRef: 'CM/114/27',
  severityAssessment: 'gross-misconduct',
  isFinal: false,
  text: 'It is assessed as gross misconduct.',
  ...over,
});

export const aDecisionNotToRefer = (over: Partial<NotReferred> = {}): NotReferred => ({
  type: 'misconduct.not-referred/1',
  decisionId: anId('not referred'),
  trigger: 'systems-misuse',
  matter: 'One look at the force’s own intranet page of the gym.',
  ifSubstantiated: [],
  iopcReferral: 'not-required',
  iopcRationale: 'It would be none of the kinds that must be referred.',
  decidedBy: as(authority, 'appropriate-authority'),
  decidedOn: day('2027-02-18'),
  evidence: { kind: 'email', description: 'E-mail of the authority.', reference: '' },
  reason: 'It was no police system.',
  ...over,
});

/** Vetting told, with the pack the case makes of the choice. */
export function aPackSent(
  state: CaseState,
  over: Partial<Omit<Notified, 'pack'>> = {},
  policy: ResolvedPolicy = aPolicy(),
): Notified {
  const fields = over.fields ?? ['name', 'rank-or-grade', 'vetting-held', 'risk-grade'];
  const riskSummary = over.riskSummary ?? 'Weekly contact with a person convicted in 2022.';
  return {
    type: 'vetting.notified/2',
    notificationId: anId('pack'),
    notifiedOn: day('2027-02-18'),
    notifiedBy: investigator.name,
    notifiedTo: 'Force Vetting Unit',
    purpose: 'identified-risk',
    sha256: 'a'.repeat(64),
    ...over,
    fields,
    riskSummary,
    pack: composePack(state, policy, { fields, riskSummary }),
  };
}

export const aDeparture = (over: Partial<Heard> = {}): Heard => ({
  type: 'departure.heard/1',
  departureId: anId('departure'),
  kind: 'resignation',
  heardOn: day('2027-02-15'),
  heardFrom: 'Human resources',
  plannedFor: day('2027-03-31'),
  detail: '',
  ...over,
});

export const aDepartureDecision = (over: Partial<Decided> = {}): Decided => ({
  type: 'departure.decided/1',
  departureId: anId('departure'),
  decision: 'approved',
  decidedBy: as(deputyChiefConstable, 'deputy-chief-constable'),
  decidedOn: day('2027-02-16'),
  evidence: { kind: 'signed-document', description: 'Signed acceptance.', reference: '' },
  underInvestigation: 'nothing',
  note: '',
  ...over,
});

export const itHappened: Of<typeof departureEvents, 'departure.took-effect/1'> = {
  type: 'departure.took-effect/1',
  departureId: anId('departure'),
  on: day('2027-02-17'),
  note: '',
};
