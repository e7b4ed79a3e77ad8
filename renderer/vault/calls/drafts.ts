import { z } from 'zod';
import type { Draft } from '../../../shared/contract/vault/drafts.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { sealContext } from '../../../shared/formats/context.ts';
import { instant } from '../../../shared/kit/instant.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { readCopies } from '../keys/side-files.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';
import { open, seal } from '../seal/seal.ts';

/** @file Forms in waiting: sealed under the vault's own key in two alternating files, never in the ledger, never off this disk. */

const draft = z.strictObject({
  key: z.string(),
  title: z.string(),
  savedAt: instant,
  value: z.unknown(),
});
const draftFile = z.strictObject({ generation: z.number().int(), drafts: z.array(draft) });

type Drafts = { generation: number; readonly byKey: Map<string, Draft> };
const kept = new WeakMap<Opened, Promise<Drafts>>();

/** Keeps what is being typed. Faults: disk/*: the text stays on the screen. */
export async function saveDraft(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveDraft'>,
): Answer<VaultAnswers['saveDraft']> {
  const drafts = await draftsOf(room, opened);
  const savedAt = room.ports.clock.now();
  drafts.byKey.set(request.key, {
    key: request.key,
    title: request.title,
    savedAt,
    value: request.value,
  });
  const written = await write(room, opened, drafts);
  return written.ok ? ok({ savedAt }) : written;
}

/** The draft under a key, if one waits. */
export async function loadDraft(
  room: Room,
  opened: Opened,
  request: VaultRequest<'loadDraft'>,
): Answer<VaultAnswers['loadDraft']> {
  return ok({ draft: (await draftsOf(room, opened)).byKey.get(request.key) });
}

/** Throws a draft away: both files are written without it. */
export async function discardDraft(
  room: Room,
  opened: Opened,
  request: VaultRequest<'discardDraft'>,
): Answer<VaultAnswers['discardDraft']> {
  const written = await discardDraftOf(room, opened, request.key);
  return written.ok ? ok({}) : written;
}

/** The drafts that wait, newest first, without their content. */
export async function listDrafts(room: Room, opened: Opened): Answer<VaultAnswers['listDrafts']> {
  const drafts = [...(await draftsOf(room, opened)).byKey.values()];
  const newestFirst = drafts.sort((a, b) => (a.savedAt.utc < b.savedAt.utc ? 1 : -1));
  return ok({ drafts: newestFirst.map(({ key, title, savedAt }) => ({ key, title, savedAt })) });
}

/** Throws a draft away once the act it became is saved. */
export async function discardDraftOf(room: Room, opened: Opened, key: string): Answer<undefined> {
  const drafts = await draftsOf(room, opened);
  if (!drafts.byKey.delete(key)) return ok(undefined);
  const written = await write(room, opened, drafts);
  // Twice, so that neither of the two files still holds it.
  return written.ok ? write(room, opened, drafts) : written;
}

/** Seals the drafts of one opening of the vault for the next, under its new key. */
export async function carryDrafts(room: Room, from: Opened, to: Opened): Promise<void> {
  const drafts = await draftsOf(room, from);
  kept.set(to, Promise.resolve(drafts));
  if (drafts.byKey.size > 0) await write(room, to, drafts);
}

function draftsOf(room: Room, opened: Opened): Promise<Drafts> {
  const known = kept.get(opened) ?? read(room, opened);
  kept.set(opened, known);
  return known;
}

async function read(room: Room, opened: Opened): Promise<Drafts> {
  const copies = await readCopies(room.ports.shell, opened.vaultId, 'drafts');
  const newest = copies
    .flatMap((copy) => {
      const box =
        copy &&
        open(opened.vaultKeySecret, sealContext('row', opened.vaultId, 'drafts', 'all', 1), copy);
      const parsed = box?.ok ? draftFile.safeParse(JSON.parse(decodeText(box.value))) : undefined;
      return parsed?.success ? [parsed.data] : [];
    })
    .sort((a, b) => b.generation - a.generation)[0];
  return {
    generation: newest?.generation ?? 0,
    byKey: new Map(
      (newest?.drafts ?? []).map((found) => [found.key, { ...found, value: found.value }]),
    ),
  };
}

async function write(
  room: Room,
  opened: Opened,
  drafts: Drafts,
): Promise<Result<undefined, ReturnType<typeof shellFault>['error']>> {
  drafts.generation += 1;
  const content = encodeText(
    JSON.stringify({ generation: drafts.generation, drafts: [...drafts.byKey.values()] }),
  );
  const bytes = seal(
    opened.vaultKeySecret,
    sealContext('row', opened.vaultId, 'drafts', 'all', 1),
    content,
    room.ports.entropy,
  );
  const name = drafts.generation % 2 === 0 ? ('drafts.a' as const) : ('drafts.b' as const);
  const written = await room.ports.shell.ask('file.replace', {
    vaultId: opened.vaultId,
    name,
    bytes,
  });
  return written.ok ? ok(undefined) : shellFault(written.error);
}
