import { expect, it } from 'vitest';
import {
  aFoundedRig,
  aSecondRig,
  carryParcels,
  carrySegments,
  caseKeys,
  openedIn,
  recordGrant,
  rigPassphrase,
} from '../../../test/fakes/two-devices.ts';
import { aCaseOn } from '../../../test/fakes/rigs-of-a-test.ts';
import { createRig } from '../../../test/fakes/vault-rig.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { ingestArrived } from '../calls/ingest-arrived.ts';
import { caseKeysHeld, handOut } from './hand-out.ts';

it('A grant whose reading a kill cut short, its key on the ring and nothing read yet, is read to its end at the next unlock.', async () => {
  const mara = await aFoundedRig();
  const id = await aCaseOn(mara.rig);
  const rafi = await aSecondRig(mara);
  await recordGrant(mara.rig, rafi.rig, id);
  await carrySegments(mara, rafi);
  await ingestArrived(rafi.rig.room, openedIn(rafi.rig));
  const handed = await handOut(mara.rig.room, openedIn(mara.rig), {
    ...{ stream: id, epoch: 0, reason: '', devices: [openedIn(rafi.rig).device.device] },
    keys: caseKeysHeld(openedIn(mara.rig), id),
  });
  assert(handed.ok, 'the key is handed out');
  await carryParcels(mara, rafi);
  const kept = await openedIn(rafi.rig).ring.keep(caseKeys(openedIn(mara.rig), id));
  assert(kept.ok, 'the key is on the ring');
  rafi.rig.kill();
  const again = await createRig(rafi.rig.disk);
  await again.ask('unlock', { vaultId: rafi.vaultId, passphrase: rigPassphrase });
  const listed = await again.ask('caseList', { ...everyOpenCase, from: 0, count: 10 });
  expect(listed).toMatchObject({ ok: true, value: { total: 1 } });
  expect(again.bugs).toEqual([]);
});
