import type { LockReason } from '../../shared/contract/bridge.ts';
import type { Clock } from '../clock.ts';

/** @file When an open session must end by itself. Knows two clocks and nothing else; asked once a second. */

export type SessionLimits = {
  readonly idleMs: number;
  /** From unlocking, however busy. */
  readonly absoluteMs: number;
  /** How far the clock people set may drift from the one that only runs forward. */
  readonly jumpMs: number;
};

export type SessionWatch = {
  readonly opened: () => void;
  readonly active: () => void;
  readonly ended: () => void;
  readonly isOpen: () => boolean;
  /** The reason to lock now, if there is one. */
  readonly due: () => LockReason | undefined;
};

type Moment = { readonly wallMs: number; readonly monotonicMs: number };

export function createSessionWatch(clock: Clock, limits: () => SessionLimits): SessionWatch {
  let session: { readonly start: Moment; activeAtMs: number } | undefined;
  const now = (): Moment => ({ wallMs: clock.wallMs(), monotonicMs: clock.monotonicMs() });
  return {
    opened: () => {
      const start = now();
      session = { start, activeAtMs: start.monotonicMs };
    },
    active: () => {
      if (session !== undefined) session.activeAtMs = clock.monotonicMs();
    },
    ended: () => (session = undefined),
    isOpen: () => session !== undefined,
    due: () => {
      if (session === undefined) return undefined;
      const { idleMs, absoluteMs, jumpMs } = limits();
      const { wallMs, monotonicMs } = now();
      const ranMs = monotonicMs - session.start.monotonicMs;
      const wallRanMs = wallMs - session.start.wallMs;
      // A machine that slept stops one clock and not the other, so this also finds a suspend nobody told us of.
      if (Math.abs(wallRanMs - ranMs) > jumpMs) return 'clock-jump';
      if (Math.max(ranMs, wallRanMs) >= absoluteMs) return 'eight-hours';
      return monotonicMs - session.activeAtMs >= idleMs ? 'idle' : undefined;
    },
  };
}
