import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { fuzzyDate } from '../../kit/fuzzy-date.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { answer } from './associates.ts';
import { colleague } from './subject.ts';

/** @file How a report reached the unit, and what was done about it on the way. */

/** Asked before anything else (W10). "Checks were made" is accepted and raises a flag; it is never a mistake in the form. */
export const systemsChecks = z.discriminatedUnion('made', [
  z.strictObject({ made: z.literal('no') }),
  z.strictObject({
    made: z.literal('yes'),
    detail: requiredText(textLimits.paragraph, 'Say which checks were made, by whom and when.'),
  }),
  z.strictObject({
    made: z.literal('not-known'),
    detail: requiredText(textLimits.paragraph, 'Say why nobody could be asked.'),
  }),
]);

/** Asked at intake of any legislation, not of one Act (W9). */
export const protectedDisclosureQuestion = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('no') }),
  z.strictObject({
    answer: z.literal('possible'),
    concern: requiredText(textLimits.paragraph, 'Say why it may be protected.'),
  }),
]);

/** How much of the reporter the case may show. Who they are lies apart, under its own key. */
export const protection = z.enum(['named', 'confidential', 'anonymous']);
/** How much of the reporter the case may show. */
export type Protection = z.infer<typeof protection>;

/** Who reported, and by which way. */
export const route = z.strictObject({
  origin: z.enum([
    'self',
    'line-manager',
    'duty-supervisor',
    'colleague',
    'vetting',
    'intelligence',
    'public',
    'partner-agency',
    'media-enquiry',
    'system-audit',
    'interview',
    'annual-review',
    'change-of-circumstances',
    'other',
  ]),
  channel: z.enum([
    'line-manager',
    'direct-to-the-unit',
    'online-form',
    'email',
    'telephone',
    'in-person',
    'letter',
    'confidential-line',
    'anonymous-link',
    'crimestoppers',
    'force-intelligence-system',
    'vetting-unit',
    'other',
  ]),
  protection,
  detail: text(textLimits.paragraph),
});

/** The dates of a report. Lags are derived from them, never typed. */
export const dates = z.strictObject({
  /** When the association began. */
  began: fuzzyDate,
  /** When the subject (self-report) or the reporter first knew or suspected. */
  knownOn: fuzzyDate,
  /** When the line manager or duty supervisor was told (W11). */
  toldManagerOn: civilDate.optional(),
  /** When it was reported to Professional Standards. */
  reportedOn: civilDate,
  /** When this unit received it. */
  receivedOn: civilDate,
  delayReason: text(textLimits.paragraph),
});

const why = requiredText(textLimits.paragraph, 'Say why.');

/** The line manager's own section (W11 to W14), or why there is none. */
export const managerSection = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('recorded'),
    manager: colleague,
    capacity: z.enum(['line-manager', 'duty-supervisor', 'local-manager']),
    comments: requiredText(
      textLimits.narrative,
      'Record the comments; say "none" if the manager made none.',
    ),
    adviceGiven: text(textLimits.narrative),
    /** Voluntary mitigation agreed on the spot; it still needs the authority's approval (W25). */
    interimMitigation: text(textLimits.narrative),
    writtenOn: civilDate,
  }),
  z.strictObject({
    state: z.literal('awaited'),
    manager: colleague,
    capacity: z.enum(['line-manager', 'duty-supervisor', 'local-manager']),
  }),
  /** A third party may go straight to Professional Standards (W17). */
  z.strictObject({ state: z.literal('bypassed'), reason: why }),
  /** The manager is the subject: nothing is sent to them and nothing is asked of them. */
  z.strictObject({ state: z.literal('manager-is-the-subject') }),
  z.strictObject({ state: z.literal('not-applicable'), reason: why }),
]);
/** The line manager's own section. */
export type ManagerSection = z.infer<typeof managerSection>;

/** Whether anything is at risk now (W12), and what was done at once. */
export const immediateRisk = z.strictObject({
  present: answer,
  to: z.array(z.enum(['operation', 'person', 'information', 'witness', 'reputation'])).max(5),
  detail: text(textLimits.paragraph),
  actionTaken: text(textLimits.paragraph),
});

/** How openly it was disclosed: a mitigating factor of risk, for the unit to judge. */
export const openness = z.enum([
  'full-and-proactive',
  'partial',
  'prompted',
  'discovered',
  'not-assessed',
]);

/** The earlier case this one follows: a change of circumstances or a yearly update (A18, Ha5). */
export const follows = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({
    kind: z.enum(['change-of-circumstances', 'yearly-update', 'further-report']),
    reference: requiredText(40, 'Give the reference of the earlier case.'),
  }),
]);
