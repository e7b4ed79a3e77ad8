import { parcelKind, type ParcelKind } from '../../shared/contract/parcels.ts';
import {
  nameOnShare,
  type ExchangedKind,
  type ShareName,
} from '../../shared/formats/share-names.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { faultOf } from '../replica/disk-faults.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import type { Vault } from '../replica/vaults.ts';

/** @file What of a vault belongs on its share, by the names it has there: segments of every device, parcels, the charter. */

export type HeldFile = {
  /** Not known of a journal that cannot be read now. */
  readonly name: ShareName | undefined;
  /** As this disk gives it back now: a put hashes it before anything is written, so it is not hashed here. `damaged`: not there
   *  under its name. `unreadable`: this disk does not answer. */
  readonly read: () => Promise<Bytes | 'damaged' | 'unreadable'>;
};

/** The charter in two equal copies; one of them is enough. */
const charterCopies = ['charter.a', 'charter.b'] as const;

export async function heldFiles(vault: Vault): Promise<readonly HeldFile[]> {
  const files: HeldFile[] = [...(await charterOf(vault))];
  for (const kind of parcelKind.options)
    if (kind !== 'files') files.push(...(await parcelsOf(vault, kind)));
  for (const { name, sizeBytes } of await vault.replica.list()) {
    const read = () => vault.replica.read(name, 0, sizeBytes);
    if (name.endsWith('.seg')) files.push(file('segments', name, read));
    else files.push(await journalAsSegment(read));
  }
  return files;
}

/** Parts of sealed files: large, and many. They go behind everything else. */
export const heldParts = (vault: Vault): Promise<readonly HeldFile[]> => parcelsOf(vault, 'files');

const parcelsOf = async (vault: Vault, kind: ParcelKind): Promise<readonly HeldFile[]> =>
  (await vault.parcels.names(kind)).map((name) =>
    file(kind, name, () => vault.parcels.read(kind, name)),
  );

/** A journal that could not be closed (a full disk, a failed sync) keeps its name until the next start. What it holds goes to the share
 *  all the same, as the segment it is by now: a frame that stands in two files is one frame. */
async function journalAsSegment(read: () => Promise<Bytes>): Promise<HeldFile> {
  const bytes = await readable(read());
  if (bytes === undefined) return { name: undefined, read: () => Promise.resolve('unreadable') };
  return {
    name: nameOnShare('segments', await sha256Hex(bytes)),
    read: () => Promise.resolve(bytes),
  };
}

const file = (
  kind: ExchangedKind,
  name: string,
  read: () => Promise<Bytes | 'absent'>,
): HeldFile => ({
  name: nameOnShare(kind, name.slice(0, 64)),
  read: async () => {
    const bytes = await readable(read());
    if (bytes === undefined) return 'unreadable';
    if (bytes === 'absent') return 'damaged';
    return bytes;
  },
});

async function charterOf(vault: Vault): Promise<readonly HeldFile[]> {
  for (const copy of charterCopies) {
    const bytes = await readable(vault.sideFiles.read(copy));
    if (bytes === undefined || bytes === 'absent') continue;
    const name = nameOnShare('charters', await sha256Hex(bytes));
    return [{ name, read: () => Promise.resolve(bytes) }];
  }
  return [];
}

/** undefined when this disk does not give it back: others go all the same. */
async function readable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (cause: unknown) {
    if (faultOf(cause).kind === 'shell/bug') throw cause;
    return undefined;
  }
}
