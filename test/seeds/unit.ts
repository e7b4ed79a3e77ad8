import type { z } from 'zod';
import type { letterTemplateEvents } from '../../shared/domain/letter-template/events.ts';
import { shippedWordings } from '../../shared/domain/letter-template/defaults.ts';
import type { officeholderEvents } from '../../shared/domain/officeholder/events.ts';
import { hampshire2013 } from '../../shared/domain/policy/profiles/hampshire-2013.ts';
import { westMidlands2023 } from '../../shared/domain/policy/profiles/west-midlands-2023.ts';
import type { Profile } from '../../shared/domain/policy/profile.ts';
import { addressBook } from './address-book.ts';
import { beat, called, type Beat } from './beats.ts';
import { fact } from './facts.ts';
import { officeholders } from './people.ts';
import { actCalled, day, idOf, me } from './tokens.ts';

/** @file What the unit itself recorded: its people, what it filled in where a policy is silent, a version of its own in the making, its
 *  control strategy, a wording it changed, and advice it gave without a case. */

type OfficeholderEvent<Type extends keyof typeof officeholderEvents> = z.infer<
  (typeof officeholderEvents)[Type]
>;

const named = ({
  name,
  rank,
  offices,
  collarNumber,
}: (typeof officeholders)[number]): OfficeholderEvent<'officeholder.named/1'> => ({
  type: 'officeholder.named/1',
  personId: idOf(name),
  name,
  rankOrGrade: rank,
  offices: [...offices],
  collarNumber,
});

const retired: OfficeholderEvent<'officeholder.ended/1'> = {
  type: 'officeholder.ended/1',
  personId: idOf('Crispin Haldenby'),
  endedOn: day(-211),
  reason: 'Retired from the force.',
};

const decidedByDeputy = { name: 'Evander Loxwood', role: 'Deputy Chief Constable' };

const filled = (
  profile: Profile,
  on: number,
  key: string,
  value: z.infer<ReturnType<typeof z.json>>,
  reason: string,
) =>
  fact({
    type: 'policy-value.filled/1',
    profileId: profile.id,
    profileVersion: profile.version,
    key,
    value,
    decidedBy: decidedByDeputy,
    decidedOn: day(on),
    reason,
    over: [],
  });

const deputyChiefConstable = {
  title: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  onlyInAbsence: [],
};
const appropriateAuthority = {
  title: 'Appropriate Authority',
  offices: ['appropriate-authority'],
  onlyInAbsence: [],
};

const silent = 'The policy is silent, and somebody has to decide.';

/** What the unit says itself where the policy says nothing. */
const ours = { kind: 'house', why: 'The policy is silent; the unit wrote it down itself.' };
const written = (code: string, wording: string) => ({ code, wording, source: ours });
const limbs = [
  written('compromise-member', 'Whether the member could be compromised.'),
  written('compromise-investigations', 'Whether an inquiry could be.'),
  written('trust-and-confidence', 'Whether it would lower trust and confidence in the police.'),
];
const watched = [
  written('computer-misuse', 'Misuse of police systems and what is learned from them'),
  written('abuse-of-authority', 'Abuse of authority for a sexual purpose'),
  written('notifiable-associations', 'Notifiable associations'),
];

const fills = (on: number): Beat =>
  beat(
    on,
    filled(
      westMidlands2023,
      on,
      'plan.authority',
      { title: 'Head of PSD', offices: ['head-of-psd'], onlyInAbsence: [] },
      silent,
    ),
    filled(
      westMidlands2023,
      on,
      'clock.planReview',
      { count: 6, unit: 'months', from: 'plan-authorised' },
      silent,
    ),
    filled(westMidlands2023, on, 'departure.authority', deputyChiefConstable, silent),
    filled(westMidlands2023, on, 'suspension.authority', deputyChiefConstable, silent),
    filled(
      hampshire2013,
      on,
      'decision.authority',
      appropriateAuthority,
      'As in our own force, for members of the joint team.',
    ),
    filled(westMidlands2023, on, 'strategy.riskAreas', watched, silent),
    filled(hampshire2013, on, 'decision.agreedMitigationNeedsApproval', true, silent),
    filled(hampshire2013, on, 'definition.limbs', limbs, silent),
    filled(hampshire2013, on, 'definition.exclusions', [], silent),
    filled(hampshire2013, on, 'serviceConfidence.authority', deputyChiefConstable, silent),
  );

const draftId = idOf('policy draft');

const discardedId = idOf('policy draft', 'discarded');

const headOfVersion = {
  type: 'policy.drafted/1',
  profileId: westMidlands2023.id,
  basedOn: { profileId: westMidlands2023.id, version: westMidlands2023.version },
  force: 'Westshire Police (fictitious)',
  citation: 'Notifiable Association policy, 2027',
  basis: 'What two years of cases have taught.',
  governs: true,
} as const;

/** A version that came to nothing. */
const versionDiscarded: readonly Beat[] = [
  beat(
    -62,
    fact({
      ...headOfVersion,
      draftId: discardedId,
      version: '2026.2',
      title: 'Westshire 2026, second',
      effectiveFrom: day(-30),
      reason: 'Plans are reviewed too seldom.',
    }),
  ),
  beat(
    -59,
    fact({
      type: 'policy.discarded/1',
      draftId: discardedId,
      reason: 'The year is nearly over; it is made for the next.',
    }),
  ),
];

