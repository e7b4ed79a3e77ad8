import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { pack, type Packing } from '../../shared/formats/bundle/pack.ts';
import { encodeSshSignature, sshSignedData } from '../../shared/formats/bundle/sshsig.ts';
import type { Hasher } from '../../shared/formats/bundle/unpack.ts';
import { assert } from '../../shared/kit/assert.ts';
import { concatBytes, copyBytes, hexToBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { encodeText } from '../../shared/kit/utf8.ts';

/** @file A sealed bundle as another unit would send it, made in Node without the vault. Nobody and nothing in it is real. */

/** A key that signs bundles. */
export type SigningKey = { readonly secret: KeyObject; readonly publicKey: Bytes };

/** The key that a seed makes: 64 hexadecimal digits. */
export function aSigningKey(seedHex: string): SigningKey {
  const der = Buffer.from(`302e020100300506032b657004220420${seedHex}`, 'hex');
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return { secret, publicKey: copyBytes(spki.subarray(-32)) };
}

/** The armoured signature over content of this hash. */
export const signatureOver = ({ secret, publicKey }: SigningKey, sha512: Uint8Array): string =>
  encodeSshSignature({
    publicKey,
    signature: copyBytes(sign(null, sshSignedData(sha512), secret)),
  });

/** SHA-512. */
export const sha512 = (bytes: Uint8Array | string): Buffer =>
  createHash('sha512').update(bytes).digest();

/** SHA-512 of what streams by, as Node has it. */
export const nodeHasher = (): Hasher => {
  const hash = createHash('sha512');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
  };
};

/** What the bundle holds, by the path below `data/`. */
export type Held = Readonly<Record<string, string>>;
const held: Held = {
  'case.json': '{"reference":"EX/2027/7K4QM"}',
  'case.html': '<script>alert(1)</script><p>An entry (invented).</p>',
  'exhibits/E0001.bin': 'An exhibit (invented).',
};

/** The archive of a bundle, its inner signature included. */
export async function anArchive(key: SigningKey, files: Held = held): Promise<Bytes> {
  const packing: Packing = {
    folder: 'EX-2027-7K4QM_2027-02-18',
    words: [
      { label: 'External-Description', value: 'For the Counter Corruption Unit' },
      { label: 'Contact-Name', value: 'Hester Vane' },
    ],
    beside: new Map([['HOW-TO-OPEN.txt', 'Four commands.\n']]),
    files: Object.entries(files).map(([path, text]) => {
      const bytes = encodeText(text);
      return { path, sizeBytes: bytes.length, content: [bytes] };
    }),
    madeAtMs: 0,
  };
  const pieces: Uint8Array[] = [];
  const signList = (hex: string): string => {
    const bytes = hexToBytes(hex);
    assert(bytes, 'a hash is hexadecimal');
    return signatureOver(key, bytes);
  };
  for await (const piece of pack(packing, { createHasher: nodeHasher, sign: signList }))
    pieces.push(copyBytes(piece));
  return concatBytes(pieces);
}

/** For whom a bundle is sealed. */
export type SealedFor = { readonly recipient: string } | { readonly passphrase: string };

/** An archive in its seal. */
export async function sealedFor(whom: SealedFor, archive: Uint8Array): Promise<Bytes> {
  const encrypter = new Encrypter();
  if ('recipient' in whom) encrypter.addRecipient(whom.recipient);
  else {
    encrypter.setPassphrase(whom.passphrase);
    // Few guesses are enough for what is invented.
    encrypter.setScryptWorkFactor(2);
  }
  return copyBytes(await encrypter.encrypt(archive));
}

/** A whole bundle, with the signature beside it. */
export async function aBundle(
  key: SigningKey,
  whom: SealedFor,
  archive?: Uint8Array,
): Promise<{ readonly bundle: Bytes; readonly signature: string }> {
  const bundle = await sealedFor(whom, archive ?? (await anArchive(key)));
  return { bundle, signature: signatureOver(key, sha512(bundle)) };
}
