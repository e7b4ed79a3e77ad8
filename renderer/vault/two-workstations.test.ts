import { describe, expect, it } from 'vitest';
import { aReporter } from '../../test/builders/decisions.ts';
import { aReport } from '../../test/builders/report.ts';
import { bring } from '../../test/fakes/two-colleagues.ts';
import {
  aFoundedRig,
  aSecondRig,
  caseKeys,
  openedIn,
  recordGrant,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../test/fakes/vault-rig.ts';
import { everyCase } from '../../test/builders/every-case.ts';
import { assert } from '../../shared/kit/assert.ts';
import { caseId, type CaseId } from '../../shared/kit/ids.ts';
import { appendActs } from './calls/append-acts.ts';
import { takeKeys } from './calls/take-keys.ts';
import { deleteTables } from './store/database.ts';

const report = aReport({
  route: {
    origin: 'colleague',
    channel: 'direct-to-the-unit',
    protection: 'confidential',
    detail: '',
  },
});

async function openedCase({ rig }: OpenRig): Promise<CaseId> {
  const saved = await rig.ask('append', {
    stream: 'new',
    events: [report, aReporter({ protection: 'confidential' })],
    checkOnly: false,
  });
  assert(saved.ok && saved.value.caseId, 'the case is opened');
  return saved.value.caseId;
}

async function meet(a: OpenRig, b: OpenRig): Promise<void> {
  await bring(a, b);
  await bring(b, a);
  await bring(a, b);
}

async function restarted({ rig, vaultId }: OpenRig): Promise<OpenRig> {
  rig.kill();
  const again = await createRig(rig.disk);
  const unlocked = await again.ask('unlock', { vaultId, passphrase: rigPassphrase });
  assert(unlocked.ok, `unlocks: ${JSON.stringify(unlocked)} ${String(again.bugs)}`);
  return { rig: again, vaultId };
}

const totalOf = async (rig: Rig): Promise<number> => {
  const listed = await rig.ask('caseList', everyCase);
  assert(listed.ok, 'the list is there');
  return listed.value.total;
};
const lookAt = ({ rig }: OpenRig, id: CaseId) =>
  rig.ask('openCase', { caseId: id, purpose: 'casework' });
const stateOf = async ({ rig }: OpenRig, id: CaseId) => {
  const view = await rig.ask('refreshCase', { caseId: id });
  assert(view.ok, 'the case can be read');
  return { state: view.value.state, timeline: view.value.timeline.map(({ actId }) => actId) };
};
const kindsOf = async (rig: Rig) => {
  const health = await rig.ask('health', {});
  assert(health.ok, 'health answers');
  return health.value.troubles.map(({ kind }) => kind);
};

/** That the key after the first was handed to these. */
async function tellOfKey({ rig }: OpenRig, to: readonly OpenRig[], stream: string): Promise<void> {
  const event = {
    ...{ type: 'access.rekeyed/1', epoch: 1, commitment: 'ab'.repeat(32) },
    devices: to.map((other) => openedIn(other.rig).device.device),
  };
  const told = await appendActs(rig.room, openedIn(rig), [{ stream, events: [event] }], 'as-it-is');
  assert(told.ok, 'it is told');
}

describe('two workstations of a unit', () => {
  it('show each other what was recorded, the same on both, through restarts', async () => {
    const mara = await aFoundedRig();
    const id = await openedCase(mara);
    let rafi = await aSecondRig(mara, { cases: [id] });
    await recordGrant(mara.rig, rafi.rig, id);
    expect(await totalOf(rafi.rig)).toBe(0);
    await bring(mara, rafi);
    expect(await totalOf(rafi.rig)).toBe(1);
    const found = await rafi.rig.ask('search', { text: 'Quill', limit: 5, settled: true });
    expect(found.ok).toBe(true);
    await lookAt(rafi, id);
    await lookAt(mara, id);
    await meet(mara, rafi);
    expect(await stateOf(rafi, id)).toEqual(await stateOf(mara, id));
    rafi = await restarted(rafi);
    expect(await stateOf(rafi, id)).toEqual(await stateOf(mara, id));
    expect(await totalOf(rafi.rig)).toBe(1);
    expect(await kindsOf(rafi.rig)).toEqual([]);
    expect(await kindsOf(mara.rig)).toEqual([]);
    expect([...mara.rig.bugs, ...rafi.rig.bugs]).toEqual([]);
  });

  it('shows nothing of a case whose key was not granted, and all of it once the key comes', async () => {
    const mara = await aFoundedRig();
    const hidden = await openedCase(mara);
    let rafi = await aSecondRig(mara);
    await recordGrant(mara.rig, rafi.rig, hidden);
    await bring(mara, rafi);
    const shown = async (): Promise<string> =>
      JSON.stringify([
        await rafi.rig.ask('caseList', everyCase),
        await rafi.rig.ask('myWork', { scope: 'unit' }),
        await rafi.rig.ask('health', {}),
        rafi.rig.changes,
      ]);
    expect(await totalOf(rafi.rig)).toBe(0);
    expect(await shown()).not.toContain(hidden);
    rafi = await restarted(rafi);
    expect(await shown()).not.toContain(hidden);
    const taken = await takeKeys(
      rafi.rig.room,
      openedIn(rafi.rig),
      caseKeys(openedIn(mara.rig), hidden),
    );
    expect(taken.ok).toBe(true);
    expect(await totalOf(rafi.rig)).toBe(1);
    expect(await stateOf(rafi, hidden)).toEqual(await stateOf(mara, hidden));
    await lookAt(mara, hidden);
    await bring(mara, rafi);
    expect(await stateOf(rafi, hidden)).toEqual(await stateOf(mara, hidden));
    rafi = await restarted(rafi);
    expect(await stateOf(rafi, hidden)).toEqual(await stateOf(mara, hidden));
    expect(rafi.rig.bugs).toEqual([]);
  });

  it('show what a colleague adds to a case that was opened after the first frames of theirs had come', async () => {
    const mara = await aFoundedRig();
    const rafi = await aSecondRig(mara);
    for (const nth of [1, 2, 3]) {
      const id = await openedCase(mara);
      await recordGrant(mara.rig, rafi.rig, id);
      // The key comes before the frames, as a grant does that lay on the share first.
      await takeKeys(rafi.rig.room, openedIn(rafi.rig), caseKeys(openedIn(mara.rig), id));
      await bring(mara, rafi);
      await lookAt(rafi, id);
      await meet(mara, rafi);
      expect(await stateOf(mara, id), `case ${String(nth)}`).toEqual(await stateOf(rafi, id));
      expect((await stateOf(mara, id)).timeline.join()).toContain(openedIn(rafi.rig).device.device);
    }
  });

  it('rebuilds all of it when the database is gone', async () => {
    const mara = await aFoundedRig();
    const id = await openedCase(mara);
    const secret = await openedCase(mara);
    let rafi = await aSecondRig(mara, { cases: [id] });
    await recordGrant(mara.rig, rafi.rig, id);
    await meet(mara, rafi);
    await lookAt(rafi, id);
    const before = await stateOf(rafi, id);
    rafi.rig.kill();
    await deleteTables(rafi.vaultId);
    rafi = await restarted(rafi);
    expect(await stateOf(rafi, id)).toEqual(before);
    expect(await totalOf(rafi.rig)).toBe(1);
    await recordGrant(mara.rig, rafi.rig, secret);
    await bring(mara, rafi);
    await takeKeys(rafi.rig.room, openedIn(rafi.rig), caseKeys(openedIn(mara.rig), secret));
    expect(await stateOf(rafi, secret)).toEqual(await stateOf(mara, secret));
    expect(await kindsOf(rafi.rig)).toEqual(['store-rebuilt']);
  });

  it('goes on under a new key, which who holds only the old one does not read', async () => {
    const mara = await aFoundedRig();
    const id = await openedCase(mara);
    let rafi = await aSecondRig(mara, { cases: [id] });
    await recordGrant(mara.rig, rafi.rig, id);
    await meet(mara, rafi);
    const key = Uint8Array.from({ length: 32 }, (_, at) => at);
    const renewed = [{ what: 'case-key' as const, caseId: caseId.parse(id), epoch: 1, key }];
    await takeKeys(mara.rig.room, openedIn(mara.rig), renewed);
    const before = (await stateOf(mara, id)).timeline.length;
    await tellOfKey(mara, [mara, rafi], id);
    await lookAt(mara, id);
    await meet(mara, rafi);
    expect((await stateOf(rafi, id)).timeline.length).toBe(before);
    expect((await stateOf(mara, id)).timeline.length).toBeGreaterThan(before);
    await takeKeys(rafi.rig.room, openedIn(rafi.rig), renewed);
    expect(await stateOf(rafi, id)).toEqual(await stateOf(mara, id));
    await lookAt(rafi, id);
    await lookAt(rafi, id);
    await meet(mara, rafi);
    rafi = await restarted(rafi);
    const again = await restarted(mara);
    expect(await stateOf(rafi, id)).toEqual(await stateOf(again, id));
    expect(await kindsOf(again.rig)).toEqual([]);
  });
});
