import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aCheck } from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anAnswer,
  anApproval,
  anInterview,
  aProposal,
  aService,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { complianceOf } from './compliance.ts';
import { conditionsOf, standingOn } from './conditions.ts';

// Everybody named here is invented.
const assessed = given(aReport(), aTriage(), anAssessment());
const interviewed = assessed.and(anInterview());
const decided = interviewed.and(aDetermination());
const served = decided.and(aLetter('notice-of-conditions', decided.state)).and(aService());
const keysOf = (story: typeof served) => story.duties.map(({ key }) => key);

describe('a condition that an authority imposes', () => {
  const imposed = (over: Parameters<typeof aCondition>[0]) =>
    interviewed.when(aDetermination({ conditions: [aCondition(over)] })).refusals;

  it('is refused without a measure', () => {
    expect(imposed({ monitoring: '' })).toMatchObject([
      { kind: 'condition/measure-missing', fields: ['conditions.0.monitoring'] },
    ]);
  });

  it('is refused without an owner', () => {
    expect(imposed({ owner: undefined })).toMatchObject([
      { kind: 'condition/owner-missing', fields: ['conditions.0.owner'] },
    ]);
  });

  it('is refused without a review, unless the whole decision has one (W46)', () => {
    const unreviewed = { conditions: [aCondition({ reviewOn: undefined })] };
    expect(interviewed.when(aDetermination(unreviewed)).refusals).toMatchObject([
      { kind: 'condition/review-missing', source: { kind: 'clause', ref: 'W46' } },
    ]);
    const reviewed = aDetermination({ ...unreviewed, reviewOn: day('2028-02-17') });
    expect(interviewed.when(reviewed).refused).toEqual([]);
  });

  it('is accepted with necessity, measure, owner and review', () => {
    expect(imposed({})).toEqual([]);
  });
});

describe('an association that must cease', () => {
  const ceased = interviewed.and(
    aDetermination({ outcome: 'association-must-cease', conditions: [] }),
  );

  it('is itself what binds, where no condition is named (W27)', () => {
    expect(conditionsOf(ceased.state)).toMatchObject([
      { isCessation: true, kind: 'cease-association', id: anId('determination') },
    ]);
  });

  it('binds from its notice on, and can be monitored (W33)', () => {
    const notice = ceased.and(aLetter('notice-of-conditions', ceased.state)).and(aService());
    const [only] = conditionsOf(notice.state);
    expect(only && standingOn(only, notice.state, day('2027-02-18'))).toBe('in-force');
    expect(notice.when(aCheck({ conditionId: anId('determination') })).refused).toEqual([]);
  });
});

describe('agreed mitigation', () => {
  const agreed = assessed.and(aProposal(), anAnswer('agreed'));

  it('binds nobody until the Appropriate Authority approved it (W25)', () => {
    expect(conditionsOf(agreed.state)).toEqual([]);
    expect(agreed.when(aCheck({ conditionId: anId('report contact') })).refused).toEqual([
      'condition/not-found',
    ]);
    const approved = agreed.and(anApproval());
    expect(conditionsOf(approved.state)).toMatchObject([
      { origin: 'agreed', versions: [{ origin: 'agreed', version: 1 }] },
    ]);
    expect(approved.when(aCheck({ conditionId: anId('report contact') })).refused).toEqual([]);
  });
});

describe('the monitoring log', () => {
  it('is refused before the condition binds (W33)', () => {
    expect(decided.when(aCheck()).refusals).toMatchObject([
      { kind: 'condition/not-in-force-then', source: { kind: 'clause', ref: 'W33' } },
    ]);
    expect(served.when(aCheck({ checkedOn: day('2027-02-17') })).refused).toEqual([
      'condition/not-in-force-then',
    ]);
    expect(served.when(aCheck()).refused).toEqual([]);
  });

  it('says what was seen where a condition was not kept, or may not have been', () => {
    expect(served.when(aCheck({ finding: 'unclear' })).refused).toEqual(['condition/note-missing']);
    expect(
      served.when(aCheck({ finding: 'unclear', note: 'The notes are missing.' })).refused,
    ).toEqual([]);
  });

  it('is refused in the future, twice, and with a next check before this one', () => {
    expect(served.when(aCheck({ checkedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(served.and(aCheck()).when(aCheck()).refused).toEqual(['condition/check-recorded']);
    expect(served.when(aCheck({ nextCheckOn: day('2027-02-17') })).refused).toEqual([
      'date/out-of-order',
    ]);
  });

  it('says how a condition stands: as the latest day found it', () => {
    const checked = served.and(
      aCheck({ finding: 'not-complied', note: 'He was in her car.' }),
      aCheck({ checkId: anId('again'), nextCheckOn: day('2027-03-18') }),
    );
    expect(complianceOf(served.state, anId('condition')).found).toBe('not-checked');
    expect(complianceOf(checked.state, anId('condition'))).toMatchObject({
      found: 'complied',
      nextCheckOn: '2027-03-18',
      checks: 2,
    });
  });

  it('is owed once something binds, and again on the day the last check set', () => {
    expect(keysOf(decided)).not.toContain('condition/first-check');
    expect(keysOf(served)).toContain('condition/first-check');
    const checked = served.and(aCheck({ nextCheckOn: day('2027-03-18') }));
    expect(keysOf(checked)).not.toContain('condition/first-check');
    expect(checked.duties.find(({ key }) => key === 'condition/check')).toMatchObject({
      dueOn: '2027-03-18',
      settledBy: 'condition.monitored/1',
    });
  });
});
