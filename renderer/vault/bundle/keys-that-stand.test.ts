import { bech32 } from '@scure/base';
import { expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import { aReport } from '../../../test/builders/report.ts';
import { aFoundedRig } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';

/** @file A key of the address book when it is used: today it stands, and on the day a bundle is written it may not. Everybody is invented. */

const recipient = bech32.encodeFromBytes('age', new Uint8Array(32).fill(9));

it('a bundle is neither prepared for nor written to a key that the address book says is not to be used', async () => {
  const { rig } = await aFoundedRig();
  assert((await rig.ask('makeOutsideKeys', { members: [] })).ok, 'the unit has keys');
  const saved = await rig.ask('append', {
    ...{ stream: 'new', checkOnly: false },
    events: [aReport()],
  });
  assert(saved.ok && saved.value.caseId, 'a case is opened');
  const { caseId } = saved.value;
  const addresseeId = anId('Hester Vane');
  const inTheBook = async (
    ...events: readonly { readonly type: string; readonly [field: string]: unknown }[]
  ): Promise<void> => {
    const entered = await rig.ask('append', {
      ...{ stream: 'unit', checkOnly: false },
      events: events.map((event) => ({ ...event, addresseeId })),
    });
    assert(entered.ok, JSON.stringify(entered));
  };
  const prepare = () =>
    rig.ask('prepareBundle', {
      ...{ caseId, profile: 'dip-sample', records: [], withheld: [], withoutExhibits: [] },
      forWhom: { name: 'Hester Vane', organisation: 'Example PSD', role: '' },
      ...{ purpose: 'To be tried.', handling: 'Destroy it.', harmTest: 'Nothing in it.' },
      // Pasted: it is the same key.
      sealedTo: { with: 'keys', keys: [{ name: 'Hester Vane', recipient }] },
      draftKey: '-',
    });
  const write = async (bundleId: string) => {
    const chosen = await rig.ask('chooseOutput', { suggestedName: 'bundle.age' });
    assert(chosen.ok, 'a place is chosen');
    return rig.ask('writeBundle', { caseId, bundleId, token: chosen.value.token });
  };
  const refusedFor = (kind: string) => ({
    error: { refusals: [{ kind, fields: ['sealedTo.keys'] }] },
  });
  await inTheBook({
    type: 'addressee.entered/1',
    ...{ name: 'Hester Vane', organisation: 'Example PSD', role: '' },
    ...{ recipient, signing: '', expiresOn: '2027-03-01' },
  });
  expect(await prepare()).toMatchObject(refusedFor('bundle/key-not-compared'));
  await inTheBook({
    type: 'addressee.verified/1',
    ...{ recipient, signing: '', comparedBy: 'in-person', withWhom: 'Hester Vane herself' },
    verifiedOn: '2027-02-20',
  });
  const prepared = await prepare();
  assert(prepared.ok, JSON.stringify(prepared));
  rig.setClock('2027-03-02T10:00:00.000Z');
  expect(await prepare()).toMatchObject(refusedFor('bundle/key-expired'));
  expect(await write(prepared.value.bundleId)).toMatchObject(refusedFor('bundle/key-expired'));
  await inTheBook({ type: 'addressee.withdrawn/1', reason: 'Has left.' });
  expect(await write(prepared.value.bundleId)).toMatchObject(refusedFor('bundle/key-withdrawn'));
  expect([...rig.disk.files().keys()].filter((path) => path.startsWith('/outside/'))).toEqual([]);
  expect(rig.bugs).toEqual([]);
  rig.kill();
});
