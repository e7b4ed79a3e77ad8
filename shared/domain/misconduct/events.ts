import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { decidedBy, signedEvidence } from '../decided-by.ts';

/** @file A matter handed to the misconduct procedures, or not, and what they answer. What is found there is theirs: an association
 *  is no allegation (W1), and this record never becomes one. */

/** What brought the matter up. */
const misconductTrigger = z.enum([
  'failure-to-report',
  'breach',
  'breach-during-appeal',
  'systems-misuse',
  'information-disclosure',
  'abuse-of-position',
  'interview-stopped',
  'other',
]);
/** What brought the matter up. */
export type MisconductTrigger = z.infer<typeof misconductTrigger>;

/** The ten Standards of Professional Behaviour (Police (Conduct) Regulations 2020, Schedule 2). */
const standardOfBehaviour = z.enum([
  'honesty-and-integrity',
  'authority-respect-and-courtesy',
  'equality-and-diversity',
  'use-of-force',
  'orders-and-instructions',
  'duties-and-responsibilities',
  'confidentiality',
  'fitness-for-duty',
  'discreditable-conduct',
  'challenging-and-reporting-improper-conduct',
]);
/** One of the ten Standards of Professional Behaviour. */
export type StandardOfBehaviour = z.infer<typeof standardOfBehaviour>;

/** What the conduct would be if it were substantiated: the kinds that must go to the IOPC. Never whether it is likely (R (Rose), 2021). */
const mandatoryKind = z.enum([
  'serious-corruption',
  'serious-assault',
  'serious-sexual-offence',
  'aggravated-by-discrimination',
  'relevant-offence',
  'same-incident',
]);
/** A kind of conduct that must go to the IOPC. */
export type MandatoryKind = z.infer<typeof mandatoryKind>;

/** The severity assessment of the conduct regulations, as far as it is made. `vetting-regulations`: dealt with under those of 2025. */
const severity = z.enum([
  'not-assessed',
  'misconduct',
  'gross-misconduct',
  'neither',
  'vetting-regulations',
]);
/** The severity assessment of the conduct regulations. */
export type Severity = z.infer<typeof severity>;

const iopcAnswer = {
  /** Empty: it would be none of them. */
  ifSubstantiated: z.array(mandatoryKind).max(6),
  iopcReferral: z.enum(['mandatory', 'voluntary', 'not-required']),
  iopcRationale: requiredText(textLimits.paragraph, 'Say why it is referred to the IOPC or not.'),
} as const;

const person = requiredText(textLimits.name, 'Name the person.');

export const misconductEvents = {
  'misconduct.referred/1': z.strictObject({
    type: z.literal('misconduct.referred/1'),
    referralId: itemId,
    trigger: misconductTrigger,
    /** The breach of conditions that is referred. */
    breachId: itemId.optional(),
    /** The interview that was stopped. */
    interviewId: itemId.optional(),
    /** The silence about a yearly update that was decided to be referred. */
    escalationId: itemId.optional(),
    /** What is referred, without judging it. */
    matter: requiredText(textLimits.narrative, 'Say what is referred.'),
    standards: z
      .array(standardOfBehaviour)
      .min(1, 'Choose each standard that may have been breached.')
      .max(10),
    severityAssessment: severity,
    ...iopcAnswer,
    referredOn: civilDate,
    referredTo: requiredText(textLimits.line, 'Say who it is referred to.'),
    /** Their own reference, once there is one. */
    psdCaseRef: text(textLimits.line),
    decidedBy,
  }),
  /** A second pair of eyes: is it all there, and is the question of the IOPC rightly answered? */
  'misconduct.checked/1': z.strictObject({
    type: z.literal('misconduct.checked/1'),
    checkId: itemId,
    referralId: itemId,
    checkedBy: decidedBy,
    checkedOn: civilDate,
    result: z.enum(['agreed', 'to-be-put-right']),
    note: text(textLimits.paragraph),
  }),
  /** It has gone to the IOPC. */
  'misconduct.sent-to-iopc/1': z.strictObject({
    type: z.literal('misconduct.sent-to-iopc/1'),
    referralId: itemId,
    sentOn: civilDate,
    sentBy: person,
    iopcReference: text(textLimits.line),
    note: text(textLimits.paragraph),
  }),
  /** What the misconduct procedures told the unit. */
  'misconduct.feedback-received/1': z.strictObject({
    type: z.literal('misconduct.feedback-received/1'),
    feedbackId: itemId,
    referralId: itemId,
    receivedOn: civilDate,
    receivedFrom: requiredText(textLimits.line, 'Say who answered.'),
    psdCaseRef: text(textLimits.line),
    severityAssessment: severity,
    /** `true`: they are done with it. */
    isFinal: z.boolean(),
    /** What came of it, and what the unit learns from it. */
    text: requiredText(textLimits.narrative, 'Write what they answered.'),
  }),
  /** The matter may be referred, and the authority decided that it is not. */
  'misconduct.not-referred/1': z.strictObject({
    type: z.literal('misconduct.not-referred/1'),
    decisionId: itemId,
    trigger: misconductTrigger,
    matter: requiredText(textLimits.narrative, 'Say what was considered.'),
    ...iopcAnswer,
    decidedBy,
    decidedOn: civilDate,
    evidence: signedEvidence,
    reason: requiredText(textLimits.paragraph, 'Say why it is not referred.'),
  }),
} as const;
