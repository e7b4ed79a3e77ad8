import { describe, expect, it } from 'vitest';
import { given, type Story } from '../../../test/builders/case-story.ts';
import { aReporter } from '../../../test/builders/decisions.ts';
import {
  aPack,
  aReturn,
  aWithdrawal,
  theGuest,
  thePack,
  withALocalManager,
} from '../../../test/builders/guest-pack.ts';
import {
  aBeginning,
  aDirection,
  aLine,
  anEnd,
  aPlan,
  aReadBack,
  at,
  noted,
  theInterview,
  theRights,
} from '../../../test/builders/interview.ts';
import { anAct, anId } from '../../../test/builders/people.ts';
import { aReport, aSubject, day } from '../../../test/builders/report.ts';
import { assert } from '../../kit/assert.ts';
import type { GuestAct } from '../interview/live/taken-in.ts';
import { recordOf } from '../interview/live/record.ts';
import { sessionOf } from '../interview/planning/plan.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';
import { guestField, leastGuestFields } from './fields.ts';
import { composeLines } from './lines.ts';
import { aPolicy } from '../../../test/builders/case-story.ts';

// A local manager holds one interview on a pack. Everybody named here is invented.
const planned = given(aReport(), ...withALocalManager);
const out = planned.and(aPack(planned.state));
const keys = (story: Story) => story.duties.map(({ key }) => key);

describe('a guest pack', () => {
  it('carries a planned interview that a local manager holds', () => {
    const nobody = given(aReport());
    expect(nobody.when(aPack(nobody.state)).refused).toContain('guest-pack/not-planned');
    const ours = given(aReport(), aDirection(), aPlan());
    expect(ours.when(aPack(ours.state)).refused).toContain('guest-pack/not-a-local-manager');
    expect(
      planned.when(aPack(planned.state, { guest: { ...theGuest, name: 'Pavel Orton' } })).refused,
    ).toEqual(['guest-pack/somebody-else']);
    expect(planned.when(aPack(planned.state)).refused).toEqual([]);
  });

  it('is never given to the member, to somebody the case names, or without saying who it is', () => {
    const named = (name: string, collarNumber = '7781') => {
      const story = given(
        aReport(),
        aDirection({ localManagerAllowed: true }),
        aPlan({ interviewer: { isLocalManager: true, name, rankOrGrade: 'Inspector' } }),
      );
      return story.when(
        aPack(story.state, {
          guest: { ...theGuest, name, collarNumber, email: 'i@example.police' },
        }),
      ).refused;
    };
    const { forenames, surname, collarNumber } = aSubject();
    expect(named('Isolde Varga', collarNumber)).toEqual(['guest-pack/named-in-the-case']);
    expect(named(`${forenames} ${surname}`, '')).toEqual(['guest-pack/same-name']);
    expect(
      planned.when(aPack(planned.state, { guest: { ...theGuest, collarNumber: '' } })).refused,
    ).toEqual(['guest-pack/not-told-apart']);
  });

  it.each([
    ['2027-02-17', 'guest-pack/over'],
    ['2027-02-19', 'guest-pack/ends-too-soon'],
    ['2027-04-20', 'guest-pack/too-long'],
  ])('does not end on %s', (endsOn, kind) => {
    expect(planned.when(aPack(planned.state, { endsOn: day(endsOn) })).refused).toEqual([kind]);
  });

  it('lasts sixty days at most, to the day', () => {
    const lasting = planned.when(aPack(planned.state, { endsOn: day('2027-04-19') }));
    expect(lasting.refused).toEqual([]);
  });

  it('says what was shown and nothing that could name who reported', () => {
    expect(planned.when(aPack(planned.state, { lines: [] })).refused).toContain(
      'guest-pack/changed',
    );
    expect(planned.when(aPack(planned.state, { fields: ['posting'] })).refused).toEqual([
      'guest-pack/nobody-named',
    ]);
    const third = given(
      aReport({ route: { ...aReport().route, origin: 'colleague', protection: 'confidential' } }),
      aReporter(),
      ...withALocalManager,
    );
    const surname = third.state.reporter.identified[0]?.value.identity.surname ?? '-';
    expect(
      third.when(aPack(third.state, { briefing: `Ask what ${surname} saw.` })).refused,
    ).toEqual(['guest-pack/names-the-reporter']);
  });

  it('offers nothing of who reported, of risk or of vetting', () => {
    expect(guestField.options).toEqual([
      ...['name', 'rank-or-grade', 'posting', 'associates', 'relationship', 'scenarios'],
      ...['nature', 'contact', 'conditions'],
    ]);
    expect(composeLines(planned.state, aPolicy(), leastGuestFields)).toEqual([
      { label: 'Name', says: 'Ruth Calloway' },
      { label: 'Rank or grade', says: aSubject().rankOrGrade },
    ]);
  });

  it('keeps the interview to itself while it is out, and asks for its return on its day', () => {
    expect(out.when(aBeginning()).refused).toEqual(['interview/with-a-guest']);
    expect(out.when(aPlan()).refused).toEqual(['interview/with-a-guest']);
    expect(out.when(aPack(out.state, { packId: anId('second') })).refused).toEqual([
      'guest-pack/out-already',
    ]);
    expect(keys(out)).not.toContain('interview/hold');
    expect(out.duties.find(({ key }) => key === 'guest-pack/return')).toMatchObject({
      dueOn: '2027-03-04',
      settledBy: 'guest-pack.returned/1',
    });
  });

  it('is withdrawn once; what comes back then is kept and counts for nothing', () => {
    const withdrawn = out.and(aWithdrawal());
    expect(withdrawn.when(aWithdrawal()).refused).toEqual(['guest-pack/withdrawn']);
    expect(withdrawn.when(aReturn()).refused).toEqual(['guest-pack/withdrawn']);
    expect(keys(withdrawn)).not.toContain('guest-pack/return');
    expect(withdrawn.when(aBeginning()).refused).toEqual([]);
    const aside = {
      type: 'guest-pack.return-refused/1',
      ...{ packId: thePack, sha256: 'c'.repeat(64), receivedOn: '2027-02-18', fileBase64: 'AAAA' },
    };
    expect(out.when(aside).refused).toEqual(['guest-pack/not-withdrawn']);
    const kept = withdrawn.and(aside);
    expect(kept.state.guestPack.packs[0]?.refused).toHaveLength(1);
    expect(kept.when(aside).refused).toEqual(['guest-pack/kept-already']);
  });
});

