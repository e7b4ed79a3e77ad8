import type { z } from 'zod';
import { assert } from '../../shared/kit/assert.ts';
import type { appealEvents } from '../../shared/domain/appeal/events.ts';
import type { ConditionChanges } from '../../shared/domain/condition/changes.ts';
import type { DecidedBy } from '../../shared/domain/decided-by.ts';
import { composeLetter } from '../../shared/domain/letter/compose.ts';
import type { letterEvents } from '../../shared/domain/letter/events.ts';
import type { UnitFacts, UnitPerson } from '../../shared/domain/noun.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { Fills } from '../../shared/domain/policy/resolve.ts';
import type { Authority } from '../../shared/domain/policy/values.ts';
import type { CaseState } from '../../shared/domain/state.ts';
import { aPolicy, givenUnder, type Setting, type Story } from './case-story.ts';
import { anAssessment, aTriage } from './decisions.ts';
import { daysToAppeal, filledIn, leicestershireFills } from './filled-in.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
  headOfPsd,
  letterWords,
} from './outcome.ts';
import { anId, authority, aUnit, investigator } from './people.ts';
import { aReport, day } from './report.ts';

/** @file An appeal against conditions that were served, as the West Midlands profile accepts it. Everybody is invented. */

type Of<Type extends keyof typeof appealEvents> = z.infer<(typeof appealEvents)[Type]>;

/** Who stands in for the Head of PSD. */
export const deputy: UnitPerson = {
  personId: anId('Cormac Threlfall'),
  name: 'Cormac Threlfall',
  rankOrGrade: 'Superintendent',
  offices: ['deputy-head-of-psd'],
};
/** Who hears appeals at Leicestershire. */
export const chiefsDeputy: UnitPerson = {
  personId: anId('Hyacinth Bellweather'),
  name: 'Hyacinth Bellweather',
  rankOrGrade: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
};

/** A unit in which an appeal can be heard. */
export const hearingUnit = (...more: readonly UnitPerson[]): UnitFacts =>
  aUnit([investigator, authority, headOfPsd, deputy, chiefsDeputy, ...more]);

/** A person as an act names them. */
export const acting = ({ name, rankOrGrade }: UnitPerson, office: Office): DecidedBy => ({
  personId: anId(name),
  name,
  rankOrGrade,
  office,
});

/** The setting of a story that ends in May, in a unit with everybody an appeal needs. */
export const inMay: Setting = { today: day('2027-05-20'), unit: hearingUnit() };

/** Conditions imposed on 17 February, served and received on the 18th: the last day to appeal is Thursday 4 March. */
export function underConditions(setting: Setting = inMay): Story {
  const decided = givenUnder(
    setting,
    aReport(),
    aTriage(),
    anAssessment(),
    anInterview(),
    aDetermination({ conditions: [aCondition(), anotherCondition] }),
  );
  return decided.and(
    aLetter('notice-of-conditions', decided.state, {}, setting.policy ?? aPolicy()),
    aService(),
    aReceipt(),
  );
}

/** A second condition, so that one can end and the other stand. */
export const anotherCondition = aCondition({
  conditionId: anId('another condition'),
  kind: 'report-all-contact',
  text: 'Report every contact to your line manager.',
});

/** Submitted on the day before the last, received two days later. */
export const anAppeal = (over: Partial<Of<'appeal.lodged/1'>> = {}): Of<'appeal.lodged/1'> => ({
  type: 'appeal.lodged/1',
  appealId: anId('appeal'),
  against: { kind: 'determination', determinationId: anId('determination') },
  submittedOn: day('2027-03-03'),
  receivedOn: day('2027-03-05'),
  receivedBy: investigator.name,
  form: 'written',
  grounds: 'The gym is the only one near her home, and he no longer trains there.',
  reference: 'Mailbox, 5 March',
  ...over,
});

/** Submitted the day after the last. */
export const aLateAppeal = (over: Partial<Of<'appeal.lodged/1'>> = {}): Of<'appeal.lodged/1'> =>
  anAppeal({ submittedOn: day('2027-03-05'), ...over });

/** What the Head of PSD says to a late one. */
export const aLateAnswer = (
  answer: Of<'appeal.late-decided/1'>['answer'],
  over: Partial<Of<'appeal.late-decided/1'>> = {},
): Of<'appeal.late-decided/1'> => ({
  type: 'appeal.late-decided/1',
  appealId: anId('appeal'),
  answer,
  decidedBy: acting(headOfPsd, 'head-of-psd'),
  decidedOn: day('2027-03-08'),
  evidence: { kind: 'email', description: 'E-mail of 8 March.', reference: '' },
  reason: 'She was in hospital until 4 March.',
  ...over,
});

/** Head of department and somebody of PSD. */
export const attendees: Of<'appeal.meeting-held/1'>['attendees'] = [
  { name: 'Tamsin Pellew', rankOrGrade: 'Chief Superintendent', capacity: 'head-of-department' },
  { name: 'Aldous Fennimore', rankOrGrade: 'Inspector', capacity: 'psd-representative' },
];

