import type { ChainState, Place } from '../../renderer/vault/ledger/chain-state.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import type { DeviceId } from '../../shared/kit/ids.ts';

/** @file What a workstation of a schedule asks of the code that takes frames in, so that a deliberately wrong one can stand in its place. */

export type FoundFrame = {
  readonly device: DeviceId;
  readonly number: number;
  readonly bytes: Uint8Array;
};
export type AcceptedFrame = {
  readonly device: DeviceId;
  readonly number: number;
  readonly outer: OuterFrame;
};
/** Alarms by kind; each names a device. */
export type Alarm = {
  readonly kind: 'forked' | 'withheld' | 'forged' | 'quarantined';
  readonly device: DeviceId;
};

export type ChainReader = {
  /** Takes in frames in any order; answers those that are accepted now, each once. */
  readonly take: (found: readonly FoundFrame[]) => readonly AcceptedFrame[];
  readonly alarms: () => readonly Alarm[];
  readonly states: () => ReadonlyMap<
    DeviceId,
    Pick<ChainState, 'tip' | 'lost' | 'holes' | 'branches' | 'forkedAt'>
  >;
  /** The chain of a device goes on behind frames that are known to exist and are not held. */
  readonly goOnBehind: (device: DeviceId, last: Place) => void;
  /** The device wrote a frame of this number itself. */
  readonly wrote: (device: DeviceId, number: number) => void;
  readonly tipOf: (device: DeviceId) => {
    readonly nextNumber: number;
    readonly hash: string | undefined;
  };
};
