import { err, ok } from '../../../shared/kit/result.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { sodium } from '../seal/sodium.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import type { Came } from './came.ts';
import { unpackBag } from './unpack-bag.ts';
import { sealedWith, unseal } from './unseal.ts';

/** A small bundle, opened in the worker's own memory. */
export function inMemory(bundle: Bytes): Came {
  const sha512 = sodium.crypto_hash_sha512(bundle);
  return {
    ...{ sha512: bytesToHex(sha512), sizeBytes: bundle.length, signature: undefined },
    sealedWith: sealedWith(bundle),
    open: async (openers, outerKey) => {
      const plain = await unseal(bundle, openers);
      if (!plain.ok) return err({ step: 'seal', because: plain.error, paths: [] });
      const bag = unpackBag(plain.value, outerKey);
      return bag.ok ? ok(bag.value) : bag;
    },
    forget: () => Promise.resolve(),
  };
}
