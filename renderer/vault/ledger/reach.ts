import {
  isInHole,
  placeOf,
  type ChainRules,
  type ChainState,
  type Link,
  type Lost,
  type Place,
} from './chain-state.ts';

/** @file Which frames of a device a line of hashes leads to, also over gaps that the device signed (decision 0063). A place is reached
 *  when it is the first of all, when the place before it is reached, or when it is lost by the word of the device behind a place that is
 *  reached; and what a lost frame follows, once it is here, is reached as well. So it is a question of what is here, not of its order. */

/** What can be reached of fresh frames. */
export type Reached<Frame extends Link> = {
  /** By number. Not all of them need be covered by a signature. */
  readonly frames: readonly Frame[];
  /** Still known by name alone. */
  readonly lost: readonly Lost[];
  /** Places that a signed frame names: nothing more is asked of what stands there. */
  readonly named: Set<string>;
  /** Said by signed frames (`by`: their hash) of acts behind a place that is not reached. */
  readonly unanchored: readonly { readonly said: Lost; readonly by: string | undefined }[];
};

/** Looks at fresh frames, sorted by number. */
export function reach<Frame extends Link>(
  state: ChainState<Frame>,
  fresh: readonly Frame[],
  rules: ChainRules<Frame>,
): Reached<Frame> {
  const at = new Map(
    state.lost.length + fresh.filter(({ lost }) => lost).length > 0 || state.unanchored
      ? fresh.map((frame) => [placeOf(frame), frame])
      : [],
  );
  const known = new Set(state.branches.map(placeOf));
  const frames = new Set<Frame>();
  const named = new Set<string>();
  const lost: Lost[] = [];
  const isReached = (place: Place): boolean =>
    known.has(placeOf(place)) || isHeld(state, rules, place);
  const follows = (frame: Frame): boolean =>
    frame.previous === undefined
      ? frame.number === 0
      : frame.number > 0 && isReached({ number: frame.number - 1, hash: frame.previous });
  const goUp = (): void => {
    for (const frame of fresh)
      if (!frames.has(frame) && follows(frame)) {
        known.add(placeOf(frame));
        frames.add(frame);
      }
  };
  /** Down from a lost frame to the one that is still missing, as far as each is here. */
  const goDown = (from: Lost): void => {
    for (let next: Lost | undefined = from; next; ) {
      const place = placeOf(next);
      named.add(place);
      if (isReached(next)) return;
      known.add(place);
      const frame = at.get(place);
      if (!frame) {
        lost.push(next);
        return;
      }
      frames.add(frame);
      next =
        frame.previous === undefined
          ? undefined
          : { ...next, number: frame.number - 1, hash: frame.previous };
    }
  };
  for (const one of state.lost) goDown(one);
  goUp();
  let unanchored = saidIn(state, fresh, rules);
  for (let before = -1; before !== unanchored.length; ) {
    before = unanchored.length;
    unanchored = unanchored.filter(({ said }) => {
      if (said.after && !isReached(said.after)) return true;
      if (said.after) named.add(placeOf(said.after));
      goDown(said);
      return false;
    });
    if (unanchored.length < before) goUp();
  }
  return { frames: [...frames].sort((a, b) => a.number - b.number), lost, named, unanchored };
}

/** What the device says to be lost. Each frame that says so is signed by itself: nobody else can make others step over anything. */
const saidIn = <Frame extends Link>(
  state: ChainState<Frame>,
  fresh: readonly Frame[],
  rules: ChainRules<Frame>,
): Reached<Frame>['unanchored'] => [
  ...(state.unanchored ?? []).map((said) => ({ said, by: undefined })),
  ...fresh.flatMap((frame) =>
    frame.lost && frame.lost.length > 0 && rules.verify(frame)
      ? frame.lost.map((said) => ({ said, by: frame.hash }))
      : [],
  ),
];

function isHeld<Frame extends Link>(
  state: ChainState<Frame>,
  rules: ChainRules<Frame>,
  { number, hash }: Place,
): boolean {
  const { nextNumber, hash: tip } = state.tip;
  if (number >= nextNumber || isInHole(state, number)) return false;
  return (number === nextNumber - 1 ? tip : rules.hashAt(number)) === hash;
}
