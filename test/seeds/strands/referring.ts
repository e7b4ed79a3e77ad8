import type { z } from 'zod';
import type { misconductEvents } from '../../../shared/domain/misconduct/events.ts';
import { beat, type Beat } from '../beats.ts';
import type { Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { decider, signedForm, theAuthority } from '../steps/deciding.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file What goes to the misconduct procedures, with the question of the IOPC answered, and what is left with a reason. */

type Referred = z.infer<(typeof misconductEvents)['misconduct.referred/1']>;

const referralId = (cast: Cast) => idOf(cast.code, 'referral');

/** A matter is referred. */
export const referred = (
  cast: Cast,
  on: number,
  what: Pick<
    Referred,
    | 'trigger'
    | 'matter'
    | 'standards'
    | 'severityAssessment'
    | 'ifSubstantiated'
    | 'iopcReferral'
    | 'iopcRationale'
  > &
    Partial<Referred>,
) =>
  fact({
    type: 'misconduct.referred/1',
    referralId: referralId(cast),
    referredOn: day(on),
    referredTo: 'PSD Misconduct, assessment desk',
    psdCaseRef: '',
    decidedBy: theAuthority,
    ...what,
  });

/** What was begun to be said in an interview that was then stopped. */
export const referredFromInterview = (cast: Cast, on: number) =>
  referred(cast, on, {
    trigger: 'interview-stopped',
    interviewId: idOf(cast.code, 'live interview'),
    matter: 'In an interview the member began to say that a caller’s name had been passed on.',
    standards: ['confidentiality', 'honesty-and-integrity'],
    severityAssessment: 'not-assessed',
    ifSubstantiated: ['serious-corruption'],
    iopcReferral: 'mandatory',
    iopcRationale:
      'If substantiated, it would be disclosure of a caller’s name for another’s ends. Whether it is likely is not asked here.',
  });

/** A second person looked at it. */
export const checkedBy = (cast: Cast, on: number) =>
  fact({
    type: 'misconduct.checked/1',
    checkId: idOf(cast.code, 'referral check'),
    referralId: referralId(cast),
    checkedBy: decider('Percival Oduyale', 'supervisor'),
    checkedOn: day(on),
    result: 'agreed',
    note: '',
  });

/** It has gone to the IOPC. */
export const sentToIopc = (cast: Cast, on: number) =>
  fact({
    type: 'misconduct.sent-to-iopc/1',
    referralId: referralId(cast),
    sentOn: day(on),
    sentBy: me.name,
    iopcReference: '',
    note: 'Sent by the force’s referral form.',
  });

/** What the misconduct procedures answered. */
export const answered = (cast: Cast, on: number) =>
  fact({
    type: 'misconduct.feedback-received/1',
    feedbackId: idOf(cast.code, 'feedback'),
    referralId: referralId(cast),
    receivedOn: day(on),
    receivedFrom: 'PSD Misconduct, assessment desk',
    psdCaseRef: `MC/${cast.code}`,
    severityAssessment: 'gross-misconduct',
    isFinal: false,
    text: 'Assessed as gross misconduct if proved, and under local investigation with the agreement of the IOPC. The unit is asked to keep the record as it is.',
  });

/** A relationship that began in a policing purpose, referred the day after it was reported (serious corruption, if substantiated). */
export const abuseOfPosition = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    referred(cast, on, {
      trigger: 'abuse-of-position',
      matter:
        'Messages of an affectionate kind to a witness in a live case of the member, who is said to be vulnerable.',
      standards: ['honesty-and-integrity', 'duties-and-responsibilities', 'discreditable-conduct'],
      severityAssessment: 'not-assessed',
      ifSubstantiated: ['serious-corruption'],
      iopcReferral: 'mandatory',
      iopcRationale:
        'If substantiated, it would be abuse of position to pursue an improper relationship. Whether it is likely is not asked here.',
    }),
  ),
  beat(on, checkedBy(cast, on)),
  beat(on + 1, sentToIopc(cast, on + 1)),
];

/** A check of systems that the member told of at once: disclosed, answered by management action, and not referred. */
export const systemsCheckDisclosed = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'self-disclosure.recorded/1',
      disclosureId: idOf(cast.code, 'self-disclosure'),
      disclosedOn: day(on),
      madeTo: { name: cast.manager.name, rankOrGrade: cast.manager.rank },
      systems: ['command-and-control'],
      period: 'Once, on the evening before the report',
      what: 'Looked up whether there was anything about the associate on the incident log.',
      why: 'Was frightened by what had been asked and wanted to know whom they lived with.',
      passedOn: 'no',
      passedOnDetail: '',
      unprompted: true,
    }),
  ),
  beat(
    on + 1,
    fact({
      type: 'self-disclosure.decided/1',
      disclosureId: idOf(cast.code, 'self-disclosure'),
      outcome: 'management-action',
      action: 'Words of advice from the line manager, and the course on data protection again.',
      reasons:
        'Told at once and unasked, one search, nothing passed on. The member understands why it was wrong.',
      decidedBy: theAuthority,
      decidedOn: day(on + 1),
      evidence: signedForm('Note of the decision, signed by the authority.', `PSD/S/${cast.code}`),
    }),
    fact({
      type: 'misconduct.not-referred/1',
      decisionId: idOf(cast.code, 'not referred'),
      trigger: 'systems-misuse',
      matter: 'One search of the incident log about the associate, disclosed by the member.',
      ifSubstantiated: [],
      iopcReferral: 'not-required',
      iopcRationale:
        'If substantiated, it would be a single search without disclosure: none of the kinds that must go to the IOPC.',
      decidedBy: theAuthority,
      decidedOn: day(on + 1),
      evidence: signedForm('Note of the decision, signed by the authority.', `PSD/S/${cast.code}`),
      reason: 'Management action meets it, and the force invites members to come forward.',
    }),
  ),
];
