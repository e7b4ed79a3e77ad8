import { z } from 'zod';
import type { clockStart } from '../../../../shared/domain/policy/values.ts';
import { policyKeys, type PolicyKey } from '../../../../shared/domain/policy/keys.ts';
import { freshOf, shapeOf } from './shape.ts';

/** How a value is filled in. `parts`: asked for part by part, as its schema says. */
export type ValueEditor =
  | 'words'
  | 'yes-no'
  | 'must-may'
  | 'day'
  | 'period'
  | 'right'
  | 'outcomes'
  | 'wordings'
  | 'exclusions'
  | 'parts';

const byKey: Partial<Record<PolicyKey, ValueEditor>> = {
  'policy.reviewDate': 'day',
  'definition.limbs': 'wordings',
  'definition.associationKinds': 'wordings',
  'definition.exclusions': 'exclusions',
  'appeal.right': 'right',
  'appeal.outcomes': 'outcomes',
};

/** Which editor fills in a value, by its key or by the shape of its schema. */
export function editorOf(key: PolicyKey): ValueEditor {
  const { schema } = policyKeys[key];
  const named = byKey[key];
  if (named) return named;
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodString) return 'words';
  if (schema instanceof z.ZodEnum) return 'must-may';
  return key.startsWith('clock.') ? 'period' : 'parts';
}

type ClockStart = z.infer<typeof clockStart>;
const starts: Partial<Record<PolicyKey, ClockStart>> = {
  'clock.appealSubmission': 'receipt-of-determination',
  'clock.strategyMeeting': 'receipt-of-appeal',
  'clock.appealOutcome': 'strategy-meeting',
  'clock.annualReview': 'conditions-imposed',
  'clock.yearlyUpdate': 'last-report',
  'clock.planReview': 'plan-authorised',
  'clock.supervisorReview': 'supervisor-review',
};

/** Where the editor of a value begins. */
export function startOf(key: PolicyKey): unknown {
  switch (editorOf(key)) {
    case 'period':
      return { from: starts[key], unit: 'days' };
    case 'words':
    case 'day':
      return '';
    case 'wordings':
    case 'exclusions':
    case 'outcomes':
      return [];
    case 'right':
      return {};
    case 'yes-no':
    case 'must-may':
      return undefined;
    case 'parts':
      return freshOf(shapeOf(policyKeys[key].schema), () => 'unit-1');
  }
}

const lines = z
  .array(z.union([z.string().min(1).max(2000), z.looseObject({ wording: z.string() })]))
  .min(1, 'Write at least one.');

/** The schema of a value on the form. Wordings are typed one a line and get a code of the unit's own. */
export function valueSchema(key: PolicyKey): z.ZodType {
  switch (editorOf(key)) {
    case 'wordings':
      return lines.transform((typed) => typed.map(worded));
    case 'exclusions':
      return lines.transform((typed) =>
        typed.map((line, index) => ({ strength: 'generally', ...worded(line, index) })),
      );
    default:
      return policyKeys[key].schema;
  }
}

const worded = (line: string | { readonly wording: string }, index: number): object =>
  typeof line === 'string' ? { code: `unit-${String(index + 1)}`, wording: line } : line;
