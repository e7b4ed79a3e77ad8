import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { sealCaseRecord } from '../fold/case-record.ts';
import { actOfFrame, compareActs, type StoredAct } from '../fold/stored-act.ts';
import type { Opened } from '../opened.ts';
import { platformEntropy } from '../entropy.ts';
import { frameTag, openFrameBody, openFrameOuter } from '../seal/frame.ts';
import { frameRowId } from '../store/vault-store.ts';

const framesAtOnce = 1000;

/** Makes a stream's record again from the frames in the store, when the record itself does not open. Named, never silent.
 *  Undefined when the frames are not all there: what is missing is not made up. */
export async function repairRecord(
  opened: Opened,
  stream: string,
  version: number,
): Promise<readonly StoredAct[] | undefined> {
  const key = opened.keys.caseKeys.get(stream);
  if (!key) return undefined;
  const { device } = opened.device;
  const tags = new Set(
    Array.from({ length: version }, (_, counter) => bytesToHex(frameTag(key, device, counter))),
  );
  const acts: StoredAct[] = [];
  const end = opened.ledger.tip().nextNumber;
  for (let from = 0; from < end && acts.length < version; from += framesAtOnce) {
    const numbers = Array.from(
      { length: Math.min(framesAtOnce, end - from) },
      (_, offset) => from + offset,
    );
    const rows = await opened.store.loadFramesFrom(
      numbers.map((number) => frameRowId(device, number)),
    );
    rows.forEach((row, index) => {
      const number = from + index;
      const outer = row && openFrameOuter(opened.keys.unitKeys, { device, number }, row.box);
      if (!outer?.ok || !tags.has(bytesToHex(outer.value.header.tag))) return;
      const body = openFrameBody(key, outer.value);
      if (body.ok) acts.push(actOfFrame(device, number, body.value));
    });
  }
  const whole = acts.length === version;
  opened.troubles.push({
    kind: whole ? 'record-repaired' : 'frame-damaged',
    where: 'a case record',
  });
  if (!whole) return undefined;
  acts.sort(compareActs);
  const record = sealCaseRecord(opened.vaultId, stream, acts, key, platformEntropy);
  await opened.following.run(() => opened.store.saveActs([], [record], opened.mark));
  return acts;
}
