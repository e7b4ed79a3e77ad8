import { describe, expect, it } from 'vitest';
import { aPolicy, givenUnder, type Told } from '../../../test/builders/case-story.ts';
import { filledIn } from '../../../test/builders/filled-in.ts';
import {
  aDeparture,
  aDepartureDecision,
  anAnswerToIt,
  aReferral,
  as,
  deputyChiefConstable,
  itHappened,
  supervisor,
} from '../../../test/builders/liaison.ts';
import { anId, aUnit, authority, investigator } from '../../../test/builders/people.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { Authority } from '../policy/values.ts';

// Everybody named here is invented.
const unit = aUnit([investigator, authority, supervisor, deputyChiefConstable]);
const dcc: Authority = {
  title: 'Deputy Chief Constable',
  offices: ['deputy-chief-constable'],
  onlyInAbsence: [],
};
const filled = aPolicy('west-midlands', {
  'departure.authority': filledIn(dcc),
  'suspension.authority': filledIn(dcc),
});
const told = (...acts: readonly Told[]) => givenUnder({ unit, policy: filled }, aReport(), ...acts);
const keys = (story: { duties: readonly { key: string }[] }) =>
  story.duties.map(({ key }) => key).filter((key) => key.startsWith('departure/'));
const closing = {
  type: 'case.closed/1',
  ...{ outcome: 'left-force', closedOn: day('2027-02-18'), reason: 'She resigned.' },
};
// Leicestershire’s paper lists no scenarios.
const reportIn = (force: string) =>
  force === 'leicestershire' ? aReport({ scenarios: [] }) : aReport();
const suspension = aDeparture({ kind: 'suspension' });
const ended = {
  type: 'departure.suspension-ended/1',
  ...{
    departureId: anId('departure'),
    endedOn: day('2027-02-18'),
    decidedBy: as(deputyChiefConstable, 'deputy-chief-constable'),
    reason: 'The matter is finished.',
  },
};

describe('a member who leaves', () => {
  it('is heard of, approved, and then has left: in that order', () => {
    const heard = told(aDeparture());
    expect(keys(heard)).toEqual(['departure/decide']);
    expect(heard.when(itHappened).refused).toEqual(['departure/undecided']);
    const approved = heard.and(aDepartureDecision());
    expect(approved.duties.find(({ key }) => key === 'departure/effect')).toMatchObject({
      dueOn: '2027-03-31',
    });
    expect(keys(approved.and(itHappened))).toEqual(['departure/close']);
  });

  it('may be suspended meanwhile: each waits for its own decision', () => {
    const both = told(suspension, aDeparture({ departureId: anId('resignation') }));
    expect(keys(both)).toEqual(['departure/decide', 'departure/decide/2']);
  });

  it('closes the case only once it happened', () => {
    expect(told().when(closing).refused).toEqual(['case/nobody-left']);
    expect(told(aDeparture(), aDepartureDecision()).when(closing).refused).toEqual([
      'case/nobody-left',
    ]);
    expect(told(aDeparture(), aDepartureDecision(), itHappened).when(closing).refused).toEqual([]);
  });

  it('does not leave when it was refused or taken back', () => {
    const refused = told(aDeparture(), aDepartureDecision({ decision: 'refused' }));
    expect(refused.when(itHappened).refused).toEqual(['departure/refused']);
    expect(keys(refused)).toEqual([]);
    const back = {
      type: 'departure.taken-back/1',
      ...{
        departureId: anId('departure'),
        takenBackOn: day('2027-02-18'),
        reason: 'She stays.',
      },
    };
    const stays = told(aDeparture(), aDepartureDecision(), back);
    expect(stays.when(itHappened).refused).toEqual(['departure/taken-back']);
    expect(told(aDeparture(), aDepartureDecision(), itHappened).when(back).refused).toEqual([
      'departure/in-effect',
    ]);
  });

  it('is decided once, not before it was heard of, and not of somebody unknown', () => {
    const story = told(aDeparture(), aDepartureDecision());
    expect(story.when(aDepartureDecision()).refused).toEqual(['departure/approved']);
    expect(
      told(aDeparture()).when(aDepartureDecision({ decidedOn: day('2027-02-14') })).refused,
    ).toEqual(['date/out-of-order']);
    expect(told().when(aDepartureDecision()).refused).toEqual(['departure/not-heard-of']);
    const nobody = aReport({ subject: { kind: 'unidentified', description: 'A tall constable.' } });
    expect(givenUnder({ unit }, nobody).when(aDeparture()).refused).toEqual([
      'departure/subject-not-identified',
    ]);
  });
});

