import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';
import type { LockReason } from '../../shared/contract/bridge.ts';
import { confirmGone } from './confirm-gone.ts';
import type { SessionWatch } from './session-watch.ts';

/** @file The one window and its end.
 *
 *  [Note: Lock is the end of a process] Dropping references, collecting garbage, ending the worker, reloading: all leave hundreds of
 *  records in the memory of the process. Only its end leaves none. Chromium also tells the main process the text of the field that is
 *  typed in, and frees it there unwiped. So a lock destroys the window with its process at once, lets what was asked of the disk reach
 *  it, and then ends this process too; a fresh one comes up at the lock screen. */

export type DeskPlan = {
  readonly open: () => BrowserWindow;
  readonly watch: SessionWatch;
  /** Why the process before this one locked. */
  readonly lockedBecause: LockReason | undefined;
  /** Looks where the window is, at once, and keeps it for the next one. */
  readonly keepPlace: () => Promise<unknown>;
  readonly endSession: () => Ending;
  /** A disk that hangs may not keep the process, and what it saw, alive. Nobody was told that such a write was done. */
  readonly settleWithinMs: number;
  /** Ends this process, and has a fresh one come up with the reason. */
  readonly startAgain: (reason: LockReason) => void;
  /** A process that saw plaintext could not be ended, or fresh windows keep crashing: better no application than this. */
  readonly giveUp: (why: string) => void;
  readonly monotonicMs: () => number;
};

/** Everything else that dies with a session: the port, the writers, the tokens, the clipboard. */
export type Ending = {
  /** The processes that were told to end. */
  readonly pids: readonly number[];
  /** When what was asked before is done: writes are on the disk, half-written copies gone, the clipboard cleared. */
  readonly settled: Promise<unknown>;
};

export type Desk = {
  readonly window: () => BrowserWindow | undefined;
  readonly show: () => void;
  readonly lock: (reason: LockReason) => void;
  /** Locks only when a session is open: a lock screen has nothing to hide. */
  readonly lockIfOpen: (reason: LockReason) => void;
  /** True from a lock to the end of this process. */
  readonly isEnding: () => boolean;
  readonly lockedBecause: () => LockReason | undefined;
  readonly forgetWhyLocked: () => void;
};

const crashesForgiven = 5;
const crashWindowMs = 60_000;

export function createDesk(plan: DeskPlan): Desk {
  const { watch, giveUp } = plan;
  let window: BrowserWindow | undefined;
  let lockedBecause = plan.lockedBecause;
  let isEnding = false;
  let crashes: number[] = [];

  const openFresh = (): void => {
    const fresh = plan.open();
    window = fresh;
    fresh.webContents.on('render-process-gone', () => {
      if (window === fresh) crashed();
    });
    fresh.on('closed', () => {
      if (window === fresh) window = undefined;
    });
  };

  const crashed = (): void => {
    const nowMs = plan.monotonicMs();
    crashes = [...crashes.filter((atMs) => nowMs - atMs < crashWindowMs), nowMs];
    if (crashes.length > crashesForgiven) giveUp('The screen keeps crashing.');
    else if (watch.isOpen()) lock('crash');
    else replaceWindow();
  };

  /** With nothing open there is nothing to hide, and starting again would lose the count of crashes. */
  const replaceWindow = (): void => {
    lockedBecause = 'crash';
    const old = window;
    openFresh(); // before the old one goes: without any window the application would end
    old?.destroy();
  };

  const lock = (reason: LockReason): void => {
    if (isEnding) return;
    isEnding = true;
    watch.ended();
    const placeKept = plan.keepPlace();
    const old = window;
    window = undefined;
    const screen = old === undefined ? [] : endProcess(old);
    old?.destroy();
    const { pids, settled } = plan.endSession();
    const all = Promise.all([placeKept, settled]).catch(() => undefined);
    const done = Promise.race([all, wait(plan.settleWithinMs)]);
    void Promise.all([confirmGone([...pids, ...screen]), done]).then(([gone]) => {
      if (gone) plan.startAgain(reason);
      else giveUp('A process that held plaintext could not be ended.');
    });
  };

  return {
    window: () => window,
    show: () => {
      if (isEnding) return;
      if (window === undefined) {
        openFresh();
        return;
      }
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    lock,
    lockIfOpen: (reason) => {
      if (watch.isOpen()) lock(reason);
    },
    isEnding: () => isEnding,
    lockedBecause: () => lockedBecause,
    forgetWhyLocked: () => (lockedBecause = undefined),
  };
}

/** Ends the process of a window at once, and says which it was. */
function endProcess(window: BrowserWindow): number[] {
  if (window.isDestroyed()) return [];
  const pid = window.webContents.getOSProcessId();
  window.webContents.forcefullyCrashRenderer();
  return pid > 0 ? [pid] : [];
}
