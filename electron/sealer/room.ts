import type { PartSodium } from '../../shared/formats/sealed-file.ts';
import type { BodySodium } from '../../shared/formats/wasm-sodium.ts';
import type { SealerFault } from '../../shared/contract/sealer.ts';
import type { Disk } from '../replica/disk.ts';

/** @file What the jobs of a sealer work with. Nothing here holds a key longer than its job. */

export type SealerRoom = {
  readonly disk: Disk;
  readonly sodium: PartSodium & BodySodium;
  readonly entropy: (sizeBytes: number) => Uint8Array;
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

/** Joins two readings of the same disk: while one run is worked on, the next is fetched. */
export async function* readAhead(
  read: (fromBytes: number, sizeBytes: number) => Promise<Uint8Array>,
  { fromBytes, toBytes, stepBytes }: { fromBytes: number; toBytes: number; stepBytes: number },
): AsyncGenerator<Uint8Array> {
  const fetch = (at: number): Promise<Uint8Array> => {
    const reading = read(at, Math.min(stepBytes, toBytes - at));
    reading.catch(() => undefined); // thrown where it is waited for, or nobody wants it any more
    return reading;
  };
  let next = fromBytes < toBytes ? fetch(fromBytes) : undefined;
  for (let at = fromBytes; next !== undefined; ) {
    const run = await next;
    at += run.length;
    next = run.length > 0 && at < toBytes ? fetch(at) : undefined;
    yield run;
  }
}
