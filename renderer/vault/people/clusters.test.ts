import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../shared/domain/mention.ts';
import { decidedPairs, type Decision } from '../../../shared/domain/sameness/standing.ts';
import { anAct } from '../../../test/builders/people.ts';
import { clustersOf } from './clusters.ts';

/** @file Who is who follows from decisions alone: in any order of arrival the same, and a split undoes a merge. Everybody is invented. */

const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
const mention = (key: string): Mention => ({
  ...{ key, kind: 'person', role: 'donor', names: [key], birthDate: '', numbers: [] },
  ...{ addresses: [], in: { kind: 'register', register: 'gifts', entryId: key } },
});
const told = new Map(keys.map((key) => [key, mention(key)]));
const decision = (
  number: number,
  pair: readonly [string, string],
  sameness: Decision['sameness'],
  over: readonly string[] = [],
): Decision => {
  const { id, at, by } = anAct(number);
  return {
    ...{ actId: id, at, by: by.name, pairs: [pair], sameness, reason: '', over },
    ...{ decisionId: id, read: {} },
  };
};
const shape = (decisions: readonly Decision[]): readonly (readonly string[])[] => {
  const clusters = clustersOf(told, decidedPairs(decisions));
  return [...clusters.all()].map((cluster) => clusters.members(cluster).map(({ key }) => key));
};

const pairs = fc
  .tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
  .filter(([a, b]) => a !== b);
const histories = fc
  .array(
    fc.record({
      pair: pairs,
      sameness: fc.constantFrom<Decision['sameness']>('same', 'different', 'undecided'),
      seen: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.map(({ pair, sameness, seen }, at) => {
      const earlier = Array.from({ length: at }, (_, number) => anAct(number + 1).id);
      return decision(at + 1, pair, sameness, seen ? earlier : []);
    }),
  );

describe('clusters of mentions', () => {
  it('leaves every mention alone until a person decides', () => {
    expect(shape([])).toEqual(keys.map((key) => [key]));
  });

  it('puts together what is the same as one third', () => {
    const decisions = [decision(1, ['a', 'b'], 'same'), decision(2, ['c', 'b'], 'same')];
    expect(shape(decisions)[0]).toEqual(['a', 'b', 'c']);
  });

  it('holds two for nobody else while two people contradict each other', () => {
    const apart = [decision(1, ['a', 'b'], 'same'), decision(2, ['a', 'b'], 'different')];
    expect(shape(apart)).toContainEqual(['a']);
    const settled = [
      ...apart,
      decision(
        3,
        ['b', 'a'],
        'same',
        apart.map(({ actId }) => actId),
      ),
    ];
    expect(shape(settled)).toContainEqual(['a', 'b']);
  });

  it('joins nothing over a mention that is not in sight', () => {
    const decisions = [decision(1, ['a', 'x'], 'same'), decision(2, ['x', 'b'], 'same')];
    expect(shape(decisions)).toEqual(keys.map((key) => [key]));
  });

  it('are the same in whatever order decisions arrive', () => {
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (history, order) => {
          const shuffled = history
            .map((each, at) => ({ each, place: order[at] ?? 0 }))
            .toSorted((one, other) => one.place - other.place)
            .map(({ each }) => each);
          expect(shape(shuffled)).toEqual(shape(history));
          expect(shape([...history, ...history])).toEqual(shape(history));
        },
      ),
    );
  });

  it('are as before once a merge is split again', () => {
    fc.assert(
      fc.property(histories, pairs, (history, pair) => {
        const seen = history.map(({ actId }) => actId);
        const apart = [...history, decision(50, pair, 'different', seen)];
        const upTo = apart.map(({ actId }) => actId);
        const merged = [...apart, decision(51, pair, 'same', upTo)];
        const split = [
          ...merged,
          decision(
            52,
            pair,
            'different',
            merged.map(({ actId }) => actId),
          ),
        ];
        expect(shape(split)).toEqual(shape(apart));
        const cluster = shape(merged).find((members) => members.includes(pair[0]));
        expect(cluster).toContain(pair[1]);
      }),
    );
  });
});
