import { house } from '../../../shared/domain/cite.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import {
  allowedSigner,
  encodeSshSignature,
  publicKeyBlob,
  sshSignedData,
} from '../../../shared/formats/bundle/sshsig.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToBase64 } from '../../../shared/kit/base64.ts';
import { hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { sixWords } from '../keys/six-words.ts';
import type { OutsideKeySet } from '../membership/charter.ts';
import type { Seat } from '../membership/seat.ts';
import { ageIdentity, ageRecipient } from '../seal/age-text.ts';
import { sha256 } from '../seal/hash.ts';
import { ownedBytes, sodium } from '../seal/sodium.ts';
import { holdsSecrets, secretOf, signSecretOf } from './secrets.ts';

/** @file The unit's keys for outsiders, as whoever seals or opens a bundle needs them. Why so: decision 0044. */

/** Under which name `ssh-keygen -Y verify -I` knows the unit. */
export const unitPrincipal = 'ccu-unit';

/** One set of the unit's keys for outsiders, in the words that outsiders use. */
export type OutsideKeys = {
  /** 32 bytes, Ed25519. */
  readonly signingPublic: Bytes;
  /** `SHA256:…`, as `ssh-keygen -l` shows it. */
  readonly fingerprint: string;
  /** Six words of the same hash, to be compared by telephone. */
  readonly words: readonly string[];
  /** `age1…`: to what others seal for the unit. */
  readonly recipient: string;
  /** The file that `ssh-keygen -Y verify -f` reads. */
  readonly allowedSigners: string;
  readonly madeAt: Instant;
  /** This workstation holds the secret halves. */
  readonly mayUse: boolean;
};

/** The keys in use; undefined while the unit has none. */
export function outsideKeys(opened: OutsideSeat): OutsideKeys | undefined {
  const [inUse] = opened.membership.charter().outsideKeys;
  return inUse && describe(opened, inUse);
}
type OutsideSeat = Pick<Seat, 'membership' | 'keys' | 'unitId'>;

/** Keys that were replaced, newest first: what they signed was signed by the unit. */
export const formerOutsideKeys = (opened: OutsideSeat): readonly OutsideKeys[] =>
  opened.membership
    .charter()
    .outsideKeys.slice(1)
    .map((set) => describe(opened, set));

/** Signs a hash (64 bytes of SHA-512, hexadecimal) with the unit's key in use: an armoured SSHSIG for sealed bundles, as
 *  `ssh-keygen -Y verify` checks it. Refusals: outside/no-keys, outside/not-held. */
export function signForOutsiders(
  opened: OutsideSeat,
  sha512Hex: string,
): Result<string, VaultError> {
  const [inUse] = opened.membership.charter().outsideKeys;
  if (!inUse) return err({ refusals: [noKeys] });
  const seed = secretOf(opened, 'signing', inUse);
  if (!seed) return err({ refusals: [notHeld] });
  const sha512 = hexToBytes(sha512Hex);
  assert(sha512, 'a hash is hexadecimal');
  const signature = ownedBytes(
    sodium.crypto_sign_detached(sshSignedData(sha512), signSecretOf(seed)),
  );
  return ok(encodeSshSignature({ publicKey: publicOf(inUse.signing), signature }));
}

/** The age identities to which others may have sealed for the unit, those of keys that were replaced among them. Secret: they go into the
 *  opening of one bundle and nowhere else. */
export const receivingIdentities = (opened: OutsideSeat): readonly string[] =>
  opened.membership.charter().outsideKeys.flatMap((set) => {
    const secret = secretOf(opened, 'receiving', set);
    return secret ? [ageIdentity(secret)] : [];
  });

/** A public key as `ssh-keygen -l` shows it: `SHA256:…`. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  `SHA256:${bytesToBase64(sha256(publicKeyBlob(publicKey))).replace(/=+$/, '')}`;

/** The same hash in six words. */
export const fingerprintWords = (publicKey: Uint8Array): readonly string[] =>
  sixWords(sha256(publicKeyBlob(publicKey)));

function describe(opened: OutsideSeat, set: OutsideKeySet): OutsideKeys {
  const signingPublic = publicOf(set.signing);
  return {
    signingPublic,
    fingerprint: fingerprintOf(signingPublic),
    words: fingerprintWords(signingPublic),
    recipient: ageRecipient(publicOf(set.receiving)),
    allowedSigners: `${allowedSigner(unitPrincipal, signingPublic)}\n`,
    madeAt: set.at,
    mayUse: holdsSecrets(opened, set),
  };
}

const publicOf = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array(32);

const refusal = (kind: string, rule: string, says: string): Refusal => ({
  kind: `outside/${kind}`,
  rule,
  says,
  fields: [],
  source: house(
    'What leaves the unit is signed by a key that the custodians vouch for, and that the recipient can compare.',
  ),
});
const noKeys = refusal(
  'no-keys',
  'theUnitSignsWhatLeavesIt',
  'The unit has no key yet with which to sign what leaves it. A custodian makes it: Unit, Keys for outsiders.',
);
const notHeld = refusal(
  'not-held',
  'onlyWhoHoldsTheKeySigns',
  'This workstation does not hold the key with which the unit signs. A custodian decides who does: Unit, Keys for outsiders.',
);
