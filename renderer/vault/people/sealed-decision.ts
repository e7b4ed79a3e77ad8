import { base64 } from '@scure/base';
import type { Mention } from '../../../shared/domain/mention.ts';
import type { Decided } from '../../../shared/domain/sameness/decision-of.ts';
import { samenessEvents } from '../../../shared/domain/sameness/events.ts';
import type { SealedDecision } from '../../../shared/domain/sameness/slice.ts';
import { domainLabel, sealContext } from '../../../shared/formats/context.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy } from '../../../shared/kit/ids.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { keyedHash } from '../seal/hash.ts';
import { open, seal } from '../seal/seal.ts';

/** @file Decisions on who is who that rest on cases: sealed under a key that only who holds the keys of all those cases can make, and found
 *  by a hint that tells nobody else which they are. Format: docs/formats/sameness.md. Decision 0052. */

/** What somebody must hold to know a record that tells of a person: a case's key, or that of the part of it with who reported. */
export type Secret = { readonly name: string; readonly key: Bytes };

/** The names of what a pair of mentions rests on, in their order; none where both are in registers. */
export function secretNamesOf(keys: readonly Mention['key'][]): readonly string[] {
  const names = keys.flatMap((key) => {
    const [kind, stream = '', part] = key.split(':');
    if (kind !== 'case') return [];
    return [part === 'reporter' ? `${stream}.reporter` : stream];
  });
  return [...new Set(names)].sort();
}

type SealedEvent = Omit<SealedDecision, 'act'> & { readonly type: 'sameness.sealed/1' };

/** Seals a decision for those who hold one secret, or two. */
export function sealDecision(
  decided: Decided,
  secrets: readonly Secret[],
  stream: string,
  entropy: Entropy,
): SealedEvent {
  assert(secrets.length === 1 || secrets.length === 2, 'a pair rests on one secret or two');
  const salt = bytesToHex(entropy(16));
  const hint = secrets.map((secret) => hintOf(secret, salt)).reduce(xor);
  const content = encodeText(JSON.stringify(decided));
  const box = seal(keyOf(secrets, salt), sealContext('sameness', stream, salt), content, entropy);
  return { type: 'sameness.sealed/1', salt, hint: bytesToHex(hint), box: base64.encode(box) };
}

/** Opens a decision with the secrets somebody holds; undefined where they are not those it was sealed under, or it is no decision. */
export function openDecision(
  sealed: Omit<SealedDecision, 'act'>,
  secrets: readonly Secret[],
  stream: string,
): Decided | undefined {
  for (const found of secretsOf(sealed, secrets)) {
    const context = sealContext('sameness', stream, sealed.salt);
    const opened = open(keyOf(found, sealed.salt), context, base64.decode(sealed.box));
    if (!opened.ok) continue;
    return parse(opened.value);
  }
  return undefined;
}

/** One secret whose hint it is, or two whose hints make it together: whoever holds only one of two cannot tell that it is one of them. */
function* secretsOf(
  { salt, hint }: Omit<SealedDecision, 'act'>,
  secrets: readonly Secret[],
): Generator<readonly Secret[]> {
  const hints = secrets.map((secret) => ({ secret, hint: hintOf(secret, salt) }));
  const byHint = new Map(hints.map((each) => [bytesToHex(each.hint), each.secret]));
  const alone = byHint.get(hint);
  if (alone) yield [alone];
  const wanted = Uint8Array.from(hint.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  for (const each of hints) {
    const other = byHint.get(bytesToHex(xor(each.hint, wanted)));
    if (other && other.name > each.secret.name) yield [each.secret, other];
  }
}

const hintOf = ({ name, key }: Secret, salt: string): Uint8Array =>
  keyedHash(16, key, domainLabel('sameness-hint', salt, name));

/** Of two secrets the key of the first by name, over the second. */
function keyOf(secrets: readonly Secret[], salt: string): Bytes {
  const [first, second] = secrets.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  assert(first, 'sealed under a secret');
  return keyedHash(
    32,
    first.key,
    domainLabel('sameness-key', salt, first.name),
    ...(second ? [keyedHash(32, second.key, domainLabel('sameness-key', salt, second.name))] : []),
  );
}

const xor = (one: Uint8Array, other: Uint8Array): Uint8Array =>
  one.map((byte, at) => byte ^ (other[at] ?? 0));

function parse(content: Uint8Array): Decided | undefined {
  try {
    const raw: unknown = JSON.parse(decodeText(content));
    return samenessEvents['sameness.decided/1'].safeParse(raw).data;
  } catch {
    // A colleague's program sealed what is no decision: it decides nothing.
    return undefined;
  }
}
