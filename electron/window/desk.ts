import type { BrowserWindow } from 'electron';
import type { LockReason } from '../../shared/contract/bridge.ts';
import { confirmGone } from './confirm-gone.ts';
import type { SessionWatch } from './session-watch.ts';

/** @file The one window and its end.
 *
 *  [Note: Lock is the end of a process] Dropping references, collecting garbage, ending the worker, reloading: all leave hundreds of
 *  records in the memory of the process. Only its end leaves none. So a lock destroys the window with its process and opens a fresh
 *  one, and is not over until the old process is known to be gone. */

export type DeskPlan = {
  readonly open: () => BrowserWindow;
  readonly watch: SessionWatch;
  /** Everything else that dies with a session: the port, the writers (whose processes are named), the tokens, the clipboard. */
  readonly endSession: () => readonly number[];
  /** A process that saw plaintext could not be ended, or fresh windows keep crashing: better no application than this. */
  readonly giveUp: (why: string) => void;
  readonly monotonicMs: () => number;
};

export type Desk = {
  readonly window: () => BrowserWindow | undefined;
  readonly show: () => void;
  readonly lock: (reason: LockReason) => void;
  /** Locks only when a session is open: a lock screen has nothing to hide. */
  readonly lockIfOpen: (reason: LockReason) => void;
  readonly lockedBecause: () => LockReason | undefined;
  readonly forgetWhyLocked: () => void;
};

const crashesForgiven = 5;
const crashWindowMs = 60_000;

export function createDesk({ open, watch, endSession, giveUp, monotonicMs }: DeskPlan): Desk {
  let window: BrowserWindow | undefined;
  let lockedBecause: LockReason | undefined;
  let crashes: number[] = [];

  const openFresh = (): void => {
    const fresh = open();
    window = fresh;
    fresh.webContents.on('render-process-gone', () => {
      if (window === fresh) crashed();
    });
    fresh.on('closed', () => {
      if (window === fresh) window = undefined;
    });
  };

  const crashed = (): void => {
    const nowMs = monotonicMs();
    crashes = [...crashes.filter((atMs) => nowMs - atMs < crashWindowMs), nowMs];
    if (crashes.length > crashesForgiven) giveUp('The screen keeps crashing.');
    else lock('crash');
  };

  const lock = (reason: LockReason): void => {
    lockedBecause = reason;
    watch.ended();
    const old = window;
    const ending = [...endSession(), ...(old === undefined ? [] : endProcess(old))];
    openFresh(); // before the old one goes: without any window the application would end
    old?.destroy();
    void confirmGone(ending).then((gone) => {
      if (!gone) giveUp('A process that held plaintext could not be ended.');
    });
  };

  return {
    window: () => window,
    show: () => {
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
