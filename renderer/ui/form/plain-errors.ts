import type { z } from 'zod';

/** @file What a schema's refusal says where its author wrote nothing: plain words instead of the library's. */

/** Words for an issue of a schema; a message written with the schema always comes first. */
export function plainError(issue: z.core.$ZodRawIssue): string {
  if (isMissing(issue.input)) return 'This is needed.';
  switch (issue.code) {
    case 'invalid_value':
      return 'Choose one of the answers.';
    case 'invalid_union':
      return 'Choose one of the answers and complete what it asks.';
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_type':
      return issue.expected === 'number'
        ? 'Give a number.'
        : 'Answer this in the form that is asked.';
    default:
      return 'Check this answer.';
  }
}

function tooSmall(issue: z.core.$ZodRawIssue & { readonly code: 'too_small' }): string {
  const least = String(issue.minimum);
  if (issue.origin === 'array') return `Choose or add at least ${least}.`;
  if (issue.origin === 'string') return 'This is needed.';
  return `Give ${least} or more.`;
}

function tooBig(issue: z.core.$ZodRawIssue & { readonly code: 'too_big' }): string {
  const most = String(issue.maximum);
  if (issue.origin === 'array') return `Keep to at most ${most}.`;
  if (issue.origin === 'string') return `Use at most ${most} characters.`;
  return `Give ${most} or less.`;
}

const isMissing = (input: unknown): boolean =>
  input === undefined || input === null || input === '';