export const aPlannedMeeting = (
  over: Partial<Of<'appeal.meeting-planned/1'>> = {},
): Of<'appeal.meeting-planned/1'> => ({
  type: 'appeal.meeting-planned/1',
  appealId: anId('appeal'),
  plannedFor: day('2027-03-22'),
  venue: 'Room 4.01, Lindon House',
  chair: acting(headOfPsd, 'head-of-psd'),
  attendees,
  ...over,
});

/** Sat on Friday 19 March and adjourned to Monday 22 March. */
export const anAdjournment = (
  over: Partial<Of<'appeal.meeting-adjourned/1'>> = {},
): Of<'appeal.meeting-adjourned/1'> => ({
  type: 'appeal.meeting-adjourned/1',
  appealId: anId('appeal'),
  satOn: day('2027-03-19'),
  resumesOn: day('2027-03-22'),
  reason: 'The police friend was called to an incident.',
  venue: 'Room 4.01, Lindon House',
  chair: acting(headOfPsd, 'head-of-psd'),
  attendees,
  minutes: 'The grounds were read; the rota is still to be brought.',
  ...over,
});

/** Held on Monday 22 March: the member is told by Monday 5 April. */
export const aMeeting = (
  over: Partial<Of<'appeal.meeting-held/1'>> = {},
): Of<'appeal.meeting-held/1'> => ({
  type: 'appeal.meeting-held/1',
  appealId: anId('appeal'),
  heldOn: day('2027-03-22'),
  venue: 'Room 4.01, Lindon House',
  chair: acting(headOfPsd, 'head-of-psd'),
  attendees,
  minutes: 'The grounds were read. The head of department spoke to the rota.',
  ...over,
});

export const anAppealDecision = (
  outcome: Of<'appeal.decided/1'>['outcome'],
  over: Partial<Of<'appeal.decided/1'>> = {},
): Of<'appeal.decided/1'> => ({
  type: 'appeal.decided/1',
  appealId: anId('appeal'),
  outcome,
  decidedBy: acting(headOfPsd, 'head-of-psd'),
  decidedOn: day('2027-03-24'),
  evidence: { kind: 'signed-document', description: 'Signed decision.', reference: 'A/1' },
  reasons: 'He has moved away; a lighter condition is enough.',
  ...(outcome === 'varied' ? { changes: aVariation() } : {}),
  ...over,
});

/** No contact becomes reporting. */
export const aVariation = (over: Partial<ConditionChanges> = {}): ConditionChanges => ({
  ended: [],
  varied: [
    {
      ...aCondition(),
      text: 'Have no contact with Dean Marlowe outside the gym.',
      effectiveFrom: day('2027-03-24'),
      reviewOn: day('2028-03-24'),
      reason: 'He trains there no longer, so a chance meeting is unlikely.',
    },
  ],
  added: [],
  ...over,
});

export const aTelling = (over: Partial<Of<'appeal.told/1'>> = {}): Of<'appeal.told/1'> => ({
  type: 'appeal.told/1',
  appealId: anId('appeal'),
  toldOn: day('2027-03-26'),
  means: 'letter',
  toldBy: investigator.name,
  note: '',
  ...over,
});

export const aWithdrawal = (
  over: Partial<Of<'appeal.withdrawn/1'>> = {},
): Of<'appeal.withdrawn/1'> => ({
  type: 'appeal.withdrawn/1',
  appealId: anId('appeal'),
  withdrawnOn: day('2027-03-10'),
  by: 'member',
  text: 'E-mail of 10 March.',
  ...over,
});

/** The notice of what an appeal varied. */
export const noticeAfterAppeal = anId('notice after appeal');

/** Issues the notice of what an appeal varied, as composed from a state. */
export function aNoticeAfterAppeal(
  state: CaseState,
  appealId = anId('appeal'),
): z.infer<(typeof letterEvents)['letter.issued/1']> {
  const about = { kind: 'appeal' as const, id: appealId };
  const issuedOn = day('2027-03-29');
  const composed = composeLetter(
    'notice-of-conditions',
    state,
    aPolicy(),
    { ...letterWords, today: issuedOn },
    { about },
  );
  assert(composed.ok, 'a notice after an appeal cannot be composed');
  return {
    type: 'letter.issued/1',
    letterId: noticeAfterAppeal,
    kind: 'notice-of-conditions',
    version: 1,
    about,
    issuedOn,
    model: composed.value,
    pdf: { sha256: 'b'.repeat(64), sizeBytes: 3 },
    pdfBase64: 'UERG',
  };
}

const deputyChief: Authority = {
  title: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  onlyInAbsence: [],
};

/** Everything a Leicestershire unit fills in before an appeal can be heard, with times of its own. */
export const leicestershireHears: Fills = {
  ...leicestershireFills,
  ...daysToAppeal(21),
  'appeal.inWritingWithGrounds': filledIn(true),
  'appeal.hearing': filledIn({
    name: 'appeal meeting',
    chair: deputyChief,
    attendees: ['the Head of Professional Standards'],
  }),
  'appeal.outcomes': filledIn(['upheld', 'confirmed', 'varied']),
  'appeal.afterAppealVariation': filledIn(false),
  'clock.strategyMeeting': filledIn({ count: 1, unit: 'months', from: 'receipt-of-appeal' }),
  'clock.appealOutcome': filledIn({ count: 10, unit: 'days', from: 'strategy-meeting' }),
};
