import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain, type ChainState, type Link } from './chain-state.ts';
import { acceptFrames, isBeyond, stepOver } from './chains.ts';

type Signed = Link & { readonly isSigned: boolean };

/** What a workstation remembers of a chain: the state, and what it accepted. */
type Holder = { readonly state: ChainState<Signed>; readonly accepted: readonly Signed[] };
const nobody: Holder = { state: emptyChain, accepted: [] };

function take(holder: Holder, arrived: readonly Signed[], asked: Signed[] = []): Holder {
  const beside = new Set(holder.state.branches.map(({ hash }) => hash));
  const rows = holder.accepted.filter(({ hash }) => !beside.has(hash));
  const first = new Map(rows.map((row) => [row.number, row.hash]));
  const { state, accepted } = acceptFrames(holder.state, arrived, {
    verify: (frame) => {
      asked.push(frame);
      return frame.isSigned;
    },
    hashAt: (number) => first.get(number),
  });
  return { state, accepted: [...holder.accepted, ...accepted] };
}

const frame = (number: number, branch = 'a', from = branch, isSigned = true): Signed => ({
  number,
  hash: `${branch}${String(number)}`,
  previous: number === 0 ? undefined : `${from}${String(number - 1)}`,
  isSigned,
});
const line = (from: number, to: number, branch = 'a'): Signed[] =>
  Array.from({ length: to - from + 1 }, (_, at) => frame(from + at, branch));
const hashesOf = ({ accepted }: Holder): string[] => accepted.map(({ hash }) => hash).sort();

describe('a chain of frames', () => {
  it('accepts what follows, and asks for one signature over all of it', () => {
    const asked: Signed[] = [];
    const holder = take(nobody, line(0, 5), asked);
    expect(holder.state.tip).toEqual({ nextNumber: 6, hash: 'a5' });
    expect(asked.map(({ number }) => number)).toEqual([5]);
  });

  it('waits at a gap, and goes on when it is filled', () => {
    const [first, ...later] = line(0, 4);
    const waiting = take(nobody, later);
    expect(waiting.accepted).toEqual([]);
    expect(waiting.state.waiting).toHaveLength(4);
    const holder = take(waiting, first ? [first] : []);
    expect(holder.state.tip.nextNumber).toBe(5);
    expect(holder.state.waiting).toEqual([]);
  });

  it('leaves out what the device did not sign, until a later signature covers it', () => {
    const unsigned = frame(2, 'a', 'a', false);
    const holder = take(nobody, [...line(0, 1), unsigned]);
    expect(hashesOf(holder)).toEqual(['a0', 'a1']);
    expect(hashesOf(take(holder, [frame(3)]))).toEqual(['a0', 'a1', 'a2', 'a3']);
  });

  it('keeps both branches of a fork, and suspends the device from there on', () => {
    const holder = take(take(nobody, line(0, 3)), [frame(2, 'b', 'a'), frame(3, 'b')]);
    expect(holder.state.forkedAt).toBe(2);
    expect(hashesOf(holder)).toEqual(['a0', 'a1', 'a2', 'a3', 'b2', 'b3']);
    expect(holder.state.tip.hash).toBe('a3');
  });

  it('goes on behind lost frames, and takes them in when they come back', () => {
    const behind = { state: stepOver(take(nobody, line(0, 2)).state, { number: 5, hash: 'a5' }) };
    const lost = { ...behind, accepted: line(0, 2) };
    const onward = take(lost, [frame(6)]);
    expect(onward.state.tip.nextNumber).toBe(7);
    const partly = take(onward, [frame(3), frame(5)]);
    expect(partly.state.holes).toEqual([{ from: 4, to: 4 }]);
    const whole = take(partly, [frame(4)]);
    expect([whole.state.holes, whole.state.lost]).toEqual([[], []]);
    expect(hashesOf(whole)).toEqual(line(0, 6).map(({ hash }) => hash));
    expect(whole.state.forkedAt).toBeUndefined();
  });

  it('tells of a fork that comes together with the lost frames it begins at', () => {
    const onward = {
      ...nobody,
      state: stepOver(take(nobody, line(0, 1)).state, { number: 4, hash: 'a4' }),
    };
    const forked = take({ ...onward, accepted: line(0, 1) }, [
      ...line(2, 4),
      frame(4, 'b', 'a'),
      frame(5, 'b'),
    ]);
    expect(forked.state.forkedAt).toBe(4);
    expect(forked.state.waiting).toEqual([]);
    expect(hashesOf(forked)).toEqual([...line(0, 4), ...line(4, 5, 'b')].map(({ hash }) => hash));
  });

  it('tells what lies beyond a cut-off', () => {
    const cutOff = { number: 2, hash: 'a2' };
    expect(line(0, 4).filter((link) => isBeyond(cutOff, link))).toEqual(line(3, 4));
    expect(isBeyond(cutOff, frame(2, 'b'))).toBe(true);
    expect(isBeyond(undefined, frame(9))).toBe(false);
    expect(isBeyond({ number: -1, hash: '' }, frame(0))).toBe(true);
  });

  it('accepts the same frames in any order, in any batches, however often each arrives', () => {
    fc.assert(
      fc.property(treeOfFrames, fc.array(fc.nat(), { minLength: 64 }), (frames, dice) => {
        let thrown = 0;
        const next = (): number => dice[thrown++ % dice.length] ?? 0;
        const expected = hashesOf(take(nobody, frames));
        const shuffled = [...frames, ...frames]
          .map((each) => ({ each, at: next() }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        let holder = nobody;
        for (let from = 0; from < shuffled.length; ) {
          const count = 1 + (next() % 4);
          holder = take(holder, shuffled.slice(from, from + count));
          from += count;
        }
        expect(hashesOf(holder)).toEqual(expected);
        expect(new Set(hashesOf(holder)).size).toBe(holder.accepted.length);
        expect(take(holder, frames)).toEqual(holder);
      }),
    );
  });

  it('names the same fork whichever branch came first', () => {
    fc.assert(
      fc.property(treeOfFrames, (frames) => {
        const one = take(nobody, frames);
        const other = frames.toReversed().reduce((holder, each) => take(holder, [each]), nobody);
        expect(other.state.forkedAt).toBe(one.state.forkedAt);
      }),
    );
  });
});

/** Frames of one device as it may have gone wrong: a tree, some of it unsigned, some of it missing. */
const treeOfFrames: fc.Arbitrary<readonly Signed[]> = fc
  .array(
    fc.record({ parent: fc.nat(), isSigned: fc.boolean(), fork: fc.nat(9), isLost: fc.nat(9) }),
    {
      maxLength: 16,
    },
  )
  .map((plans) => {
    const made: Signed[] = [];
    for (const [at, { parent, isSigned, fork }] of plans.entries()) {
      const before =
        made.length === 0 ? undefined : made[fork === 0 ? parent % made.length : at - 1];
      made.push({
        number: before ? before.number + 1 : 0,
        hash: `h${String(at)}`,
        previous: before?.hash,
        isSigned,
      });
    }
    return made.filter((_, at) => plans[at]?.isLost !== 0);
  });
