import { z } from 'zod';

/** @file The facts a run of a template may depend on. Each is true or false of a case under its policy. */

/** What each fact says, as the editor lists it. */
export const factWords = {
  'policy.forbidsSystemsChecks': 'The policy forbids checks in police systems',
  'policy.namesPoliceFriend': 'The policy says who may be a police friend',
  'policy.givesAppeal': 'The policy gives a right of appeal',
  'policy.hasYearlyUpdate': 'The policy asks for a yearly update',
  'reply.isAskedByADay': 'A day is given to answer by',
  'decision.hasConditions': 'The decision comes with conditions',
  'plan.isReviewed': 'A day is set on which the plan is reviewed',
  'appeal.isHeardInAMeeting': 'The policy says that a meeting hears the appeal, and by when',
  'appeal.wasLate': 'The appeal came late and was accepted',
  'appeal.isUpheld': 'The appeal is upheld',
  'appeal.isConfirmed': 'The determination is confirmed',
  'appeal.isVaried': 'The conditions are varied',
  'appeal.isAgainstAChange': 'The appeal is against what an earlier appeal or a review changed',
  'review.isAnnual': 'It is the yearly review',
  'review.changesSomething': 'The review varies, adds or removes a condition',
  'breach.duringAppealPeriod': 'The breach lies in the appeal period',
  'breach.isReferred': 'The breach was referred',
  'disclosure.withholdsSomething': 'Passages are withheld',
  'retention.isStated': 'The policy says how long records are kept',
} as const;

/** A fact a run may depend on. */
export type FactName = keyof typeof factWords;
const isFactName = (name: string): name is FactName => Object.hasOwn(factWords, name);
/** The names of all facts. */
export const factNames: readonly FactName[] = Object.keys(factWords).filter(isFactName);
/** A fact by its name. */
export const factName = z.enum(factNames);
