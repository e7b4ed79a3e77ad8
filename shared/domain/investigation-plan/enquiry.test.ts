import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { aTriage, anAssessment, limbs } from '../../../test/builders/decisions.ts';
import { aLine, aPlan, aProgress, enquiryBegun } from '../../../test/builders/enquiry.ts';
import { aDetermination, anInterview } from '../../../test/builders/outcome.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import { stageOf } from '../stage.ts';
import { lackingInPlan, nextPlanReview } from './facts.ts';

// Everybody named here is invented.
const notifiable = given(aReport(), aTriage());
const planned = notifiable.and(aPlan(), aLine());
const running = planned.and(enquiryBegun);
const today = day('2027-02-18');
const stage = (state: typeof running.state) => stageOf(state, aPolicy(), today);

describe('an investigation plan', () => {
  it('that is missing or empty keeps the enquiry from beginning', () => {
    const kinds = (story: typeof notifiable) => story.when(enquiryBegun).refused;
    expect(kinds(notifiable)).toEqual(['enquiry/plan-empty']);
    expect(kinds(notifiable.and(aPlan()))).toEqual(['enquiry/plan-empty']);
    expect(kinds(notifiable.and(aPlan({ hypotheses: [] }), aLine()))).toEqual([
      'enquiry/plan-empty',
    ]);
    expect(kinds(notifiable.and(aPlan({ disclosure: '' }), aLine()))).toEqual([
      'enquiry/plan-empty',
    ]);
    expect(kinds(notifiable.and(aPlan({ reviewDates: [] }), aLine()))).toEqual([
      'enquiry/plan-empty',
    ]);
    expect(kinds(planned)).toEqual([]);
  });

  it('is not filled by white space', () => {
    expect(notifiable.when({ ...aPlan(), hypotheses: ['   '] }).refused).toHaveLength(1);
    const { state } = notifiable.and({ ...aPlan(), disclosure: '  \n ' }, aLine());
    expect(lackingInPlan(state.investigationPlan)).toEqual(['disclosure']);
  });

  it('says what is missing, and asks for it on My work', () => {
    const half = notifiable.and(aPlan({ hypotheses: [] }));
    expect(half.when(enquiryBegun).refusals[0]?.says).toContain('The plan has no line of enquiry.');
    expect(half.duties.map(({ key }) => key)).toContain('investigation-plan/complete');
    expect(planned.duties.map(({ key }) => key)).toContain('enquiry/begin');
    expect(notifiable.duties.map(({ key }) => key)).not.toContain('enquiry/begin');
  });

  it('is replaced knowingly: a version nobody saw stands beside the new one', () => {
    const { state, acts } = planned;
    expect(planned.when(aPlan({ resources: 'Two investigators.' })).refused).toEqual([
      'record/changed-meanwhile',
    ]);
    const over = [acts[3]?.id ?? ''];
    expect(planned.when(aPlan({ over })).refused).toEqual([]);
    const elsewhere = anAct(4, {}, 'another desk');
    const both = caseEngine.fold(state, [aPlan({ resources: 'Two.' })], elsewhere);
    expect(both.investigationPlan.plan.map(({ value }) => value.resources)).toEqual([
      'One investigator.',
      'Two.',
    ]);
  });

  // Days of review named: 4 and 18 March 2027. Worked by hand.
  it.each([
    [[], '2027-03-04'],
    [['2027-03-01'], '2027-03-04'],
    [['2027-03-04'], '2027-03-18'],
    [['2027-03-05', '2027-03-18'], undefined],
  ])('reviewed on %j is next reviewed on %s', (reviewed, next) => {
    const dates = [{ on: day('2027-03-18') }, { on: day('2027-03-04') }];
    const { state } = notifiable.and(aPlan({ reviewDates: dates }));
    const slice = {
      ...state.investigationPlan,
      reviews: reviewed.map((on, index) => ({
        reviewedOn: day(on),
        reviewedBy: { name: 'Beatrix Loomweather', rankOrGrade: '' },
        findings: 'Sound.',
        actId: anAct(index).id,
      })),
    };
    expect(nextPlanReview(slice)).toBe(next);
  });

  it('is reviewed once there is one', () => {
    const review = {
      type: 'investigation-plan.reviewed/1',
      reviewedOn: today,
      reviewedBy: { name: 'Beatrix Loomweather', rankOrGrade: 'DI' },
      findings: 'Sound.',
    };
    expect(notifiable.when(review).refused).toEqual(['investigation-plan/none']);
    expect(planned.when(review).refused).toEqual([]);
  });
});

