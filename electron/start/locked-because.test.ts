import { expect, test } from 'vitest';
import { lockReason } from '../../shared/contract/bridge.ts';
import { argsAfterLock, readLockedBecause } from './locked-because.ts';
import { refusedSwitch } from './refuse-switches.ts';

test('the next process reads why the one before it locked, whatever else it is started with', () => {
  for (const reason of lockReason.options)
    expect(readLockedBecause(argsAfterLock(['--lang=en-GB', '/app'], reason))).toBe(reason);
});

test('the reasons of many locks do not pile up, and what a person gave stays', () => {
  const once = argsAfterLock(['--lang=en-GB', 'file'], 'idle');
  expect(argsAfterLock(once, 'asked')).toEqual(['--lang=en-GB', 'file', '--locked-because=asked']);
});

test('an ordinary start follows no lock, and a word that is no reason is none', () => {
  expect(readLockedBecause(['--lang=en-GB'])).toBeUndefined();
  expect(readLockedBecause(['--locked-because=NA/2026'])).toBeUndefined();
});

test('production starts with each of the reasons, and with no other word in their place', () => {
  const refusedOf = (arg: string) => refusedSwitch({ args: [arg], platform: 'linux' });
  for (const reason of lockReason.options)
    expect(refusedOf(`--locked-because=${reason}`)).toBeUndefined();
  for (const wrong of [
    '--locked-because',
    '--locked-because=',
    '--locked-because=x',
    '--locked-because=idle2',
  ])
    expect(refusedOf(wrong)).toBe('locked-because');
});
