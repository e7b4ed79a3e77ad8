import { describe, expect, it } from 'vitest';
import { anAct, anId } from '../../../test/builders/people.ts';
import type { LooseEvent } from '../enlist.ts';
import { unitEngine } from '../unit-registry.ts';
import { findVersion } from './versions.ts';

// Everybody named here is invented.
const draftId = anId('own version');
const drafted = {
  type: 'policy.drafted/1',
  draftId,
  profileId: 'west-midlands',
  version: '2023.1-unit.1',
  basedOn: { profileId: 'west-midlands', version: '2023.1' },
  force: 'West Midlands Police',
  title: 'West Midlands, own copy',
  citation: 'Notifiable Association policy DCC/10, as amended',
  basis: 'The policy of 2023, with the force order of 2027.',
  effectiveFrom: '2027-03-01',
  governs: true,
  reason: 'Force order 7/2027.',
};
const appealWithin = (count: number, over: readonly string[] = []) => ({
  type: 'policy.value-changed/1',
  draftId,
  key: 'clock.appealSubmission',
  value: { count, unit: 'days', from: 'receipt-of-determination' },
  decidedBy: { name: 'Alex Invented', role: 'Deputy Chief Constable' },
  decidedOn: '2027-02-17',
  reason: 'Force order 7/2027.',
  over,
});
const proposed = { type: 'policy.proposed/1', draftId, note: '' };
const approved = {
  type: 'policy.approved/1',
  draftId,
  approvedBy: { name: 'Kim Fabricated', role: 'Chief Constable' },
  approvedOn: '2027-02-18',
  evidence: { kind: 'signed-document', description: 'Signed order.', reference: '' },
};

describe('a value changed by somebody who had not seen the approval', () => {
  const mara = 'mara';
  const rafi = 'rafi';
  const device = (name: string) => anAct(1, {}, name).id.slice(0, 32);
  const begun = [
    [anAct(1, {}, mara), drafted],
    [anAct(2, {}, mara), appealWithin(21)],
    [anAct(3, {}, mara), proposed],
  ] as const;
  // Each has seen what the other did before they parted, and nothing of what follows.
  const signed = [anAct(4, {}, mara), approved] as const;
  const told = (over: readonly string[]) =>
    [anAct(1, { seen: { [device(mara)]: 3 } }, rafi), appealWithin(28, over)] as const;
  const folded = (...acts: readonly (readonly [ReturnType<typeof anAct>, LooseEvent])[]) =>
    acts.reduce((state, [act, event]) => unitEngine.fold(state, [event], act), unitEngine.empty)
      .policy;
  const weeksIn = (policy: ReturnType<typeof folded>) =>
    findVersion(policy, 'west-midlands', '2023.1-unit.1')?.values['clock.appealSubmission'].value
      ?.count;

  it.each([
    ['beside the value that stood', []],
    ['in its place', [anAct(2, {}, mara).id]],
  ])(
    'is no part of the version, recorded %s, and is not lost, whoever comes first',
    (_how, over) => {
      for (const policy of [
        folded(...begun, signed, told(over)),
        folded(...begun, told(over), signed),
      ]) {
        expect(weeksIn(policy)).toBe(21);
        const beside = policy.drafts[draftId]?.beside?.['clock.appealSubmission'];
        expect(beside?.map(({ value }) => value.value)).toMatchObject([{ count: 28 }]);
      }
    },
  );
});
