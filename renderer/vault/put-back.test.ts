import { expect, it } from 'vitest';
import { aReporter } from '../../test/builders/decisions.ts';
import { aReport } from '../../test/builders/report.ts';
import { createMemoryDisk, memoryDiskHolding } from '../../test/fakes/memory-disk.ts';
import {
  aFoundedRig,
  aSecondRig,
  openedIn,
  recordGrant,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { createRig, createRigShare, type RigShare } from '../../test/fakes/vault-rig.ts';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes } from '../../shared/kit/bytes.ts';
import { ok } from '../../shared/kit/result.ts';
import { appendActs } from './calls/append-acts.ts';
import { flush } from './calls/flush.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { deleteTables } from './store/database.ts';

/** @file A whole profile that was put back to an earlier day: nothing on its disk shows it, and the share holds what it lost. */

it('lets a profile that was put back take its lost acts from the share before it records anything', async () => {
  const share = await createRigShare();
  const { mara, rafi, id, yesterday } = await aDayLater(share);
  const lost = openedIn(mara.rig).ledger.tip().nextNumber;
  const restored = await putBack(mara, yesterday, { ...share, byItself: true });
  expect(openedIn(restored.rig).ledger.tip().nextNumber).toBe(lost + 1);
  await look(restored, id);
  expect(await kindsOf(restored)).toEqual(['tail-returned']);

  await restored.rig.ask('syncNow', {});
  await rafi.rig.syncOnce();
  expect(await kindsOf(rafi)).toEqual([]);
  expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
  expect([...rafi.rig.bugs, ...restored.rig.bugs]).toEqual([]);
});

it('takes in what came between reading the disk and asking whether anything is awaited', async () => {
  const share = await createRigShare();
  const { mara, rafi, yesterday } = await aDayLater(share);
  const lost = openedIn(mara.rig).ledger.tip().nextNumber;
  const again = await putBackDisk(mara, yesterday, share);
  metByThen(again.rig);
  const restored = await unlocked(again.rig, again.vaultId);
  expect(openedIn(restored.rig).ledger.tip().nextNumber).toBe(lost + 1);
  for (const { rig } of [restored, rafi]) await rig.syncOnce();
  expect(await kindsOf(rafi)).toEqual([]);
});

it('waits while a slow share answers, where nobody saves', async () => {
  const share = await createRigShare();
  const { mara, rafi, yesterday } = await aDayLater(share);
  const lost = openedIn(mara.rig).ledger.tip().nextNumber;
  const again = await putBackDisk(mara, yesterday, { ...share, byItself: true });
  const slow = slowly(again.rig, { asks: 40, from: Promise.resolve() });
  const restored = await unlocked(again.rig, again.vaultId);
  expect(slow.asked).toBeGreaterThan(40);
  expect(openedIn(restored.rig).ledger.tip().nextNumber).toBe(lost + 1);
  expect(await kindsOf(restored)).toEqual(['tail-returned']);
  await restored.rig.ask('syncNow', {});
  await rafi.rig.syncOnce();
  expect(await kindsOf(rafi)).toEqual([]);
});

it('lets whoever saves wait for a slow share a short while only, and keeps both acts that then have one number', async () => {
  const share = await createRigShare();
  const { mara, rafi, id, yesterday } = await aDayLater(share);
  const { rig, vaultId } = await putBackDisk(mara, yesterday, share);
  let begin = (): void => undefined;
  const from = new Promise<void>((resolve) => (begin = resolve));
  const slow = slowly(rig, { asks: 1000, from });
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  const look = { type: 'case.opened-to-look/1', purpose: 'casework' };
  const saved = appendActs(rig.room, openedIn(rig), [{ stream: id, events: [look] }]);
  begin();
  assert((await saved).ok, 'it is saved');
  // Five seconds each.
  expect(slow.asked).toBe(6);
  for (const each of [rig, rafi.rig, rig]) await each.syncOnce();
  expect(await kindsOf(rafi)).toEqual(['device-forked']);
  expect(await actsOf(rafi, id)).toEqual(await actsOf({ rig, vaultId }, id));
});

it('goes on without a share that is away, and keeps both acts that then have one number', async () => {
  const share = await createRigShare();
  const { mara, rafi, id, yesterday } = await aDayLater(share);
  const restored = await putBack(mara, yesterday, { disk: createMemoryDisk(), byItself: true });
  await look(restored, id);
  expect(await kindsOf(restored)).toEqual([]);
  const again = await restartedOn(restored, share);
  for (const { rig } of [again, rafi, again]) await rig.syncOnce();
  expect(await kindsOf(rafi)).toEqual(['device-forked']);
  expect(await actsOf(rafi, id)).toEqual(await actsOf(again, id));
});

