import { compareDates, type CivilDate } from '../../kit/civil-date.ts';
import type { CaseState } from '../state.ts';
import type { MisconductTrigger } from './events.ts';
import type { Referral } from './slice.ts';

/** @file What was referred, for whoever needs to know: rules, duties, letters, other nouns. */

/** A referral by its number. */
export const referralOf = ({ misconduct }: CaseState, referralId: string): Referral | undefined =>
  misconduct.referrals.find((referral) => referral.referralId === referralId);

/** True when this breach has gone to the misconduct procedures. */
export const isBreachReferred = ({ misconduct }: CaseState, breachId: string): boolean =>
  misconduct.referrals.some((referral) => referral.breachId === breachId);

/** True when the stop of this interview has led to its referral. */
export const isStopReferred = ({ misconduct }: CaseState, interviewId: string): boolean =>
  misconduct.referrals.some((referral) => referral.interviewId === interviewId);

/** True when a matter of this kind was referred, or an authority decided that it is not. */
export const isSettled = ({ misconduct }: CaseState, trigger: MisconductTrigger): boolean =>
  [...misconduct.referrals, ...misconduct.notReferred].some((one) => one.trigger === trigger);

/** What a silence can be referred as. */
const ofSilence: ReadonlySet<MisconductTrigger> = new Set(['failure-to-report', 'other']);

/** True when this silence about a yearly update has gone to the misconduct procedures. */
export const isSilenceReferred = ({ misconduct }: CaseState, escalationId: string): boolean =>
  misconduct.referrals.some(
    (referral) => referral.escalationId === escalationId && ofSilence.has(referral.trigger),
  );

/** True when, on this day or later, a matter of one of these kinds was referred, or an authority decided that it is not. A referral
 *  that names what it is about deals with that alone. */
export const isDealtWithSince = (
  { misconduct }: CaseState,
  since: CivilDate,
  triggers: readonly MisconductTrigger[],
): boolean =>
  [
    ...misconduct.referrals
      .filter(({ escalationId }) => escalationId === undefined)
      .map(({ trigger, referredOn }) => ({ trigger, on: referredOn })),
    ...misconduct.notReferred.map(({ trigger, decidedOn }) => ({ trigger, on: decidedOn })),
  ].some(({ trigger, on }) => triggers.includes(trigger) && compareDates(on, since) >= 0);

/** The severity assessment as told last; that of the referral until the procedures answer. */
export function severityOf(
  { misconduct }: CaseState,
  referral: Referral,
): Referral['severityAssessment'] {
  const told = misconduct.feedback.filter(
    ({ referralId, severityAssessment }) =>
      referralId === referral.referralId && severityAssessment !== 'not-assessed',
  );
  return told.at(-1)?.severityAssessment ?? referral.severityAssessment;
}

/** True when the procedures said that they are done with it. */
const isConcluded = ({ misconduct }: CaseState, { referralId }: Referral): boolean =>
  misconduct.feedback.some((answer) => answer.referralId === referralId && answer.isFinal);

/** The referrals that stand as gross misconduct and are not finished: a member who leaves meanwhile leaves under investigation (W4.5). */
export const grossMisconductPending = (state: CaseState): readonly Referral[] =>
  state.misconduct.referrals.filter(
    (referral) =>
      severityOf(state, referral) === 'gross-misconduct' && !isConcluded(state, referral),
  );
