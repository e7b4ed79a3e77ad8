import { civilDate } from '../../../kit/civil-date.ts';
import { clauseSource, house, notStated, reading, stated, type Profile } from '../profile.ts';
import type { Authority, Category, LetterDuty } from '../values.ts';
import { houseSafeguards, houseValues } from './house-values.ts';
import { silentOnProcedure } from './silent.ts';

const effectiveFrom = civilDate.parse('2013-12-01');

const categories: Category[] = [
  {
    code: 'criminal-conviction',
    label: 'Criminal conviction',
    wording: 'continuing social or other contact with persons who have criminal convictions',
    alwaysNotifiable: true,
    needsReason: false,
    raises: [],
    effectiveFrom,
    source: clauseSource(
      'Ha1',
      'continuing social or other contact with persons who have criminal convictions',
    ),
  },
  {
    code: 'other',
    label: 'Other criteria of potential risk, with the reason',
    wording: 'or meet other criteria that indicate a potential risk',
    alwaysNotifiable: false,
    needsReason: true,
    raises: [],
    effectiveFrom,
    source: clauseSource('Ha1', 'or meet other criteria that indicate a potential risk'),
  },
];

const deputyChiefConstable: Authority = {
  title: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  onlyInAbsence: [],
};

const letters: LetterDuty[] = [
  { letter: 'outcome', when: 'every-report', owed: 'must', source: clauseSource('Ha5') },
  {
    letter: 'acknowledgement',
    when: 'every-report',
    owed: 'may',
    source: {
      kind: 'house',
      why: 'One letter answers each report; a first line that it arrived may be sent before it.',
    },
  },
];

/** Hampshire Constabulary, 'reportable associations' policy as revised in December 2013 and reported by HMIC in 2014. */
export const hampshire2013: Profile = {
  id: 'hampshire',
  version: '2013.1',
  force: 'Hampshire Constabulary',
  title: 'Hampshire 2013',
  citation: 'Reportable associations policy, December 2013',
  effectiveFrom,
  basis:
    'HMIC’s report of November 2014; the policy itself was not read. Published “in December 2013”: the day is taken as the first of the month.',
  values: {
    ...houseValues,
    ...houseSafeguards,
    ...silentOnProcedure,
    'terminology.association': stated(
      'reportable association',
      'Ha1',
      "'reportable associations' policy",
    ),
    'terminology.report': reading(
      'Reportable association report',
      'Ha5',
      'The inspection says “reports”; the policy’s own name is not given.',
    ),
    'terminology.unit': reading(
      'anti-corruption unit',
      'Ha4',
      'The inspection spells ACU out elsewhere.',
    ),
    'terminology.unitShort': stated('ACU', 'Ha4', 'the ACU'),
    'definition.categories': stated(categories, 'Ha1'),
    'intake.route': stated('To the ACU, with advice from a supervisor.', 'Ha2'),
    'decision.agreedMitigationNeedsApproval': notStated(
      'Whether mitigation agreed with the member needs approval, and whose.',
    ),
    'decision.adviceNeedsAuthority': reading(
      false,
      'Ha3',
      'Supervisors give advice; the inspection names no authority for it.',
    ),
    'appeal.right': notStated(
      'Whether there is a right of appeal. The inspection names a chief officer for business interests, and nobody for associations.',
    ),
    'appeal.authority': notStated('Who hears an appeal, if there is one.'),
    'appeal.lateAcceptedBy': notStated('Who may accept a late appeal, if there is one.'),
    'clock.yearlyUpdate': stated(
      { count: 12, unit: 'months', from: 'last-report' },
      'Ha5',
      'require a further report if circumstances change, or at least a yearly update',
    ),
    'clock.planReview': notStated('How often a risk management plan is reviewed.'),
    'letters.owed': stated(letters, 'Ha5'),
    'plan.onHighRisk': stated(
      'may',
      'Ha4',
      'when appropriate, a risk management plan is put in place',
    ),
    'plan.holdsEveryAction': reading(
      false,
      'Ha4',
      'A plan is put in place “when appropriate”, so not every action needs one.',
    ),
    'plan.authority': notStated(
      'Who authorises a risk management plan. The unit assesses; nobody is named for the plan.',
    ),
    'serviceConfidence.available': stated(true, 'Ha6'),
    'serviceConfidence.authority': notStated(
      'Who requires a change of role under service confidence. The inspection says “the force”.',
    ),
    'vetting.sharingBeforeRisk': notStated(
      'Whether the unit and vetting share information before a risk is identified.',
    ),
    'departure.authority': house(
      deputyChiefConstable,
      'HMIC reported in November 2014: “All resignation or retirement requests can only be approved by the DCC.” It is the force’s practice, not a sentence of its associations policy.',
    ),
    'suspension.authority': notStated(
      'Who decides that a member is suspended. The inspection says that the Deputy Chief Constable is told of it, and not who decides.',
    ),
    'vetting.reviewer': notStated('Who reviews vetting once a risk is identified.'),
    'retention.note': notStated('How long records are kept.'),
  },
};
