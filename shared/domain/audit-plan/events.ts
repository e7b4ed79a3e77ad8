import { z } from 'zod';
import { civilDate } from '../../kit/civil-date.ts';
import { itemId } from '../../kit/ids.ts';
import { requiredText, text, textLimits } from '../../kit/text.ts';
import { registerName } from '../register-names.ts';

/** @file The audit plan that the unit and the Police and Crime Commissioner make together for a year (L6): what is audited, by when and by whom,
 *  and what showed that it was. */

const reason = requiredText(textLimits.paragraph, 'Say why.');

/** What is audited: one item of a plan. */
export const auditItemFields = z.strictObject({
  what: requiredText(textLimits.line, 'Say what is audited.'),
  /** The register that is looked at, where it is one of the unit's. */
  register: registerName.or(z.literal('another')),
  dueOn: civilDate,
  who: requiredText(textLimits.name, 'Say who does it.'),
});
/** What is audited. */
export type AuditItemFields = z.infer<typeof auditItemFields>;

export const auditPlanEvents = {
  'audit-plan.agreed/1': z.strictObject({
    type: z.literal('audit-plan.agreed/1'),
    planId: itemId,
    /** The year in which it begins. */
    year: z.number('Give the year.').int('Give the year.').min(2010, 'Give the year.').max(2100),
    agreedOn: civilDate,
    agreedWith: requiredText(textLimits.name, 'Say with whom it was agreed.'),
  }),
  'audit-item.planned/1': z.strictObject({
    type: z.literal('audit-item.planned/1'),
    planId: itemId,
    auditItemId: itemId,
    item: auditItemFields,
  }),
  /** As it should read: what it said before stays to be read. */
  'audit-item.changed/1': z.strictObject({
    type: z.literal('audit-item.changed/1'),
    auditItemId: itemId,
    item: auditItemFields,
    reason,
  }),
  'audit-item.done/1': z.strictObject({
    type: z.literal('audit-item.done/1'),
    auditItemId: itemId,
    doneOn: civilDate,
    /** The sample of payments or the run of the cross-checks that did it, and how that reads. */
    with: z
      .strictObject({
        kind: z.enum(['sample', 'run']),
        id: itemId,
        says: text(textLimits.line),
      })
      .optional(),
    found: requiredText(textLimits.paragraph, 'Say what was found.'),
  }),
  'audit-item.dropped/1': z.strictObject({
    type: z.literal('audit-item.dropped/1'),
    auditItemId: itemId,
    reason,
  }),
} as const;
