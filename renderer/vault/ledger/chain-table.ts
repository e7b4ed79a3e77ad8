import type { OuterFrame } from '../seal/frame.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { ChainState, Link } from './chain-state.ts';

/** @file The chains of all devices of the unit while a vault is open, and what they say of each other. */

/** A frame that was opened with the unit key, and the replica file it was found in. */
export type HeldFrame = Link & {
  readonly outer: OuterFrame;
  readonly bytes: Bytes;
  readonly file: string;
};
/** The chain of each device of which a frame is held. Replaced value by value. */
export type Chains = Map<DeviceId, ChainState<HeldFrame>>;

/** How far the chain of each device is held, what of it is lost, and what stands beside it. */
export type HeldTips = ReadonlyMap<DeviceId, Pick<ChainState, 'tip' | 'lost' | 'branches'>>;

/** What a colleague's frame says of another device: they have seen it up to here. */
export type Claim = {
  readonly number: number;
  readonly hash: string;
  /** The device itself, where later frames of its own wait for this one. */
  readonly by: DeviceId;
  /** When it was first met here. */
  readonly sinceMs: number;
};
/** What others' tips say. */
export type Witness = {
  /** The highest own number that a colleague's frame names; -1: none. */
  seenOfMine: number;
  /** The furthest claim about each other device that goes beyond what is held. */
  readonly beyond: Map<DeviceId, Claim>;
  /** Devices of whose record a colleague holds another version than we do. */
  readonly contradicted: Set<DeviceId>;
};
/** Acts of a device beyond its cut-off: kept, and not folded until a lead accepts them. */
export type LateWork = {
  readonly device: DeviceId;
  readonly count: number;
  /** The first number that waits, and the last. */
  readonly firstAt: number;
  readonly upTo: number;
};
