import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from '../../test/builders/arbitrary-of.ts';
import { anAct } from '../../test/builders/people.ts';
import type { Act } from './act.ts';
import { caseEngine } from './registry.ts';
import { adviceContactEvents } from './advice-contact/events.ts';
import { intakeDocumentEvents } from './intake-document/events.ts';
import { reporterSupportEvents } from './reporter-support/events.ts';
import { selfDisclosureEvents } from './self-disclosure/events.ts';
import { characteristicsEvents } from './characteristics/events.ts';
import type { LooseEvent } from './enlist.ts';
import { officeholderEvents } from './officeholder/events.ts';
import { disclosureEvents } from './protected-disclosure/events.ts';
import { reportEvents } from './report/events.ts';
import { reporterEvents } from './reporter/events.ts';
import { riskEvents } from './risk/events.ts';
import { triageEvents } from './triage/events.ts';
import { unitEngine } from './unit-registry.ts';
import { unitEvents } from './unit/events.ts';

// Properties of every noun of intake and of the unit's own stream: whatever parses folds, and folding changes nothing but its answer.
const ofACase = {
  ...reportEvents,
  ...reporterEvents,
  ...characteristicsEvents,
  ...disclosureEvents,
  ...triageEvents,
  ...riskEvents,
  ...intakeDocumentEvents,
  ...selfDisclosureEvents,
  ...reporterSupportEvents,
};
const ofTheUnit = { ...unitEvents, ...officeholderEvents, ...adviceContactEvents };

describe.each(Object.entries(ofACase))('%s', (_type, schema) => {
  const events = fc.array(arbitraryOf(schema), { minLength: 1, maxLength: 3 });

  it('folds whatever it holds, without changing what it was given', () => {
    fc.assert(
      fc.property(events, (list) => {
        const before = JSON.stringify(list);
        const state = fold(list);
        expect(JSON.stringify(list)).toBe(before);
        expect(deepFrozenFold(list)).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it('can be told in a sentence that is not empty', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (event) => {
        const [entry] = caseEngine.tell([event], anAct());
        expect(entry?.head.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves one version when the same act is folded twice', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (event) => {
        const once = caseEngine.fold(caseEngine.empty, [event], anAct(1));
        expect(caseEngine.fold(once, [event], anAct(1))).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(Object.entries(ofTheUnit))('%s', (_type, schema) => {
  it('folds whatever it holds and can be told', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(schema), { maxLength: 3 }), (list) => {
        const frozen = deepFreeze(list);
        frozen.reduce(
          (state, event, index) => deepFreeze(unitEngine.fold(state, [event], anAct(index + 1))),
          unitEngine.empty,
        );
        expect(unitEngine.tell(frozen, anAct()).every(({ head }) => head.length > 0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

const acts = (index: number): Act => anAct(index + 1);
const fold = (list: readonly LooseEvent[]) =>
  list.reduce(
    (state, event, index) => caseEngine.fold(state, [event], acts(index)),
    caseEngine.empty,
  );
const deepFrozenFold = (list: readonly LooseEvent[]) =>
  deepFreeze(list).reduce(
    (state, event, index) => deepFreeze(caseEngine.fold(state, [event], acts(index))),
    deepFreeze(caseEngine.empty),
  );

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
