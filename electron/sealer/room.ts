import type { PartSodium } from '../../shared/formats/sealed-file.ts';
import type { BodySodium } from '../../shared/formats/wasm-sodium.ts';
import type { SealerFault } from '../../shared/contract/sealer.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { Disk, ReadFile } from '../replica/disk.ts';
import type { Hashing } from './hashing.ts';

/** @file What the jobs of a sealer work with. Nothing here holds a key longer than its job. */

export type SealerRoom = {
  readonly disk: Disk;
  readonly sodium: PartSodium & BodySodium;
  readonly entropy: (sizeBytes: number) => Uint8Array;
  readonly hashing: Hashing;
  /** Told for every megabyte or so. Throws `Stopped` once the job is wanted no more. */
  readonly step: (doneBytes: number, sizeBytes: number) => void;
};

/** Ends a job from anywhere inside its streams; the border of the process says it as a value. */
export class Stopped extends Error {
  readonly fault: SealerFault;
  constructor(fault: SealerFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** What is read, opened or sealed at once: 16 messages. */
export const runBytes = 1024 * 1024;

/** Runs fetched in one go. */
const runsAtOnce = 2;

/** Reads in runs of `stepBytes`, each a view that a later one overwrites: while those of one space are worked on, the next are fetched into
 *  the other. Fresh memory for each run would take the system as long as the cipher. */
export async function* readAhead(
  open: () => Promise<ReadFile>,
  { fromBytes, toBytes, stepBytes }: { fromBytes: number; toBytes: number; stepBytes: number },
): AsyncGenerator<Uint8Array> {
  if (fromBytes >= toBytes) return;
  const file = await open();
  const blockBytes = Math.min(stepBytes * runsAtOnce, toBytes - fromBytes);
  const spaces: Bytes[] = [];
  const fetch = (at: number): Promise<Bytes> => {
    const into = (spaces.length < 2 ? undefined : spaces.shift()) ?? new Uint8Array(blockBytes);
    spaces.push(into);
    const reading = file.read(at, Math.min(blockBytes, toBytes - at), into);
    reading.catch(() => undefined); // thrown where it is waited for, or nobody wants it any more
    return reading;
  };
  try {
    let next: Promise<Bytes> | undefined = fetch(fromBytes);
    for (let at = fromBytes; next !== undefined; ) {
      const block: Bytes = await next;
      at += block.length;
      next = block.length > 0 && at < toBytes ? fetch(at) : undefined;
      for (let from = 0; from < block.length; from += stepBytes)
        yield block.subarray(from, from + stepBytes);
    }
  } finally {
    await file.close();
  }
}
