import { describe, expect, it } from 'vitest';
import { aSupportPlan, aWelfareContact } from '../../../test/builders/before-the-case.ts';
import { given } from '../../../test/builders/case-story.ts';
import { anAct } from '../../../test/builders/people.ts';
import { aReport, byAColleague, day } from '../../../test/builders/report.ts';
import { compartmentOf } from '../compartments.ts';
import { caseEngine } from '../registry.ts';
import { reporterSupportEvents } from './events.ts';

// Everybody named here is invented.
const route = byAColleague();
const reported = given(aReport({ route }));
const planned = reported.and(aSupportPlan());
const ended = { type: 'reporter-support.ended/1', endedOn: day('2027-02-18'), reason: 'Her wish.' };
const owed = (story: typeof planned) =>
  story.duties.filter(({ key }) => key.startsWith('reporter-support/'));

describe('support for who reported', () => {
  it('lies in the reporter’s compartment, every part of it', () => {
    for (const type of Object.keys(reporterSupportEvents))
      expect(compartmentOf(type)).toBe('reporter');
  });

  it('says on the timeline and on My work that it is owed, never for whom or how', () => {
    const told = JSON.stringify([
      caseEngine.tell([{ ...aSupportPlan() }, { ...aWelfareContact() }], anAct()),
      owed(planned),
    ]);
    for (const part of ['phone', 'Shifts', 'is well']) expect(told).not.toContain(part);
  });

  it('is for somebody who reported another, and is known', () => {
    expect(given(aReport()).when(aSupportPlan()).refused).toEqual(['reporter-support/own-report']);
    const nobody = given(aReport({ route: { ...route, protection: 'anonymous' } }));
    expect(nobody.when(aSupportPlan()).refused).toEqual(['reporter-support/anonymous']);
    expect(reported.when(aSupportPlan()).refused).toEqual([]);
  });

  it('is never kept up by the person they reported', () => {
    const subject = { name: 'Ruth Calloway', rankOrGrade: 'PC' };
    expect(reported.when(aSupportPlan({ keptBy: subject })).refused).toEqual([
      'reporter-support/by-the-subject',
    ]);
    expect(planned.when(aWelfareContact({ contactedBy: subject })).refused).toEqual([
      'reporter-support/by-the-subject',
    ]);
  });

  it('owes the next contact by the day last named', () => {
    expect(owed(planned)).toMatchObject([
      { dueOn: '2027-02-25', settledBy: 'reporter-support.contacted/1' },
    ]);
    expect(owed(planned.and(aWelfareContact()))).toMatchObject([{ dueOn: '2027-03-18' }]);
    const { nextContactOn: _none, ...last } = aWelfareContact();
    expect(owed(planned.and(last))).toMatchObject([
      { key: 'reporter-support/end', settledBy: 'reporter-support.ended/1' },
    ]);
  });

  it('writes detriment down and answers it', () => {
    expect(planned.when(aWelfareContact({ detriment: 'feared' })).refused).toEqual([
      'reporter-support/detriment-not-answered',
    ]);
    expect(planned.when(aWelfareContact({ detriment: 'feared' })).refusals[0]?.fields).toEqual([
      'detrimentDetail',
    ]);
    expect(planned.when(aWelfareContact({ detriment: 'met' })).refusals[0]?.fields).toEqual([
      'detrimentDetail',
      'action',
    ]);
    const met = aWelfareContact({
      detriment: 'met',
      detrimentDetail: 'Moved off her shift.',
      action: 'The inspector moves her back.',
    });
    expect(owed(planned.and(met))).toMatchObject([{ detail: 'detriment was met' }]);
  });

  it('ends with a reason, and begins again with a new plan', () => {
    expect(reported.when(ended).refused).toEqual(['reporter-support/no-plan']);
    const over = planned.and(ended);
    expect(owed(over)).toEqual([]);
    expect(over.when(aWelfareContact()).refused).toEqual(['reporter-support/no-plan']);
    const again = aSupportPlan({ over: [planned.acts[2]?.id ?? ''] });
    expect(owed(over.and(again))).toHaveLength(1);
  });

  it('is kept up in order, and replaced knowingly', () => {
    expect(planned.when(aSupportPlan()).refused).toEqual(['record/changed-meanwhile']);
    const early = planned.when(aWelfareContact({ nextContactOn: day('2027-02-17') }));
    expect(early.refused).toEqual(['date/out-of-order']);
    expect(early.refusals[0]?.rule).toBe('theNextContactIsToCome');
    expect(planned.when(aWelfareContact({ contactedOn: day('2027-02-19') })).refused).toContain(
      'date/in-the-future',
    );
  });
});
