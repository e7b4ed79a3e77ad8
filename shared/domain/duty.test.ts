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
  it('is late and within four weeks by day, then what has no day, our own first, then what is due later', () => {
    const owed = [
      duty('review in a year', { dueOn: day('2028-03-01') }),
      duty('receipt awaited', { waitingFor: 'member' }),
      duty('due in 28 days', { dueOn: day('2027-03-29') }),
      duty('due in 29 days', { dueOn: day('2027-03-30') }),
      duty('allocate'),
      duty('late', { dueOn: day('2027-02-20') }),
    ];
    expect(owed.toSorted(byUrgency(day('2027-03-01'))).map(({ key }) => key)).toEqual([
      'late',
      'due in 28 days',
      'allocate',
      'receipt awaited',
      'due in 29 days',
      'review in a year',
    ]);
  });
});
