import { describe, expect, it } from 'vitest';
import { day } from '../../test/builders/report.ts';
import { house } from './cite.ts';
import { byUrgency, type Duty } from './duty.ts';

const duty = (key: string, more: Partial<Duty> = {}): Duty => ({
  key,
  says: key,
  waitingFor: 'unit',
  source: house('A test.'),
  ...more,
});

describe('the order of what is owed', () => {
  it('is late and soon by day, then what has no day, our own first, then what is due later', () => {
    const owed = [
      duty('review in a year', { dueOn: day('2028-03-01') }),
      duty('receipt awaited', { waitingFor: 'member' }),
      duty('due in a week', { dueOn: day('2027-03-08') }),
      duty('due in eight days', { dueOn: day('2027-03-09') }),
      duty('allocate'),
      duty('late', { dueOn: day('2027-02-20') }),
    ];
    expect(owed.toSorted(byUrgency(day('2027-03-01'))).map(({ key }) => key)).toEqual([
      'late',
      'due in a week',
      'allocate',
      'receipt awaited',
      'due in eight days',
      'review in a year',
    ]);
  });
});
