import { expect, it } from 'vitest';
import { isLockKey } from './lock-key.ts';

const pressed = { type: 'keyDown', key: 'l', control: true, meta: false, alt: false, shift: false };

it('locks at Control with L, also with Caps Lock on, and at Command with L on a Mac', () => {
  expect(isLockKey({ ...pressed, type: 'keyDown' }, 'linux')).toBe(true);
  expect(isLockKey({ ...pressed, type: 'keyDown', key: 'L' }, 'win32')).toBe(true);
  const command = { ...pressed, type: 'keyDown', control: false, meta: true } as const;
  expect(isLockKey(command, 'darwin')).toBe(true);
  expect(isLockKey(command, 'linux')).toBe(false);
});

it('leaves every other key to the page', () => {
  for (const over of [{ key: 'k' }, { control: false }, { alt: true }, { shift: true }])
    expect(isLockKey({ ...pressed, type: 'keyDown', ...over }, 'linux')).toBe(false);
  expect(isLockKey({ ...pressed, type: 'keyUp' }, 'linux')).toBe(false);
});
