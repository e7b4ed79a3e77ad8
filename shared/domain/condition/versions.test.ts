import { describe, expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import type { ChangedCondition } from './changes.ts';
import { noChanges } from './changes.ts';
import {
  applyDecision,
  versionOn,
  withEnds,
  type ConditionHistory,
  type LaterDecision,
  type ServedOn,
} from './versions.ts';

// Everybody named here is invented.
const first: ConditionHistory = {
  id: anId('condition'),
  versions: [
    {
      version: 1,
      kind: 'no-contact',
      text: 'Have no contact with Dean Marlowe.',
      necessity: 'He is active in supply.',
      proportionality: 'Reporting was not kept up.',
      effectiveFrom: day('2027-02-18'),
      origin: 'determination',
      originId: anId('determination'),
      decidedOn: day('2027-02-17'),
      servedOn: day('2027-02-20'),
    },
  ],
};
const changed = (over: Partial<ChangedCondition> = {}): ChangedCondition => ({
  conditionId: anId('condition'),
  kind: 'report-all-contact',
  text: 'Report every contact with Dean Marlowe.',
  necessity: 'Contact goes on.',
  proportionality: 'It asks for telling only.',
  effectiveFrom: day('2027-04-01'),
  reason: 'No contact was more than the risk asks for.',
  ...over,
});
const review = (over: Partial<LaterDecision> = {}): LaterDecision => ({
  origin: 'review',
  originId: anId('review'),
  decidedOn: day('2027-03-20'),
  changes: { ...noChanges, varied: [changed()] },
  ...over,
});
const served =
  (on: string | undefined): ServedOn =>
  () =>
    on === undefined ? undefined : day(on);
const after = (decision: LaterDecision, servedOn: string | undefined) =>
  applyDecision([first], decision, served(servedOn)).map(withEnds);
const bindingOn = (histories: readonly ConditionHistory[], on: string) =>
  histories.map((history) => versionOn(history, day(on))?.version);

describe('a version of a condition', () => {
  it('binds from the day it takes effect, and not before it was served (W32)', () => {
    expect(bindingOn([first], '2027-02-19')).toEqual([undefined]);
    expect(bindingOn([first], '2027-02-20')).toEqual([1]);
  });

  it('stands until the notice of the next one is served', () => {
    const unserved = after(review(), undefined);
    expect(bindingOn(unserved, '2027-05-01')).toEqual([1]);
    expect(unserved[0]?.versions[0]?.endedOn).toBeUndefined();
    const told = after(review(), '2027-03-25');
    expect(bindingOn(told, '2027-03-31')).toEqual([1]);
    expect(bindingOn(told, '2027-04-01')).toEqual([2]);
    expect(told[0]?.versions[0]).toMatchObject({ endedOn: '2027-04-01', supersededBy: 2 });
  });

  it('binds from service when that comes after the day it was to take effect', () => {
    expect(bindingOn(after(review(), '2027-04-09'), '2027-04-08')).toEqual([1]);
    expect(bindingOn(after(review(), '2027-04-09'), '2027-04-09')).toEqual([2]);
  });
});

describe('what a later decision does', () => {
  it('ends a condition on its day, whether or not anything was served (W47)', () => {
    const ended = after(
      review({
        changes: {
          ...noChanges,
          ended: [{ conditionId: anId('condition'), endsOn: day('2027-03-22'), reason: 'Moved.' }],
        },
      }),
      undefined,
    );
    expect(bindingOn(ended, '2027-03-21')).toEqual([1]);
    expect(bindingOn(ended, '2027-03-22')).toEqual([undefined]);
    expect(ended[0]).toMatchObject({ endedBecause: 'Moved.' });
  });

  it('adds a condition that binds nobody before it is served', () => {
    const added = review({
      changes: { ...noChanges, added: [changed({ conditionId: anId('new') })] },
    });
    expect(bindingOn(after(added, undefined), '2027-05-01')).toEqual([1, undefined]);
    expect(bindingOn(after(added, '2027-03-25'), '2027-05-01')).toEqual([1, 1]);
  });

  it('ends every condition of a determination when the appeal against it is upheld (W39)', () => {
    const upheld = after(
      review({
        origin: 'appeal',
        changes: noChanges,
        undoes: { origin: 'determination', originId: anId('determination') },
      }),
      undefined,
    );
    expect(bindingOn(upheld, '2027-03-19')).toEqual([1]);
    expect(bindingOn(upheld, '2027-03-20')).toEqual([undefined]);
  });

  it('lets a condition read again as before when the appeal against its variation is upheld (W48)', () => {
    const varied = applyDecision([first], review(), served('2027-03-25'));
    const upheld = applyDecision(
      varied,
      {
        ...review({ origin: 'appeal', originId: anId('appeal'), changes: noChanges }),
        decidedOn: day('2027-05-03'),
        undoes: { origin: 'review', originId: anId('review') },
      },
      served(undefined),
    ).map(withEnds);
    expect(bindingOn(upheld, '2027-05-02')).toEqual([2]);
    expect(bindingOn(upheld, '2027-05-03')).toEqual([1]);
  });

  it('touches nothing it was given', () => {
    const before = JSON.stringify(first);
    after(review(), '2027-03-25');
    expect(JSON.stringify(first)).toBe(before);
  });
});
