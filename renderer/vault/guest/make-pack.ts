import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { planContent } from '../../../shared/domain/guest-pack/compose.ts';
import {
  guestPackContent,
  type GuestPackContent,
} from '../../../shared/domain/guest-pack/content.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { recordAct } from '../calls/append.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { unitFacts } from '../calls/unit-facts.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { generatePassphrase } from '../keys/passphrase.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { returnRecipient, returnSecret, sealGuestPack } from '../seal/guest-file.ts';
import { sha256 } from '../seal/hash.ts';

/** Makes a guest pack: composed here of what was chosen, recorded as a disclosure, and only then written. The words come back once and
 *  are kept nowhere. Refusals: guest-pack/*. Faults: case/unreadable, call/malformed, cancelled, disk/*. */
export async function makeGuestPack(
  room: Room,
  opened: Opened,
  request: VaultRequest<'makeGuestPack'>,
): Answer<VaultAnswers['makeGuestPack']> {
  const { caseId, token, draftKey, ...chosen } = request;
  const loaded = await caseInSight(opened, caseId);
  const newest = opened.keys.caseKeys.all(caseId)[0];
  if (!loaded || !newest) return fault('case/unreadable');
  const packId = itemId.parse(createId(room.ports.entropy));
  const secret = returnSecret(newest.key, packId);
  const content = contentOf(room, opened, loaded, {
    ...chosen,
    packId,
    returnTo: await returnRecipient(secret),
  });
  // Without a plan or a name there is no pack; the rules say so in words.
  const words = generatePassphrase(room.ports.entropy);
  const sealed = content && (await sealGuestPack(content, words, room.ports.wordsCost));
  const event = {
    ...{ type: 'guest-pack.made/1', packId, ...chosen },
    madeOn: todayOf(room),
    epoch: newest.epoch,
    sha256: bytesToHex(sha256(sealed?.text ?? new Uint8Array(0))),
  };
  const record = (
    one: LooseEvent,
    of: { readonly draftKey?: string; readonly checkOnly?: boolean },
  ) => recordAct(room, opened, { stream: caseId, events: [one], checkOnly: false, ...of });
  if (!sealed) {
    // The rules have the words for it; nothing is recorded of a pack that cannot be made.
    const checked = await record(event, { checkOnly: true });
    return checked.ok ? fault('bug') : checked;
  }
  const recorded = await record(event, { draftKey });
  if (!recorded.ok) return recorded;
  const written = await handToWriter(room.ports.shell, token, sealed.file);
  if (written.ok) return ok({ words: words.split(' '), packId });
  await record(notWritten(packId, todayOf(room)), {});
  return shellFault(written.error);
}

/** A pack that never was a file is not out. */
const notWritten = (packId: string, withdrawnOn: string): LooseEvent => ({
  type: 'guest-pack.withdrawn/1',
  packId,
  because: 'not-written',
  withdrawnOn,
  reason: '',
});

type Chosen = Pick<
  VaultRequest<'makeGuestPack'>,
  'interviewId' | 'guest' | 'lines' | 'briefing' | 'endsOn'
> & { readonly packId: string; readonly returnTo: string };

function contentOf(
  room: Room,
  opened: Opened,
  { state }: LoadedCase,
  { packId, returnTo, interviewId, guest, lines, briefing, endsOn }: Chosen,
): GuestPackContent | undefined {
  const plan = planContent(state, interviewId);
  const me = unitFacts(opened).people.find(({ memberId }) => memberId === opened.me.member);
  const content = guestPackContent.safeParse({
    packId,
    unit: { name: opened.unitName, force: opened.force },
    from: { name: opened.me.name, rankOrGrade: me?.rankOrGrade ?? '' },
    madeAt: room.ports.clock.now(),
    endsOn,
    guest: { name: guest.name, rankOrGrade: guest.rankOrGrade },
    ...plan,
    lines,
    briefing,
    returnTo,
    keepKey: bytesToHex(room.ports.entropy(32)),
  });
  return plan && content.success ? content.data : undefined;
}
