import { expect, it, vi } from 'vitest';
import { aReport } from '../../../test/builders/report.ts';
import { rigsOfATest } from '../../../test/fakes/rigs-of-a-test.ts';
import {
  aFoundedRig,
  aSecondRig,
  rigPassphrase,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRig, createRigShare, type Rig } from '../../../test/fakes/vault-rig.ts';
import { everyOpenCase } from '../../../shared/contract/vault/cases.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { err } from '../../../shared/kit/result.ts';

/** @file What somebody with two workstations opens on one of them, while nothing comes to that one. Everybody is invented. */

const rigs = rigsOfATest();

const open = ({ rig }: OpenRig) =>
  rig.ask('append', { stream: 'new', checkOnly: false, events: [aReport()] });
const totalOf = async ({ rig }: OpenRig): Promise<number> => {
  const listed = await rig.ask('caseList', { ...everyOpenCase, from: 0, count: 10 });
  assert(listed.ok, 'the list is there');
  return listed.value.total;
};

it('is handed to their other one at once, and at the next unlock where that was cut short', async () => {
  const share = await createRigShare();
  const first = await aFoundedRig(share);
  const second = await aSecondRig(first, { ofFounder: true }, share);
  rigs.push(first.rig, second.rig);
  await first.rig.chooseShare();
  await second.rig.chooseShare();
  for (const _round of [1, 2, 3]) for (const { rig } of [first, second]) await rig.syncOnce();
  // From here on nothing comes to the first: only what it writes travels.
  const arrive = async (from: Rig): Promise<number> => {
    await from.syncOnce();
    await second.rig.syncOnce();
    return totalOf(second);
  };
  assert((await open(first)).ok, 'a case is opened');
  expect(await arrive(first.rig)).toBe(1);

  const { shell } = first.rig.room.ports;
  const real = shell.ask;
  const full = vi.spyOn(shell, 'ask').mockImplementation(async (channel, request) => {
    if (channel === 'parcel.write') return err({ kind: 'disk/full' });
    return Reflect.apply(real, shell, [channel, request]);
  });
  assert((await open(first)).ok, 'another is opened, and its key finds no room');
  full.mockRestore();
  expect(await arrive(first.rig)).toBe(1);
  first.rig.kill();
  const again = await createRig(first.rig.disk, {}, share);
  rigs.push(again);
  await again.ask('unlock', { vaultId: first.vaultId, passphrase: rigPassphrase });
  await vi.waitFor(async () => expect(await arrive(again)).toBe(2), 60_000);
});
