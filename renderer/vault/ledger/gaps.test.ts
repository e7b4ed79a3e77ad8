import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain, type ChainState, type Link, type Lost, type Place } from './chain-state.ts';
import { acceptFrames, stepOver } from './chains.ts';

type Signed = Link & { readonly isSigned: boolean };
type Holder = { readonly state: ChainState<Signed>; readonly accepted: readonly Signed[] };
const nobody: Holder = { state: emptyChain, accepted: [] };

function take(holder: Holder, arrived: readonly Signed[]): Holder {
  const beside = new Set(holder.state.branches.map(({ hash }) => hash));
  const rows = holder.accepted.filter(({ hash }) => !beside.has(hash));
  const first = new Map(rows.map((row) => [row.number, row.hash]));
  const { state, accepted } = acceptFrames(holder.state, arrived, {
    verify: ({ isSigned }) => isSigned,
    hashAt: (number) => first.get(number),
  });
  return { state, accepted: [...holder.accepted, ...accepted] };
}

const at = (number: number, branch = 'a'): Place => ({
  number,
  hash: `${branch}${String(number)}`,
});
const frame = (number: number, branch = 'a', from = branch): Signed => ({
  ...at(number, branch),
  previous: number === 0 ? undefined : at(number - 1, from).hash,
  isSigned: true,
});
const line = (from: number, to: number): Signed[] =>
  Array.from({ length: to - from + 1 }, (_, index) => frame(from + index));
