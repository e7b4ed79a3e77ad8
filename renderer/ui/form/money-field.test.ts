import { describe, expect, it } from 'vitest';
import { readPounds } from './money-field.tsx';

describe('an amount as people type it', () => {
  it.each([
    ['45', 4500],
    ['£1,250.50', 125_050],
    [' £ 0.5 ', 50],
    ['0', 0],
  ])('%s is %i pence', (typed, pence) => {
    expect(readPounds(typed)).toBe(pence);
  });

  it.each(['', '-5', 'about 40', '1.234', '4.5.6', '12 000 000 000'])(
    '%s is no amount',
    (typed) => {
      expect(readPounds(typed)).toBeUndefined();
    },
  );
});
