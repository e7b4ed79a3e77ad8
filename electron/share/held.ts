import { parcelKind } from '../../shared/contract/parcels.ts';
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
  readonly name: ShareName;
  /** `damaged`: not what its name says; `unreadable`: this disk does not give it back now. */
  readonly read: () => Promise<Bytes | 'damaged' | 'unreadable'>;
};
export type Held = {
  readonly files: readonly HeldFile[];
  /** False while a journal could not be made a segment. */
  readonly isWhole: boolean;
};

/** The charter in two equal copies; one of them is enough. */
const charterCopies = ['charter.a', 'charter.b'] as const;

export async function heldFiles(vault: Vault): Promise<Held> {
  const record = await vault.replica.list();
  const segments = record.filter(({ name }) => name.endsWith('.seg'));
  const files: HeldFile[] = [...(await charterOf(vault))];
  for (const kind of parcelKind.options)
    for (const { name } of await vault.parcels.list(kind))
      files.push(file(kind, name, () => vault.parcels.read(kind, name)));
  for (const { name, sizeBytes } of segments)
    files.push(file('segments', name, () => vault.replica.read(name, 0, sizeBytes)));
  return { files, isWhole: segments.length === record.length };
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
    return (await sha256Hex(bytes)) === name.slice(0, 64) ? bytes : 'damaged';
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
