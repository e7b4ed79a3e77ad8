import { describe, expect, it } from 'vitest';
import {
  aFoundedRig,
  aSecondRig,
  openedIn,
  recordGrant,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { bring, look, openedCase, timelineOf } from '../../test/fakes/two-colleagues.ts';
import { createRig, createRigShare, type RigShare } from '../../test/fakes/vault-rig.ts';
import { assert } from '../../shared/kit/assert.ts';
import type { CaseId } from '../../shared/kit/ids.ts';

/** @file What the timeline says of where each act is: on this disk, on the share, with a colleague. Nobody looks at the page Sync here. */

const safetiesOf = async (rig: OpenRig, id: CaseId): Promise<readonly string[]> =>
  (await timelineOf(rig, id)).map(({ safety }) => safety);

const all = (safety: string) => ({ all: [safety] });
const kindsOf = async (rig: OpenRig, id: CaseId) => ({
  all: [...new Set(await safetiesOf(rig, id))],
});

async function onAShare(): Promise<{ mara: OpenRig; share: RigShare; id: CaseId }> {
  const share = await createRigShare();
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  return { mara, share, id: await openedCase(mara) };
}

/** The application, started again on the same disk; nobody has unlocked. */
const startAgain = async ({ rig, vaultId }: OpenRig, share: RigShare): Promise<OpenRig> => {
  rig.kill();
  return { rig: await createRig(rig.disk, {}, share), vaultId };
};
const unlock = async ({ rig, vaultId }: OpenRig): Promise<void> => {
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
};

describe('an act', () => {
  it('is on the share once a round put it there, although nothing came from there', async () => {
    const { mara, id } = await onAShare();
    expect(await kindsOf(mara, id)).toEqual(all('saved here'));
    mara.rig.changes.length = 0;
    await mara.rig.syncOnce();
    expect(await kindsOf(mara, id)).toEqual(all('on the share'));
    expect(mara.rig.changes).toEqual([{ changed: ['safety'] }]);

    await look(mara, id);
    const [newest, ...before] = await safetiesOf(mara, id);
    expect(newest).toBe('saved here');
    expect(new Set(before)).toEqual(new Set(['on the share']));
  });

  it('is told of once: a round that finds the same again says nothing', async () => {
    const { mara } = await onAShare();
    await mara.rig.syncOnce();
    mara.rig.changes.length = 0;
    await mara.rig.syncOnce();
    expect(mara.rig.changes).toEqual([]);
  });

  it('is on the share after a restart as well, as soon as a round has found it there', async () => {
    const { mara, share, id } = await onAShare();
    await mara.rig.syncOnce();
    const again = await startAgain(mara, share);
    await unlock(again);
    // Nobody has looked yet: no more is said than is known.
    expect(await kindsOf(again, id)).toEqual(all('saved here'));
    await again.rig.syncOnce();
    expect(await kindsOf(again, id)).toEqual(all('on the share'));
  });

  it('is on the share at once where the round was over before anybody unlocked', async () => {
    const { mara, share, id } = await onAShare();
    await mara.rig.syncOnce();
    const again = await startAgain(mara, share);
    await again.rig.syncOnce();
    await unlock(again);
    await expect.poll(() => kindsOf(again, id)).toEqual(all('on the share'));
  });

  it('stays on the share while the share is away, and is saved here alone once the share was left', async () => {
    const { mara, share, id } = await onAShare();
    await mara.rig.syncOnce();
    await share.disk.rename('/server/unit', '/server/away');
    await mara.rig.syncOnce();
    await mara.rig.ask('shareState', {});
    expect(await kindsOf(mara, id)).toEqual(all('on the share'));
    await mara.rig.ask('leaveShare', {});
    expect(await kindsOf(mara, id)).toEqual(all('saved here'));
  });

  it('is not seen by a colleague because a second workstation of its author has it', async () => {
    const { mara, share, id } = await onAShare();
    const second = await aSecondRig(mara, { ofFounder: true, cases: [id] }, share);
    await second.rig.chooseShare();
    for (const { rig } of [mara, second]) await rig.syncOnce();
    await look(second, id);
    // The first workstation notes by itself that the second may read the case: that goes there with its next round.
    for (const { rig } of [second, mara, mara, second]) await rig.syncOnce();
    // The look of the second is there too, and names what it had seen of the first.
    const timeline = await timelineOf(mara, id);
    expect(new Set(timeline.map(({ actId }) => actId.split('-')[0])).size).toBe(2);
    for (const one of [mara, second]) expect(await kindsOf(one, id)).toEqual(all('on the share'));

    const rafi = await aSecondRig(mara, { cases: [id] }, share);
    await rafi.rig.chooseShare();
    await recordGrant(mara.rig, rafi.rig, id);
    for (const { rig } of [mara, rafi]) await rig.syncOnce();
    await look(rafi, id);
    for (const { rig } of [rafi, mara]) await rig.syncOnce();
    const safeties = (await timelineOf(mara, id)).map(({ by, actId, safety }) => ({
      by,
      isOfSecond: actId.startsWith(openedIn(second.rig).device.device),
      safety,
    }));
    for (const { isOfSecond, safety } of safeties)
      expect(safety).toBe(isOfSecond ? 'on the share' : 'seen by a colleague');
    expect(safeties.map(({ by }) => by)).toContain('Rafi Stone');
  });

  it('of a second own workstation that came from a stick is saved here', async () => {
    const mara = await aFoundedRig();
    const id = await openedCase(mara);
    const second = await aSecondRig(mara, { ofFounder: true, cases: [id] });
    await bring(mara, second);
    await look(second, id);
    await bring(second, mara);
    expect(await kindsOf(mara, id)).toEqual(all('saved here'));
  });
});
