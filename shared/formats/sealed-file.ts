import { assert } from '../kit/assert.ts';
import { concatBytes, type Bytes } from '../kit/bytes.ts';
import { filePartBytes } from '../kit/sealed-file.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { domainLabel, sealContext } from './context.ts';
import { Reader, Writer } from './cursor.ts';
import { padme, type SealFault } from './sealed-box.ts';

/** @file One part of a sealed file: libsodium's secretstream with a commitment before it. The same code seals in the sealer process and
 *  opens there and in the vault; each brings its own libsodium. Format: docs/formats/sealed-file.md. */

/** What is needed of libsodium: the native one where files are sealed, the one of WebAssembly elsewhere. The same bytes from both. */
export type PartSodium = {
  /** Keyed BLAKE2b of the parts, one after another. */
  readonly keyedHash: (sizeBytes: number, key: Uint8Array, message: Uint8Array) => Uint8Array;
  readonly isEqual: (a: Uint8Array, b: Uint8Array) => boolean;
  /** Begins to seal: a header, then messages, each 17 bytes longer than what is in it. */
  readonly push: (key: Uint8Array) => {
    readonly header: Uint8Array;
    readonly seal: (plain: Uint8Array, out: Uint8Array, how: Message) => void;
  };
  /** Begins to open. False: this message is not the one that follows. */
  readonly pull: (
    key: Uint8Array,
    header: Uint8Array,
  ) => (sealed: Uint8Array, out: Uint8Array, how: Message) => boolean;
  readonly wipe: (bytes: Uint8Array) => void;
};
/** What goes with a message: whether it is the last one, and what it is bound to. */
export type Message = { readonly isLast: boolean; readonly bound?: Uint8Array };

/** The first two bytes of a part. */
const partHead: Bytes = Uint8Array.of(0xb6, 1);
const sizes = { head: 2, header: 24, commitment: 32, front: 4, message: 17 } as const;
/** What one message of a part holds, except the last. */
export const messageBytes = 64 * 1024;
/** One message as it is sealed. */
export const sealedMessageBytes = messageBytes + sizes.message;
/** A part begins with this much: what it is, the stream's header, the commitment, how much of it is content. */
export const partStartBytes =
  sizes.head + sizes.header + sizes.commitment + sizes.front + sizes.message;
const smallestPaddedBytes = 4096;

/** How much of the file a part holds, and with its padding. */
export type PartPlan = { readonly contentBytes: number; readonly paddedBytes: number };

/** Into which parts a file of this size is cut. The whole is padded as PADMÉ has it, as far as the last part has room. */
export function planParts(sizeBytes: number): readonly PartPlan[] {
  const count = Math.max(1, Math.ceil(sizeBytes / filePartBytes));
  const padded = Math.min(count * filePartBytes, padme(Math.max(smallestPaddedBytes, sizeBytes)));
  return Array.from({ length: count }, (_, index) => {
    const from = index * filePartBytes;
    return {
      contentBytes: Math.min(filePartBytes, sizeBytes - from),
      paddedBytes: Math.min(filePartBytes, padded - from),
    };
  });
}

/** The size of a part as it lies on a disk. */
export const sealedPartBytes = ({ paddedBytes }: PartPlan): number =>
  partStartBytes + paddedBytes + Math.ceil(paddedBytes / messageBytes) * sizes.message;

/** Which part of which file, and the file's key. */
export type PartPlace = {
  readonly keySecret: Bytes;
  readonly fileId: string;
  readonly number: number;
};

/** Seals one part, run after run. */
export type PartSealer = {
  /** What the part begins with. */
  readonly start: Bytes;
  /** Seals the next run of content and padding: whole messages, unless it is the part's end. Answers the filled beginning of `out`. */
  readonly seal: (run: Uint8Array, out: Uint8Array) => Uint8Array;
};

/** Begins a part. */
export function createPartSealer(sodium: PartSodium, place: PartPlace, plan: PartPlan): PartSealer {
  const keys = deriveKeys(sodium, place.keySecret);
  const stream = sodium.push(keys.sealing);
  const context = sealContext('file-part', place.fileId, place.number);
  const commitment = commit(sodium, keys.committing, stream.header, context);
  keys.wipe();
  const front = new Writer(sizes.front).u32(plan.contentBytes).finish();
  const sealedFront = new Uint8Array(sizes.front + sizes.message);
  stream.seal(front, sealedFront, { isLast: false, bound: concatBytes([partHead, context]) });
  let left = plan.paddedBytes;
  return {
    start: concatBytes([partHead, stream.header, commitment, sealedFront]),
    seal: (run, out) => {
      let filled = 0;
      for (let at = 0; at < run.length; at += messageBytes) {
        const plain = run.subarray(at, at + messageBytes);
        left -= plain.length;
        assert(left === 0 || plain.length === messageBytes, 'a part is made of whole messages');
        const end = filled + plain.length + sizes.message;
        stream.seal(plain, out.subarray(filled, end), { isLast: left === 0 });
        filled = end;
      }
      assert(left >= 0, 'a part has the size that was planned');
      return out.subarray(0, filled);
    },
  };
}

