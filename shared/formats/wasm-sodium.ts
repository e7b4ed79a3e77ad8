import type { PartSodium } from './sealed-file.ts';

/** @file What sealed files and age bodies need of libsodium, over the library of WebAssembly. Who uses it brings the library. */

/** The AEAD of an age body: ChaCha20-Poly1305 with twelve bytes of nonce (age-encryption.org/v1, Payload). */
export type BodySodium = {
  readonly sealBody: (
    plain: Uint8Array,
    nonce: Uint8Array,
    key: Uint8Array,
    out: Uint8Array,
  ) => void;
  /** False: not what was sealed here. */
  readonly openBody: (
    sealed: Uint8Array,
    nonce: Uint8Array,
    key: Uint8Array,
    out: Uint8Array,
  ) => boolean;
};

type State = { readonly name: string };
/** As much of `libsodium-wrappers-sumo` as is used here. */
export type SodiumLibrary<S = State> = {
  crypto_generichash(sizeBytes: number, message: Uint8Array, key: Uint8Array): Uint8Array;
  memcmp(a: Uint8Array, b: Uint8Array): boolean;
  memzero(bytes: Uint8Array): void;
  crypto_secretstream_xchacha20poly1305_init_push(key: Uint8Array): {
    readonly state: S;
    readonly header: Uint8Array;
  };
  crypto_secretstream_xchacha20poly1305_push(
    state: S,
    message: Uint8Array,
    bound: Uint8Array | null,
    tag: number,
  ): Uint8Array;
  crypto_secretstream_xchacha20poly1305_init_pull(header: Uint8Array, key: Uint8Array): S;
  crypto_secretstream_xchacha20poly1305_pull(
    state: S,
    sealed: Uint8Array,
    bound: Uint8Array | null,
  ): { readonly message: Uint8Array; readonly tag: number } | false;
  crypto_aead_chacha20poly1305_ietf_encrypt(
    message: Uint8Array,
    bound: null,
    secretNonce: null,
    nonce: Uint8Array,
    key: Uint8Array,
  ): Uint8Array;
  crypto_aead_chacha20poly1305_ietf_decrypt(
    secretNonce: null,
    sealed: Uint8Array,
    bound: null,
    nonce: Uint8Array,
    key: Uint8Array,
  ): Uint8Array;
};

/** The two tags of a stream that we use. */
export const streamTags = { message: 0, last: 3 } as const;

/** Over the library, once it is ready. */
export function wasmSodium<S>(library: SodiumLibrary<S>): PartSodium & BodySodium {
  return {
    keyedHash: (sizeBytes, key, message) => library.crypto_generichash(sizeBytes, message, key),
    isEqual: (a, b) => a.length === b.length && library.memcmp(a, b),
    wipe: (bytes) => library.memzero(bytes),
    push: (key) => {
      const { state, header } = library.crypto_secretstream_xchacha20poly1305_init_push(key);
      return {
        header,
        seal: (plain, out, { isLast, bound }) => {
          const tag = isLast ? streamTags.last : streamTags.message;
          out.set(
            library.crypto_secretstream_xchacha20poly1305_push(state, plain, bound ?? null, tag),
          );
        },
      };
    },
    pull: (key, header) => {
      const state = library.crypto_secretstream_xchacha20poly1305_init_pull(header, key);
      return (sealed, out, { isLast, bound }) => {
        const opened = library.crypto_secretstream_xchacha20poly1305_pull(
          state,
          sealed,
          bound ?? null,
        );
        if (opened === false) return false;
        if (opened.tag !== (isLast ? streamTags.last : streamTags.message)) return false;
        out.set(opened.message);
        return true;
      };
    },
    sealBody: (plain, nonce, key, out) => {
      out.set(library.crypto_aead_chacha20poly1305_ietf_encrypt(plain, null, null, nonce, key));
    },
    openBody: (sealed, nonce, key, out) => {
      try {
        out.set(library.crypto_aead_chacha20poly1305_ietf_decrypt(null, sealed, null, nonce, key));
        return true;
      } catch (cause: unknown) {
        // libsodium throws a plain Error when the tag does not fit; a TypeError would be a wrong call, a bug of ours.
        if (cause instanceof TypeError) throw cause;
        return false;
      }
    },
  };
}