const acts: readonly GuestAct[] = [
  { at: at('10:00:00'), events: [aBeginning()] },
  { at: at('10:01:30'), events: [theRights] },
  { at: at('10:05:30'), events: [noted(aLine('question', 'How did you meet?'))] },
  { at: at('10:06:30'), events: [noted(aLine('answer', 'At a rowing club.', '10:06:00'))] },
  { at: at('10:45:00'), events: [anEnd({ at: at('10:45:00') })] },
  { at: at('10:46:00'), events: [aReadBack()] },
];
const takenIn = (these: readonly GuestAct[] = acts) => ({
  type: 'interview.taken-in/1',
  interviewId: theInterview,
  packId: thePack,
  conductedBy: { name: theGuest.name, rankOrGrade: theGuest.rankOrGrade },
  packMadeOn: '2027-02-18',
  acts: these,
});

describe('a return', () => {
  it('becomes the record of the interview, by the guest’s clock and under the guest’s name', () => {
    const story = out.and([aReturn(), takenIn()]);
    const { record, session } = recordIn(story.state);
    expect(record.phase).toBe('read-back');
    expect(record.lines.map(({ text }) => text)).toEqual([
      'How did you meet?',
      'At a rowing club.',
    ]);
    expect(record.clockWentBack).toBe(0);
    expect(session.guest).toMatchObject({ name: theGuest.name, packMadeOn: '2027-02-18' });
    expect(keys(story)).toContain('interview/sign');
    expect(keys(story)).not.toContain('guest-pack/return');
    expect(story.when([aReturn(), takenIn()]).refused).toContain('guest-pack/returned');
  });

  it('counts only beside a return that this case was handed', () => {
    expect(out.when(takenIn()).refused).toContain('interview/no-return');
  });

  it.each<[string, readonly GuestAct[]]>([
    ['interview/not-begun', acts.slice(1)],
    ['interview/begun', [...acts.slice(0, 1), ...acts]],
    [
      'interview/rights-not-given',
      [
        {
          at: at('10:00:00'),
          events: [aBeginning({ policeFriend: { offered: false, present: false } })],
        },
      ],
    ],
    [
      'interview/another',
      [{ at: at('10:00:00'), events: [aBeginning({ interviewId: anId('another') })] }],
    ],
    [
      'date/in-the-future',
      [{ at: at('10:00:00'), events: [aBeginning({ startedOn: day('2027-02-18') })] }],
    ],
  ])('is refused as %s where the unit could not have kept it so itself', (kind, these) => {
    expect(out.when([aReturn(), takenIn(these)]).refused).toEqual([kind]);
  });

  it('folded again, or brought in twice apart, gives every line once', () => {
    const once = out.and([aReturn(), takenIn()]).state;
    const fold = (state: CaseState, number: number) =>
      caseEngine.fold(state, [takenIn()], anAct(number));
    const twice = fold(fold(once, 90), 91);
    expect(recordIn(twice).record.lines).toEqual(recordIn(once).record.lines);
    expect(fold(twice, 91).interview).toEqual(twice.interview);
  });
});

function recordIn(state: CaseState) {
  const session = sessionOf(state.interview, theInterview);
  assert(session, 'the interview of this test');
  return { session, record: recordOf(session) };
}
