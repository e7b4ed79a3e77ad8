import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { sealCaseRecord } from '../fold/case-record.ts';
import { actOfFrame, compareActs, type StoredAct } from '../fold/stored-act.ts';
import type { EpochKey } from '../ledger/ring-keys.ts';
import type { Opened } from '../opened.ts';
import { platformEntropy } from '../entropy.ts';
import { frameTag, openFrameBody, openFrameOuter } from '../seal/frame.ts';
import { rowOfPlace, type FramePlace } from './device-tags.ts';

const framesAtOnce = 1000;

/** Makes a stream's record again from the frames in the store, when the record itself does not open. Named, never silent.
 *  Undefined when the frames are not all there: what is missing is not made up. */
export async function repairRecord(
  opened: Opened,
  stream: string,
  version: number,
): Promise<readonly StoredAct[] | undefined> {
  const keys = opened.keys.caseKeys.all(stream);
  const [newest] = keys;
  if (!newest) return undefined;
  const acts: StoredAct[] = [];
  for (const device of new Set([opened.device.device, ...opened.chains.keys()]))
    if (acts.length < version) acts.push(...(await actsBy(opened, device, keys, version)));
  const whole = acts.length === version;
  opened.troubles.push({
    kind: whole ? 'record-repaired' : 'frame-damaged',
    where: 'a case record',
  });
  if (!whole) return undefined;
  acts.sort(compareActs);
  const record = sealCaseRecord(opened.vaultId, stream, acts, newest.key, platformEntropy);
  await opened.following.run(() => opened.store.saveActs([], [record], opened.mark));
  return acts;
}

/** What one device wrote in the stream, at most `most` acts. */
async function actsBy(
  opened: Opened,
  device: DeviceId,
  keys: readonly EpochKey[],
  most: number,
): Promise<readonly StoredAct[]> {
  const byTag = new Map(
    keys.flatMap((held) =>
      Array.from(
        { length: most },
        (_, counter) => [bytesToHex(frameTag(held.key, device, counter)), held] as const,
      ),
    ),
  );
  const acts: StoredAct[] = [];
  const isOwn = device === opened.device.device;
  const end = isOwn
    ? opened.ledger.tip().nextNumber
    : (opened.chains.get(device)?.tip.nextNumber ?? 0);
  const branches = opened.chains.get(device)?.branches ?? [];
  const places: FramePlace[] = [
    ...Array.from({ length: end }, (_, number) => ({ number })),
    ...branches.map(({ number, hash }) => ({ number, branch: hash.slice(0, 8) })),
  ];
  for (let from = 0; from < places.length && acts.length < most; from += framesAtOnce) {
    const some = places.slice(from, from + framesAtOnce);
    const rows = await opened.store.loadFramesFrom(some.map((place) => rowOfPlace(device, place)));
    rows.forEach((row, index) => {
      const number = some[index]?.number ?? 0;
      const outer = row && openFrameOuter(opened.keys.unitKeys, { device, number }, row.box);
      const held = outer?.ok ? byTag.get(bytesToHex(outer.value.header.tag)) : undefined;
      if (!outer?.ok || !held) return;
      const body = openFrameBody(held.key, outer.value);
      if (body.ok) acts.push(actOfFrame(device, number, body.value, held.epoch, outer.value.hash));
    });
  }
  return acts;
}
