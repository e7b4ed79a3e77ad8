import { concatBytes } from '../../kit/bytes.ts';
import { err, ok, type Result } from '../../kit/result.ts';
import { decodeText } from '../../kit/utf8.ts';
import { bagFolder, type BagFile, type UnpackedBag } from './bag.ts';
import { createTarReader, type TarEvent, type TarFault, type TarLimits } from './tar-reader.ts';

/** @file The archive of a bundle taken apart into a bag, as it streams by: every file hashed, those beside `data/` kept as text. Nothing is
 *  believed of it yet; see `checkBag`. Format: docs/formats/bundle.md. */

/** SHA-512 of what streams by. The machine brings it: libsodium in the vault, Node in the verifier. */
export type Hasher = { update(bytes: Uint8Array): void; hex(): string };

/** Where the content of a file goes, if anywhere. */
export type BundleSink = {
  /** The path as in the archive, the folder of the bag included. */
  begin(path: string, sizeBytes: number, atBytes: number): void;
  write(bytes: Uint8Array): void;
  end(): void;
};

/** Why an archive gives no bag. */
export type UnpackFault =
  | TarFault
  | { readonly kind: 'bag/no-bag' | 'bag/text-too-large'; readonly where: number };

/** Lists of 100,000 files are 20 MB. */
const textLimitBytes = 32 * 1024 * 1024;

/** Takes an archive in pieces. After a fault nothing more is read. */
export type Unpacking = {
  push(bytes: Uint8Array): Result<undefined, UnpackFault>;
  end(): Result<UnpackedBag, UnpackFault>;
};

type Under = { readonly path: string; readonly file: Hasher; readonly sizeBytes: number };
type Unpacked = {
  readonly files: Map<string, BagFile>;
  readonly texts: Map<string, Uint8Array[]>;
  textBytes: number;
  under: Under | undefined;
};

/** Begins to unpack. */
export function createUnpacking(
  limits: TarLimits,
  createHasher: () => Hasher,
  sink?: BundleSink,
): Unpacking {
  const reader = createTarReader(limits);
  const unpacked: Unpacked = { files: new Map(), texts: new Map(), textBytes: 0, under: undefined };
  return {
    push(bytes) {
      const events = reader.push(bytes);
      if (!events.ok) return events;
      for (const event of events.value) take(unpacked, event, createHasher, sink);
      return unpacked.textBytes > textLimitBytes
        ? err({ kind: 'bag/text-too-large', where: unpacked.files.size + 1 })
        : ok(undefined);
    },
    end() {
      const ended = reader.end();
      if (!ended.ok) return ended;
      return asBag(unpacked) ?? err({ kind: 'bag/no-bag', where: 0 });
    },
  };
}

function take(
  unpacked: Unpacked,
  event: TarEvent,
  createHasher: () => Hasher,
  sink: BundleSink | undefined,
): void {
  if (event.kind === 'file') {
    const { name, sizeBytes, atBytes } = event;
    unpacked.under = { path: name, file: createHasher(), sizeBytes };
    if (!isPayload(name)) unpacked.texts.set(name, []);
    sink?.begin(name, sizeBytes, atBytes);
    return;
  }
  const { under } = unpacked;
  if (under === undefined) return;
  if (event.kind === 'bytes') {
    under.file.update(event.bytes);
    sink?.write(event.bytes);
    const text = unpacked.texts.get(under.path);
    if (text === undefined) return;
    unpacked.textBytes += event.bytes.length;
    if (unpacked.textBytes <= textLimitBytes) text.push(event.bytes.slice());
    return;
  }
  unpacked.files.set(under.path, { sha512: under.file.hex(), sizeBytes: under.sizeBytes });
  unpacked.under = undefined;
  sink?.end();
}

const isPayload = (path: string): boolean => /^(?:[^/]+\/)?data\//.test(path);

/** Everything lies in the folder of the bag, or it is none. */
function asBag({ files, texts }: Unpacked): Result<UnpackedBag, UnpackFault> | undefined {
  const folder = bagFolder(files.keys());
  if (folder === undefined || ![...files.keys()].every((path) => path.startsWith(folder)))
    return undefined;
  const inside = <T>(byPath: ReadonlyMap<string, T>): [string, T][] =>
    [...byPath].map(([path, value]) => [path.slice(folder.length), value]);
  return ok({
    files: new Map(inside(files)),
    texts: new Map(inside(texts).map(([path, parts]) => [path, lenientText(concatBytes(parts))])),
  });
}

/** What is not UTF-8 is no list and no word: it becomes text that nothing takes for one. */
function lenientText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (cause: unknown) {
    void cause;
    return '\uFFFD';
  }
}
