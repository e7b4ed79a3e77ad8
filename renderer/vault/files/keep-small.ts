import {
  createPartSealer,
  planParts,
  sealedPartBytes,
} from '../../../shared/formats/sealed-file.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, concatBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { sha512 } from '../seal/hash.ts';
import { partSodium } from '../seal/part-sodium.ts';
import { fileKeyRecord } from './file-key.ts';

/** Keeps a small file that came with the program, and so is on no disk that the sealer could read it from: sealed here, in one part, under a
 *  key of its own. undefined: the disk did not take it. */
export async function keepSmall(
  room: Room,
  opened: Opened,
  stream: string,
  content: Bytes,
): Promise<SealedFile | undefined> {
  const fileId = itemId.parse(createId(room.ports.entropy));
  const keySecret = Uint8Array.from(room.ports.entropy(32));
  const record = fileKeyRecord(stream, fileId, keySecret);
  const kept = await opened.queue.run(() => opened.ring.keep([record]));
  if (!kept.ok) return undefined;
  opened.keys.add(record);
  const [plan, more] = planParts(content.length);
  assert(plan && !more, 'a small file is one part');
  const sealer = createPartSealer(partSodium, { keySecret, fileId, number: 0 }, plan);
  const padded = new Uint8Array(plan.paddedBytes);
  padded.set(content);
  const sealed = sealer.seal(padded, new Uint8Array(sealedPartBytes(plan)));
  const written = await room.ports.shell.ask('parcel.write', {
    vaultId: opened.vaultId,
    kind: 'files',
    bytes: concatBytes([sealer.start, sealed]),
  });
  if (!written.ok) return undefined;
  return {
    fileId,
    sizeBytes: content.length,
    sha512: bytesToHex(sha512(content)),
    parts: [{ name: written.value.name, sizeBytes: content.length }],
  };
}
