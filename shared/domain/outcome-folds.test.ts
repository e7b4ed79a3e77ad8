import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOf } from '../../test/builders/arbitrary-of.ts';
import { anAct } from '../../test/builders/people.ts';
import { adviceEvents } from './advice/events.ts';
import { appealEvents } from './appeal/events.ts';
import { clarificationEvents } from './clarification/events.ts';
import { decisionLogEvents } from './decision-log/events.ts';
import { investigationPlanEvents } from './investigation-plan/events.ts';
import { supervisionEvents } from './supervision/events.ts';
import { taskEvents } from './task/events.ts';
import { breachEvents } from './breach/events.ts';
import { conditionEvents } from './condition/events.ts';
import { determinationEvents } from './determination/events.ts';
import type { LooseEvent } from './enlist.ts';
import { inquiryEvents } from './inquiry/events.ts';
import { gradingEvents } from './grading/events.ts';
import { guestPackEvents } from './guest-pack/events.ts';
import { interviewEvents } from './interview/events.ts';
import { disclosureCopyEvents } from './disclosure-copy/events.ts';
import { letterEvents } from './letter/events.ts';
import { departureEvents } from './departure/events.ts';
import { misconductEvents } from './misconduct/events.ts';
import { mitigationEvents } from './mitigation/events.ts';
import { caseEngine } from './registry.ts';
import { representationEvents } from './representation/events.ts';
import { changeReportEvents } from './change-report/events.ts';
import { reviewEvents } from './review/events.ts';
import { riskPlanEvents } from './risk-plan/events.ts';
import { serviceConfidenceEvents } from './service-confidence/events.ts';
import { serviceEvents } from './service/events.ts';
import { vettingEvents } from './vetting/events.ts';
import { yearlyUpdateEvents } from './yearly-update/events.ts';

const outcome = {
  ...adviceEvents,
  ...mitigationEvents,
  ...interviewEvents,
  ...guestPackEvents,
  ...gradingEvents,
  ...representationEvents,
  ...determinationEvents,
  ...letterEvents,
  ...disclosureCopyEvents,
  ...serviceEvents,
  ...conditionEvents,
  ...breachEvents,
  ...riskPlanEvents,
  ...serviceConfidenceEvents,
  ...appealEvents,
  ...clarificationEvents,
  ...decisionLogEvents,
  ...investigationPlanEvents,
  ...supervisionEvents,
  ...taskEvents,
  ...vettingEvents,
  ...reviewEvents,
  ...misconductEvents,
  ...yearlyUpdateEvents,
  ...changeReportEvents,
  ...departureEvents,
  ...inquiryEvents,
};

describe.each(Object.entries(outcome))('%s', (_type, schema) => {
  it('folds whatever parses, twice as once, and changes nothing it was given', () => {
    fc.assert(
      fc.property(fc.array(arbitraryOf(schema), { minLength: 1, maxLength: 3 }), (list) => {
        const before = JSON.stringify(list);
        const once = foldAll(caseEngine.empty, list);
        expect(foldAll(once, list)).toEqual(once);
        expect(JSON.stringify(list)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });

  it('can be told in a sentence', () => {
    fc.assert(
      fc.property(arbitraryOf(schema), (event) => {
        expect(caseEngine.tell([event], anAct())[0]?.head.length).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the bytes of a PDF', () => {
  it('stay in the ledger: the fold keeps hash and size only', () => {
    fc.assert(
      fc.property(arbitraryOf(letterEvents['letter.issued/1']), (event) => {
        const state = caseEngine.fold(caseEngine.empty, [event], anAct());
        expect(JSON.stringify(state)).not.toContain('pdfBase64');
        expect(state.letter.issued[0]?.pdf).toEqual(event.pdf);
      }),
      { numRuns: 15 },
    );
  });
});

const foldAll = (from: typeof caseEngine.empty, list: readonly LooseEvent[]) =>
  list.reduce((state, event, index) => caseEngine.fold(state, [event], anAct(index + 1)), from);