/** The act behind a gap, which says so. */
const saying = (from: Signed, ...lost: readonly Lost[]): Signed => ({ ...from, lost });
const afterTwo: Lost = { ...at(5), after: at(2) };
const hashesOf = ({ accepted }: Holder): string[] => accepted.map(({ hash }) => hash).sort();
const shuffled = (dice: readonly number[], frames: readonly Signed[]): readonly Signed[] =>
  frames
    .map((each, index) => ({ each, at: dice[index % dice.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);

describe('a gap that its author signs', () => {
  it('is stepped over by whoever holds the act it goes on from', () => {
    const holder = take(take(nobody, line(0, 2)), [saying(frame(6), afterTwo), frame(7)]);
    expect(holder.state.tip).toEqual({ nextNumber: 8, hash: 'a7' });
    expect(holder.state.holes).toEqual([{ from: 3, to: 5 }]);
    expect(holder.state.waiting).toEqual([]);
    expect(holder.state.forkedAt).toBeUndefined();
  });

  it('is none to somebody who holds more than its author', () => {
    const holder = take(take(nobody, line(0, 4)), [saying(frame(6), afterTwo)]);
    expect(holder.state.holes).toEqual([{ from: 5, to: 5 }]);
    const whole = take(nobody, [...line(0, 5), saying(frame(6), afterTwo)]);
    expect([whole.state.holes, whole.state.lost]).toEqual([[], []]);
  });

  it('waits for the act it goes on from', () => {
    const waiting = take(take(nobody, line(0, 1)), [saying(frame(6), afterTwo)]);
    expect(waiting.state.tip.nextNumber).toBe(2);
    expect(take(waiting, [frame(2)]).state.tip.nextNumber).toBe(7);
  });

  it('is filled from whichever end fits', () => {
    const stepped = take(nobody, [...line(0, 2), saying(frame(6), afterTwo)]);
    const front = take(stepped, [frame(3)]);
    expect(front.state.holes).toEqual([{ from: 4, to: 5 }]);
    const end = take(front, [frame(5)]);
    expect(end.state.holes).toEqual([{ from: 4, to: 4 }]);
    const whole = take(end, [frame(4)]);
    expect([whole.state.holes, whole.state.lost]).toEqual([[], []]);
    expect(hashesOf(whole)).toEqual(line(0, 6).map(({ hash }) => hash));
    expect(whole.state.forkedAt).toBeUndefined();
  });

  it('is no gap by the word of anybody but its author', () => {
    const forged = { ...saying(frame(6), afterTwo), isSigned: false };
    const holder = take(take(nobody, line(0, 2)), [forged]);
    expect(holder.state.tip.nextNumber).toBe(3);
    expect(hashesOf(take(holder, [frame(7)]))).toEqual(['a0', 'a1', 'a2']);
  });

  it('does not let in a frame that its author does not name', () => {
    const holder = take(nobody, [
      ...line(0, 2),
      saying(frame(6), afterTwo),
      frame(5, 'b'),
      frame(4, 'b'),
    ]);
    expect(hashesOf(holder)).toEqual(['a0', 'a1', 'a2', 'a6']);
  });

  it('keeps both, and tells of two writers, where a number in it comes twice', () => {
    const other = frame(3, 'b', 'a');
    for (const order of [
      [other, ...line(3, 5)],
      [...line(3, 5).reverse(), other],
    ]) {
      const stepped = take(nobody, [...line(0, 2), saying(frame(6), afterTwo)]);
      const holder = order.reduce((before, each) => take(before, [each]), stepped);
      expect(hashesOf(holder)).toEqual([...line(0, 6), other].map(({ hash }) => hash).sort());
      expect(holder.state.forkedAt).toBe(3);
    }
  });

  it('may begin before the first act', () => {
    const holder = take(nobody, [saying(frame(3), at(2))]);
    expect(holder.state.holes).toEqual([{ from: 0, to: 2 }]);
    expect(hashesOf(take(holder, line(0, 2)))).toEqual(line(0, 3).map(({ hash }) => hash));
  });

  it('is said by its author as beginning behind what they hold, also where they step twice', () => {
    const held = take(nobody, line(0, 2)).state;
    const once = stepOver(held, at(5));
    expect(once.lost).toEqual([afterTwo]);
    expect(stepOver(once, at(8)).lost).toEqual([afterTwo, { ...at(8), after: at(2) }]);
  });

  it('counts as soon as the act it goes on from is here, though whoever said so was accepted long before', () => {
    const says = saying(frame(9), { ...at(5, 'c'), after: at(2, 'b') });
    const late = [frame(6, 'c'), frame(2, 'b', 'a')];
    const one = late.reduce(
      (before, each) => take(before, [each]),
      take(nobody, [...line(0, 8), says]),
    );
    const other = take(take(nobody, late), [...line(0, 8), says]);
    expect(hashesOf(one)).toContain('c6');
    expect(hashesOf(other)).toEqual(hashesOf(one));
  });

  it('leaves the same accepted, the same fork and nothing twice, in any order and any batches', () => {
    fc.assert(
      fc.property(anAuthor, fc.array(fc.nat(), { minLength: 64 }), (frames, dice) => {
        const expected = take(nobody, frames);
        expect(hashesOf(expected)).toEqual(reachable(frames));
        const order = shuffled(dice, [...frames, ...frames]);
        let holder = nobody;
        for (let from = 0, thrown = 0; from < order.length; thrown += 1) {
          const count = 1 + ((dice[thrown % dice.length] ?? 0) % 4);
          holder = take(holder, order.slice(from, from + count));
          from += count;
        }
        expect(hashesOf(holder)).toEqual(hashesOf(expected));
        expect(new Set(hashesOf(holder)).size).toBe(holder.accepted.length);
        expect(holder.state.forkedAt).toBe(firstTwice(holder.accepted));
        expect(expected.state.forkedAt).toBe(holder.state.forkedAt);
        expect(lackingNumbers(holder)).toEqual([]);
        expect(take(holder, frames)).toEqual(holder);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a device that goes on behind its own lost acts', () => {
  it('holds nothing twice, and knows each number as held or as lost, whatever comes back in whatever order', () => {
    fc.assert(
      fc.property(anAuthor, fc.array(fc.nat(), { minLength: 64 }), (frames, dice) => {
        const order = shuffled(dice, [...frames, ...frames]);
        let holder = nobody;
        for (const [index, each] of order.entries()) {
          const thrown = dice[index % dice.length] ?? 0;
          const known = order[thrown % order.length];
          if (known && thrown % 3 === 0)
            holder = { ...holder, state: stepOver(holder.state, placeIn(known)) };
          holder = take(holder, [each]);
        }
        expect(new Set(hashesOf(holder)).size).toBe(holder.accepted.length);
        expect(holder.state.forkedAt).toBe(firstTwice(holder.accepted));
        expect(lackingNumbers(holder)).toEqual([]);
        expect(take(holder, frames)).toEqual(holder);
      }),
      { numRuns: 600 },
    );
  });
});

/** Numbers below the tip that are neither held nor in a hole, or both. */
function lackingNumbers({ state, accepted }: Holder): number[] {
  const beside = new Set(state.branches.map(({ hash }) => hash));
  const rows = accepted.filter(({ hash }) => !beside.has(hash)).map(({ number }) => number);
  const holes = state.holes.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  const all = [...rows, ...holes].sort((a, b) => a - b);
  return all.filter((number, index) => number !== index);
}

function firstTwice(accepted: readonly Signed[]): number | undefined {
  const numbers = accepted.map(({ number }) => number);
  const twice = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return twice.length > 0 ? Math.min(...twice) : undefined;
}

/** What may be accepted, by the sentence of decision 63 and slowly. */
function reachable(frames: readonly Signed[]): string[] {
  const key = ({ number, hash }: Place): string => `${String(number)}:${hash}`;
  const before = ({ number, previous }: Signed): string =>
    `${String(number - 1)}:${previous ?? ''}`;
  const places = new Set<string>();
  const vouched = new Set<string>();
  for (let size = -1; size !== places.size + vouched.size; ) {
    size = places.size + vouched.size;
    for (const one of frames) {
      const isFollowing = one.number === 0 ? one.previous === undefined : places.has(before(one));
      if (isFollowing || vouched.has(key(one))) places.add(key(one));
      if (vouched.has(key(one)) && one.previous !== undefined) {
        vouched.add(before(one));
        places.add(before(one));
      }
      for (const { after, ...last } of one.isSigned ? (one.lost ?? []) : [])
        if (!after || places.has(key(after))) {
          vouched.add(key(last));
          places.add(key(last));
          if (after) vouched.add(key(after));
        }
    }
  }
  const reached = frames.filter((one) => places.has(key(one)));
  const covered = new Set(reached.filter(({ isSigned }) => isSigned).map(key));
  for (const named of vouched) covered.add(named);
  for (const one of reached.toSorted((a, b) => b.number - a.number))
    if (covered.has(key(one)) && one.previous !== undefined) covered.add(before(one));
  return reached
    .filter((one) => covered.has(key(one)))
    .map(({ hash }) => hash)
    .sort();
}

type Desk = { held: readonly Signed[]; tip: Signed | Lost | undefined };
const nothingYet: Desk = { held: [], tip: undefined };

/** A device as it may go wrong: put back and going on behind what it knows to be lost, or not knowing; copied; now and then a frame that it
 *  did not sign, and frames that came to nobody. */
const anAuthor: fc.Arbitrary<readonly Signed[]> = fc
  .array(
    fc.record({
      desk: fc.nat(9),
      what: fc.nat(9),
      back: fc.nat(5),
      isSigned: fc.nat(9),
      isGone: fc.nat(5),
    }),
    { maxLength: 22 },
  )
  .map((plans) => {
    const made: Signed[] = [];
    const desks: Desk[] = [nothingYet, nothingYet];
    const gone = new Set<string>();
    let unsaid: Lost[][] = [[], []];
    for (const [index, { desk, what, back, isSigned, isGone }] of plans.entries()) {
      const which = desk < 8 ? 0 : 1;
      const mine = desks[which] ?? nothingYet;
      if (what === 0) {
        // Copied whole.
        desks[1 - which] = { ...mine };
        unsaid[1 - which] = [...(unsaid[which] ?? [])];
      } else if (what < 4) {
        const held = mine.held.slice(0, Math.max(0, mine.held.length - back));
        const after = held.at(-1);
        const last = mine.tip;
        const knows = what > 1 && last !== undefined && last.hash !== after?.hash;
        desks[which] = { held, tip: knows ? last : after };
        unsaid[which] = knows
          ? [{ ...placeIn(last), ...(after ? { after: placeIn(after) } : {}) }]
          : [];
      } else {
        const number = mine.tip ? mine.tip.number + 1 : 0;
        const said = unsaid[which] ?? [];
        const one: Signed = {
          ...{ number, hash: `h${String(index)}`, previous: mine.tip?.hash },
          isSigned: isSigned !== 0,
          ...(said.length > 0 ? { lost: said } : {}),
        };
        unsaid = unsaid.map((each, other) => (other === which ? [] : each));
        made.push(one);
        if (isGone === 0) gone.add(one.hash);
        desks[which] = { held: [...mine.held, one], tip: one };
      }
    }
    return made.filter(({ hash }) => !gone.has(hash));
  });
const placeIn = ({ number, hash }: Place): Place => ({ number, hash });
