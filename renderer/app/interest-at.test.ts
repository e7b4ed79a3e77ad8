import { expect, it } from 'vitest';
import { applied, decidedInterest } from '../../test/builders/interests.ts';
import { anAct, anId } from '../../test/builders/people.ts';
import { engineOfRegister } from '../../shared/domain/registers.ts';
import { assert } from '../../shared/kit/assert.ts';
import { findById } from '../../shared/kit/by-id.ts';
import { reportOfInterest } from './interest-at.tsx';

// Everybody and every company named here is invented.
it('fills in what the register knows of an interest, and says no more', () => {
  const engine = engineOfRegister('interests');
  const refused = decidedInterest('flats', { decision: 'refused', reason: 'A clash of duties.' });
  const { interest: slice } = engine.fold(engine.empty, [applied(), refused], anAct());
  const interest = findById(slice.interests, anId('flats'));
  assert(interest, 'the entry');
  const report = reportOfInterest({ interest });
  expect(report).toMatchObject({
    subject: { name: 'Piers Lockyer' },
    associate: { kind: 'business', name: 'Lockyer Lettings Ltd' },
  });
  expect(report.account).toContain('A clash of duties.');
  expect(report.account).toContain('From the register of business interests.');
});
