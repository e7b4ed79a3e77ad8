import { aReporter } from '../builders/decisions.ts';
import { aReport } from '../builders/report.ts';
import { memoryDiskHolding } from './memory-disk.ts';
import {
  aFoundedRig,
  aSecondRig,
  carrySegments,
  openedIn,
  recordGrant,
  rigPassphrase,
  type OpenRig,
} from './two-devices.ts';
import { createRig } from './vault-rig.ts';
import { assert } from '../../shared/kit/assert.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import type { CaseId } from '../../shared/kit/ids.ts';
import { ingestArrived } from '../../renderer/vault/calls/ingest-arrived.ts';
import { deleteTables } from '../../renderer/vault/store/database.ts';

/** @file Two colleagues with one case, whose records are carried from one to the other as files, and whose profiles are put back. Everybody is
 *  invented. */

export async function openedCase({ rig }: OpenRig): Promise<CaseId> {
  const saved = await rig.ask('append', {
    stream: 'new',
    events: [
      aReport({
        route: {
          origin: 'colleague',
          channel: 'direct-to-the-unit',
          protection: 'confidential',
          detail: '',
        },
      }),
      aReporter({ protection: 'confidential' }),
    ],
    checkOnly: false,
  });
  assert(saved.ok && saved.value.caseId, 'the case is opened');
  return saved.value.caseId;
}

/** Two colleagues with one case, who have met. */
export async function twoColleagues(): Promise<{ mara: OpenRig; rafi: OpenRig; id: CaseId }> {
  const mara = await aFoundedRig();
  const id = await openedCase(mara);
  const rafi = await aSecondRig(mara, { cases: [id] });
  await recordGrant(mara.rig, rafi.rig, id);
  await bring(mara, rafi);
  return { mara, rafi, id };
}

export async function bring(from: OpenRig, to: OpenRig): Promise<void> {
  await carrySegments(from, to);
  await ingestArrived(to.rig.room, openedIn(to.rig));
}

/** Takes in what somebody wrote themselves, and none of what they had from others. */
export async function carryOwn(from: OpenRig, to: OpenRig): Promise<void> {
  const { rig, vaultId } = from;
  await rig.room.ports.shell.ask('replica.close', { vaultId });
  const own = openedIn(rig).device.device;
  for (const [path, bytes] of rig.disk.files()) {
    const target = path.replace(vaultId, to.vaultId);
    const isOwn = path.endsWith('.seg') && readFrames(bytes).records.some(({ id }) => id === own);
    if (!isOwn || to.rig.disk.files().has(target)) continue;
    await to.rig.disk.makeFolder(target.slice(0, target.lastIndexOf('/')));
    await (await to.rig.disk.create(target)).append(bytes);
  }
  await ingestArrived(to.rig.room, openedIn(to.rig));
}

/** Takes in segments as they once lay in a profile: from a stick, a further copy. */
export async function bringFiles(files: ReadonlyMap<string, Bytes>, from: OpenRig, to: OpenRig) {
  for (const [path, bytes] of files) {
    const target = path.replace(from.vaultId, to.vaultId);
    if (!path.endsWith('.seg') || to.rig.disk.files().has(target)) continue;
    await to.rig.disk.makeFolder(target.slice(0, target.lastIndexOf('/')));
    await (await to.rig.disk.create(target)).append(bytes);
  }
  await ingestArrived(to.rig.room, openedIn(to.rig));
}

/** The profile as it is now, to be put back later. */
export async function backUp({ rig, vaultId }: OpenRig): Promise<ReadonlyMap<string, Bytes>> {
  await rig.room.ports.shell.ask('replica.close', { vaultId });
  return new Map([...rig.disk.files()].map(([path, bytes]) => [path, copyBytes(bytes)]));
}
export const without = (files: ReadonlyMap<string, Bytes>, others: ReadonlyMap<string, Bytes>) =>
  new Map([...files].filter(([path]) => !others.has(path)));
export async function putBack({ rig, vaultId }: OpenRig, files: ReadonlyMap<string, Bytes>) {
  rig.kill();
  await deleteTables(vaultId);
  const again = await createRig(memoryDiskHolding(files));
  assert((await again.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  return { rig: again, vaultId };
}

export async function restarted({ rig, vaultId }: OpenRig): Promise<OpenRig> {
  rig.kill();
  const again = await createRig(rig.disk);
  assert((await again.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  return { rig: again, vaultId };
}

export const look = async ({ rig }: OpenRig, caseId: CaseId): Promise<void> => {
  const looked = await rig.ask('openCase', { caseId, purpose: 'casework' });
  assert(looked.ok, 'the case opens');
};
export const timelineOf = async ({ rig }: OpenRig, caseId: CaseId) => {
  const view = await rig.ask('refreshCase', { caseId });
  assert(view.ok, 'the case can be read');
  return view.value.timeline;
};
export const actsOf = async (rig: OpenRig, caseId: CaseId) =>
  (await timelineOf(rig, caseId)).map(({ actId }) => actId);
export const kindsOf = async ({ rig }: OpenRig) => {
  const health = await rig.ask('health', {});
  assert(health.ok, 'health answers');
  return health.value.troubles.map(({ kind }) => kind);
};
