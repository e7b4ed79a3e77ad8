import { describe, expect, it } from 'vitest';
import { given, givenUnder } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { anAnswer, anInterview, aProposal } from '../../../test/builders/outcome.ts';
import { aRecorder, aUnit, authority, investigator } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import type { Duty } from '../duty.ts';
import type { UnitPerson } from '../noun.ts';

/** @file Whom a decision does not wait for, though they hold the office. Everybody is invented. */

const steps = [
  ...[aReport(), aTriage(), anAssessment()],
  ...[aProposal(), anInterview(), anAnswer('agreed')],
] as const;
const decisionIn = (duties: readonly Duty[]) =>
  duties.find(({ key }) => key.startsWith('determination/'));

describe('a decision that is owed', () => {
  it('waits for whoever holds the office', () => {
    const decision = decisionIn(given(...steps).duties);
    expect(decision).toMatchObject({ waitingFor: 'appropriate-authority' });
    expect(decision?.notFor).toBeUndefined();
  });

  it('does not wait for somebody in that office who worked on the case', () => {
    const worked: UnitPerson = { ...investigator, offices: ['appropriate-authority'] };
    const unit = aUnit([worked, authority]);
    const by = aRecorder({ office: 'appropriate-authority' });
    const decision = decisionIn(givenUnder({ unit, by }, ...steps).duties);
    expect(decision).toMatchObject({ notFor: [worked.personId] });
  });
});
