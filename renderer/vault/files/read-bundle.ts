import type { BundleEntry } from '../../../shared/contract/sealer.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { err, type Result } from '../../../shared/kit/result.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { dropFileKey } from './drop-file.ts';
import { fileKeyOf, fileKeyRecord } from './file-key.ts';
import type { BundleFault } from './pack-bundle.ts';
import { bundleFault, talkToSealer } from './talk.ts';

/** @file A bundle that came, read by the sealer process. What is inside is kept as one sealed file, the archive as it is, and read from
 *  there by the entry's place. Its parts lie under way, on no share, until somebody keeps them. Nothing of it is ever on this disk unsealed. */

/** What is known of a file before anything in it is opened. */
export type BundleOutside = {
  /** Of the whole file: what the signature beside it is over. */
  readonly sha512: string;
  readonly sizeBytes: number;
  /** The head of the age file, up to the end of its last line: `openAgeHead` finds the key in it. */
  readonly header: Bytes;
  /** The text of `<name>.sig` beside it, when it is there. */
  readonly signature: string | undefined;
};

/** What is read. */
export type BundleToRead = {
  /** Of a chosen file. */
  readonly token: string;
  /** Under which its archive is sealed. */
  readonly fileId: ItemId;
  /** Judges the signature and opens the head. Without a key nothing is decrypted: `undefined` ends it as cancelled. */
  readonly judge: (outside: BundleOutside) => Promise<Bytes | undefined>;
  readonly progress?: (doneBytes: number, sizeBytes: number) => void;
  readonly cancel?: AbortSignal;
};

/** A bundle that was read: its archive, sealed here, and what is in it. The bag is not checked yet: `checkBag` with these. */
export type BundleRead = {
  readonly outside: BundleOutside;
  readonly file: SealedFile;
  readonly entries: readonly BundleEntry[];
  /** The files beside `data/`, by their path in the bag. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Reads a bundle strictly. The key of its sealed file is on the ring, as one of the unit's own stream, before anything is sealed; of a bundle
 *  that is refused nothing is left. */
export async function readBundle(
  room: Room,
  opened: Opened,
  { token, fileId, judge, progress, cancel }: BundleToRead,
): Promise<Result<BundleRead, BundleFault>> {
  const { vaultId } = opened;
  let outside: BundleOutside | undefined;
  const entries: BundleEntry[] = [];
  const read = await talkToSealer<BundleRead>(
    room,
    { job: 'read-bundle', vaultId, token, fileId },
    {
      begin: (say) => say({ say: 'read' }),
      hear: async (message, say) => {
        if (message.say === 'entries') entries.push(...message.entries);
        if (message.say === 'outer') {
          const { sha512, sizeBytes, header, signature } = message;
          outside = { sha512, sizeBytes, header, signature };
          const ageKey = await judge(outside);
          const key = ageKey && (await keepKey(room, opened, fileId));
          say(ageKey && key ? { say: 'unwrapped', ageKey, fileId, key } : { say: 'cancel' });
        }
        if (message.say !== 'read' || !outside) return undefined;
        const texts = new Map(message.texts.map(({ path, text }) => [path, text]));
        return { outside, file: message.file, entries, texts };
      },
      progress,
      cancel,
    },
  );
  if (read.ok) return read;
  if (fileKeyOf(opened, opened.unitId, fileId)) {
    await room.ports.shell.ask('sealer.forget', { vaultId, fileId });
    await dropFileKey(opened, opened.unitId, fileId);
  }
  return err(bundleFault(read.error));
}

async function keepKey(room: Room, opened: Opened, fileId: ItemId): Promise<Bytes | undefined> {
  const key = Uint8Array.from(room.ports.entropy(32));
  const record = fileKeyRecord(opened.unitId, fileId, key);
  const kept = await opened.queue.run(() => opened.ring.keep([record]));
  if (!kept.ok) return undefined;
  opened.keys.add(record);
  return key;
}
