import { createRequire } from 'node:module';
import { assert } from '../../shared/kit/assert.ts';
import { streamTags, type BodySodium } from '../../shared/formats/wasm-sodium.ts';
import type { PartSodium } from '../../shared/formats/sealed-file.ts';

/** @file libsodium as sodium-native has it, asked at its binding: each function takes memory, where in it, how much of it. Sizes are not
 *  looked at behind this file. */

type Place = readonly [buffer: ArrayBufferLike, at: number, sizeBytes: number];
type Call = (...args: readonly unknown[]) => unknown;
const used = [
  'crypto_generichash',
  'crypto_secretstream_xchacha20poly1305_init_push',
  'crypto_secretstream_xchacha20poly1305_push',
  'crypto_secretstream_xchacha20poly1305_init_pull',
  'crypto_secretstream_xchacha20poly1305_pull',
  'crypto_aead_chacha20poly1305_ietf_encrypt',
  'crypto_aead_chacha20poly1305_ietf_decrypt',
  'sodium_memcmp',
  'sodium_memzero',
] as const;
type Binding = Readonly<Record<(typeof used)[number], Call>> & {
  readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number;
};

const headerBytes = 24;
const nothing = new Uint8Array(0);

/** The binary at this path; undefined where it cannot be loaded. */
export function loadNative(path: string): (PartSodium & BodySodium) | undefined {
  let loaded: unknown;
  try {
    loaded = createRequire(path)(path);
  } catch {
    return undefined; // missing, for another machine, or not allowed: WebAssembly makes the same bytes
  }
  return isBinding(loaded) ? nativeSodium(loaded) : undefined;
}

const isBinding = (loaded: unknown): loaded is Binding =>
  typeof loaded === 'object' &&
  loaded !== null &&
  used.every((name) => typeof Reflect.get(loaded, name) === 'function');

const at = (bytes: Uint8Array): Place => [bytes.buffer, bytes.byteOffset, bytes.byteLength];

function nativeSodium(binding: Binding): PartSodium & BodySodium {
  const state = (): Uint8Array =>
    new Uint8Array(binding.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  return {
    keyedHash: (sizeBytes, key, message) => {
      const out = new Uint8Array(sizeBytes);
      wentWell(binding.crypto_generichash(...at(out), ...at(message), ...at(key)));
      return out;
    },
    isEqual: (a, b) => a.length === b.length && binding.sodium_memcmp(a, b) === true,
    wipe: (bytes) => void binding.sodium_memzero(bytes),
    push: (key) => {
      const stream = state();
      const header = new Uint8Array(headerBytes);
      wentWell(
        binding.crypto_secretstream_xchacha20poly1305_init_push(
          ...at(stream),
          ...at(header),
          ...at(key),
        ),
      );
      return {
        header,
        seal: (plain, out, { isLast, bound = nothing }) => {
          const tag = isLast ? streamTags.last : streamTags.message;
          const wrote = binding.crypto_secretstream_xchacha20poly1305_push(
            ...at(stream),
            ...at(out),
            ...at(plain),
            ...at(bound),
            tag,
          );
          assert(typeof wrote === 'number' && wrote >= 0, 'libsodium seals what it is given');
        },
      };
    },
    pull: (key, header) => {
      const stream = state();
      wentWell(
        binding.crypto_secretstream_xchacha20poly1305_init_pull(
          ...at(stream),
          ...at(header),
          ...at(key),
        ),
      );
      const tag = new Uint8Array(1);
      return (sealed, out, { isLast, bound = nothing }) => {
        const read = binding.crypto_secretstream_xchacha20poly1305_pull(
          ...at(stream),
          ...at(out),
          ...at(tag),
          ...at(sealed),
          ...at(bound),
        );
        const isOpened = typeof read === 'number' && read >= 0;
        return isOpened && tag[0] === (isLast ? streamTags.last : streamTags.message);
      };
    },
    sealBody: (plain, nonce, key, out) => {
      const wrote = binding.crypto_aead_chacha20poly1305_ietf_encrypt(
        ...[out, plain, undefined, nonce, key],
      );
      assert(typeof wrote === 'number' && wrote >= 0, 'libsodium seals what it is given');
    },
    openBody: (sealed, nonce, key, out) => {
      const read = binding.crypto_aead_chacha20poly1305_ietf_decrypt(
        ...[out, sealed, undefined, nonce, key],
      );
      return typeof read === 'number' && read >= 0;
    },
  };
}

const wentWell = (status: unknown): void =>
  assert(status === 0, 'libsodium does what it is asked with the right sizes');
