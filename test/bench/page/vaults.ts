import { appendActs } from '../../../renderer/vault/calls/append-acts.ts';
import { createSearchTexts } from '../../../renderer/vault/model/search-texts.ts';
import { flush } from '../../../renderer/vault/calls/flush.ts';
import { todayOf, type Room } from '../../../renderer/vault/room.ts';
import { argon2id } from '../../../renderer/vault/seal/argon2id.ts';
import { slotsOf } from '../../../renderer/vault/calls/unlock.ts';
import type { ArgonCost } from '../../../shared/formats/slots.ts';
import type { VaultId } from '../../../shared/kit/ids.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { manyRecords } from '../many-records.ts';
import { ask, firstPage, openedOf, pause, storeFollowed, timed } from './open-room.ts';
import { plainCases } from './plain.ts';

/** @file Vaults of a size, made and opened. */

/** Of every vault here. */
export const passphrase = 'correct horse battery staple lamp';

/** A vault without cases, with the Argon2id setting that was chosen on this machine. */
export async function found(room: Room): Promise<{ vaultId: string; cost: ArgonCost }> {
  const { session } = await ask(room, 'createVault', {
    kind: 'unit',
    force: 'West Midlands Police',
    unitName: 'Counter Corruption Unit',
    founder: { name: 'Mara Hale', rankOrGrade: 'DC', office: 'investigator' },
    profileId: 'west-midlands',
    passphrase,
  });
  return { vaultId: session.vaultId, cost: await costOf(room, session.vaultId) };
}

async function costOf(room: Room, vaultId: VaultId): Promise<ArgonCost> {
  const slots = await slotsOf(room, vaultId);
  if (!slots.ok) throw new Error('no slots');
  return slots.value.slots.passphrase.cost;
}

/** What an import took: until every act was acknowledged as saved, until the store had followed, until pages were written. */
export type ImportTimes = { saved: number; followed: number; flushed: number; plain: number };

/** Imports cases as one batch, and puts the same records plainly, in turn. */
export async function importCases(
  room: Room,
  args: { count: number; seed: number; plainFirst: boolean; withPlain: boolean },
): Promise<ImportTimes> {
  const opened = openedOf(room);
  const acts = manyRecords(args.count, args.seed, todayOf(room));
  const plain = await plainCases();
  const putPlain = async (): Promise<number> => {
    if (!args.withPlain) return 0;
    const records = acts.map(({ stream, at, events }, number) => ({
      id: stream,
      acts: [
        {
          device: opened.device.device,
          number,
          depth: 0,
          act: { id: `${opened.device.device}-${String(number)}`, at, by: opened.me },
          events,
        },
      ],
    }));
    const ms = await timed(() => plain.bulkPut(records));
    await plain.clear();
    return ms;
  };
  let plainMs = args.plainFirst ? await putPlain() : 0;
  const from = performance.now();
  const written = await appendActs(room, opened, acts);
  if (!written.ok) throw new Error(`not saved: ${written.error.kind}`);
  const saved = performance.now() - from;
  await storeFollowed(room);
  const followed = performance.now() - from;
  await opened.queue.run(() => flush(room, opened));
  const flushed = performance.now() - from;
  if (!args.plainFirst) plainMs = await putPlain();
  return { saved, followed, flushed, plain: plainMs };
}

/** From the passphrase to the first page of the case list. */
export async function unlock(
  room: Room,
  args: { vaultId: string },
): Promise<{ ms: number; total: number; troubles: unknown }> {
  const from = performance.now();
  const { session } = await ask(room, 'unlock', { vaultId: args.vaultId, passphrase });
  const list = await ask(room, 'caseList', firstPage);
  return { ms: performance.now() - from, total: list.total, troubles: session.troubles };
}

/** Argon2id alone, as the slots of a vault say. */
export function argonAlone(
  _room: Room,
  args: { cost: ArgonCost; salt: string; passphrase?: string },
): Promise<number> {
  return timed(() =>
    argon2id(encodeText(args.passphrase ?? passphrase), encodeText(args.salt), args.cost),
  );
}

/** Waits until the search has been built behind an unlock. */
export async function searchReady(room: Room): Promise<number> {
  const opened = openedOf(room);
  while (!opened.texts.isReady()) await pause(20);
  return opened.texts.index.sizes().words;
}

/** Reads the texts and builds an index over them again, alone. */
export function buildSearch(room: Room): Promise<number> {
  return timed(() => createSearchTexts(openedOf(room).store, () => pause(0)).load());
}

/** The first page of the list sorted by a column that nobody has asked for yet. */
export function sortList(room: Room): Promise<number> {
  return timed(() => ask(room, 'caseList', { ...firstPage, sortBy: 'subject' }));
}
