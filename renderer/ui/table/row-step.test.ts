import { describe, expect, it } from 'vitest';
import { stepTo } from './row-step.ts';

describe('the keyboard in a long list', () => {
  it('moves by a row, a page, or to an end, and never beyond', () => {
    expect(stepTo('ArrowDown', 4, 10, 5)).toBe(5);
    expect(stepTo('ArrowDown', 9, 10, 5)).toBe(9);
    expect(stepTo('ArrowUp', 0, 10, 5)).toBe(0);
    expect(stepTo('PageDown', 7, 10, 5)).toBe(9);
    expect(stepTo('PageUp', 7, 10, 5)).toBe(2);
    expect(stepTo('Home', 7, 10, 5)).toBe(0);
    expect(stepTo('End', 0, 10, 5)).toBe(9);
    expect(stepTo('End', 0, 0, 5)).toBe(0);
  });

  it('leaves other keys alone', () => {
    expect(stepTo('a', 4, 10, 5)).toBeUndefined();
  });
});