/** Opens one part, run after run. */
export type PartOpener = {
  readonly contentBytes: number;
  /** Opens the next run: whole messages, unless it is the part's end. Answers the content in it, a view on `out`, without the padding. */
  readonly open: (run: Uint8Array, out: Uint8Array) => Result<Uint8Array, SealFault>;
  /** True once the last message was opened. */
  readonly isDone: () => boolean;
};

/** Begins to open a part of `sealedBytes` by its start. Faults: seal/not-ours, seal/too-new, seal/not-for-me, seal/tampered. */
export function createPartOpener(
  sodium: PartSodium,
  place: PartPlace,
  start: Uint8Array,
  sealedBytes: number,
): Result<PartOpener, SealFault> {
  if (start[0] !== partHead[0] || start.length < 2 || start[1] === 0)
    return err({ kind: 'seal/not-ours' });
  if (start[1] !== partHead[1]) return err({ kind: 'seal/too-new' });
  // A part has a last message, of an empty file too: without one somebody cut it short.
  const isCut = sealedBytes <= partStartBytes + sizes.message;
  if (start.length !== partStartBytes || isCut) return err({ kind: 'seal/tampered' });
  const reader = new Reader(start.subarray(sizes.head));
  const header = reader.bytes(sizes.header);
  const commitment = reader.bytes(sizes.commitment);
  const context = sealContext('file-part', place.fileId, place.number);
  const keys = deriveKeys(sodium, place.keySecret);
  const isForMe = sodium.isEqual(commitment, commit(sodium, keys.committing, header, context));
  const open = isForMe ? sodium.pull(keys.sealing, header) : undefined;
  keys.wipe();
  if (!open) return err({ kind: 'seal/not-for-me' });
  const front = new Uint8Array(sizes.front);
  const bound = concatBytes([partHead, context]);
  if (!open(reader.bytes(sizes.front + sizes.message), front, { isLast: false, bound }))
    return err({ kind: 'seal/tampered' });
  const contentBytes = new Reader(front).u32();
  return ok(opener(open, contentBytes, sealedBytes - partStartBytes));
}

function opener(
  open: ReturnType<PartSodium['pull']>,
  contentBytes: number,
  sealedBytes: number,
): PartOpener {
  let sealedLeft = sealedBytes;
  let contentLeft = contentBytes;
  const openRun = (run: Uint8Array, out: Uint8Array): number | undefined => {
    let filled = 0;
    for (let at = 0; at < run.length; at += sealedMessageBytes) {
      const sealed = run.subarray(at, at + sealedMessageBytes);
      sealedLeft -= sealed.length;
      if (sealed.length <= sizes.message || sealedLeft < 0) return undefined;
      if (sealedLeft > 0 && sealed.length < sealedMessageBytes) return undefined;
      const end = filled + sealed.length - sizes.message;
      if (!open(sealed, out.subarray(filled, end), { isLast: sealedLeft === 0 })) return undefined;
      filled = end;
    }
    return filled;
  };
  return {
    contentBytes,
    isDone: () => sealedLeft === 0,
    open: (run, out) => {
      const filled = openRun(run, out);
      if (filled === undefined) return err({ kind: 'seal/tampered' });
      const content = Math.min(filled, contentLeft);
      contentLeft -= content;
      const isWhole = sealedLeft > 0 || contentLeft === 0;
      if (!isWhole || out.subarray(content, filled).some((byte) => byte !== 0))
        return err({ kind: 'seal/tampered' });
      return ok(out.subarray(0, content));
    },
  };
}

/** Opens a part that lies in memory whole. Faults: as `createPartOpener`. */
export function openWholePart(
  sodium: PartSodium,
  place: PartPlace,
  part: Uint8Array,
): Result<Bytes, SealFault> {
  const start = part.subarray(0, partStartBytes);
  const opening = createPartOpener(sodium, place, start, part.length);
  if (!opening.ok) return opening;
  const out = new Uint8Array(Math.max(0, part.length - partStartBytes));
  const opened = opening.value.open(part.subarray(partStartBytes), out);
  if (!opened.ok) return opened;
  if (!opening.value.isDone()) return err({ kind: 'seal/tampered' });
  return ok(out.slice(0, opened.value.length));
}

// As in a sealed box: the file's key itself enters no cipher.
function deriveKeys(
  sodium: PartSodium,
  key: Bytes,
): { sealing: Uint8Array; committing: Uint8Array; wipe: () => void } {
  assert(key.length === 32, 'a key has 32 bytes');
  const derived = sodium.keyedHash(64, key, domainLabel('sealed-file'));
  return {
    sealing: derived.subarray(0, 32),
    committing: derived.subarray(32),
    wipe: () => sodium.wipe(derived),
  };
}

const commit = (
  sodium: PartSodium,
  key: Uint8Array,
  header: Uint8Array,
  context: Bytes,
): Uint8Array => sodium.keyedHash(sizes.commitment, key, concatBytes([partHead, header, context]));
