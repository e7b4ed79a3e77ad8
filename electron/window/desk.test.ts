import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { createDesk, type Desk } from './desk.ts';
import { createSessionWatch } from './session-watch.ts';
import { eventually } from '../../test/fakes/eventually.ts';

const limits = { idleMs: 1e9, absoluteMs: 1e9, jumpMs: 1e9 };

/** A window that notes what is done to it, and a process that has gone already. */
function aWindow(told: string[]) {
  const heard = new Map<string, () => void>();
  let destroyed = false;
  const window: object = {
    webContents: {
      on: (event: string, listener: () => void) => heard.set(event, listener),
      getOSProcessId: () => 0,
      forcefullyCrashRenderer: () => told.push('process ended'),
    },
    on: (event: string, listener: () => void) => heard.set(event, listener),
    isDestroyed: () => destroyed,
    isMinimized: () => false,
    show: () => told.push('shown'),
    focus: () => undefined,
    destroy: () => {
      destroyed = true;
      told.push('window destroyed');
      heard.get('closed')?.();
    },
  };
  const crash = (): void => heard.get('render-process-gone')?.();
  return { window: window as BrowserWindow, crash };
}

type Rig = {
  readonly desk: Desk;
  readonly told: string[];
  readonly unlock: () => void;
  readonly crash: () => void;
};

function rig(settled: Promise<unknown> = Promise.resolve()): Rig {
  const told: string[] = [];
  let monotonicMs = 0;
  let crash = (): void => undefined;
  const watch = createSessionWatch({ wallMs: () => 0, monotonicMs: () => 0 }, () => limits);
  const desk = createDesk({
    open: () => {
      const opened = aWindow(told);
      crash = opened.crash;
      told.push('opened');
      return opened.window;
    },
    watch,
    lockedBecause: 'idle',
    keepPlace: async () => told.push('place kept'),
    endSession: () => {
      told.push('session ended');
      return { pids: [], settled };
    },
    settleWithinMs: 50,
    startAgain: (reason) => told.push(`starts again: ${reason}`),
    giveUp: (why) => told.push(why),
    monotonicMs: () => (monotonicMs += 1),
  });
  desk.show();
  told.length = 0;
  return { desk, told, unlock: watch.opened, crash: () => crash() };
}

const later = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

test('a lock takes the window away at once, and starts again when what was asked is done', async () => {
  let finish = (): void => undefined;
  const { desk, told } = rig(new Promise<void>((resolve) => (finish = resolve)));
  desk.lock('asked');
  const atOnce = ['place kept', 'process ended', 'window destroyed', 'session ended'];
  expect(told).toEqual(atOnce);
  expect(desk.window()).toBeUndefined();
  await later(10);
  expect(told).toEqual(atOnce);
  finish();
  await eventually(() => expect(told).toEqual([...atOnce, 'starts again: asked']));
});

test('a disk that hangs does not keep the process alive', async () => {
  const { desk, told } = rig(new Promise(() => undefined));
  desk.lock('idle');
  await eventually(() => expect(told).toContain('starts again: idle'));
});

test('a clean-up that fails keeps nothing alive either', async () => {
  const { desk, told } = rig(Promise.reject(new Error('EIO')));
  desk.lock('idle');
  await eventually(() => expect(told).toContain('starts again: idle'));
});

test('what comes while it ends opens nothing and locks nothing twice', async () => {
  const { desk, told } = rig();
  desk.lock('idle');
  desk.lock('asked');
  desk.show();
  await eventually(() => expect(told).toContain('starts again: idle'));
  await later(10);
  expect(told.filter((line) => line.startsWith('starts again'))).toHaveLength(1);
  expect(told).not.toContain('opened');
  expect(desk.isEnding()).toBe(true);
});

test('the reason comes from the process before, until somebody unlocks', () => {
  const { desk } = rig();
  expect(desk.lockedBecause()).toBe('idle');
  desk.forgetWhyLocked();
  expect(desk.lockedBecause()).toBeUndefined();
});

test('a screen that dies over an open session is a lock', async () => {
  const { told, unlock, crash } = rig();
  unlock();
  crash();
  await eventually(() => expect(told).toContain('starts again: crash'));
});

test('a screen that dies with nothing open is shown again, and given up when it goes on', () => {
  const { desk, told, crash } = rig();
  crash();
  expect(told).toEqual(['opened', 'window destroyed']);
  expect(desk.lockedBecause()).toBe('crash');
  for (let more = 0; more < 5; more += 1) crash();
  expect(told.at(-1)).toBe('The screen keeps crashing.');
  expect(told.join()).not.toContain('starts again');
});
