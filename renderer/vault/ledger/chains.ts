/** @file One device's chain as this workstation holds it. A frame is accepted when a line of hashes leads to it from the device's first
 *  frame and a signature of the device covers it; what waits for another frame waits. Pure: opening and verifying are the caller's, so
 *  that the simulator drives exactly this. The accepted set does not depend on the order or the batches in which frames arrive. */

/** What the chain needs of a frame; hashes as hexadecimal. `previous` is undefined for number 0 only. */
export type Link = {
  readonly number: number;
  readonly hash: string;
  readonly previous: string | undefined;
};
/** Numbers known to have existed without being held (this device's own lost frames); `hash` is that of the frame `to`. */
export type Hole = { readonly from: number; readonly to: number; readonly hash: string };
/** The last frame of a device that stands, as a removal or a revocation names it; number -1: none stands. */
export type CutOff = { readonly number: number; readonly hash: string };

/** How one device's chain stands here. Values: a step makes a new one. */
export type ChainState<Frame extends Link = Link> = {
  readonly tip: { readonly nextNumber: number; readonly hash: string | undefined };
  readonly holes: readonly Hole[];
  /** Accepted frames that do not lie on the line to the tip: the other branches of a fork. */
  readonly branches: readonly Link[];
  /** The first number that exists twice. From there on the device is suspended: somebody else writes under its name. */
  readonly forkedAt?: number | undefined;
  /** Frames whose forerunner, or whose signature, has not arrived. */
  readonly waiting: readonly Frame[];
};

/** A device nothing is held of. */
export const emptyChain: ChainState<never> = {
  tip: { nextNumber: 0, hash: undefined },
  holes: [],
  branches: [],
  waiting: [],
};

/** What the caller knows. */
export type ChainRules<Frame extends Link> = {
  /** True when the device itself signed the frame. Asked of the newest of a run only: hashes lead from it to the rest. */
  readonly verify: (frame: Frame) => boolean;
  /** The hash of the frame that was accepted at a number below the tip, on the line to it. */
  readonly hashAt: (number: number) => string | undefined;
};

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
  const filled = fillHoles(state, fresh);
  const reached = reachable(filled.state, filled.rest, withFilled(rules, filled.taken));
  const covered = coveredOf(reached, rules);
  const isCovered = new Set(covered.map(({ hash }) => hash));
  const grown = covered.reduce(extend<Frame>, filled.state);
  return {
    state: { ...grown, waiting: filled.rest.filter(({ hash }) => !isCovered.has(hash)) },
    accepted: [...filled.taken, ...covered].sort(byNumber),
    unsigned: reached.filter(({ hash }) => !isCovered.has(hash)),
  };
}

/** Goes on behind frames that are known to be missing: numbers are never used twice, and what comes back later fills the hole. */
export function stepOver<Frame extends Link>(
  state: ChainState<Frame>,
  to: { readonly number: number; readonly hash: string },
): ChainState<Frame> {
  const from = state.tip.nextNumber;
  if (to.number < from) return state;
  return {
    ...state,
    tip: { nextNumber: to.number + 1, hash: to.hash },
    holes: [...state.holes, { from, to: to.number, hash: to.hash }],
  };
}

/** True when a frame came after what a removal or a revocation left standing: it is kept, and not folded until a lead accepts it. */
export const isBeyond = (
  cutOff: CutOff | undefined,
  { number, hash }: Pick<Link, 'number'> & { readonly hash?: string | undefined },
): boolean =>
  cutOff !== undefined &&
  (number > cutOff.number ||
    (number === cutOff.number && hash !== undefined && hash !== cutOff.hash));

const byNumber = (a: Link, b: Link): number =>
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

const isInHole = ({ holes }: Pick<ChainState, 'holes'>, number: number): boolean =>
  holes.some(({ from, to }) => number >= from && number <= to);

