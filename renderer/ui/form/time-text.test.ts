import { describe, expect, it } from 'vitest';
import { readTime } from './time-text.ts';

describe('a typed time', () => {
  it.each([
    ['9:30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['14.05', '14:05'],
    [' 23:59 ', '23:59'],
  ])('reads %s', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });

  it.each(['', '9', '24:00', '12:60', 'noon'])('is none while it reads "%s"', (typed) => {
    expect(readTime(typed)).toBeUndefined();
  });
});
