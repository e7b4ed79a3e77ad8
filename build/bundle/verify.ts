import { createHash, createPublicKey, verify as isSignedBy } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Decrypter } from 'age-encryption';
import {
  bytesEqual,
  bytesToHex,
  copyBytes,
  hexToBytes,
  type Bytes,
} from '../../shared/kit/bytes.ts';
import {
  bagNames,
  checkBag,
  type BagFault,
  type BagWord,
  type UnpackedBag,
} from '../../shared/formats/bundle/bag.ts';
import {
  decodeSshSignature,
  publicKeyBlob,
  sshSignedData,
} from '../../shared/formats/bundle/sshsig.ts';
import { bundleLimits } from '../../shared/formats/bundle/tar-reader.ts';
import { createUnpacking, type Hasher } from '../../shared/formats/bundle/unpack.ts';

/** @file The offline verifier of a sealed bundle: signature first, then the seal, then the bag, then the signature inside. It writes nothing.
 *  Format: docs/formats/bundle.md. */

/** What to check, and what one knows beforehand. */
export type Question = {
  readonly file: string;
  /** The file of the outer signature; beside the bundle where nothing is said. */
  readonly signature?: string | undefined;
  /** The fingerprint that the unit gave by another way, `SHA256:…`. Without it nothing says whose key it is. */
  readonly fingerprint?: string | undefined;
  readonly identities: readonly string[];
  readonly passphrase?: string | undefined;
};

/** One thing that was looked at, and what came of it. */
export type Finding = { readonly holds: boolean; readonly says: string };

/** What was found, in the order of looking. Nothing is looked at after the first thing that does not hold. */
export type Report = {
  readonly findings: readonly Finding[];
  readonly words: readonly BagWord[];
  readonly files: number;
};

/** Verifies a bundle from outside to inside. */
export async function verifyBundle(question: Question): Promise<Report> {
  const findings: Finding[] = [];
  const nothing: Report = { findings, words: [], files: 0 };
  const signer = await outerSignature(question);
  findings.push(...signer.findings);
  if (signer.publicKey === undefined) return nothing;
  const opened = await open(question);
  findings.push(opened.finding);
  if (opened.bag === undefined) return nothing;
  const checked = checkBag(opened.bag);
  const files = opened.bag.files.size;
  findings.push(
    ...(checked.ok
      ? [good(`The bag is whole: ${String(files)} files, none changed, missing or put in.`)]
      : checked.error.map(told)),
  );
  if (!checked.ok) return nothing;
  findings.push(innerSignature(opened.bag, signer.publicKey));
  return { findings, words: checked.value, files };
}

/** The fingerprint as `ssh-keygen -l` shows it. */
export const fingerprintOf = (publicKey: Uint8Array): string =>
  `SHA256:${createHash('sha256').update(publicKeyBlob(publicKey)).digest('base64').replace(/=+$/, '')}`;

const good = (says: string): Finding => ({ holds: true, says });
const bad = (says: string): Finding => ({ holds: false, says });

async function outerSignature(
  question: Question,
): Promise<{ readonly findings: readonly Finding[]; readonly publicKey?: Bytes }> {
  const beside = question.signature ?? `${question.file}.sig`;
  if (!existsSync(beside))
    return {
      findings: [bad('There is no signature beside the bundle: nothing says who made it.')],
    };
  const read = decodeSshSignature(readFileSync(beside, 'utf8'));
  if (!read.ok) return { findings: [bad(signatureFaults[read.error.kind])] };
  const { publicKey, signature } = read.value;
  const sha512 = copyBytes(await hashOf(question.file));
  const name = fingerprintOf(publicKey);
  if (!isGood(sha512, publicKey, signature))
    return { findings: [bad('The signature does not fit the bundle: one of them was changed.')] };
  if (question.fingerprint !== undefined && question.fingerprint !== name)
    return { findings: [bad(`It is signed by another key than you were told: ${name}`)] };
  const known =
    question.fingerprint === undefined
      ? '. Compare it with the page the unit gave you'
      : ', the one you were told';
  return { findings: [good(`The bundle is signed by the key ${name}${known}.`)], publicKey };
}

const signatureFaults = {
  'signature/unreadable': 'The signature beside the bundle cannot be read.',
  'signature/other-purpose': 'The signature was made for something else than a sealed bundle.',
  'signature/other-kind': 'The signature is of a kind that sealed bundles do not use.',
} as const;

async function open(
  question: Question,
): Promise<{ readonly finding: Finding; readonly bag?: UnpackedBag }> {
  const decrypter = new Decrypter();
  for (const identity of question.identities) decrypter.addIdentity(identity);
  if (question.passphrase !== undefined) decrypter.addPassphrase(question.passphrase);
  const unpacking = createUnpacking(bundleLimits, createHasher);
  try {
    const sealed = Readable.toWeb(createReadStream(question.file)) as ReadableStream<Uint8Array>;
    const plain = await decrypter.decrypt(sealed);
    for await (const bytes of Readable.fromWeb(plain as never) as AsyncIterable<Uint8Array>) {
      const taken = unpacking.push(bytes);
      if (!taken.ok) return { finding: bad(archiveFault(taken.error)) };
    }
  } catch (cause: unknown) {
    void cause; // The library's words are for engineers; what follows says the same.
    return {
      finding: bad(
        'It does not open: another key or passphrase, or the bundle is cut short or damaged.',
      ),
    };
  }
  const bag = unpacking.end();
  if (!bag.ok) return { finding: bad(archiveFault(bag.error)) };
  return { finding: good('It opens, from the first byte to the last.'), bag: bag.value };
}

const archiveFault = ({ kind, where }: { kind: string; where: number }): string =>
  kind === 'bag/no-bag'
    ? 'What is inside is not a bag.'
    : `What is inside is not taken apart (${kind}, entry ${String(where)}): this is not how a bundle is made.`;

const told = ({ kind, path }: BagFault): Finding => bad(`${bagWords[kind]}: ${path}`);

const bagWords: Record<BagFault['kind'], string> = {
  'bag/no-bag': 'The bag does not say that it is one',
  'bag/too-new': 'The bag is of a later kind than this verifier knows',
  'bag/list-unreadable': 'A list of the bag cannot be read',
  'bag/missing': 'Missing',
  'bag/unlisted': 'In the bag, and in none of its lists',
  'bag/changed': 'Changed',
  'bag/elsewhere': 'The bag points to files that are elsewhere',
  'bag/amount': 'The bag holds more or less than it says',
};

/** That authorship survives when the seal is gone: the same key signed the list of lists. */
function innerSignature(bag: UnpackedBag, publicKey: Bytes): Finding {
  const read = decodeSshSignature(bag.texts.get(bagNames.signature) ?? '');
  if (!read.ok) return bad('The signature inside the bag is missing or cannot be read.');
  if (!bytesEqual(read.value.publicKey, publicKey))
    return bad('The bag inside was signed by another key than the bundle.');
  const sha512 = hexToBytes(bag.files.get(bagNames.tagManifest)?.sha512 ?? '');
  return sha512 !== undefined && isGood(sha512, publicKey, read.value.signature)
    ? good('The same key signed the list of everything inside.')
    : bad('The signature inside does not fit the lists of the bag.');
}

function isGood(sha512: Bytes, publicKey: Bytes, signature: Bytes): boolean {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  return isSignedBy(null, sshSignedData(sha512), key, signature);
}

async function hashOf(file: string): Promise<Buffer> {
  const hash = createHash('sha512');
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) hash.update(bytes);
  return hash.digest();
}

function createHasher(): Hasher {
  const hash = createHash('sha512');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
