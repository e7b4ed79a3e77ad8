import {
  isInHole,
  placeOf,
  type ChainRules,
  type ChainState,
  type CutOff,
  type Hole,
  type Link,
  type Lost,
  type Place,
} from './chain-state.ts';
import { reach } from './reach.ts';

/** @file One device's chain as this workstation holds it. A frame is accepted when a line of hashes leads to it from the device's first
 *  frame, over gaps that the device itself signed (decision 0063), and a signature of the device covers it; what waits for another frame
 *  waits. Pure: opening and verifying are the caller's, so that the simulator drives exactly this. The accepted set does not depend on
 *  the order or the batches in which frames arrive. */

/** What one arrival led to. */
export type Acceptance<Frame extends Link> = {
  readonly state: ChainState<Frame>;
  /** Newly accepted, by number. */
  readonly accepted: readonly Frame[];
  /** They follow, and no signature of the device covers them. */
  readonly unsigned: readonly Frame[];
};

/** Takes frames of one device into its chain, in whatever order they came, whichever were there before. */
export function acceptFrames<Frame extends Link>(
  state: ChainState<Frame>,
  arrived: readonly Frame[],
  rules: ChainRules<Frame>,
): Acceptance<Frame> {
  const fresh = freshOf(state, arrived, rules);
  if (fresh.length === 0) return { state, accepted: [], unsigned: [] };
  const { frames, lost, named, unanchored } = reach(state, fresh, rules);
  const covered = coveredOf(frames, named, rules);
  const isCovered = new Set(covered.map(({ hash }) => hash));
  const waiting = fresh.filter(({ hash }) => !isCovered.has(hash));
  const said = unanchored.filter(({ by }) => by === undefined || isCovered.has(by));
  return {
    state: {
      ...grownBy(state, covered, lost),
      unanchored: said.length > 0 ? said.map(({ said: one }) => one) : undefined,
      waiting,
    },
    accepted: covered,
    unsigned: frames.filter(({ hash }) => !isCovered.has(hash)),
  };
}

/** Goes on behind frames that are known to be missing: numbers are never used twice, and what comes back later fills the hole. */
export function stepOver<Frame extends Link>(
  state: ChainState<Frame>,
  { number, hash }: Place,
): ChainState<Frame> {
  if (number < state.tip.nextNumber) return state;
  return behind(state, { number, hash, after: lastHeld(state) });
}

/** Tells of a fork where an own frame was written under a number that another branch has: whoever reads both sees it, and who wrote it holds both. */
export function tellIfBeside<Frame extends Link>(
  state: ChainState<Frame>,
  written: number,
): ChainState<Frame> {
  const { branches, forkedAt = Infinity } = state;
  const isTold = written >= forkedAt || branches.every(({ number }) => number !== written);
  return isTold ? state : { ...state, forkedAt: written };
}

/** True when a frame came after what a removal or a revocation left standing: it is kept, and not folded until a lead accepts it. */
export const isBeyond = (
  cutOff: CutOff | undefined,
  { number, hash }: Pick<Link, 'number'> & { readonly hash?: string | undefined },
): boolean =>
  cutOff !== undefined &&
  (number > cutOff.number ||
    (number === cutOff.number && hash !== undefined && hash !== cutOff.hash));

const byNumber = (a: Place, b: Place): number =>
  a.number - b.number || (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0);

/** What waited and what came, without what is held already. */
function freshOf<Frame extends Link>(
  state: ChainState<Frame>,
  arrived: readonly Frame[],
  rules: ChainRules<Frame>,
): readonly Frame[] {
  const known = new Set(state.branches.map(({ hash }) => hash));
  const fresh = new Map<string, Frame>();
  for (const frame of [...state.waiting, ...arrived]) {
    // Of a hole that nothing was written behind, the tip is only known by its name.
    const isHeld =
      frame.number < state.tip.nextNumber &&
      !isInHole(state, frame.number) &&
      hashAt(state, rules, frame.number);
    if (isHeld !== frame.hash && !known.has(frame.hash)) fresh.set(frame.hash, frame);
  }
  return [...fresh.values()].sort(byNumber);
}

const hashAt = <Frame extends Link>(
  { tip }: ChainState<Frame>,
  rules: ChainRules<Frame>,
  number: number,
): string | undefined => (number === tip.nextNumber - 1 ? tip.hash : rules.hashAt(number));

/** Those that a signature covers: their own, one further along the line, or one of a frame that names them (`named`). From the newest
 *  down, so that one is asked as a rule. */
function coveredOf<Frame extends Link>(
  reached: readonly Frame[],
  named: Set<string>,
  rules: ChainRules<Frame>,
): readonly Frame[] {
  const covered: Frame[] = [];
  for (const frame of reached.toReversed()) {
    if (!named.has(placeOf(frame)) && !rules.verify(frame)) continue;
    covered.push(frame);
    if (frame.previous !== undefined)
      named.add(placeOf({ number: frame.number - 1, hash: frame.previous }));
  }
  return covered.reverse();
}

/** The chain with what was accepted, and gone on behind what is lost, by number. */
function grownBy<Frame extends Link>(
  state: ChainState<Frame>,
  accepted: readonly Frame[],
  lost: readonly Lost[],
): ChainState<Frame> {
  let grown: ChainState<Frame> = { ...state, lost: [] };
  let further = lost.toSorted(byNumber);
  for (const frame of accepted) {
    const before = further.filter(({ number }) => number <= frame.number);
    grown = extend(before.reduce(behind<Frame>, grown), frame);
    if (before.length > 0) further = further.slice(before.length);
  }
  return further.reduce(behind<Frame>, grown);
}

/** The newest frame that is held before what is written next. */
function lastHeld({ tip, lost }: ChainState): Place | undefined {
  if (tip.hash === undefined) return undefined;
  const place = { number: tip.nextNumber - 1, hash: tip.hash };
  const gone = lost.find((one) => placeOf(one) === placeOf(place));
  return gone ? gone.after : place;
}

function behind<Frame extends Link>(state: ChainState<Frame>, lost: Lost): ChainState<Frame> {
  const known = { ...state, lost: [...state.lost, lost] };
  const from = state.tip.nextNumber;
  if (lost.number < from) return known;
  return {
    ...known,
    tip: { nextNumber: lost.number + 1, hash: lost.hash },
    holes: [...state.holes, { from, to: lost.number }],
  };
}

function extend<Frame extends Link>(state: ChainState<Frame>, frame: Frame): ChainState<Frame> {
  const { tip, branches } = state;
  const { number, hash, previous } = frame;
  const isFree = number >= tip.nextNumber || isInHole(state, number);
  const isTwice = !isFree || branches.some((beside) => beside.number === number);
  const told = isTwice ? { ...state, forkedAt: Math.min(state.forkedAt ?? number, number) } : state;
  if (number === tip.nextNumber && previous === tip.hash)
    return { ...told, tip: { nextNumber: number + 1, hash } };
  // What is lost at the tip is known by its name: another frame of that number does not take its place.
  const isTip = number === tip.nextNumber - 1;
  if (isInHole(state, number) && (!isTip || hash === tip.hash))
    return { ...told, holes: state.holes.flatMap((hole) => without(hole, number)) };
  return { ...told, branches: [...branches, { number, hash, previous }] };
}

function without(hole: Hole, number: number): readonly Hole[] {
  if (number < hole.from || number > hole.to) return [hole];
  return [
    { from: hole.from, to: number - 1 },
    { from: number + 1, to: hole.to },
  ].filter(({ from, to }) => from <= to);
}
