import { assert } from '../../kit/assert.ts';
import { base64ToBytes, bytesToBase64 } from '../../kit/base64.ts';
import { type Bytes, bytesEqual, concatBytes } from '../../kit/bytes.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { encodeText } from '../../kit/utf8.ts';
import { Reader, Writer } from '../cursor.ts';

/** @file Signatures that `ssh-keygen -Y verify` checks, Ed25519 over SHA-512. Format: OpenSSH PROTOCOL.sshsig, docs/formats/bundle.md. */

/** What our signatures are for: one made for another purpose does not pass. */
export const bundleNamespace = 'ccu-sealed-bundle';

const preamble = encodeText('SSHSIG');
const keyType = 'ssh-ed25519';
const hashName = 'sha512';
const begin = '-----BEGIN SSH SIGNATURE-----';
const end = '-----END SSH SIGNATURE-----';
/** Ours is 300 bytes; a longer one is not ours to read. */
const textLimit = 4096;

/** A signature taken apart; whether it is good is asked of the signing library. */
export type SshSignature = { readonly publicKey: Bytes; readonly signature: Bytes };
/** Why text is no signature for a bundle. */
export type SshSignatureFault = {
  readonly kind: 'signature/unreadable' | 'signature/other-purpose' | 'signature/other-kind';
};

/** What is signed for content of this hash (64 bytes of SHA-512). */
export function sshSignedData(sha512: Uint8Array): Bytes {
  assert(sha512.length === 64, 'SHA-512 has 64 bytes');
  return concatBytes([preamble, text(bundleNamespace), text(''), text(hashName), run(sha512)]);
}

/** The signature as the file that `ssh-keygen -Y verify -s` reads. */
export function encodeSshSignature({ publicKey, signature }: SshSignature): string {
  const blob = concatBytes([
    preamble,
    new Writer(4).u32(1).finish(),
    run(publicKeyBlob(publicKey)),
    text(bundleNamespace),
    text(''),
    text(hashName),
    run(concatBytes([text(keyType), run(signature)])),
  ]);
  const lines = bytesToBase64(blob).match(/.{1,70}/g) ?? [];
  return `${[begin, ...lines, end].join('\n')}\n`;
}

/** Reads such a file. Faults: signature/unreadable, signature/other-purpose, signature/other-kind (another key type or hash). */
export function decodeSshSignature(file: string): Result<SshSignature, SshSignatureFault> {
  const blob = unarmoured(file);
  if (blob === undefined) return err({ kind: 'signature/unreadable' });
  const reader = new Reader(blob);
  const isOurs = bytesEqual(reader.bytes(preamble.length), preamble) && reader.u32() === 1;
  const key = takeKey(new Reader(takeRun(reader)));
  const namespace = takeText(reader);
  const reserved = takeText(reader);
  const hash = takeText(reader);
  const inner = new Reader(takeRun(reader));
  const innerType = takeText(inner);
  const signature = takeRun(inner);
  if (!isOurs || !reader.finished || !inner.finished || reserved !== '')
    return err({ kind: 'signature/unreadable' });
  if (namespace !== bundleNamespace) return err({ kind: 'signature/other-purpose' });
  if (key === undefined || innerType !== keyType || hash !== hashName || signature.length !== 64)
    return err({ kind: 'signature/other-kind' });
  return ok({ publicKey: key, signature });
}

/** A public key as OpenSSH writes it in one line: `ssh-ed25519 AAAA…`. */
export const sshPublicKey = (publicKey: Uint8Array): string =>
  `${keyType} ${bytesToBase64(publicKeyBlob(publicKey))}`;

/** The 32 bytes of a public key in such a line; undefined when it is none. */
export function signingKeyIn(line: string): Bytes | undefined {
  const [type, blob] = line.split(' ');
  const bytes = type === keyType ? base64ToBytes(blob ?? '') : undefined;
  return bytes && takeKey(new Reader(bytes));
}

/** The line of an `allowed_signers` file that lets this key sign bundles under the name, and nothing else. */
export const allowedSigner = (principal: string, publicKey: Uint8Array): string =>
  `${principal} namespaces="${bundleNamespace}" ${sshPublicKey(publicKey)}`;

/** The bytes whose SHA-256 in base64 is the fingerprint that `ssh-keygen -l` shows. */
export const publicKeyBlob = (publicKey: Uint8Array): Bytes =>
  concatBytes([text(keyType), run(publicKey)]);

function unarmoured(file: string): Bytes | undefined {
  if (file.length > textLimit) return undefined;
  const lines = file.replaceAll('\r\n', '\n').trim().split('\n');
  if (lines[0] !== begin || lines.at(-1) !== end) return undefined;
  return base64ToBytes(lines.slice(1, -1).join(''));
}

function takeKey(reader: Reader): Bytes | undefined {
  const type = takeText(reader);
  const key = takeRun(reader);
  return type === keyType && key.length === 32 && reader.finished ? key : undefined;
}

const takeRun = (reader: Reader): Bytes => reader.bytes(reader.u32());
const takeText = (reader: Reader): string => String.fromCharCode(...takeRun(reader));

const run = (bytes: Uint8Array): Bytes =>
  concatBytes([new Writer(4).u32(bytes.length).finish(), bytes]);
const text = (value: string): Bytes => run(encodeText(value));
