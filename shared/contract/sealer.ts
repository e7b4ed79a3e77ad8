import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';
import { itemId } from '../kit/ids.ts';
import { sealedFile } from '../kit/sealed-file.ts';

/** @file What the vault and a sealer say to each other. A sealer is a process of its own for one job: it gets the key of that one job over
 *  this port, after its `ready`, and streams at constant memory. The main process gives it paths, and passes the port on. */

const bytesUpTo = (limitBytes: number) =>
  z
    .custom<Bytes>((value) => value instanceof Uint8Array, 'not bytes')
    .refine((value) => value.length <= limitBytes, 'too large');
const bytesOf = (sizeBytes: number) =>
  z
    .custom<Bytes>((value) => value instanceof Uint8Array, 'not bytes')
    .refine((value) => value.length === sizeBytes, 'not its size');
const size = z.number().int().min(0);
const sha512 = z.string().regex(/^[0-9a-f]{128}$/);
const key = bytesOf(32);
/** The key of an age file is half as long (age-encryption.org/v1). */
const ageKey = bytesOf(16);

/** The most that one message of a sealer may bring: a small file of a bundle, a header, a list. */
const smallBytes = 64 * 1024 * 1024;
/** How much of a file is read to know its type. */
export const headBytes = 64 * 1024;
/** The longest header of an age file that is read: some hundred recipients. */
export const longestAgeHeaderBytes = 64 * 1024;

/** What the main process tells a sealer before it passes the port on: a job, and where things lie. */
export const sealerJob = z.discriminatedUnion('job', [
  z.strictObject({ job: z.literal('look'), source: z.string().min(1) }),
  z.strictObject({
    job: z.literal('seal-file'),
    source: z.string().min(1),
    underWay: z.string().min(1),
    parts: z.string().min(1),
  }),
  z.strictObject({
    job: z.literal('open-file'),
    parts: z.string().min(1),
    output: z.string().min(1),
    unfinished: z.string().min(1),
  }),
  z.strictObject({
    job: z.literal('pack-bundle'),
    parts: z.string().min(1),
    output: z.string().min(1),
    unfinished: z.string().min(1),
  }),
  z.strictObject({
    job: z.literal('read-bundle'),
    source: z.string().min(1),
    underWay: z.string().min(1),
    parts: z.string().min(1),
  }),
]);
/** What the main process tells a sealer. */
export type SealerJob = z.infer<typeof sealerJob>;

const bagWord = z.strictObject({ label: z.string().min(1), value: z.string() });

/** What the vault says. */
export const toSealer = z.discriminatedUnion('say', [
  /** The beginning of the source. */
  z.strictObject({ say: z.literal('look') }),
  /** Seals the source under the key. Parts that were sealed before are opened, compared and taken up. */
  z.strictObject({ say: z.literal('seal'), fileId: itemId, key }),
  /** Opens a sealed file to the output. */
  z.strictObject({ say: z.literal('open'), file: sealedFile, key }),
  /** One file of the bundle to be packed, in its order: its bytes, or a sealed file with its key. */
  z.strictObject({
    say: z.literal('pack-file'),
    path: z.string().min(1).max(255),
    bytes: bytesUpTo(smallBytes).optional(),
    sealed: z.strictObject({ file: sealedFile, key }).optional(),
  }),
  /** The files are all there: pack them. `header` is the head of the age file, `ageKey` what it wraps. */
  z.strictObject({
    say: z.literal('pack'),
    header: bytesUpTo(longestAgeHeaderBytes),
    ageKey,
    folder: z.string().min(1).max(100),
    words: z.array(bagWord).max(100),
    beside: z.array(z.strictObject({ name: z.string().max(100), text: z.string() })).max(20),
    madeAtMs: size,
  }),
  /** The signature that was asked for. */
  z.strictObject({ say: z.literal('signature'), text: z.string().max(10_000) }),
  /** Hashes the source and tells its head; reads on when it is given the age key. */
  z.strictObject({ say: z.literal('read') }),
  /** The signature was judged and the head was opened: decrypt, check, and seal what is inside under the key. */
  z.strictObject({ say: z.literal('unwrapped'), ageKey, fileId: itemId, key }),
  /** The person, or the vault, wants it no more. */
  z.strictObject({ say: z.literal('cancel') }),
]);
/** What the vault says to a sealer. */
export type ToSealer = z.infer<typeof toSealer>;

/** Why a sealer gave up. `where`: the number of a file in an archive, or of a part; never a name. */
export const sealerFault = z.strictObject({
  kind: z.enum([
    'file/changed',
    'file/gone',
    'file/not-a-file',
    'file/too-large',
    'file/damaged',
    'file/not-here',
    'file/no-room',
    'output/absent',
    'disk/full',
    'disk/io',
    'disk/read-only',
    'disk/not-permitted',
    'bundle/not-ours',
    'bundle/damaged',
    'bundle/archive-refused',
    'bundle/no-bag',
    'cancelled',
    'bug',
  ]),
  /** What the reader of the archive says, by its own name: `tar/…`. */
  because: z.string().max(60).optional(),
  where: size.optional(),
});
/** Why a sealer gave up. */
export type SealerFault = z.infer<typeof sealerFault>;

/** One file in a bundle that was read: where its bytes lie in the archive, which is kept as one sealed file. */
export const bundleEntry = z.strictObject({
  /** Inside the bag: `data/case.json`. */
  path: z.string().min(1).max(300),
  atBytes: size,
  sizeBytes: size,
  sha512,
});
/** One file in a bundle that was read. */
export type BundleEntry = z.infer<typeof bundleEntry>;

/** What a sealer says. */
export const fromSealer = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('ready') }),
  z.strictObject({ say: z.literal('progress'), doneBytes: size, sizeBytes: size }),
  z.strictObject({ say: z.literal('head'), head: bytesUpTo(headBytes), sizeBytes: size }),
  z.strictObject({ say: z.literal('sealed'), file: sealedFile }),
  z.strictObject({ say: z.literal('opened'), sizeBytes: size }),
  /** Of a bundle being packed: the list of lists (inside), then the whole file (beside). */
  z.strictObject({ say: z.literal('sign'), what: z.enum(['lists', 'whole']), sha512 }),
  z.strictObject({ say: z.literal('packed'), sha512, sizeBytes: size }),
  /** Of a file that may be a bundle: its hash, its head, the signature that lies beside it. */
  z.strictObject({
    say: z.literal('outer'),
    sha512,
    sizeBytes: size,
    header: bytesUpTo(longestAgeHeaderBytes),
    signature: z.string().max(10_000).optional(),
  }),
  /** Some of its entries, in their order. */
  z.strictObject({ say: z.literal('entries'), entries: z.array(bundleEntry).max(1000) }),
  /** The archive is whole and sealed; its parts lie under way. `texts`: the files beside `data/`. Nothing of the bag is checked yet. */
  z.strictObject({
    say: z.literal('read'),
    file: sealedFile,
    texts: z.array(z.strictObject({ path: z.string().max(300), text: z.string() })).max(100),
  }),
  z.strictObject({ say: z.literal('failed'), fault: sealerFault }),
]);
/** What a sealer says. */
export type FromSealer = z.infer<typeof fromSealer>;
