import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { aCheck, deciding } from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aCondition,
  aDetermination,
  aLetter,
  anInterview,
  aService,
  headOfPsd,
} from '../../../test/builders/outcome.ts';
import { anAct, anId, authority } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';
import { conditionsOf, readingOn, standingOn, unservedVersions } from './conditions.ts';

// Everybody named here is invented. What appeals and reviews must satisfy is tested beside them; here their decisions are folded as they are.
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const served = decided.and(aLetter('notice-of-conditions', decided.state)).and(aService());
const evidence = { kind: 'email', description: 'Email of the day.', reference: '' };
const { conditionId: _id, ...words } = aCondition();

const folded = (state: CaseState, ...events: { readonly type: string }[]): CaseState =>
  events.reduce(
    (before, event, index) => caseEngine.fold(before, [event], anAct(50 + index)),
    state,
  );

const appealDecided = (outcome: string, changes?: object) => [
  {
    type: 'appeal.lodged/1',
    appealId: anId('appeal'),
    against: { kind: 'determination', determinationId: anId('determination') },
    ...{ submittedOn: day('2027-02-20'), receivedOn: day('2027-02-20'), receivedBy: 'Unit' },
    ...{ form: 'written', grounds: 'Too wide.', reference: '' },
  },
  {
    type: 'appeal.decided/1',
    ...{ appealId: anId('appeal'), outcome, ...deciding(headOfPsd, 'head-of-psd') },
    ...{ decidedOn: day('2027-03-10'), evidence, reasons: 'A lighter one is enough.' },
    ...(changes ? { changes } : {}),
  },
];

const varied = {
  ended: [],
  varied: [
    {
      ...words,
      conditionId: anId('condition'),
      text: 'Report every contact.',
      effectiveFrom: day('2027-03-12'),
      reason: 'Enough.',
    },
  ],
  added: [],
};

const noticeAbout = (kind: 'appeal' | 'review') => {
  const notice = aLetter('notice-of-conditions', decided.state, { letterId: anId('second') });
  return [
    { ...notice, about: { kind, id: anId(kind) } },
    aService({ letterId: anId('second'), servedOn: day('2027-03-15') }),
  ];
};

describe('conditions after an appeal', () => {
  it('read as varied once the new notice is served, and as before until then (W39)', () => {
    const state = folded(served.state, ...appealDecided('varied', varied));
    const [before] = conditionsOf(state);
    expect(before && readingOn(before, day('2027-03-20')).text).toContain('no contact');
    expect(before && unservedVersions(before)).toMatchObject([{ version: 2, origin: 'appeal' }]);
    const [after] = conditionsOf(folded(state, ...noticeAbout('appeal')));
    expect(after && readingOn(after, day('2027-03-14')).text).toContain('no contact');
    expect(after && readingOn(after, day('2027-03-15')).text).toBe('Report every contact.');
    expect(after?.versions[0]).toMatchObject({ endedOn: '2027-03-15', supersededBy: 2 });
  });

  it('end when it was upheld, and stand when it was confirmed (W39)', () => {
    const upheld = folded(served.state, ...appealDecided('upheld'));
    const standings = (state: CaseState, on: string) =>
      conditionsOf(state).map((condition) => standingOn(condition, state, day(on)));
    expect(standings(upheld, '2027-03-09')).toEqual(['in-force']);
    expect(standings(upheld, '2027-03-10')).toEqual(['ended']);
    const confirmed = folded(served.state, ...appealDecided('confirmed'));
    expect(standings(confirmed, '2027-03-10')).toEqual(['in-force']);
  });
});

describe('conditions after a review', () => {
  const added = {
    ended: [],
    varied: [],
    added: [{ ...words, conditionId: anId('added'), text: 'Leave the gym.', reason: 'He joined.' }],
  };
  const reviewed = [
    {
      type: 'review.opened/1',
      ...{ reviewId: anId('review'), kind: 'annual', conditionIds: [anId('condition')] },
      openedOn: day('2027-03-01'),
    },
    {
      type: 'review.decided/1',
      ...{ reviewId: anId('review'), decision: 'add', changes: added },
      ...deciding(authority, 'appropriate-authority'),
      ...{ decidedOn: day('2027-03-10'), evidence, reasons: 'He joined the gym.' },
      ...{ consideredRepresentationIds: [], memberDisputes: false },
    },
  ];

  it('have the added one, which binds nobody before its notice is served (W47)', () => {
    const state = folded(served.state, ...reviewed);
    const standings = (of: CaseState) =>
      conditionsOf(of).map((condition) => standingOn(condition, of, day('2027-03-20')));
    expect(standings(state)).toEqual(['in-force', 'not-yet-served']);
    expect(standings(folded(state, ...noticeAbout('review')))).toEqual(['in-force', 'in-force']);
  });
});

describe('a decision that takes the place of another', () => {
  it('keeps what it says anew as the next version of the same condition', () => {
    const again = served.and(
      aDetermination({
        determinationId: anId('second'),
        conditions: [aCondition({ text: 'Have no contact with him on duty.' })],
        replaces: { determinationId: anId('determination'), reason: 'The gym closed.' },
      }),
    );
    const [only] = conditionsOf(again.state);
    expect(only?.versions.map(({ version, originId }) => [version, originId])).toEqual([
      [1, anId('determination')],
      [2, anId('second')],
    ]);
    expect(again.when(aCheck()).refused).toEqual([]);
  });
});