it('says itself that two write under its name, where what it records has the number of an act that came back', async () => {
  const share = await createRigShare();
  const { mara, rafi, id, yesterday } = await aDayLater(share);
  const offline = await putBack(mara, yesterday, { disk: createMemoryDisk(), byItself: true });
  await flush(offline.rig.room, openedIn(offline.rig));
  const marks = [...offline.rig.disk.files()].filter(([path]) => /mark\.[ab]$/.test(path));
  // Put back once more, but for what it remembers of its newest act, which lies nowhere now.
  const restored = await putBack(offline, new Map([...yesterday, ...marks]), {
    ...share,
    byItself: true,
  });
  await look(restored, id);
  expect(await kindsOf(restored)).toContain('device-cloned');
  for (const { rig } of [restored, rafi]) await rig.syncOnce();
  expect(await kindsOf(rafi)).toContain('device-forked');
  expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
  expect([...rafi.rig.bugs, ...restored.rig.bugs]).toEqual([]);
});

const route = {
  origin: 'colleague',
  channel: 'direct-to-the-unit',
  protection: 'confidential',
  detail: '',
} as const;

/** Two colleagues with a case on a share, and the profile of one of them as it was before they went on. */
async function aDayLater(share: RigShare) {
  const mara = await aFoundedRig(share);
  await mara.rig.chooseShare();
  const saved = await mara.rig.ask('append', {
    stream: 'new',
    events: [aReport({ route }), aReporter({ protection: 'confidential' })],
    checkOnly: false,
  });
  assert(saved.ok && saved.value.caseId, 'the case is opened');
  const id = saved.value.caseId;
  const rafi = await aSecondRig(mara, { cases: [id] }, share);
  await rafi.rig.chooseShare();
  await recordGrant(mara.rig, rafi.rig, id);
  for (const { rig } of [mara, rafi]) await rig.syncOnce();
  const yesterday = new Map([...mara.rig.disk.files()].map(([path, it]) => [path, copyBytes(it)]));
  await look(mara, id);
  await look(mara, id);
  for (const { rig } of [mara, rafi]) await rig.syncOnce();
  return { mara, rafi, id, yesterday };
}

async function putBack(
  open: OpenRig,
  files: Awaited<ReturnType<typeof aDayLater>>['yesterday'],
  share: RigShare,
): Promise<OpenRig> {
  const { rig, vaultId } = await putBackDisk(open, files, share);
  return unlocked(rig, vaultId);
}

/** The workstation started on its earlier profile, and locked. */
async function putBackDisk(
  { rig, vaultId }: OpenRig,
  files: Awaited<ReturnType<typeof aDayLater>>['yesterday'],
  share: RigShare,
): Promise<OpenRig> {
  rig.kill();
  await deleteTables(vaultId);
  return { rig: await createRig(memoryDiskHolding(files), {}, share), vaultId };
}

/** A share that answers, and is not through with its first round for so many times of waiting, counted from then on. */
function slowly(
  { room }: OpenRig['rig'],
  { asks, from }: { readonly asks: number; readonly from: Promise<void> },
): { asked: number } {
  const { shell } = room.ports;
  const ask = shell.ask.bind(shell) as (channel: string, request: object) => Promise<unknown>;
  const slow = { asked: 0 };
  Object.assign(shell, {
    ask: async (channel: string, request: { readonly waitMs?: number }) => {
      if (channel !== 'share.met') return ask(channel, request);
      if (request.waitMs === 0) return ok({ met: false, isAnswering: false });
      await from;
      slow.asked += 1;
      return slow.asked > asks ? ask(channel, request) : ok({ met: false, isAnswering: true });
    },
  });
  return slow;
}

/** A share whose first round is over just when somebody asks. */
function metByThen({ room, syncOnce }: OpenRig['rig']): void {
  const { shell } = room.ports;
  const ask = shell.ask.bind(shell) as (channel: string, request: object) => Promise<unknown>;
  Object.assign(shell, {
    ask: async (channel: string, request: object) => {
      if (channel === 'share.met') await syncOnce();
      return ask(channel, request);
    },
  });
}

async function restartedOn({ rig, vaultId }: OpenRig, share: RigShare): Promise<OpenRig> {
  rig.kill();
  return unlocked(await createRig(rig.disk, {}, share), vaultId);
}

async function unlocked(rig: OpenRig['rig'], vaultId: OpenRig['vaultId']): Promise<OpenRig> {
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  // A save waits for the share, and what was owed is written then.
  await expect.poll(() => openedIn(rig).meeting).toBeUndefined();
  await expect
    .poll(() =>
      openedIn(rig)
        .unit.acts.at(-1)
        ?.events.map(({ type }) => type),
    )
    .toEqual(['session.unlocked/1']);
  return { rig, vaultId };
}

const look = async ({ rig }: OpenRig, caseId: CaseId): Promise<void> => {
  assert((await rig.ask('openCase', { caseId, purpose: 'casework' })).ok, 'the case opens');
};

async function actsOf({ rig }: OpenRig, caseId: CaseId): Promise<readonly string[]> {
  const view = await rig.ask('refreshCase', { caseId });
  assert(view.ok, 'the case can be read');
  return view.value.timeline.map(({ actId }) => actId);
}

async function kindsOf({ rig }: OpenRig): Promise<readonly string[]> {
  const health = await rig.ask('health', {});
  assert(health.ok, 'health answers');
  // The local store of the rig was not put back with the rest: it is made again.
  return health.value.troubles.map(({ kind }) => kind).filter((kind) => kind !== 'store-rebuilt');
}
