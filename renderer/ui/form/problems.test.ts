import { describe, expect, it } from 'vitest';
import type { Refusal } from '../outcome.ts';
import { problemsOf } from './problems.ts';

const refusal: Refusal = {
  kind: 'decision/by-investigator',
  says: 'The investigator cannot decide.',
  fields: ['decidedBy'],
  source: { kind: 'house', why: 'Nobody approves their own act.' },
};

describe('the error summary', () => {
  it('lists each message with the path of its field, lists and parts too', () => {
    const errors = {
      name: { type: 'custom', message: 'This is needed.' },
      people: [undefined, { role: { type: 'x', message: 'Choose.' } }],
      conditions: { root: { type: 'too_small', message: 'Add one.' } },
    };
    expect(problemsOf(errors as never, [])).toEqual([
      { path: 'name', says: 'This is needed.' },
      { path: 'people.1.role', says: 'Choose.' },
      { path: 'conditions', says: 'Add one.' },
    ]);
  });

  it('shows a refusal once, with its source, where it stands on a field', () => {
    const errors = { decidedBy: { type: 'refusal', message: refusal.says } };
    expect(problemsOf(errors as never, [refusal])).toEqual([
      { path: 'decidedBy', says: refusal.says, source: refusal.source },
    ]);
  });

  it('shows a refusal that belongs to no field', () => {
    expect(problemsOf({}, [{ ...refusal, fields: [] }])).toEqual([
      { path: undefined, says: refusal.says, source: refusal.source },
    ]);
  });
});
