import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { guestPackContent } from '../../../shared/domain/guest-pack/content.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { bytesToHex, hexToBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { compareDates } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { civilDateOf } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { openGuestPack as openFile } from '../seal/guest-file.ts';
import { sha256 } from '../seal/hash.ts';
import { guestView } from './guest-view.ts';
import { keep, momentThatCounts, readKept } from './kept.ts';
import type { GuestSession } from './guest-session.ts';
import { readAbout, writeAbout } from './shelf.ts';

/** Opens a pack on a guest's workstation, where no vault is open. Nothing of it is kept before its words opened it, and nothing once its
 *  day is over but what was not handed back. Faults: guest/*, vault/exists (a vault is open), disk/*. */
export async function openGuestPack(
  room: Room,
  { words, from }: VaultRequest<'openGuestPack'>,
): Answer<VaultAnswers['openGuestPack']> {
  if (room.opened ?? room.joining) return fault('vault/exists');
  const file = await fileFrom(room, from);
  if (!file.ok) return file;
  const read = await sessionFrom(room, file.value, words);
  if (!read.ok) return read;
  const session = read.value;
  const { packId, pack, kept } = session;
  const isOver = compareDates(civilDateOf(momentThatCounts(room, kept)), pack.endsOn) > 0;
  const owesReturn = kept.acts.length > 0 && !kept.returned;
  if (isOver && !owesReturn) {
    await room.ports.shell.ask('guest.remove', { packId });
    return fault('guest/over');
  }
  const told = await room.ports.shell.ask('guest.opened', {});
  if (!told.ok) return shellFault(told.error);
  const begun = await keepHere(room, session, file.value);
  if (!begun.ok) return begun;
  room.guest = session;
  return ok({ pack: guestView(room, session) });
}

/** Words as they are typed or read out: any spaces between them, no capitals. */
const asWords = (typed: string): string => typed.trim().toLowerCase().split(/\s+/).join(' ');

async function fileFrom(
  room: Room,
  from: VaultRequest<'openGuestPack'>['from'],
): Promise<Result<Bytes, VaultError>> {
  if ('base64' in from) return ok(Uint8Array.from(base64.decode(from.base64)));
  const packId = itemId.parse(from.packId);
  const read = await room.ports.shell.ask('guest.read', { packId, name: 'pack.age' });
  if (!read.ok) return shellFault(read.error);
  return read.value === 'absent' ? fault('guest/gone') : ok(read.value);
}

async function sessionFrom(
  room: Room,
  file: Bytes,
  words: string,
): Promise<Result<GuestSession, VaultError>> {
  const opened = await openFile(file, asWords(words));
  if (!opened.ok) return fault(opened.error.kind);
  const pack = guestPackContent.safeParse(opened.value.content);
  if (!pack.success) return fault('guest/damaged');
  const keepKeySecret = hexToBytes(pack.data.keepKey);
  assert(keepKeySecret, 'the schema takes hexadecimal digits only');
  const { packId } = pack.data;
  const kept = await readKept(room, packId, keepKeySecret);
  if (!kept.ok) return err(kept.error);
  return ok({
    ...{ packId, pack: pack.data, packSha256: bytesToHex(sha256(opened.value.text)) },
    ...{ keepKeySecret, kept: kept.value, turn: Promise.resolve() },
  });
}

/** Puts the pack on this workstation, so that it is gone on with after a kill; what says when it is over goes first. */
async function keepHere(
  room: Room,
  session: GuestSession,
  bytes: Bytes,
): Promise<Result<unknown, VaultError>> {
  const { packId, pack } = session;
  if (!(await readAbout(room, packId))) {
    const holds = session.kept.acts.length > 0 ? 'answers' : 'nothing';
    const said = await writeAbout(room, packId, { endsOn: pack.endsOn, holds });
    if (!said.ok) return shellFault(said.error);
  }
  const put = await room.ports.shell.ask('guest.write', { packId, name: 'pack.age', bytes });
  if (!put.ok) return shellFault(put.error);
  return keep(room, session, (kept) => kept);
}