/** A version of the unit's own in the making: proposed once, returned, and open again. */
const versionInTheMaking: readonly Beat[] = [
  beat(
    -58,
    fact({
      ...headOfVersion,
      draftId,
      version: '2027.1',
      title: 'Westshire 2027',
      effectiveFrom: day(60),
      reason: 'Plans are reviewed too seldom.',
    }),
    fact({
      type: 'policy.value-changed/1',
      draftId,
      key: 'clock.planReview',
      value: { count: 3, unit: 'months', from: 'plan-authorised' },
      decidedBy: decidedByDeputy,
      decidedOn: day(-58),
      reason: 'Six months leave too much time.',
      over: [],
    }),
  ),
  beat(
    -44,
    fact({ type: 'policy.proposed/1', draftId, note: 'For the next meeting of the board.' }),
  ),
  beat(
    -30,
    fact({
      type: 'policy.returned/1',
      draftId,
      reason: 'The board asks that the letters be looked at with it.',
    }),
  ),
];

const areas = ['computer-misuse', 'abuse-of-authority', 'notifiable-associations'] as const;

const strategy: readonly Beat[] = [
  beat(
    -200,
    fact({
      type: 'control-strategy.adopted/1',
      strategyId: idOf('control strategy'),
      adoptedOn: day(-200),
      adoptedBy: { name: 'Maximilian Threave', role: 'Head of PSD' },
      threats:
        'The national assessment names disclosure of information and abuse of position first. In this force associations come to light late, and mostly through others.',
      prevention: 'Guidance for supervisors, and a talk to every intake of students.',
      safeguarding: 'Who reports is supported, and watched for detriment.',
      proactive: 'Searches of police systems are looked through each quarter.',
      areas: [...areas],
    }),
    ...areas.map((area, place) =>
      fact({
        type: 'risk-area.nominated/1',
        area,
        personIds: [idOf(place === 1 ? 'Percival Oduyale' : 'Niamh Corrigale')],
        since: day(-200),
        note: '',
      }),
    ),
  ),
];

const giver = { personId: me.personId, name: me.name, rankOrGrade: me.rank };

const advice: readonly Beat[] = [
  beat(
    -96,
    fact({
      type: 'advice-contact.logged/1',
      contactId: idOf('advice', 'first'),
      contactedOn: day(-96),
      path: 'telephone',
      asker: 'supervisor-or-manager',
      department: 'Response',
      question:
        'Whether a neighbour’s speeding conviction has to be reported by one of their officers.',
      about: 'no-association',
      advice: 'Nodding terms with a neighbour are no association. A change would be.',
      toldToReport: false,
      givenBy: giver,
    }),
  ),
  beat(
    -37,
    fact({
      type: 'advice-contact.logged/1',
      contactId: idOf('advice', 'second'),
      contactedOn: day(-37),
      path: 'in-person',
      asker: 'officer',
      department: '',
      question: 'A friend has been asked to attend a voluntary interview. Does it have to be said?',
      about: 'possible-association',
      advice: 'It may be notifiable. Tell your line manager, who tells us; do not look it up.',
      toldToReport: true,
      givenBy: giver,
    }),
    fact({
      type: 'advice-contact.logged/1',
      contactId: idOf('advice', 'twice'),
      contactedOn: day(-37),
      path: 'in-person',
      asker: 'officer',
      department: '',
      question: 'A friend has been asked to attend a voluntary interview.',
      about: 'not-known',
      advice: 'As above.',
      toldToReport: true,
      givenBy: giver,
    }),
  ),
  beat(
    -36,
    fact({
      type: 'advice-contact.struck-out/1',
      contactId: idOf('advice', 'twice'),
      reason: 'Logged twice.',
    }),
  ),
  beat(
    -5,
    fact({
      type: 'advice-contact.logged/1',
      contactId: idOf('advice', 'third'),
      contactedOn: day(-5),
      path: 'email',
      asker: 'staff',
      department: 'Contact Management',
      question: 'What happens to what a colleague tells the unit, and who gets to know.',
      about: 'not-known',
      advice: 'Only those who work on it. Who reports may ask not to be named.',
      toldToReport: true,
      givenBy: giver,
    }),
  ),
];

type TemplateEvent<Type extends keyof typeof letterTemplateEvents> = z.infer<
  (typeof letterTemplateEvents)[Type]
>;
const shipped = shippedWordings['reporter-support'];
const edited: TemplateEvent<'letter-template.edited/1'> = {
  type: 'letter-template.edited/1',
  templateId: 'reporter-support',
  version: 1,
  wording: { ...shipped, title: 'Thank you for telling us' },
  reason: 'Warmer.',
  over: [],
};
const putBack: TemplateEvent<'letter-template.put-back/1'> = {
  type: 'letter-template.put-back/1',
  templateId: 'reporter-support',
  reason: 'The title gave away on the envelope what it was about.',
  over: [actCalled('wording')],
};

/** What the unit recorded, from the day its people were named. */
export const ofTheUnit: readonly Beat[] = [
  beat(-830, ...officeholders.map(named)),
  fills(-829),
  beat(-210, retired),
  ...strategy,
  called('wording', -120, edited),
  beat(-101, putBack),
  ...addressBook,
  ...advice,
  ...versionDiscarded,
  ...versionInTheMaking,
];
