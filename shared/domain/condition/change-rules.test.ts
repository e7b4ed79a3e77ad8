import { describe, expect, it } from 'vitest';
import { contextOf, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aService,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { conditionChangeRules, type Changing } from './change-rules.ts';
import { noChanges, type ConditionChanges } from './changes.ts';

// Everybody named here is invented.
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const served = decided.and(aLetter('notice-of-conditions', decided.state)).and(aService());
const rules = conditionChangeRules<Changing>((event) => event);

/** The kinds of the problems that changes have, with their first fields. */
const problems = (changes: Partial<ConditionChanges>) =>
  rules.flatMap((rule) => {
    const event = { at: 'changes', changes: { ...noChanges, ...changes }, decidedOn };
    const problem = rule.refuse(event, contextOf(served.state));
    return problem ? [[problem.kind, problem.fields?.[0]]] : [];
  });
const decidedOn = day('2027-02-18');
const changed = (over: object = {}) => ({ ...aCondition(), reason: 'He joined the gym.', ...over });
const ended = { conditionId: anId('condition'), endsOn: day('2027-02-20'), reason: 'He moved.' };

describe('a decision that changes conditions', () => {
  it('may vary, add and end what stands', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ varied: [changed()] })).toEqual([]);
    expect(problems({ added: [changed({ conditionId: anId('new') })] })).toEqual([]);
    expect(problems({ ended: [ended] })).toEqual([]);
  });

  it.each([
    ['necessity', { necessity: '' }, 'condition/necessity-missing'],
    ['a measure', { monitoring: '' }, 'condition/measure-missing'],
    ['an owner', { owner: '' }, 'condition/owner-missing'],
    ['a review', { reviewOn: undefined }, 'condition/review-missing'],
    ['proportionality', { proportionality: '' }, 'condition/proportionality-missing'],
    ['a kind of the list', { kind: 'flogging' }, 'condition/kind-not-known'],
    ['its days in order', { effectiveFrom: day('2027-02-17') }, 'condition/date-out-of-order'],
  ])('is refused where a condition is without %s', (_what, over, kind) => {
    const [[found, field] = []] = problems({ varied: [changed(over)] });
    expect(found).toBe(kind);
    expect(field).toContain('changes.varied.0.');
  });

  it('changes only what stands, and each once', () => {
    expect(problems({ ended: [{ ...ended, conditionId: anId('none') }] })).toEqual([
      ['condition/not-standing', 'changes.ended.0.conditionId'],
    ]);
    expect(problems({ ended: [ended], varied: [changed()] })).toEqual([
      ['condition/changed-twice', 'changes.varied.0.conditionId'],
    ]);
    expect(problems({ added: [changed()] })).toEqual([
      ['condition/known-already', 'changes.added.0.text'],
    ]);
  });

  it('ends nothing before it was decided', () => {
    expect(problems({ ended: [{ ...ended, endsOn: day('2027-02-17') }] })).toEqual([
      ['condition/ends-before-decision', 'changes.ended.0.endsOn'],
    ]);
  });
});
