import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSessionWatch } from './session-watch.ts';

const minute = 60_000;
const hour = 60 * minute;
const limits = { idleMs: 5 * minute, absoluteMs: 8 * hour, jumpMs: minute };

function watchWithClock() {
  const time = { wallMs: 1_800_000_000_000, monotonicMs: 1000 };
  const watch = createSessionWatch(
    { wallMs: () => time.wallMs, monotonicMs: () => time.monotonicMs },
    () => limits,
  );
  const pass = (ms: number): void => {
    time.wallMs += ms;
    time.monotonicMs += ms;
  };
  return { watch, time, pass };
}

describe('a session', () => {
  test('that was never opened does not end', () => {
    const { watch, pass } = watchWithClock();
    pass(100 * hour);
    expect(watch.due()).toBeUndefined();
  });

  test('ends after five idle minutes, not before', () => {
    const { watch, pass } = watchWithClock();
    watch.opened();
    pass(5 * minute - 1);
    expect(watch.due()).toBeUndefined();
    watch.active();
    pass(5 * minute - 1);
    expect(watch.due()).toBeUndefined();
    pass(1);
    expect(watch.due()).toBe('idle');
  });

  test('ends after eight hours, however busy', () => {
    const { watch, pass } = watchWithClock();
    watch.opened();
    for (let minutes = 0; minutes < 8 * 60; minutes++) {
      watch.active();
      expect(watch.due()).toBeUndefined();
      pass(minute);
    }
    expect(watch.due()).toBe('eight-hours');
  });

  test.each([-90 * 24 * hour, -2 * minute, 2 * minute, 365 * 24 * hour])(
    'ends when the clock jumps by %d ms',
    (jumpMs) => {
      const { watch, time, pass } = watchWithClock();
      watch.opened();
      pass(10_000);
      time.wallMs += jumpMs;
      expect(watch.due()).toBe('clock-jump');
    },
  );

  test('lives through a clock that is put right by a few seconds', () => {
    const { watch, time } = watchWithClock();
    watch.opened();
    time.wallMs += 30_000;
    expect(watch.due()).toBeUndefined();
  });

  test('starts afresh when it is opened again', () => {
    const { watch, pass } = watchWithClock();
    watch.opened();
    pass(9 * hour);
    watch.ended();
    expect(watch.due()).toBeUndefined();
    watch.opened();
    expect(watch.due()).toBeUndefined();
  });

  test('never outlives eight hours of either clock, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10 * minute), fc.integer({ min: -minute, max: minute }))),
        (steps) => {
          const { watch, time, pass } = watchWithClock();
          watch.opened();
          const start = { ...time };
          for (const [ms, jumpMs] of steps) {
            watch.active();
            pass(ms);
            time.wallMs += jumpMs;
          }
          const longest = Math.max(
            time.wallMs - start.wallMs,
            time.monotonicMs - start.monotonicMs,
          );
          if (longest >= 8 * hour) expect(watch.due()).not.toBeUndefined();
        },
      ),
    );
  });
});