const hashAt = <Frame extends Link>(
  { tip }: ChainState<Frame>,
  rules: ChainRules<Frame>,
  number: number,
): string | undefined => (number === tip.nextNumber - 1 ? tip.hash : rules.hashAt(number));

/** What filled a hole just now is held like the rest: the other branch of a fork may follow it. */
function withFilled<Frame extends Link>(
  rules: ChainRules<Frame>,
  taken: readonly Frame[],
): ChainRules<Frame> {
  if (taken.length === 0) return rules;
  const hashes = new Map(taken.map(({ number, hash }) => [number, hash]));
  return { ...rules, hashAt: (number) => hashes.get(number) ?? rules.hashAt(number) };
}

/** A hole is filled from its end: the frame behind it names the hash of its last, and so on down. */
function fillHoles<Frame extends Link>(
  state: ChainState<Frame>,
  fresh: readonly Frame[],
): { state: ChainState<Frame>; taken: readonly Frame[]; rest: readonly Frame[] } {
  if (state.holes.length === 0) return { state, taken: [], rest: fresh };
  const byHash = new Map(fresh.map((frame) => [frame.hash, frame]));
  const taken: Frame[] = [];
  const holes = state.holes.flatMap((hole) => {
    let left: Hole | undefined = hole;
    while (left) {
      const last: Frame | undefined = byHash.get(left.hash);
      if (last?.number !== left.to) break;
      taken.push(last);
      byHash.delete(last.hash);
      left =
        last.previous === undefined || left.to === left.from
          ? undefined
          : { ...left, to: left.to - 1, hash: last.previous };
    }
    return left ? [left] : [];
  });
  return { state: { ...state, holes }, taken, rest: [...byHash.values()] };
}

/** The frames to which a line of hashes leads. In a hole nothing is told yet: what belongs there is known from its end only. */
function reachable<Frame extends Link>(
  state: ChainState<Frame>,
  fresh: readonly Frame[],
  rules: ChainRules<Frame>,
): readonly Frame[] {
  const branches = new Set(state.branches.map(placeOf));
  const reached = new Set<string>();
  const follows = (frame: Frame): boolean => {
    if (frame.number === 0) return frame.previous === undefined;
    if (frame.previous === undefined || isInHole(state, frame.number)) return false;
    const before = placeOf({ number: frame.number - 1, hash: frame.previous });
    if (reached.has(before) || branches.has(before)) return true;
    return (
      frame.number <= state.tip.nextNumber &&
      hashAt(state, rules, frame.number - 1) === frame.previous
    );
  };
  return fresh.filter((frame) => {
    if (!follows(frame)) return false;
    reached.add(placeOf(frame));
    return true;
  });
}

const placeOf = ({ number, hash }: Pick<Link, 'number' | 'hash'>): string =>
  `${String(number)}:${hash}`;

/** Those that a signature covers: their own, or one further along the line. From the newest down, so that one is asked as a rule. */
function coveredOf<Frame extends Link>(
  reached: readonly Frame[],
  rules: ChainRules<Frame>,
): readonly Frame[] {
  const named = new Set<string>();
  const covered: Frame[] = [];
  for (const frame of reached.toReversed()) {
    if (!named.has(placeOf(frame)) && !rules.verify(frame)) continue;
    covered.push(frame);
    if (frame.previous !== undefined)
      named.add(placeOf({ number: frame.number - 1, hash: frame.previous }));
  }
  return covered.reverse();
}

function extend<Frame extends Link>(state: ChainState<Frame>, frame: Frame): ChainState<Frame> {
  const { nextNumber, hash } = state.tip;
  if (frame.number === nextNumber && frame.previous === hash)
    return { ...state, tip: { nextNumber: nextNumber + 1, hash: frame.hash } };
  const { number, previous } = frame;
  return {
    ...state,
    branches: [...state.branches, { number, hash: frame.hash, previous }],
    forkedAt: Math.min(state.forkedAt ?? number, number),
  };
}
