import { describe, expect, it } from 'vitest';
import { anOpening } from '../../../test/builders/case-story.ts';
import { anAct, aRecorder, digitsOf } from '../../../test/builders/people.ts';
import { memberId } from '../../kit/ids.ts';
import type { Act } from '../act.ts';
import { caseEngine } from '../registry.ts';
import { hasAccess } from './who.ts';

/** @file What a colleague's workstation may write under a key it still holds, and what comes of it. Everybody is invented. */

const names = ['Ava', 'Bruno', 'Cleo', 'Rhys'] as const;
type Name = (typeof names)[number];
const member = (name: Name): string => digitsOf(`member ${name}`);
const act = (by: Name, number: number, seen: Partial<Record<Name, number>> = {}): Act => ({
  ...anAct(number, { by: aRecorder({ member: memberId.parse(member(by)), name: by }) }, by),
  seen: Object.fromEntries(Object.entries(seen).map(([name, at]) => [digitsOf(name), at])),
});
const give = (to: Name, over: readonly string[] = []) => ({
  type: 'access.granted/1',
  ...{ memberId: member(to), memberName: to, reason: 'x', withReporter: false, over },
  ...{ reporterReason: '', withCharacteristics: false, anotherPerson: '' },
  ...{ devices: [digitsOf(to)], epoch: 0, commitment: 'ab'.repeat(32) },
});
const take = (from: Name) => ({
  type: 'access.revoked/1',
  ...{ memberId: member(from), memberName: from, reason: 'x', newEpoch: 65_536 },
});

type Told = readonly [Act, { readonly type: string }];
const whoAfter = (...told: readonly Told[]): readonly Name[] => {
  const state = told.reduce(
    (before, [by, event]) => caseEngine.fold(before, [event], by),
    caseEngine.fold(caseEngine.empty, [anOpening()], act('Ava', 1)),
  );
  return names.filter((name) => hasAccess(state, member(name)));
};

const begun: readonly Told[] = [
  [act('Ava', 2), give('Bruno')],
  [act('Ava', 3), give('Rhys')],
];
const rhysIsOut: Told = [act('Ava', 4, { Ava: 3, Rhys: 0 }), take('Rhys')];

describe('what somebody does who lost access', () => {
  it('counts as far as whoever took it away had seen it', () => {
    const seen: Told = [act('Ava', 4, { Rhys: 0 }), take('Rhys')];
    expect(whoAfter(...begun, [act('Rhys', 0), give('Cleo')], seen)).toEqual([
      'Ava',
      'Bruno',
      'Cleo',
    ]);
  });

  it('gives nobody the case afterwards, whatever it claims', () => {
    const forged: Told = [act('Rhys', 1, { Ava: 3 }), give('Cleo')];
    expect(whoAfter(...begun, rhysIsOut, forged)).toEqual(['Ava', 'Bruno']);
    expect(whoAfter(...begun, forged, rhysIsOut)).toEqual(['Ava', 'Bruno']);
  });

  it('does not give it back to themselves', () => {
    const back: Told = [act('Rhys', 1, { Ava: 4 }), give('Rhys', [rhysIsOut[0].id])];
    expect(whoAfter(...begun, rhysIsOut, back)).toEqual(['Ava', 'Bruno']);
    const accomplice: Told = [act('Rhys', 2, { Ava: 4 }), give('Cleo')];
    const returned: Told = [act('Cleo', 0, { Rhys: 2 }), give('Rhys', [rhysIsOut[0].id])];
    expect(whoAfter(...begun, rhysIsOut, accomplice, returned)).toEqual(['Ava', 'Bruno']);
  });

  it('takes it from nobody else', () => {
    const forged: Told = [act('Rhys', 1, { Ava: 3 }), take('Bruno')];
    expect(whoAfter(...begun, rhysIsOut, forged)).toEqual(['Ava', 'Bruno']);
  });

  it('is nothing for a stranger to the case', () => {
    expect(
      whoAfter(...begun, [act('Cleo', 0), give('Cleo')], [act('Cleo', 1), take('Ava')]),
    ).toEqual(['Ava', 'Bruno', 'Rhys']);
  });
});

describe('somebody who opened it from the recovery', () => {
  const recover: { readonly type: string } = {
    type: 'access.recovered/1',
    ...{ opening: `${digitsOf('Cleo')}-7`, reason: 'x', devices: [digitsOf('Cleo')], epoch: 0 },
    ...{ withReporter: false, withCharacteristics: false },
  };

  it('has it from then on, and can give it', () => {
    expect(whoAfter(...begun, [act('Cleo', 8), recover])).toEqual(['Ava', 'Bruno', 'Cleo', 'Rhys']);
  });

  it('does not get back by it what was taken from them', () => {
    expect(whoAfter(...begun, rhysIsOut, [act('Rhys', 5, { Ava: 4 }), recover])).toEqual([
      'Ava',
      'Bruno',
    ]);
  });

  it('loses it like anybody else', () => {
    const out: Told = [act('Ava', 5, { Cleo: 8 }), take('Cleo')];
    expect(whoAfter(...begun, [act('Cleo', 8), recover], out)).toEqual(['Ava', 'Bruno', 'Rhys']);
  });
});

describe('two people who decide apart', () => {
  it('are both obeyed when each took it from the other', () => {
    expect(
      whoAfter(...begun, [act('Bruno', 0), take('Rhys')], [act('Rhys', 0), take('Bruno')]),
    ).toEqual(['Ava']);
  });

  it('leave it taken away where one gave and one took', () => {
    const given: Told = [act('Bruno', 0, { Ava: 4 }), give('Rhys', [rhysIsOut[0].id])];
    const takenAgain: Told = [act('Ava', 5), take('Rhys')];
    expect(whoAfter(...begun, rhysIsOut, given)).toEqual(['Ava', 'Bruno', 'Rhys']);
    expect(whoAfter(...begun, rhysIsOut, given, takenAgain)).toEqual(['Ava', 'Bruno']);
    expect(whoAfter(...begun, rhysIsOut, takenAgain, given)).toEqual(['Ava', 'Bruno']);
  });
});
