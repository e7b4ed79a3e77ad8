import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aGrading, aStop } from '../../../test/builders/decisions.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { anAssociate, aReport, day } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import { standingGradings } from './slice.ts';
import { gradingLine } from './words.ts';

// Everybody named here is invented.
const [marlowe, other] = [
  anAssociate(),
  anAssociate({ associateId: anId('Petra Finch'), forenames: 'Petra', surname: 'Finch' }),
];
const reported = given(aReport({ associates: [marlowe, other] }));
const lines = (state: typeof reported.state, { associateId }: { readonly associateId: string }) =>
  standingGradings(state.grading, associateId).map(gradingLine);

describe('grading what was reported (3x5x2)', () => {
  it('is of one association of a report, and says nothing of the others', () => {
    const { state } = reported.and(aGrading());
    expect(lines(state, marlowe)).toEqual(['Untested / C / C (A1, S2)']);
    expect(lines(state, other)).toEqual([]);
  });

  it('has conditions with C, and none with P', () => {
    expect(reported.when(aGrading({ conditions: [] })).refused).toEqual([
      'grading/conditions-missing',
    ]);
    expect(reported.when(aGrading({ handling: 'P' })).refused).toEqual([
      'grading/conditions-without-c',
    ]);
    expect(reported.when(aGrading({ handling: 'P', conditions: [] })).refused).toEqual([]);
  });

  it('is of what the report names, not of tomorrow, and of nothing while the case is stopped', () => {
    expect(reported.when(aGrading({ associateIds: [anId('nobody')] })).refused).toEqual([
      'grading/not-reported',
    ]);
    expect(reported.when(aGrading({ gradedOn: day('2027-02-19') })).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(reported.and(aStop()).when(aGrading()).refused).toEqual(['disclosure/stopped']);
  });

  it('is replaced by a later one that saw it, for the associations it names, and stays to be read', () => {
    const first = aGrading({ associateIds: [marlowe.associateId, other.associateId] });
    const graded = reported.and(first);
    const [made] = graded.state.grading.made;
    const again = aGrading({ gradingId: anId('again'), evaluation: 'E' });
    expect(graded.when(again).refused).toEqual(['record/changed-meanwhile']);
    const over = made ? [made.actId] : [];
    const { state } = graded.and({ ...again, over });
    expect(lines(state, marlowe)).toEqual(['Untested / E / C (A1, S2)']);
    expect(lines(state, other)).toEqual(['Untested / C / C (A1, S2)']);
    expect(state.grading.made).toHaveLength(2);
  });

  it('stands twice where two graded apart, in whatever order they arrive', () => {
    const one = { event: aGrading(), act: anAct(9) };
    const two = {
      event: aGrading({ gradingId: anId('apart'), evaluation: 'E' }),
      act: anAct(9, {}, 'another desk'),
    };
    const folded = [
      [one, two],
      [two, one],
    ].map((order) =>
      order.reduce((state, { event, act }) => caseEngine.fold(state, [event], act), reported.state),
    );
    for (const state of folded)
      expect(lines(state, marlowe).toSorted()).toEqual([
        ...['Untested / C / C (A1, S2)', 'Untested / E / C (A1, S2)'],
      ]);
  });

  it('stands out on the timeline where it is suspected to be false', () => {
    const told = (evaluation: 'A' | 'E') => caseEngine.tell([aGrading({ evaluation })], anAct())[0];
    expect(told('E')).toMatchObject({ head: 'Graded: suspected to be false', tone: 'attention' });
    expect(told('A')?.tone).toBe('normal');
  });
});
