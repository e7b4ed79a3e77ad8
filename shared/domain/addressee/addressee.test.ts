import { bech32 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { aPolicy } from '../../../test/builders/case-story.ts';
import { aRecorder, aUnit, anAct, digitsOf } from '../../../test/builders/people.ts';
import { noted } from '../../../test/builders/refused.ts';
import { day } from '../../../test/builders/report.ts';
import { itemId } from '../../kit/ids.ts';
import { unitEngine } from '../unit-registry.ts';
import type { UnitState } from '../unit-state.ts';
import { addresseeDuties } from './duties.ts';
import { addresseeEvents } from './events.ts';
import { offeredAddressees, standingOf } from './slice.ts';

// Everybody named here is invented.
const recipient = bech32.encodeFromBytes('age', new Uint8Array(32).fill(7));
const other = bech32.encodeFromBytes('age', new Uint8Array(32).fill(8));
const signing = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`;
const addresseeId = itemId.parse(digitsOf('hester vane'));
const entered = {
  type: 'addressee.entered/1' as const,
  ...{ addresseeId, name: 'Hester Vane', organisation: 'Example Constabulary PSD', role: '' },
  ...{ recipient, signing: '', expiresOn: day('2028-02-18') },
};
const verified = {
  type: 'addressee.verified/1' as const,
  ...{ addresseeId, recipient, signing: '', comparedBy: 'telephone', verifiedOn: '2027-02-18' },
  withWhom: 'Hester Vane, on the number of the switchboard',
};
const after = (...events: readonly { readonly type: string }[]): UnitState =>
  unitEngine.fold(unitEngine.empty, events, anAct(1));
const refused = (state: UnitState, event: { readonly type: string }): readonly string[] => {
  const checked = unitEngine.check([event], {
    ...{ state, policy: aPolicy(), today: day('2027-02-18'), unit: aUnit(), actor: aRecorder() },
    now: { utc: '2027-02-18T10:00:00.000Z', offsetMinutes: 0 },
  });
  return checked.ok ? [] : noted(checked.error).map(({ kind }) => kind);
};
const standing = (state: UnitState, on = '2027-02-18') =>
  state.addressee.entries.map((entry) => standingOf(entry, day(on)));

describe('the address book', () => {
  it('offers a key once it was compared, and not after its day', () => {
    expect(standing(after(entered))).toEqual(['not-compared']);
    const state = after(entered, verified);
    expect(standing(state)).toEqual(['usable']);
    expect(offeredAddressees(state.addressee, day('2027-02-18'))).toHaveLength(1);
    expect(standing(state, '2028-02-19')).toEqual(['expired']);
    expect(offeredAddressees(state.addressee, day('2028-02-19'))).toEqual([]);
    expect(state.addressee.entries[0]?.verified?.by).toBe(aRecorder().name);
  });

  it('asks for a new comparison when the key changes, and not when the role does', () => {
    const state = after(entered, verified, { ...entered, role: 'Head of vetting' } as never);
    expect(standing(state)).toEqual(['usable']);
    expect(standing(after(entered, verified, { ...entered, recipient: other } as never))).toEqual([
      'not-compared',
    ]);
  });

  it('forgets nobody who was withdrawn, and offers them no more', () => {
    const withdrawn = { type: 'addressee.withdrawn/1', addresseeId, reason: 'Has left.' };
    const state = after(entered, verified, withdrawn);
    expect(standing(state)).toEqual(['withdrawn']);
    expect(refused(state, entered)).toEqual(['addressee/withdrawn']);
    expect(refused(state, withdrawn)).toEqual(['addressee/withdrawn']);
  });

  it('refuses an entry without a key, a key of another, a day too far, and a key that changed meanwhile', () => {
    const empty = unitEngine.empty;
    expect(refused(empty, entered)).toEqual([]);
    expect(refused(empty, { ...entered, recipient: '' } as never)).toEqual(['addressee/no-key']);
    const anotherId = itemId.parse(digitsOf('somebody else'));
    expect(refused(after(entered), { ...entered, addresseeId: anotherId } as never)).toEqual([
      'addressee/key-of-another',
    ]);
    expect(refused(empty, { ...entered, expiresOn: '2029-03-01' } as never)).toEqual([
      'addressee/expiry',
    ]);
    expect(refused(after(entered), { ...verified, recipient: other } as never)).toEqual([
      'addressee/other-key',
    ]);
    expect(refused(empty, verified)).toContain('addressee/not-found');
    expect(
      refused(after(entered), { ...verified, verifiedOn: '2027-02-19' } as never),
    ).toHaveLength(1);
  });

  it('reads a key out of the line of a file, and refuses one with a wrong letter', () => {
    const schema = addresseeEvents['addressee.entered/1'];
    const line = `vane namespaces="ccu-sealed-bundle" ${signing} hester@example`;
    expect(schema.parse({ ...entered, signing: line }).signing).toBe(signing);
    const mistyped = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
    expect(schema.safeParse({ ...entered, recipient: mistyped }).success).toBe(false);
    expect(schema.safeParse({ ...entered, signing: 'ssh-rsa AAAAB3' }).success).toBe(false);
  });

  it('asks for a key again from four weeks before its day until somebody does', () => {
    const owed = (state: UnitState, on: string) =>
      addresseeDuties(state, { policy: aPolicy(), today: day(on) }).map(({ says, dueOn }) => [
        says,
        dueOn,
      ]);
    const state = after(entered, verified);
    expect(owed(state, '2028-01-20')).toEqual([]);
    expect(owed(state, '2028-01-21')).toEqual([['A key is to be asked for again', '2028-02-18']]);
    expect(owed(state, '2028-02-19')).toEqual([['A key has expired', '2028-02-18']]);
    const later = { ...entered, expiresOn: day('2029-02-18') };
    const again = after(entered, verified, later);
    expect(owed(again, '2028-02-19')).toEqual([]);
    // Nobody waits for what was never compared, or was withdrawn.
    expect(owed(after(entered), '2028-02-19')).toEqual([]);
    const withdrawn = { type: 'addressee.withdrawn/1', addresseeId, reason: 'Has left.' };
    expect(owed(after(entered, verified, withdrawn), '2028-02-19')).toEqual([]);
  });
});
