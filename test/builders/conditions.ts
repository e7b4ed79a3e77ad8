import type { z } from 'zod';
import type { breachEvents } from '../../shared/domain/breach/events.ts';
import type { conditionEvents } from '../../shared/domain/condition/events.ts';
import type { DecidedBy } from '../../shared/domain/decided-by.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { riskPlanEvents } from '../../shared/domain/risk-plan/events.ts';
import type { serviceConfidenceEvents } from '../../shared/domain/service-confidence/events.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import { headOfPsd } from './outcome.ts';
import { anId, authority, investigator } from './people.ts';
import { day } from './report.ts';

/** @file What happens to conditions once they bind, and the plans beside them. Everybody is invented. */

type Checked = z.infer<(typeof conditionEvents)['condition.monitored/1']>;
type Broken = z.infer<(typeof breachEvents)['breach.recorded/1']>;
type NotReferred = z.infer<(typeof breachEvents)['breach.not-referred/1']>;
type Of<Type extends keyof typeof riskPlanEvents> = z.infer<(typeof riskPlanEvents)[Type]>;
type Invoked = z.infer<(typeof serviceConfidenceEvents)['service-confidence.invoked/1']>;

/** A person who decides in an office. */
export const deciding = (
  { name, rankOrGrade }: UnitPerson,
  office: Office,
): { readonly decidedBy: DecidedBy } => ({
  decidedBy: { personId: anId(name), name, rankOrGrade, office },
});

const evidence = { kind: 'email', description: 'Email of the same day.', reference: '' } as const;

export const aCheck = (over: Partial<Checked> = {}): Checked => ({
  type: 'condition.monitored/1',
  checkId: anId('check'),
  conditionId: anId('condition'),
  checkedOn: day('2027-02-18'),
  checkedBy: investigator.name,
  what: 'Asked her sergeant, and read the notes of their meetings.',
  finding: 'complied',
  note: '',
  ...over,
});

export const aBreach = (over: Partial<Broken> = {}): Broken => ({
  type: 'breach.recorded/1',
  breachId: anId('breach'),
  conditionId: anId('condition'),
  happenedOn: day('2027-02-18'),
  learnedOn: day('2027-02-18'),
  learnedFrom: 'Her sergeant',
  what: 'She was seen at a table with Dean Marlowe.',
  evidence: 'Note of the sergeant, with the case papers.',
  ...over,
});

export const aBreachNotReferred = (over: Partial<NotReferred> = {}): NotReferred => ({
  type: 'breach.not-referred/1',
  breachId: anId('breach'),
  ...deciding(authority, 'appropriate-authority'),
  decidedOn: day('2027-02-18'),
  evidence,
  reason: 'He sat down uninvited, and she left at once and reported it.',
  ...over,
});

export const aPlan = (over: Partial<Of<'risk-plan.drafted/1'>> = {}) => ({
  type: 'risk-plan.drafted/1' as const,
  planId: anId('plan'),
  version: 1,
  draftedOn: day('2027-02-17'),
  threats: [{ text: 'He asks her for information about warrants.' }],
  objectives: 'Nothing reaches him, and she is safe.',
  actions: [{ actionId: anId('action'), text: 'Audit of her searches.', owner: 'Systems auditor' }],
  monitor: investigator.name,
  reviewEvery: { count: 3, unit: 'months' as const },
  exitCriteria: 'No contact for six months, shown by two audits.',
  reason: '',
  ...over,
});

export const anAuthorisation = (over: Partial<Of<'risk-plan.authorised/1'>> = {}) => ({
  type: 'risk-plan.authorised/1' as const,
  planId: anId('plan'),
  version: 1,
  authorisedBy: deciding(headOfPsd, 'head-of-psd').decidedBy,
  authorisedOn: day('2027-02-17'),
  evidence,
  ...over,
});

export const aPlanReview = (over: Partial<Of<'risk-plan.reviewed/1'>> = {}) => ({
  type: 'risk-plan.reviewed/1' as const,
  planId: anId('plan'),
  reviewId: anId('plan review'),
  reviewedOn: day('2027-02-18'),
  reviewedBy: investigator.name,
  threatsNow: 'He has moved away.',
  exitCriteriaMet: false,
  result: 'continue' as const,
  note: '',
  ...over,
});

export const aPlanEnd = (over: Partial<Of<'risk-plan.ended/1'>> = {}) => ({
  type: 'risk-plan.ended/1' as const,
  planId: anId('plan'),
  endedOn: day('2027-02-18'),
  because: 'exit-criteria-met' as const,
  ...deciding(headOfPsd, 'head-of-psd'),
  evidence,
  reason: 'Both audits found nothing.',
  disposeOn: day('2028-02-18'),
  disposalBasis: 'The minimum period the unit set for ended plans.',
  ...over,
});

export const anInvocation = (over: Partial<Invoked> = {}): Invoked => ({
  type: 'service-confidence.invoked/1',
  invocationId: anId('invocation'),
  ...deciding(headOfPsd, 'head-of-psd'),
  decidedOn: day('2027-02-18'),
  evidence,
  significantBecause: 'Her post opens every live operation against him.',
  necessity: 'No lesser step keeps the operations from him.',
  proportionality: 'Conditions were thought of; her access is the risk itself.',
  presentRole: 'Intelligence analyst',
  newRole: 'Community engagement',
  changesOn: day('2027-03-01'),
  reviewOn: day('2027-09-01'),
  ...over,
});
