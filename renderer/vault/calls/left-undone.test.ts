import { expect, it, vi } from 'vitest';
import { aReport } from '../../../test/builders/report.ts';
import { aFoundedRig, openedIn, rigPassphrase } from '../../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { err } from '../../../shared/kit/result.ts';

/** @file An unlock that the disk has no room to put on the record, though the local database answers. Everybody is invented. */

/** Unlocked on a disk whose journal takes nothing until `free`. */
async function unlockedOnAFullDisk(): Promise<{ readonly rig: Rig; readonly free: () => void }> {
  const { rig: before, vaultId } = await aFoundedRig();
  before.kill();
  const rig = await createRig(before.disk);
  const { shell } = rig.room.ports;
  const ask: typeof shell.ask = shell.ask.bind(shell);
  const full = vi
    .spyOn(shell, 'ask')
    .mockImplementation((channel, request) =>
      channel === 'replica.append'
        ? Promise.resolve(err({ kind: 'disk/full' }))
        : ask(channel, request),
    );
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  await vi.waitFor(async () => expect(await undoneIn(rig)).toEqual(['looks']));
  return { rig, free: () => full.mockRestore() };
}
const undoneIn = async (rig: Rig): Promise<unknown> => {
  const answer = await rig.ask('leftUndone', {});
  return answer.ok ? answer.value.steps : answer;
};
const unlocksIn = (rig: Rig): number =>
  openedIn(rig).unit.acts.filter(({ events }) =>
    events.some(({ type }) => type === 'session.unlocked/1'),
  ).length;

it('is named until it is on the record, where it stands once', async () => {
  const { rig, free } = await unlockedOnAFullDisk();
  const before = unlocksIn(rig);
  expect(await rig.ask('tryUndone', {})).toMatchObject({ value: { steps: ['looks'] } });
  free();
  expect(await rig.ask('tryUndone', {})).toMatchObject({ value: { steps: [] } });
  expect(unlocksIn(rig)).toBe(before + 1);
  expect(rig.bugs).toEqual([]);
});

it('goes on the record with what is saved next, and then not a second time', async () => {
  const { rig, free } = await unlockedOnAFullDisk();
  const before = unlocksIn(rig);
  free();
  const saved = await rig.ask('append', { stream: 'new', events: [aReport()], checkOnly: false });
  expect(saved).toMatchObject({ ok: true });
  expect(await rig.ask('tryUndone', {})).toMatchObject({ value: { steps: [] } });
  expect(unlocksIn(rig)).toBe(before + 1);
  expect(rig.bugs).toEqual([]);
});
