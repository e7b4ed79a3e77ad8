import type { BundleTrouble } from '../../../shared/contract/vault/received.ts';
import { standingOf } from '../../../shared/domain/addressee/slice.ts';
import type {
  BundleSigner,
  SignerStanding,
} from '../../../shared/domain/received-bundle/events.ts';
import {
  decodeSshSignature,
  signingKeyIn,
  sshSignedData,
} from '../../../shared/formats/bundle/sshsig.ts';
import { bytesEqual, type Bytes } from '../../../shared/kit/bytes.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { fingerprintOf, formerOutsideKeys, outsideKeys } from '../outside/outside-keys.ts';
import { sodium } from '../seal/sodium.ts';

/** @file Who signed a bundle. The key is read out of the signature; whose it is says the address book and the charter, never the bundle. */

/** A signature that fits, and the key that made it. */
export type Signed = { readonly publicKey: Bytes };

/** Checks an armoured signature over content of this hash. */
export function checkSignature(
  text: string,
  sha512: Uint8Array,
): Result<Signed, BundleTrouble['because']> {
  const read = decodeSshSignature(text);
  if (!read.ok) return err(read.error.kind);
  const { publicKey, signature } = read.value;
  return fits(signature, sshSignedData(sha512), publicKey)
    ? ok({ publicKey })
    : err('signature/does-not-fit');
}

function fits(signature: Bytes, signed: Bytes, publicKey: Bytes): boolean {
  return sodium.crypto_sign_verify_detached(signature, signed, publicKey);
}

/** Nobody signed it. */
export const nobody: BundleSigner = { standing: 'none', fingerprint: '', name: '' };

/** Whose key it is, as far as the unit knows. */
export function signerOf(opened: Opened, publicKey: Bytes, today: CivilDate): BundleSigner {
  const fingerprint = fingerprintOf(publicKey);
  const own = [outsideKeys(opened), ...formerOutsideKeys(opened)];
  if (own.some((keys) => keys && bytesEqual(keys.signingPublic, publicKey)))
    return { standing: 'ours', fingerprint, name: '' };
  const entries = opened.unit.state.addressee.entries.filter(({ signing }) => {
    const key = signingKeyIn(signing);
    return key !== undefined && bytesEqual(key, publicKey);
  });
  // One that stands goes before one that was withdrawn with the same key.
  const [entry] = entries.toSorted(
    (left, right) => Number(left.withdrawn !== undefined) - Number(right.withdrawn !== undefined),
  );
  if (!entry) return { standing: 'stranger', fingerprint, name: '' };
  const standing = standings[standingOf(entry, today)];
  return { standing, fingerprint, name: `${entry.name}, ${entry.organisation}` };
}
const standings = {
  usable: 'known',
  'not-compared': 'not-compared',
  expired: 'expired',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<string, SignerStanding>>;