describe('an enquiry', () => {
  it('is the stage of a case while it runs, until the procedure goes on', () => {
    expect(stage(planned.state)).toBe('assessing-risk');
    expect(stage(running.state)).toBe('enquiry');
    expect(stage(running.and(anAssessment()).state)).toBe('enquiry');
    expect(stage(running.and(anAssessment(), anInterview()).state)).toBe('enquiry');
  });

  it('does not begin before triage, on what is not notifiable, or after the decision', () => {
    expect(given(aReport(), aPlan(), aLine()).when(enquiryBegun).refused).toEqual([
      'enquiry/not-now',
    ]);
    const not = aTriage({ outcome: 'not-notifiable', limbs: limbs('no', 'no', 'no') });
    const excluded = given(
      aReport({ scenarios: [{ code: 'other', basis: 'Met once.' }] }),
      not,
      aPlan(),
      aLine(),
    );
    expect(excluded.when(enquiryBegun).refused).toEqual(['enquiry/not-now']);
    const decided = planned.and(anAssessment(), anInterview(), aDetermination());
    expect(decided.when(enquiryBegun).refused).toEqual(['enquiry/not-now']);
    expect(running.when(enquiryBegun).refused).toEqual(['enquiry/begun-already']);
  });

  it('ends when every line is followed to its end or given up with a reason', () => {
    const end = { type: 'enquiry.ended/1', endedOn: today, summary: 'Nothing was found.' };
    expect(planned.when(end).refused).toContain('enquiry/not-open');
    expect(running.when(end).refused).toEqual(['enquiry/lines-open']);
    expect(running.and(aProgress('in-hand')).when(end).refused).toEqual(['enquiry/lines-open']);
    const done = running.and(aProgress('done'));
    expect(done.duties.map(({ key }) => key)).toContain('enquiry/end');
    const ended = done.and(end);
    expect(stage(ended.state)).toBe('assessing-risk');
    expect(ended.when({ ...end, endedOn: day('2027-02-10') }).refused).toEqual([
      'enquiry/not-open',
    ]);
    expect(done.when({ ...end, endedOn: day('2027-02-10') }).refused).toEqual([
      'date/out-of-order',
    ]);
    // Taken up again.
    expect(ended.when(enquiryBegun).refused).toEqual([]);
  });

  it('owes each open line by its day, to its owner', () => {
    const line = 'Line of enquiry: Ask the line manager for the duty roster.';
    expect(running.duties.find(({ says }) => says === line)).toMatchObject({
      detail: 'Imogen Hartley-Voss',
      dueOn: '2027-02-25',
      ownerId: anId('Imogen Hartley-Voss'),
      settledBy: 'line-of-enquiry.progressed/1',
    });
    expect(running.and(aProgress('done')).duties.map(({ says }) => says)).not.toContain(line);
  });

  it('keeps who had a line before, and why it was given on', () => {
    const change = {
      type: 'line-of-enquiry.changed/1',
      lineId: anId('line'),
      owner: { name: 'Osric Pellington', rankOrGrade: 'DC' },
      dueOn: day('2027-03-01'),
      reason: 'On leave.',
    };
    const line = running.and(change).state.investigationPlan.lines[0];
    expect(line).toMatchObject({ dueOn: '2027-03-01', owner: { name: 'Osric Pellington' } });
    expect(line?.changes).toHaveLength(1);
    expect(running.and(aProgress('not-pursued')).when(change).refused).toEqual([
      'line-of-enquiry/not-open',
    ]);
  });

  it('refuses progress of an unknown line, and a line twice', () => {
    expect(running.when(aProgress('done', { lineId: anId('no such line') })).refused).toEqual([
      'line-of-enquiry/not-open',
    ]);
    expect(running.when(aLine()).refused).toEqual(['line-of-enquiry/exists']);
    expect(running.when(aProgress('done', { on: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
  });
});
