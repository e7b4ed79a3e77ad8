import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { office } from '../office.ts';
import { source } from '../source.ts';

/** @file The shapes of what a policy profile says. Items of a list may carry their own source; otherwise the value's stands. */

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = z.string().min(1).max(2000);
const label = z.string().min(1).max(120);

/** A thing with a wording: a limb of the test, a kind of association, an exclusion. */
export const worded = z.strictObject({ code, wording: words, source: source.optional() });
/** A code, its words and where they come from. */
export type Worded = z.infer<typeof worded>;

/** Something that is not notifiable: `always`, `generally` (a person may still find otherwise), or `stops` (protected by legislation). */
export const exclusion = worded.extend({ strength: z.enum(['always', 'generally', 'stops']) });
/** Something that is not notifiable. */
export type Exclusion = z.infer<typeof exclusion>;

/** A scenario in which an association is reported. `wording` is the policy's own, to its end. */
export const category = z.strictObject({
  code,
  label,
  wording: words,
  /** The policy says that it always meets the definition: all limbs "no" contradicts it. */
  alwaysNotifiable: z.boolean(),
  needsReason: z.boolean(),
  /** What ticking it brings to the investigator's notice. */
  raises: z.array(z.enum(['possible-abuse-of-position', 'source-sensitive'])),
  effectiveFrom: civilDate,
  suspendedFrom: civilDate.optional(),
  source: source.optional(),
});
/** A scenario in which an association is reported. */
export type Category = z.infer<typeof category>;

/** What starts a clock. */
export const clockStart = z.enum([
  'receipt-of-determination',
  'receipt-of-appeal',
  'strategy-meeting',
  'conditions-imposed',
  'last-report',
  'plan-authorised',
  'supervisor-review',
]);
/** A period that starts with an event: whole days or whole months. */
export const clock = z.strictObject({
  count: z.number().int().min(1).max(1200),
  unit: z.enum(['days', 'months']),
  from: clockStart,
});
/** A period that starts with an event. */
export type Clock = z.infer<typeof clock>;

/** Who decides: the title used in letters, and the offices that hold it. */
export const authority = z.strictObject({
  title: label,
  offices: z.array(office).min(1),
  /** Offices that act only when the first is absent ("or deputy in their absence"). */
  onlyInAbsence: z.array(office),
});
/** Who decides. */
export type Authority = z.infer<typeof authority>;

/** The meeting that hears an appeal: who chairs it, who makes it up, and without whom it is not that meeting. */
export const hearing = z.strictObject({
  name: label,
  chair: authority,
  attendees: z.array(words).min(1),
  quorum: z.array(z.enum(['head-of-department', 'psd-representative'])).optional(),
});

/** A letter the unit owes or may send, and what makes it so. */
export const letterDuty = z.strictObject({
  letter: z.enum([
    'acknowledgement',
    'outcome',
    'notice-of-conditions',
    'appeal-outcome',
    'review-invitation',
  ]),
  when: z.enum([
    'every-report',
    'case-decided',
    'conditions-imposed',
    'appeal-decided',
    'annual-review',
  ]),
  owed: z.enum(['must', 'may']),
  source: source.optional(),
});
/** A letter the unit owes or may send. */
export type LetterDuty = z.infer<typeof letterDuty>;

/** A kind of mitigation or condition. `intervention` is the policy's word for what asks for an interview first. */
export const conditionKind = z.strictObject({
  code,
  label,
  /** Words to begin with; the person who decides makes them fit. */
  starter: words,
  weight: z.enum(['simple', 'significant']),
  source: source.optional(),
});
/** A kind of mitigation or condition. */
export type ConditionKind = z.infer<typeof conditionKind>;

/** A vetting level as held. */
export const vettingLevel = z.enum([
  'none',
  'nppv1',
  'nppv2',
  'nppv3',
  'rv',
  'mv',
  'ctc',
  'sc',
  'esc',
  'dv',
  'edv',
  'unknown',
]);
/** A vetting level as held. */
export type VettingLevel = z.infer<typeof vettingLevel>;
/** What a level held means once a risk is identified. */
export const vettingTrigger = z.strictObject({
  level: vettingLevel,
  label,
  duty: z.enum(['must', 'may', 'obtain-level']),
  source: source.optional(),
});
/** What a level held means once a risk is identified. */
export type VettingTrigger = z.infer<typeof vettingTrigger>;

/** A rank or grade, with its place in the list. */
export const rank = z.strictObject({
  code,
  label,
  group: z.enum(['officer', 'special', 'staff']),
  order: z.number().int(),
});
/** A rank or grade. */
export type Rank = z.infer<typeof rank>;

/** The protective marking a new case begins with. */
export const marking = z.strictObject({
  classification: z.literal('OFFICIAL'),
  sensitive: z.boolean(),
  handling: z.string().max(500),
});

const factor = z.strictObject({
  code,
  label,
  /** `lowers`: the more of it, the less the risk. */
  direction: z.enum(['raises', 'lowers']),
  weight: z.enum(['highest', 'high', 'medium']),
  /** What 0, 1, 2, 3 and 4 mean. */
  scale: z.array(words).length(5),
});
const point = z.strictObject({ code, label, why: words });
/** The rules of a risk assessment. No official scheme is public: this one is local, editable and versioned. */
export const riskPack = z.strictObject({
  id: code,
  version: label,
  label,
  local: z.literal(true),
  caution: words,
  factors: z.array(factor).min(1),
  furtherFactors: z.array(point),
  impact: z.array(label).length(5),
  likelihood: z.array(label).length(5),
  /** Impact times likelihood: High from `highFrom`, Medium from `mediumFrom`, Low below. */
  highFrom: z.number().int(),
  mediumFrom: z.number().int(),
  /** Facts without which a grade is provisional. */
  sufficiency: z.array(point).min(1),
  /** Any of them: the risk is not manageable by the unit alone. */
  escalation: z.array(point).min(1),
});
/** The rules of a risk assessment. */
export type RiskPack = z.infer<typeof riskPack>;
