import { err, ok } from '../../../shared/kit/result.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { sealHere } from '../files/seal-here.ts';
import type { Opened } from '../opened.ts';
import { fault, type Room } from '../room.ts';
import { sodium } from '../seal/sodium.ts';
import type { Archive } from './archive.ts';
import type { Came } from './came.ts';
import { unpackBag } from './unpack-bag.ts';
import { sealedWith, unseal } from './unseal.ts';

/** A small bundle, opened in the worker's own memory. */
export function inMemory(room: Room, opened: Opened, bundle: Bytes): Came {
  const sha512 = sodium.crypto_hash_sha512(bundle);
  let archive: Archive | undefined;
  return {
    ...{ sha512: bytesToHex(sha512), sizeBytes: bundle.length, signature: undefined },
    sealedWith: sealedWith(bundle),
    open: async (openers, outerKey) => {
      const plain = await unseal(bundle, openers);
      if (!plain.ok) return err({ step: 'seal', because: plain.error, paths: [] });
      const bag = unpackBag(plain.value, outerKey);
      if (!bag.ok) return bag;
      archive = inBytes(plain.value);
      return ok({ ...bag.value, archive });
    },
    keep: (caseId, name) =>
      archive
        ? sealHere(room, opened, { ...archive, caseId, name })
        : Promise.resolve(fault('cancelled')),
    forget: () => {
      archive = undefined;
      return Promise.resolve();
    },
  };
}

const inBytes = (bytes: Bytes): Archive => ({
  sizeBytes: bytes.length,
  read: (fromBytes, sizeBytes) =>
    Promise.resolve(ok(bytes.subarray(fromBytes, fromBytes + sizeBytes))),
});
