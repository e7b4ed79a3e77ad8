import { expect, test } from 'vitest';
import { readTestHooks } from './test-hooks.ts';

const env = {
  PROBITY_USER_DATA: '/tmp/x',
  PROBITY_IDLE_SECONDS: '2',
  PROBITY_SESSION_SECONDS: '3',
  PROBITY_AT_LOCK: '/tmp/y',
  PROBITY_LEAST_STRETCHING: '1',
};

test('the test flavour takes its profile, its timers and what a lock does from the environment', () => {
  expect(readTestHooks('test', env)).toEqual({
    userData: '/tmp/x',
    idleSeconds: 2,
    sessionSeconds: 3,
    atLock: '/tmp/y',
    leastStretching: true,
  });
  expect(readTestHooks('test', { PROBITY_IDLE_SECONDS: 'never' })).toEqual({});
});

test('production takes nothing from it', () => {
  expect(readTestHooks('production', env)).toEqual({});
});
