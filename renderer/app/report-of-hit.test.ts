import { expect, it } from 'vitest';
import { itemId } from '../../shared/kit/ids.ts';
import { day } from '../../test/builders/report.ts';
import { namesOf, reportOfHit } from './report-of-hit.ts';

it('fills in whom it concerns, with whom and how it was found, and leaves the rest to be said', () => {
  const id = itemId.parse('ab'.repeat(16));
  const report = reportOfHit(
    {
      ...{ today: day('2027-03-01'), force: 'Westshire', personId: id, associateId: id },
      me: { personId: id, name: 'Mara Hale' },
    },
    {
      subject: { name: 'ACC Piers Lockyer', collarNumber: '2207' },
      associate: { kind: 'business', name: 'Harbour Lights Catering Ltd', number: '01234567' },
      account: 'Found by a cross-check.',
    },
  );
  expect(report).toMatchObject({
    subject: { surname: 'Lockyer', forenames: 'Piers', collarNumber: '2207', personType: '' },
    associates: [{ kind: 'business', name: 'Harbour Lights Catering Ltd', relationship: '' }],
    account: 'Found by a cross-check.',
  });
});

it('reads names in either order, without ranks', () => {
  const lockyer = { surname: 'Lockyer', forenames: 'Piers' };
  for (const written of [
    'Lockyer, Piers',
    'Piers Lockyer',
    'DCI Piers Lockyer',
    'Mr Piers Lockyer',
  ])
    expect(namesOf(written)).toEqual(lockyer);
});
