import { describe, expect, it } from 'vitest';
import { valueRows } from './value-rows.ts';

describe('a value in words', () => {
  it('leaves out random numbers and says the rest plainly', () => {
    expect(
      valueRows({
        taskId: 'a'.repeat(32),
        confirmedGrade: 'High',
        outcome: 'no-risk',
        on: '2027-02-18',
        agreed: true,
        steps: ['One', 'Two'],
        note: '',
      }),
    ).toEqual([
      { label: 'Confirmed grade', says: 'High' },
      { label: 'Outcome', says: 'No risk' },
      { label: 'On', says: '18 February 2027' },
      { label: 'Agreed', says: 'Yes' },
      { label: 'Steps', says: 'One\nTwo' },
      { label: 'Note', says: 'Nothing' },
    ]);
  });
});
