import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { WayIn } from '../calls/way-in.ts';
import type { Room } from '../room.ts';
import { isDatabaseFailure, openTables } from '../store/database.ts';
import { createVaultStore, type VaultStore } from '../store/vault-store.ts';

/** @file Which welcomes were found to have other words, so that a restart does not offer them again. Kept in the local store, which a vault
 *  that waits needs for nothing else; where it is lost, they are offered and compared once more. */

const page = { id: 'refused-welcomes', version: 1 } as const;

/** The welcomes that people turned away. */
export const loadRefused = async (room: Room, way: WayIn): Promise<Set<string>> =>
  new Set(await inStore(room, way, readNames, []));

/** Keeps that people turned these away. */
export const saveRefused = (room: Room, way: WayIn, refused: ReadonlySet<string>): Promise<void> =>
  inStore(
    room,
    way,
    (store) => store.savePages([{ ...page, content: encodeText(JSON.stringify([...refused])) }]),
    undefined,
  );

async function readNames(store: VaultStore): Promise<readonly string[]> {
  const kept = await store.loadPage(page.id, page.version);
  const names: unknown = kept?.content ? JSON.parse(decodeText(kept.content)) : [];
  return Array.isArray(names) ? names.map(String) : [];
}

/** A disk without room for a database keeps nobody from joining. */
async function inStore<T>(
  room: Room,
  { vaultId, vaultKeySecret }: WayIn,
  use: (store: VaultStore) => Promise<T>,
  otherwise: T,
): Promise<T> {
  try {
    const { tables } = await openTables(vaultId);
    const store = createVaultStore(tables, vaultId, vaultKeySecret, room.ports.entropy);
    try {
      return await use(store);
    } finally {
      store.close();
    }
  } catch (cause: unknown) {
    if (!isDatabaseFailure(cause)) throw cause;
    return otherwise;
  }
}
