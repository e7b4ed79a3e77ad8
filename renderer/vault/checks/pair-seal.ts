import { base64 } from '@scure/base';
import { domainLabel, sealContext } from '../../../shared/formats/context.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { RingKeys } from '../ledger/ring-keys.ts';
import { keyedHash } from '../seal/hash.ts';
import { open, seal } from '../seal/seal.ts';

/** @file What is decided of a hit between two cases belongs to both and may be read in neither alone: whoever reads one of them would learn of the
 *  other. It lies in the room of checks, under a key made of the keys of both (docs/formats/hits.md, decision 0056). Who does not hold both sees a box. */

/** Two cases, whichever comes first. */
export type TwoCases = readonly [string, string];

type PairKey = { readonly key: Bytes; readonly tag: string };

/** Every key that two cases make, the newest first: each case may have had several. */
function keysOf(keys: RingKeys, cases: TwoCases): readonly PairKey[] {
  const [first, second] = cases.toSorted();
  if (first === undefined || second === undefined || first === second) return [];
  return keys.caseKeys.all(first).flatMap((one) =>
    keys.caseKeys.all(second).map((other) => {
      const key = keyedHash(32, one.key, domainLabel('check-pair-key'), other.key);
      return { key, tag: bytesToHex(keyedHash(16, key, domainLabel('check-pair-tag'))) };
    }),
  );
}

/** Seals something for whoever reads both cases; undefined without both keys. */
export function sealForBoth(
  keys: RingKeys,
  cases: TwoCases,
  room: string,
  content: unknown,
  entropy: Entropy,
): { readonly tag: string; readonly sealed: string } | undefined {
  const [newest] = keysOf(keys, cases);
  if (!newest) return undefined;
  const box = seal(
    newest.key,
    sealContext('check-pair', room),
    encodeText(JSON.stringify(content)),
    entropy,
  );
  return { tag: newest.tag, sealed: base64.encode(box) };
}

/** Opens what was sealed for readers of two cases, of what lies in the room. */
export function openForBoth<T extends { readonly tag: string; readonly sealed: string }>(
  keys: RingKeys,
  cases: TwoCases,
  room: string,
  sealed: readonly T[],
): readonly { readonly of: T; readonly content: unknown }[] {
  const byTag = new Map(keysOf(keys, cases).map(({ tag, key }) => [tag, key]));
  return sealed.flatMap((of) => {
    const key = byTag.get(of.tag);
    const opened = key && open(key, sealContext('check-pair', room), boxOf(of.sealed));
    return opened?.ok === true ? [{ of, content: readJson(decodeText(opened.value)) }] : [];
  });
}

/** Somebody may have written what is no box. */
function boxOf(sealed: string): Uint8Array {
  try {
    return base64.decode(sealed);
  } catch (cause: unknown) {
    if (cause instanceof Error) return new Uint8Array();
    throw cause;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause: unknown) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