describe('who approves', () => {
  it('is not stated at West Midlands: the unit fills it in first', () => {
    const silent = givenUnder({ unit }, aReport(), aDeparture());
    const refused = silent.when(aDepartureDecision());
    expect(refused.refused).toEqual(['policy/not-stated']);
    expect(refused.refusals[0]?.source).toMatchObject({ kind: 'not-stated' });
  });

  it.each(['leicestershire', 'hampshire'] as const)(
    'is the Deputy Chief Constable at %s, and nobody else',
    (force) => {
      const story = givenUnder({ unit, policy: aPolicy(force) }, reportIn(force), aDeparture());
      expect(story.when(aDepartureDecision()).refused).toEqual([]);
      expect(
        story.when(aDepartureDecision({ decidedBy: as(authority, 'appropriate-authority') }))
          .refused,
      ).toEqual(['determination/without-the-office']);
    },
  );

  it('of a suspension is another question: Hampshire does not say', () => {
    const suspended = (force: 'leicestershire' | 'hampshire') =>
      givenUnder({ unit, policy: aPolicy(force) }, reportIn(force), suspension).when(
        aDepartureDecision(),
      ).refused;
    expect(suspended('hampshire')).toEqual(['policy/not-stated']);
    expect(suspended('leicestershire')).toEqual([]);
  });
});

describe('a member who leaves while gross misconduct stands', () => {
  const pending = told(aReferral({ severityAssessment: 'gross-misconduct' }), aDeparture());

  it('is said to, with what the authority weighed (W4.5)', () => {
    const refused = pending.when(aDepartureDecision());
    expect(refused.refused).toEqual(['departure/gross-misconduct-pending']);
    expect(refused.refusals[0]?.source).toMatchObject({ kind: 'interpretation', of: 'W4.5' });
    const said = aDepartureDecision({ underInvestigation: 'gross-misconduct' });
    expect(pending.when(said).refused).toEqual(['departure/nothing-weighed']);
    expect(pending.when({ ...said, note: 'The hearing goes on without her.' }).refused).toEqual([]);
  });

  it('is not, once the misconduct procedures are done', () => {
    const done = pending.and(anAnswerToIt({ isFinal: true }));
    expect(done.when(aDepartureDecision()).refused).toEqual([]);
  });
});

describe('a suspension', () => {
  it('ends by the same authority, and does not close the case', () => {
    const story = told(suspension, aDepartureDecision(), itHappened);
    expect(story.when(closing).refused).toEqual(['case/nobody-left']);
    expect(keys(story)).toEqual([]);
    expect(story.when(ended).refused).toEqual([]);
    expect(story.when({ ...ended, decidedBy: as(supervisor, 'supervisor') }).refused).toEqual([
      'determination/without-the-office',
    ]);
  });

  it('ends only once it is in effect', () => {
    const waiting = told(suspension, aDepartureDecision()).when(ended);
    expect(waiting.refused).toEqual(['departure/approved']);
    expect(waiting.refusals[0]?.rule).toBe('onlyASuspensionInEffectEnds');
  });

  it('does not end for somebody who has left', () => {
    const left = told(aDeparture(), aDepartureDecision(), itHappened);
    expect(left.when(ended).refused).toEqual(['departure/not-a-suspension']);
  });
});
