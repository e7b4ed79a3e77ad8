import { dirname } from 'node:path';
import type { Bytes } from '../../shared/kit/bytes.ts';
import type { SealedFile } from '../../shared/kit/sealed-file.ts';
import { createOutputFile } from '../writer/output-file.ts';
import { openPart } from './part-file.ts';
import { Stopped, type SealerRoom } from './room.ts';

/** @file Opens a sealed file: to where a person chose to have it, or into a bundle. */

/** The content of a sealed file, run by run; each run is a view that the next one overwrites. `parts` is the folder they lie in. */
export async function* contentOf(
  room: SealerRoom,
  parts: string,
  file: SealedFile,
  keySecret: Bytes,
): AsyncGenerator<Uint8Array> {
  for (const [number, { name, sizeBytes }] of file.parts.entries()) {
    let left = sizeBytes;
    const place = { keySecret, fileId: file.fileId, number };
    for await (const run of openPart(room, place, `${parts}/${name}`)) {
      left -= run.length;
      yield run;
    }
    if (left !== 0) throw new Stopped({ kind: 'file/damaged', where: number + 1 });
  }
}

/** Where it is written. */
export type OpenPlace = {
  readonly parts: string;
  readonly output: string;
  readonly unfinished: string;
};

/** Writes a sealed file out. It gets its name once its SHA-512 is the one of the list; otherwise nothing is left. */
export async function openFile(
  room: SealerRoom,
  { parts, output, unfinished }: OpenPlace,
  file: SealedFile,
  keySecret: Bytes,
): Promise<number> {
  const out = createOutputFile(room.disk, { folder: dirname(output), path: output, unfinished });
  const hash = await room.hashing('sha512', file.sizeBytes);
  let done = 0;
  try {
    for await (const run of contentOf(room, parts, file, keySecret)) {
      await hash.update(run);
      await out.add(run);
      done += run.length;
      room.step(done, file.sizeBytes);
    }
    // An empty file is a file.
    if (done === 0) await out.add(new Uint8Array(0));
    if ((await hash.hex()) !== file.sha512) throw new Stopped({ kind: 'file/damaged' });
    return await out.finish();
  } catch (cause: unknown) {
    await out.abandon();
    throw cause;
  }
}
