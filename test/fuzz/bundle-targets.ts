import { createHash } from 'node:crypto';
import {
  bagDeclaration,
  checkBag,
  encodeBagInfo,
  encodeManifest,
  parseBagInfo,
  parseManifest,
} from '../../shared/formats/bundle/bag.ts';
import {
  decodeSshSignature,
  encodeSshSignature,
  signingKeyIn,
  sshPublicKey,
} from '../../shared/formats/bundle/sshsig.ts';
import {
  decodePaxSize,
  decodeTarHeader,
  encodeTarHeader,
} from '../../shared/formats/bundle/tar-block.ts';
import {
  createTarReader,
  isPlainPath,
  type TarLimits,
} from '../../shared/formats/bundle/tar-reader.ts';
import { createUnpacking, type Hasher } from '../../shared/formats/bundle/unpack.ts';
import { assert } from '../../shared/kit/assert.ts';
import { concatBytes, copyBytes } from '../../shared/kit/bytes.ts';
import { encodeText } from '../../shared/kit/utf8.ts';
import type { Target } from './target.ts';

/** @file The readers of a bundle, which take bytes from anybody. */

const limits: TarLimits = { files: 1000, sizeBytes: 64 * 1024 * 1024 };
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const createHasher = (): Hasher => {
  const hash = createHash('sha512');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    hex: () => hash.digest('hex'),
  };
};
const sha512 = (text: string): string => createHash('sha512').update(text).digest('hex');

const block = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  whole.set(bytes);
  return whole;
};
const firstBlock = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(512);
  whole.set(bytes.subarray(0, 512));
  return whole;
};
const entry = (path: string, text: string): readonly Uint8Array[] => {
  const bytes = encodeText(text);
  return [encodeTarHeader(path, bytes.length, 0), block(bytes)];
};
function anArchive(): Uint8Array {
  const tags = {
    'bagit.txt': bagDeclaration,
    'bag-info.txt': encodeBagInfo([{ label: 'Payload-Oxum', value: '4.1' }]),
    'manifest-sha512.txt': encodeManifest(new Map([['data/a.txt', sha512('text')]])),
  };
  const lists = encodeManifest(
    new Map(Object.entries(tags).map(([path, text]) => [path, sha512(text)])),
  );
  return concatBytes([
    ...Object.entries(tags).flatMap(([path, text]) => [...entry(`bag/${path}`, text)]),
    ...entry('bag/data/a.txt', 'text'),
    ...entry('bag/tagmanifest-sha512.txt', lists),
    new Uint8Array(1024),
  ]);
}

/** One entry of each kind that is not taken. */
function strange(): readonly Uint8Array[] {
  return ['1', '2', '3', '5', 'x', 'g', 'L', 'S'].map((type) => {
    const [header = new Uint8Array(512), body = new Uint8Array(0)] = entry(
      'bag/odd',
      '18 size=8\n',
    );
    const odd = Uint8Array.from(header);
    odd.set(encodeText(type), 156);
    return withSums(concatBytes([odd, body, ...entry('bag/a', 'text'), new Uint8Array(1024)]));
  });
}

/** Every header has the sum it says. */
function withSums(archive: Uint8Array): Uint8Array {
  const mended = Uint8Array.from(archive);
  for (let at = 0; at + 512 <= mended.length; at += 512) {
    if (String.fromCharCode(...mended.subarray(at + 257, at + 262)) !== 'ustar') continue;
    mended.fill(0x20, at + 148, at + 156);
    const sum = mended.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
    mended.set(encodeText(`${sum.toString(8).padStart(6, '0')}\u0000 `), at + 148);
  }
  return mended;
}

/** What a reader of archives comes to, given the bytes in pieces of that size. Names that it lets through are plain. */
function readTar(bytes: Uint8Array, pieceBytes: number): string {
  const reader = createTarReader(limits);
  let outcome = '';
  const names = new Set<string>();
  for (let from = 0; from < bytes.length && outcome === ''; from += pieceBytes) {
    const taken = reader.push(bytes.subarray(from, from + pieceBytes));
    if (!taken.ok) outcome = taken.error.kind;
    else
      for (const event of taken.value)
        if (event.kind === 'file') {
          assert(isPlainPath(event.name), 'a name that is let through is plain');
          assert(!names.has(event.name.toLowerCase()), 'no name is let through twice');
          names.add(event.name.toLowerCase());
        }
  }
  if (outcome !== '') return outcome;
  const ended = reader.end();
  return ended.ok ? `whole-${names.size > 0 ? 'files' : 'nothing'}` : ended.error.kind;
}

function unpack(bytes: Uint8Array): string {
  const unpacking = createUnpacking(limits, createHasher);
  const taken = unpacking.push(bytes);
  if (!taken.ok) return taken.error.kind;
  const bag = unpacking.end();
  if (!bag.ok) return bag.error.kind;
  const checked = checkBag(bag.value);
  return checked.ok ? 'valid' : (checked.error[0]?.kind ?? 'no-fault-named');
}

const signature = encodeSshSignature({
  publicKey: copyBytes(new Uint8Array(32).fill(7)),
  signature: copyBytes(new Uint8Array(64).fill(9)),
});

/** What takes bytes of a bundle apart. */
export const bundleTargets: readonly Target[] = [
  {
    name: 'tar-reader',
    seeds: () => [anArchive(), ...strange()],
    mend: withSums,
    parse: (bytes) => {
      const whole = readTar(bytes, Math.max(1, bytes.length));
      const inPieces = readTar(bytes, 700);
      assert(whole === inPieces, 'an archive is judged alike however it is cut');
      return whole;
    },
  },
  { name: 'unpack', seeds: () => [anArchive()], mend: withSums, parse: unpack },
  {
    name: 'tar-header',
    seeds: () => [encodeTarHeader('bag/data/a.txt', 7, 0)],
    parse: (bytes) => (decodeTarHeader(firstBlock(bytes)) === undefined ? 'none' : 'header'),
  },
  {
    name: 'pax-size',
    seeds: () => [encodeText('18 size=8589934592\n'), encodeText('20 mtime=1700000000\n')],
    parse: (bytes) => {
      const read = decodePaxSize(bytes);
      return read === undefined ? 'none' : read.sizeBytes === undefined ? 'nothing' : 'size';
    },
  },
  {
    name: 'bag-info',
    seeds: () => [encodeText('Contact-Name: Hester\n  Vane\nPayload-Oxum: 4.1\n')],
    parse: (bytes) => (parseBagInfo(textOf(bytes)) === undefined ? 'none' : 'words'),
  },
  {
    name: 'manifest',
    seeds: () => [encodeText(encodeManifest(new Map([['data/a.txt', sha512('text')]])))],
    parse: (bytes) => {
      const read = parseManifest(textOf(bytes));
      for (const path of read?.keys() ?? []) assert(isPlainPath(path), 'a listed path is plain');
      return read === undefined ? 'none' : read.size === 0 ? 'empty' : 'list';
    },
  },
  {
    name: 'ssh-signature',
    seeds: () => [encodeText(signature)],
    parse: (bytes) => {
      const read = decodeSshSignature(textOf(bytes));
      return read.ok ? 'signature' : read.error.kind;
    },
  },
  {
    name: 'signing-key',
    seeds: () => [encodeText(sshPublicKey(new Uint8Array(32).fill(7)))],
    parse: (bytes) => (signingKeyIn(textOf(bytes)) === undefined ? 'none' : 'key'),
  },
];
