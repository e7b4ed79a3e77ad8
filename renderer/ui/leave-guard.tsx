import { createContext, useContext, useEffect } from 'react';

/** @file Keeps a person from leaving a screen while it holds words that could not be kept anywhere else. */

/** Who holds on to the screen at the moment. */
export type LeaveGuard = {
  /** Holds on; returns how to let go. */
  readonly hold: () => () => void;
  readonly isHeld: () => boolean;
};

export function createLeaveGuard(): LeaveGuard {
  let holders = 0;
  return {
    hold: () => {
      holders += 1;
      return () => {
        holders -= 1;
      };
    },
    isHeld: () => holders > 0,
  };
}

const GuardContext = createContext<LeaveGuard>(createLeaveGuard());

export const LeaveGuardProvider = GuardContext;
export const useLeaveGuard = (): LeaveGuard => useContext(GuardContext);

/** Holds on to the screen while something typed would be lost by leaving it. */
export function useHoldWhile(wouldBeLost: boolean): void {
  const guard = useLeaveGuard();
  useEffect(() => (wouldBeLost ? guard.hold() : undefined), [guard, wouldBeLost]);
}
