import { base64 } from '@scure/base';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { openerFor } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { openFrameBody, openFrameOuter } from '../seal/frame.ts';
import { sha256 } from '../seal/hash.ts';
import { frameRowId } from '../store/vault-store.ts';

/** @file Files that acts carry, read back from the frames that carried them. */

/** A file that an act carries: which act, which of its events, in which form, and the hash the case keeps of it. */
export type KeptFile = {
  readonly format: 'pdf' | 'docx' | 'original';
  readonly actId: string;
  readonly sha256: string | undefined;
  readonly isIt: (event: LooseEvent) => boolean;
};

/** The bytes as they were made, out of the frame that carried them, checked against the hash the case keeps. */
export async function readKeptFile(
  opened: Opened,
  loaded: Pick<LoadedCase, 'acts' | 'caseId'>,
  kept: KeptFile,
): Promise<Bytes | undefined> {
  const stored = loaded.acts.find((candidate) => candidate.act.id === kept.actId);
  const key = opened.keys.caseKeys.get(loaded.caseId);
  const frame = stored && (await opened.store.loadFrame(frameRowId(stored.device, stored.number)));
  if (!stored || !key || !frame) return undefined;
  const outer = openFrameOuter(
    opened.keys.unitKeys,
    { device: stored.device, number: stored.number },
    frame,
  );
  const body = outer.ok ? openFrameBody(key, outer.value) : undefined;
  // The original of a protected reporter's email lies in their compartment.
  const openSealed = openerFor(opened.keys, loaded.caseId);
  const event = body?.ok
    ? body.value.events.flatMap((one) => openSealed(one) ?? []).find(kept.isIt)
    : undefined;
  const text = event?.[`${kept.format}Base64`];
  const bytes = typeof text === 'string' ? Uint8Array.from(base64.decode(text)) : undefined;
  if (!bytes || bytesToHex(sha256(bytes)) !== kept.sha256) return undefined;
  return bytes;
}
