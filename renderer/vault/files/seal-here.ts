import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import {
  createPartSealer,
  planParts,
  sealedPartBytes,
  partStartBytes,
  type PartPlan,
  type PartPlace,
} from '../../../shared/formats/sealed-file.ts';
import { bytesToHex, concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId, itemId, type CaseId, type ItemId } from '../../../shared/kit/ids.ts';
import { filePartBytes, type SealedFile } from '../../../shared/kit/sealed-file.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { handOnFileKey } from '../access/file-keys.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { partSodium } from '../seal/part-sodium.ts';
import { sodium } from '../seal/sodium.ts';
import { changeAttachments } from './attached.ts';
import { removeFileKey } from './drop-file.ts';
import { fileKeyRecord } from './file-key.ts';
import { asJob, type JobAtHand } from './jobs.ts';

/** @file Seals for a case what the vault has in its hands: what is inside a bundle that came, or one file of it. One part at a time; the
 *  sealer process seals what lies outside as a file. */

/** What is sealed. `read` gives a run of it, as long as was asked for. */
export type HereToSeal = {
  readonly caseId: CaseId;
  readonly name: string;
  readonly sizeBytes: number;
  readonly read: (fromBytes: number, sizeBytes: number) => Answer<Uint8Array>;
  readonly foundAt?: string;
};

/** Seals it under a key of its own, and hands that on. No event knows of it yet: it stands among the attachments, like a file that was
 *  chosen and is not registered. Faults: file/damaged (what is read ends too early), cancelled, disk/*. */
export async function sealHere(room: Room, opened: Opened, what: HereToSeal): Answer<SealedFile> {
  const { caseId, name, sizeBytes } = what;
  const fileId = itemId.parse(createId(room.ports.entropy));
  const keySecret = Uint8Array.from(room.ports.entropy(32));
  const record = fileKeyRecord(caseId, fileId, keySecret);
  // Before the key: what a kill leaves is found by this.
  const { foundAt } = what;
  const begun = { caseId, fileId, name, sizeBytes, ...(foundAt === undefined ? {} : { foundAt }) };
  await changeAttachments(opened, (all) => [...all, { ...begun, written: [] }]);
  const kept = await opened.queue.run(() => opened.ring.keep([record]));
  if (!kept.ok) return shellFault(kept.error);
  opened.keys.add(record);
  const about = { caseId, fileId, name, sizeBytes, doing: 'sealing' } as const;
  const sealed = await asJob(opened, about, (job) =>
    sealParts(room, opened, { ...what, fileId, keySecret }, job),
  );
  if (!sealed.ok) {
    await removeFileKey(room, opened, caseId, { fileId, parts: [...sealed.error.parts] });
    await changeAttachments(opened, (all) => all.filter((one) => one.fileId !== fileId));
    return { ok: false, error: sealed.error.because };
  }
  const file = sealed.value;
  await changeAttachments(opened, (all) =>
    all.map((one) => (one.fileId === fileId ? { ...begun, sealed: file } : one)),
  );
  await handOnFileKey(room, opened, caseId, fileId);
  await sealToCards(room, opened, [caseId]);
  return ok(file);
}

type Parts = SealedFile['parts'];
type BrokenOff = { readonly because: VaultError; readonly parts: Parts };

async function sealParts(
  room: Room,
  opened: Opened,
  what: HereToSeal & { readonly fileId: ItemId; readonly keySecret: Bytes },
  job: JobAtHand,
): Promise<Result<SealedFile, BrokenOff>> {
  const { fileId, keySecret, sizeBytes } = what;
  const hash = sodium.crypto_hash_sha512_init();
  const parts: { name: string; sizeBytes: number }[] = [];
  const brokenOff = (because: VaultError): Result<never, BrokenOff> => ({
    ok: false,
    error: { because, parts },
  });
  for (const [number, plan] of planParts(sizeBytes).entries()) {
    if (job.cancel.aborted) return brokenOff(fault('cancelled').error);
    const read = await what.read(number * filePartBytes, plan.contentBytes);
    if (!read.ok) return brokenOff(read.error);
    if (read.value.length !== plan.contentBytes) return brokenOff(fault('file/damaged').error);
    sodium.crypto_hash_sha512_update(hash, read.value);
    const bytes = sealPart({ keySecret, fileId, number }, plan, read.value);
    parts.push({ name: `${bytesToHex(sha256(bytes))}.prt`, sizeBytes: plan.contentBytes });
    await note(opened, fileId, parts);
    const { vaultId } = opened;
    const put = await room.ports.shell.ask('parcel.write', { vaultId, kind: 'files', bytes });
    if (!put.ok) return brokenOff(shellFault(put.error).error);
    job.progress(number * filePartBytes + plan.contentBytes, sizeBytes);
  }
  const sha512 = bytesToHex(sodium.crypto_hash_sha512_final(hash));
  return ok({ fileId, sizeBytes, sha512, parts });
}

/** On the disk before the part is: it is found and removed after a kill. */
const note = (opened: Opened, fileId: ItemId, parts: Parts): Promise<void> =>
  changeAttachments(opened, (all) =>
    all.map((one) =>
      one.fileId === fileId ? { ...one, written: parts.map(({ name }) => name) } : one,
    ),
  );

function sealPart(place: PartPlace, plan: PartPlan, content: Uint8Array): Bytes {
  const sealer = createPartSealer(partSodium, place, plan);
  const padded = new Uint8Array(plan.paddedBytes);
  padded.set(content);
  const out = new Uint8Array(sealedPartBytes(plan) - partStartBytes);
  return concatBytes([sealer.start, sealer.seal(padded, out)]);
}
