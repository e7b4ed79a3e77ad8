import type { MandatoryKind, MisconductTrigger, Severity, StandardOfBehaviour } from './events.ts';

/** @file Misconduct in words, for the timeline and the screen. */

/** What brought a matter up. */
export const triggerNames: Readonly<Record<MisconductTrigger, string>> = {
  'failure-to-report': 'Failure to report',
  breach: 'Breach of conditions',
  'breach-during-appeal': 'Breach of conditions during the appeal period',
  'systems-misuse': 'Misuse of police systems',
  'information-disclosure': 'Disclosure of information',
  'abuse-of-position': 'Abuse of position for a sexual purpose',
  'interview-stopped': 'Interview stopped',
  other: 'Something else',
};

/** The ten standards, in the order of the schedule. */
export const standardNames: Readonly<Record<StandardOfBehaviour, string>> = {
  'honesty-and-integrity': 'Honesty and integrity',
  'authority-respect-and-courtesy': 'Authority, respect and courtesy',
  'equality-and-diversity': 'Equality and diversity',
  'use-of-force': 'Use of force',
  'orders-and-instructions': 'Orders and instructions',
  'duties-and-responsibilities': 'Duties and responsibilities',
  confidentiality: 'Confidentiality',
  'fitness-for-duty': 'Fitness for duty',
  'discreditable-conduct': 'Discreditable conduct',
  'challenging-and-reporting-improper-conduct': 'Challenging and reporting improper conduct',
};

/** The kinds of conduct that must go to the IOPC. */
export const mandatoryKindNames: Readonly<Record<MandatoryKind, string>> = {
  'serious-corruption': 'Serious corruption, abuse of position for a sexual purpose included',
  'serious-assault': 'A serious assault',
  'serious-sexual-offence': 'A serious sexual offence',
  'aggravated-by-discrimination':
    'An offence, or conduct liable to disciplinary proceedings, aggravated by discrimination',
  'relevant-offence': 'A relevant offence (sentence fixed by law, or seven years or more)',
  'same-incident': 'Conduct in the same incident as one of these',
};

/** The severity assessment. */
export const severityNames: Readonly<Record<Severity, string>> = {
  'not-assessed': 'Not assessed yet',
  misconduct: 'Misconduct',
  'gross-misconduct': 'Gross misconduct',
  neither: 'Neither (practice requiring improvement, or nothing)',
  'vetting-regulations': 'Dealt with under the vetting regulations',
};

/** Whether it goes to the IOPC. */
export const iopcNames = {
  mandatory: 'Must be referred to the IOPC',
  voluntary: 'Referred to the IOPC by choice',
  'not-required': 'No referral to the IOPC',
} as const;
