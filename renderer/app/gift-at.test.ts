import { expect, it } from 'vitest';
import { offered } from '../../test/builders/gifts.ts';
import { anAct, anId } from '../../test/builders/people.ts';
import { engineOfRegister } from '../../shared/domain/registers.ts';
import { assert } from '../../shared/kit/assert.ts';
import { findById } from '../../shared/kit/by-id.ts';
import { reportOfGift } from './gift-at.tsx';

// Everybody and every company named here is invented.
it('fills in what the register knows of an offer, and says no more', () => {
  const engine = engineOfRegister('gifts');
  const { gift: slice } = engine.fold(engine.empty, [offered()], anAct());
  const gift = findById(slice.gifts, anId('hamper'));
  assert(gift, 'the offer');
  const report = reportOfGift({ gift });
  expect(report).toMatchObject({
    subject: { name: 'Piers Lockyer', collarNumber: '2207' },
    associate: { kind: 'business', name: 'Harbour Lights Catering Ltd' },
  });
  expect(report.account).toContain('10 February 2027: A hamper (about £45.00)');
});
