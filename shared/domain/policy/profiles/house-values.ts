import { house, type ProfileValues } from '../profile.ts';
import { conditionKinds } from './conditions.ts';
import { ranks } from './ranks.ts';
import { localRiskPack } from './risk-pack.ts';

/** What is ours in every profile: no policy states it, and the procedure cannot do without. */
export const houseValues = {
  'intake.delayReasonAfterDays': house(
    14,
    'A report later than this is asked why it is late. The policies say “as soon as practicable” or nothing; the figure is ours.',
  ),
  'interview.alternativeWithinWorkingDays': house(
    5,
    'Borrowed from regulation 20 of the Police (Conduct) Regulations 2020, which governs misconduct interviews and not this one: who cannot come, or whose friend cannot, may propose a reasonable day within five working days of the day specified.',
  ),
  'clock.supervisorReview': house(
    { count: 28, unit: 'days', from: 'supervisor-review' },
    'Supervisors review an undecided case at set intervals. No policy names one; four weeks are ours, and the unit may change them.',
  ),
  'decision.excluded': house(
    ['investigator', 'subject'],
    'Nobody decides on their own case, and nobody decides on a case they investigated.',
  ),
  'appeal.excluded': house(
    ['original-decider', 'investigator', 'subject'],
    'Nobody hears an appeal against their own decision. Where one person holds both offices, the deputy hears it.',
  ),
  'misconduct.authority': house(
    {
      title: 'Appropriate Authority or Head of PSD',
      offices: ['appropriate-authority', 'head-of-psd', 'deputy-head-of-psd'],
      onlyInAbsence: ['deputy-head-of-psd'],
    },
    'A policy that says “may be referred” does not say who decides against it. Anybody in the unit may refer; leaving it is for an authority who did not investigate.',
  ),
  'conditions.catalogue': house(
    conditionKinds(),
    'A list to begin with, from practice. Each condition used needs its own necessity and proportionality.',
  ),
  'review.beginWithinDays': house(
    56,
    'An annual review is one that is due. Eight weeks leave time to invite and hear the member; earlier than that, a change of circumstances is the reason. The figure is ours.',
  ),
  'yearlyUpdate.remindDaysBefore': house(
    28,
    'Where a yearly update is asked for, the member is reminded in good time. The figure is ours.',
  ),
  'yearlyUpdate.chaseAfterDays': house(
    14,
    'A member who has not answered is asked again and given two weeks. The figure is ours.',
  ),
  'yearlyUpdate.chasers': house(
    2,
    'Two chasers; then somebody decides what the silence means. The figure is ours.',
  ),
  'risk.pack': house(
    localRiskPack,
    'No official scheme of scores is public. This one is local; the unit may replace it, and each assessment keeps its version.',
  ),
  'ranks.list': house(
    ranks,
    'The ranks of the police service and common staff grades; the force may edit the list.',
  ),
  'bundle.secondPerson': house(
    ['full', 'subject'],
    'What shows everything, and what goes to the member, is looked at by two people before it leaves. No policy says so; the unit may change it.',
  ),
  'marking.default': house(
    {
      classification: 'OFFICIAL',
      sensitive: true,
      handling: 'For the unit only. Do not forward or file on force systems.',
    },
    'Casework on members of the force is OFFICIAL-SENSITIVE unless somebody decides otherwise. Nothing above OFFICIAL is kept here.',
  ),
} as const satisfies Partial<ProfileValues>;

/** What is ours where a policy is silent and the safeguard cannot wait: nobody is restricted unheard. */
export const houseSafeguards = {
  'intake.systemsChecks': house(
    'Never check anybody or anything in a police system to confirm a suspected association. An unlawful check is a serious matter in itself. If a check has been made already, say so.',
    'Police systems are for policing purposes only, in every force.',
  ),
  'decision.interviewBeforeIntervention': house(
    true,
    'Nobody is placed under significant restriction before they could speak. West Midlands writes it (W24); this source is silent.',
  ),
  'decision.representationsWhenDisputed': house(
    true,
    'Nobody is placed under disputed conditions unheard. West Midlands writes it (W28); this source is silent.',
  ),
} as const satisfies Partial<ProfileValues>;
