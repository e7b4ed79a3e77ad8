import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { storedActs } from '../calls/acts-of.ts';
import { tagsOf } from '../calls/take-in-all.ts';
import { insertActs, type StoredAct } from '../fold/stored-act.ts';
import { createDeviceTags, rowOfPlace } from '../ingest/device-tags.ts';
import { actIn, isTrouble } from '../ingest/take-in.ts';
import { keysOf, type RingKeys } from '../ledger/ring-keys.ts';
import { loadActs } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { frameTag, openFrameOuter } from '../seal/frame.ts';
import type { SealedCase } from './sealed-case.ts';

/** @file Reads a case under keys that are on no ring: whether somebody may have them is in the case itself, so it is looked at before
 *  they are taken. Nothing is stored, listed or told. */

/** The case as these keys and those on the ring show it. */
export async function readUnder(
  opened: Opened,
  stream: string,
  sealed: SealedCase,
): Promise<LoadedCase> {
  const keys = ringOf(opened, stream, sealed);
  const found: StoredAct[] = [];
  for (const device of opened.chains.keys()) {
    const { unknown } = (await tagsOf(opened, device)).stored();
    const tags = createDeviceTags(device, keys, { counts: {}, unknown }, false);
    const recognised = tags.explain([stream]);
    const rows = await opened.store.loadFramesFrom(
      recognised.map((known) => rowOfPlace(device, known)),
    );
    for (const [at, known] of recognised.entries()) {
      const row = rows[at];
      const address = { device, number: known.number };
      const outer = row && openFrameOuter(opened.keys.unitKeys, address, row.box);
      if (!outer?.ok) continue;
      const member = opened.membership.memberOf(device);
      const act = actIn({ device, member }, outer.value, known);
      if (!isTrouble(act)) found.push(act);
    }
  }
  const acts = insertActs(await storedActs(opened, stream), found);
  const { membership, unit, chains } = opened;
  return loadActs({ keys, membership, unit, chains }, stream, acts);
}

function ringOf(opened: Opened, stream: string, sealed: SealedCase): RingKeys {
  const keys = keysOf([]);
  const id = caseId.parse(stream);
  for (const { epoch, key } of [...opened.keys.caseKeys.all(stream), ...sealed.keys])
    keys.add({ what: 'case-key', caseId: id, epoch, key });
  for (const part of sealed.parts) keys.add({ what: 'compartment-key', caseId: id, ...part });
  return keys;
}

/** True when some workstation began to write under this key, in frames that wait for it here. */
export function frameTagsUsed(opened: Opened, key: Bytes): boolean {
  return [...opened.tags].some(([device, tags]) =>
    Object.hasOwn(tags.stored().unknown, bytesToHex(frameTag(key, device, 0))),
  );
}
