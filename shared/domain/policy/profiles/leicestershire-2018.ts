import { civilDate } from '../../../kit/civil-date.ts';
import { clauses, type ClauseRef } from '../clauses.ts';
import { clauseSource, house, notStated, reading, stated, type Profile } from '../profile.ts';
import type { Authority, Worded } from '../values.ts';
import { houseSafeguards, houseValues } from './house-values.ts';
import { silentOnProcedure } from './silent.ts';

const headOfProfessionalStandards: Authority = {
  title: 'Head of Professional Standards',
  offices: ['head-of-psd'],
  onlyInAbsence: [],
};
const deputyChiefConstable: Authority = {
  title: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  onlyInAbsence: [],
};

const area = (ref: ClauseRef, code: string): Worded => ({
  code,
  wording: clauses[ref],
  source: clauseSource(ref),
});
const riskAreas: Worded[] = [
  area('PD5.1', 'abuse-of-authority'),
  area('PD5.2', 'substance-misuse'),
  area('PD5.3', 'computer-misuse'),
  area('PD5.4', 'business-interests'),
  area('PD5.5', 'social-media'),
  area('PD5.6', 'debt-management'),
  area('PD5.7', 'notifiable-associations'),
  area('PD5.8', 'infiltration'),
  area('PD5.9', 'theft-and-fraud'),
  area('PD5.10', 'gifts-and-gratuities'),
  area('PD5.11', 'procurement'),
];

/** Leicestershire Police, Notifiable Association Procedure as reported in Paper D of 21 September 2018. */
export const leicestershire2018: Profile = {
  id: 'leicestershire',
  version: '2018.1',
  force: 'Leicestershire Police',
  title: 'Leicestershire 2018',
  citation: 'Notifiable Association Procedure, as reported in Paper D, 21 September 2018',
  effectiveFrom: civilDate.parse('2018-09-21'),
  basis:
    'A committee paper that reports the procedure; the procedure itself is not published. The day is that of the paper: when the procedure began is not stated.',
  values: {
    ...houseValues,
    ...houseSafeguards,
    ...silentOnProcedure,
    'terminology.association': stated('notifiable association', 'PD14', 'notifiable associations'),
    'terminology.report': stated(
      'Notifiable association report',
      'PD12',
      'Notifiable association reports',
    ),
    'terminology.unit': stated('Counter Corruption Unit', 'PD13', 'Counter Corruption Unit'),
    'terminology.unitShort': stated('CCU', 'PD11', 'the CCU'),
    'definition.categories': notStated(
      'Which scenarios must be reported. The paper speaks of inappropriate groups or organisations and lists none.',
    ),
    'intake.route': stated('Online via the Intranet; confidential advice from the CCU.', 'PD11'),
    'decision.authority': notStated(
      'Who decides on risk, conditions and ceasing. The paper names only who authorises a plan: the Head of Professional Standards.',
    ),
    'decision.agreedMitigationNeedsApproval': reading(
      true,
      'PD8',
      'Risk management actions go into a plan that is authorised, whether they were agreed or not.',
    ),
    'decision.adviceNeedsAuthority': reading(
      false,
      'PD14',
      'The paper asks for no authority where advice and guidance is enough.',
    ),
    'appeal.right': stated({ given: true }, 'PD9'),
    'appeal.authority': stated(deputyChiefConstable, 'PD9'),
    'appeal.lateAcceptedBy': house(
      deputyChiefConstable,
      'The paper does not say who may accept a late appeal; we take the one who hears it.',
    ),
    'clock.appealSubmission': notStated(
      'How long a member has to appeal, counted from what. The paper names the Deputy Chief Constable and no time.',
    ),
    'clock.yearlyUpdate': notStated(
      'Whether, and how often, the member reports again without being asked.',
    ),
    'clock.planReview': notStated(
      'How often a risk management plan is reviewed. The paper says “regularly”.',
    ),
    'letters.owed': notStated('Which letters the unit owes, and when.'),
    'plan.onHighRisk': stated('must', 'PD15'),
    'plan.holdsEveryAction': stated(
      true,
      'PD8',
      'where risk management actions are deemed necessary, they are included within a risk management plan authorised by the Head of Professional Standards.',
    ),
    'plan.authority': stated(
      headOfProfessionalStandards,
      'PD8',
      'authorised by the Head of Professional Standards',
    ),
    'serviceConfidence.available': notStated(
      'Whether the force has a service confidence policy that applies.',
    ),
    'serviceConfidence.authority': notStated(
      'Who requires a change of role under service confidence, if the force has it.',
    ),
    'departure.authority': house(
      deputyChiefConstable,
      'HMIC reported in November 2014 that the Deputy Chief Constable “will not accept a resignation immediately prior to a disciplinary hearing”: so it is theirs to accept. It is the force’s practice, not a sentence of its procedure.',
    ),
    'suspension.authority': house(
      deputyChiefConstable,
      'HMIC reported in November 2014: “Suspension decisions are made by the DCC.” It is the force’s practice, not a sentence of its procedure.',
    ),
    'vetting.sharingBeforeRisk': stated(
      true,
      'PD13',
      'Information sharing between the Force Vetting Unit and Counter Corruption Unit aims to ensure that risks are appropriately identified',
    ),
    'vetting.reviewer': reading(
      'the Force Vetting Unit',
      'PD13',
      'The paper says that the two units share information, and not who reviews what.',
    ),
    'strategy.riskAreas': stated(riskAreas, 'PD5'),
    'strategy.nominates': stated(true, 'PD6'),
    'strategy.renewedAfterMonths': reading(
      12,
      'PD4',
      'The paper says “annual” and not from when; we count from the day the last one was adopted.',
    ),
    'retention.note': stated(
      'Risk Management Plans are retained for the minimum period necessary to reduce the reported threats.',
      'PD10',
    ),
  },
};
