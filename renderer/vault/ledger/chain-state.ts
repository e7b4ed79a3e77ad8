import type { LostActs } from '../../../shared/formats/lost-acts.ts';

/** @file How one device's chain stands on this workstation: what is held of it, what is known to be lost, what waits. Values. */

/** A frame by its name. */
export type Place = { readonly number: number; readonly hash: string };
/** A frame that existed and is not held, by the word of its own device: the last of those lost behind `after`, which the device held
 *  still. `after` is undefined where nothing before it was left. */
export type Lost = LostActs;
/** What the chain needs of a frame; hashes as hexadecimal. `previous` is undefined for number 0 only. */
export type Link = Place & {
  readonly previous: string | undefined;
  /** What the device says in it of acts that its disk lost. */
  readonly lost?: readonly Lost[];
};
/** Numbers below the tip of which no frame is held. */
export type Hole = { readonly from: number; readonly to: number };
/** The last frame of a device that stands, as a removal or a revocation names it; number -1: none stands. */
export type CutOff = { readonly number: number; readonly hash: string };

/** How one device's chain stands here. Values: a step makes a new one. */
export type ChainState<Frame extends Link = Link> = {
  readonly tip: { readonly nextNumber: number; readonly hash: string | undefined };
  readonly holes: readonly Hole[];
  /** Frames known by name that are not held: what a hole is filled from at its end, and what the frame behind it follows. */
  readonly lost: readonly Lost[];
  /** Said by frames that were accepted, of acts behind one that is not held: it counts once that one is. */
  readonly unanchored?: readonly Lost[] | undefined;
  /** Accepted frames beside the first that was held under their number: the other branches of a fork. */
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
  lost: [],
  branches: [],
  waiting: [],
};

/** What the caller knows. */
export type ChainRules<Frame extends Link> = {
  /** True when the device itself signed the frame. Asked of the newest of a run, and of whoever says that acts are lost: hashes lead
   *  from the newest to the rest. */
  readonly verify: (frame: Frame) => boolean;
  /** The hash of the frame that was accepted first at a number below the tip. Asked of what follows or fills something there, and of
   *  what `lost` names. */
  readonly hashAt: (number: number) => string | undefined;
};

/** A place as one text. */
export const placeOf = ({ number, hash }: Place): string => `${String(number)}:${hash}`;

/** True where no frame is held under a number below the tip. */
export const isInHole = ({ holes }: Pick<ChainState, 'holes'>, number: number): boolean =>
  holes.some(({ from, to }) => number >= from && number <= to);

/** How many numbers below the tip nothing is held of. */
export const lackingOf = ({ holes }: Pick<ChainState, 'holes'>): number =>
  holes.reduce((sum, { from, to }) => sum + to + 1 - from, 0);
