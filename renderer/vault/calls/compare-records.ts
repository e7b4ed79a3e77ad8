import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { Writer } from '../../../shared/formats/cursor.ts';
import { hexToBytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { sixWords } from '../keys/six-words.ts';
import { heldFrame } from '../ingest/take-in.ts';
import type { Opened } from '../opened.ts';
import { openFrameOuter } from '../seal/frame.ts';
import { hashFor } from '../seal/hash.ts';
import { frameRowId } from '../store/vault-store.ts';
import type { Answer, Room } from '../room.ts';
import { ok } from '../../../shared/kit/result.ts';
import { chainOf } from './take-in-all.ts';
import { betweenWorkstations, troublesOf } from './troubles.ts';

/** Six words over the newest act that is held of each workstation, for two colleagues to compare by telephone, and what is wrong between
 *  workstations. Of this one it counts what is on the share: more than that nobody else can hold. Format: docs/formats/frame.md 7. */
export async function compareRecords(
  _room: Room,
  opened: Opened,
): Answer<VaultAnswers['compareRecords']> {
  const devices = new Set([opened.device.device, ...opened.chains.keys()]);
  const tips: { device: DeviceId; number: number; hash: string }[] = [];
  for (const device of [...devices].sort()) {
    const tip = await tipToCompare(opened, device);
    if (tip) tips.push({ device, ...tip });
  }
  const written = tips.map(({ device, number, hash }) =>
    new Writer(56)
      .id(device)
      .u64(number)
      .bytes(hexToBytes(hash) ?? new Uint8Array(32))
      .finish(),
  );
  return ok({
    words: sixWords(hashFor('record-words', ...written)),
    workstations: tips.length,
    troubles: troublesOf(opened).filter(({ kind }) => betweenWorkstations.has(kind)),
  });
}

async function tipToCompare(
  opened: Opened,
  device: DeviceId,
): Promise<{ number: number; hash: string } | undefined> {
  const { tip } = chainOf(opened, device);
  const newest = tip.nextNumber - 1;
  const isOwn = device === opened.device.device;
  const number = isOwn ? Math.min(newest, opened.share.onShare.get(device) ?? newest) : newest;
  if (number < 0 || tip.hash === undefined) return undefined;
  if (number === newest) return { number, hash: tip.hash };
  const box = await opened.store.loadFrame(frameRowId(device, number));
  const outer = box && openFrameOuter(opened.keys.unitKeys, { device, number }, box);
  return box && outer?.ok
    ? { number, hash: heldFrame(outer.value, box, '').hash }
    : { number: newest, hash: tip.hash };
}
