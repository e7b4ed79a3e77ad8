import { describe, expect, it } from 'vitest';
import type { LinkRow } from '../../../shared/contract/vault/network.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import { allSteps } from '../matching/steps.ts';
import { linksInOrder, type LinkSorting } from './link-rows.ts';

/** @file The order of the table of links. Everybody is invented. */

const row = (from: string, to: string, says: string, since: string, source: string): LinkRow => ({
  from: { id: from, kind: 'person', label: from },
  to: { id: to, kind: 'person', label: to },
  reason: {
    ...{ kind: 'offered', says, grading: '', gradings: [], source },
    since: since === '' ? '' : civilDate.parse(since),
    until: '',
    in: { kind: 'case', stream: '1' },
  },
});

const rows = [
  row('Bea Holt', 'Élan Catering', 'Offered a watch.', '2027-05-01', 'Case 10'),
  row('arlo finch', 'Dov Lunn', 'Offered dinner.', '', 'Case 9'),
  row('Arlo Finch', 'Cora Pike', 'Named as donor.', '2026-01-01', 'Case 2'),
  row('Bea Holt', 'Cora Pike', 'Offered dinner.', '2026-01-01', 'Case 2'),
];

const ordered = (sortBy: LinkSorting['sortBy'], descending = false) =>
  allSteps(linksInOrder(rows, { sortBy, descending })).map((each) => rows.indexOf(each));

describe('the table of links', () => {
  it('is ordered by names as people order them, whatever letters and accents', () => {
    expect(ordered('from')).toEqual([1, 2, 3, 0]);
    expect(ordered('to')).toEqual([2, 3, 1, 0]);
  });

  it('is ordered by why, and by the record with its number as a number', () => {
    expect(ordered('why')).toEqual([2, 0, 1, 3]);
    expect(ordered('source')).toEqual([2, 3, 1, 0]);
  });

  it('is ordered by day either way, with what has no day last', () => {
    expect(ordered('when')).toEqual([2, 3, 0, 1]);
    expect(ordered('when', true)).toEqual([0, 2, 3, 1]);
  });
});
