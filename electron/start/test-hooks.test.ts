import { expect, test } from 'vitest';
import { readTestHooks } from './test-hooks.ts';

const env = {
  PROBITY_USER_DATA: '/tmp/x',
  PROBITY_IDLE_SECONDS: '2',
  PROBITY_SESSION_SECONDS: '3',
};

test('the test flavour takes its profile and its timers from the environment', () => {
  expect(readTestHooks('test', env)).toEqual({
    userData: '/tmp/x',
    idleSeconds: 2,
    sessionSeconds: 3,
  });
  expect(readTestHooks('test', { PROBITY_IDLE_SECONDS: 'never' })).toEqual({});
});

test('production takes nothing from it', () => {
  expect(readTestHooks('production', env)).toEqual({});
});
