import { base64 } from '@scure/base';
import type { GuestReturnView } from '../../../shared/contract/vault/guest.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import {
  guestReturnContent,
  type GuestReturnContent,
} from '../../../shared/domain/guest-pack/content.ts';
import { packOf, type GuestPack } from '../../../shared/domain/guest-pack/slice.ts';
import { recordText, recordToSign } from '../../../shared/domain/interview/live/record-text.ts';
import { recordOf } from '../../../shared/domain/interview/live/record.ts';
import { takeIn } from '../../../shared/domain/interview/live/take-in.ts';
import { sessionOf } from '../../../shared/domain/interview/planning/plan.ts';
import { unnumberedAct } from '../../../shared/domain/seen.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { compareDates } from '../../../shared/kit/civil-date.ts';
import { civilDateOf, epochMsOf } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { recordAct } from '../calls/append.ts';
import { frameOf, sealOf } from '../calls/interviews.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { openGuestReturn, returnSecret } from '../seal/guest-file.ts';
import { sha256 } from '../seal/hash.ts';

/** @file The return of a guest pack: verified whole before any of it counts, then taken into the record by the act of an investigator. */

/** Reads a return and says what would become of it. Faults: guest/not-ours, guest/too-large, guest/other-case, guest/damaged,
 *  guest/too-new, guest/other-pack, guest/came-already, case/unreadable. */
export async function readGuestReturn(
  room: Room,
  opened: Opened,
  { caseId, base64: file }: VaultRequest<'readGuestReturn'>,
): Answer<VaultAnswers['readGuestReturn']> {
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const read = await verifyReturn(room, opened, loaded, file);
  return read.ok ? ok(read.value.view) : read;
}

/** Brings a return in. Of a withdrawn pack it is kept as it came, and nothing of it counts. Refusals: guest-pack/*, interview/*. Faults: as
 *  `readGuestReturn`, and disk/*. */
export async function bringInGuestReturn(
  room: Room,
  opened: Opened,
  { caseId, base64: file, note }: VaultRequest<'bringInGuestReturn'>,
): Answer<VaultAnswers['bringInGuestReturn']> {
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const read = await verifyReturn(room, opened, loaded, file);
  if (!read.ok) return read;
  const { becomes } = read.value.view;
  const events =
    becomes === 'aside'
      ? [asideEvent(room, read.value, file)]
      : await recordEvents(room, loaded, read.value, note);
  const saved = await recordAct(room, opened, {
    ...{ stream: caseId, events, checkOnly: false },
  });
  return saved.ok ? ok({ ...saved.value, becomes }) : saved;
}

/** A return that is what it says, and the pack it belongs to. */
type ReadReturn = {
  readonly pack: GuestPack;
  readonly content: GuestReturnContent;
  readonly fileSha256: string;
  readonly view: GuestReturnView;
  readonly after: CaseState;
};

async function verifyReturn(
  room: Room,
  opened: Opened,
  { caseId, state }: LoadedCase,
  file: string,
): Promise<Result<ReadReturn, VaultError>> {
  const bytes = Uint8Array.from(base64.decode(file));
  const fileSha256 = bytesToHex(sha256(bytes));
  const { packs } = state.guestPack;
  const isKnown = packs.some(
    ({ returned, refused }) =>
      returned?.sha256 === fileSha256 || refused.some((one) => one.sha256 === fileSha256),
  );
  if (isKnown) return fault('guest/came-already');
  const read = await openGuestReturn(bytes, secretsOf(opened, caseId, packs));
  if (!read.ok) return err({ fault: { kind: read.error.kind } });
  const content = guestReturnContent.safeParse(read.value.content);
  if (!content.success) return fault('guest/damaged');
  const pack = packOf(state.guestPack, content.data.packId);
  if (!pack || pack.sha256 !== content.data.packSha256) return fault('guest/other-pack');
  if (pack.returned) return fault('guest/came-already');
  const after = takenIn(room, opened, state, pack, content.data);
  const view = viewOfReturn(room, pack, content.data, after);
  return view
    ? ok({ pack, content: content.data, fileSha256, view, after })
    : fault('guest/other-pack');
}

/** Every secret that may open a return of this case: each pack names the key it was made under. */
const secretsOf = (
  { keys }: Opened,
  caseId: string,
  packs: readonly GuestPack[],
): readonly Bytes[] =>
  packs.flatMap(({ packId, epoch }) => {
    const key = keys.caseKeys.all(caseId).find((one) => one.epoch === epoch)?.key;
    return key ? [returnSecret(key, packId)] : [];
  });

function takenIn(
  room: Room,
  opened: Opened,
  state: CaseState,
  pack: GuestPack,
  content: GuestReturnContent,
): CaseState {
  const act = { id: unnumberedAct, at: room.ports.clock.now(), by: opened.me };
  return { ...state, interview: takeIn(state.interview, takenInEvent(pack, content), act) };
}

const takenInEvent = (
  { interviewId, guest, madeOn, packId }: GuestPack,
  { acts }: GuestReturnContent,
) => ({
  type: 'interview.taken-in/1' as const,
  interviewId,
  packId,
  conductedBy: { name: guest.name, rankOrGrade: guest.rankOrGrade },
  packMadeOn: madeOn,
  acts,
});

function viewOfReturn(
  room: Room,
  pack: GuestPack,
  { openedAt, writtenAt, signed }: GuestReturnContent,
  after: CaseState,
): GuestReturnView | undefined {
  const session = sessionOf(after.interview, pack.interviewId);
  const record = session && recordOf(session);
  if (!record || record.phase === 'planned') return undefined;
  const isLate = [todayOf(room), civilDateOf(writtenAt)].some(
    (day) => compareDates(day, pack.endsOn) > 0,
  );
  return {
    packId: pack.packId,
    guest: `${pack.guest.rankOrGrade} ${pack.guest.name}`.trim(),
    ...{ packMadeOn: pack.madeOn, endsOn: pack.endsOn, openedAt, writtenAt, isLate },
    lines: record.lines.length,
    signatures: signed?.signatures.length ?? 0,
    phase: isSignedHere(after, pack, signed) ? 'signed' : record.phase,
    clockAhead: epochMsOf(writtenAt) - epochMsOf(room.ports.clock.now()) > clockSlackMs,
    becomes: pack.withdrawn ? 'aside' : 'record',
  };
}

/** Clocks of two workstations are never quite the same. */
const clockSlackMs = 5 * 60_000;

/** The signatures stand under the very text that the record gives here. */
const isSignedHere = (
  after: CaseState,
  { interviewId }: GuestPack,
  signed: GuestReturnContent['signed'],
): boolean => signed !== undefined && hashOfRecord(after, interviewId) === signed.recordSha256;

function hashOfRecord(state: CaseState, interviewId: string): string | undefined {
  const text = recordText(state, interviewId);
  return text === undefined ? undefined : bytesToHex(sha256(encodeText(text)));
}

const asideEvent = (
  room: Room,
  { pack, fileSha256 }: ReadReturn,
  fileBase64: string,
): LooseEvent => ({
  type: 'guest-pack.return-refused/1',
  packId: pack.packId,
  sha256: fileSha256,
  receivedOn: todayOf(room),
  fileBase64,
});

/** What came back, the record it becomes, and, where it was signed in the room or stopped, its paper. */
async function recordEvents(
  room: Room,
  { state }: LoadedCase,
  { pack, content, fileSha256, view, after }: ReadReturn,
  note: string,
): Promise<LooseEvent[]> {
  const returned = {
    type: 'guest-pack.returned/1',
    packId: pack.packId,
    returnId: content.returnId,
    sha256: fileSha256,
    writtenOn: civilDateOf(content.writtenAt),
    receivedOn: todayOf(room),
    isLate: view.isLate,
    note,
    openedAt: content.openedAt,
    ...(content.signed && view.phase !== 'signed' ? { otherText: content.signed } : {}),
  };
  const events: LooseEvent[] = [returned, takenInEvent(pack, content)];
  const text = recordToSign(after, pack.interviewId);
  if (!text || (view.phase !== 'signed' && view.phase !== 'stopped')) return events;
  const signatures = view.phase === 'signed' ? (content.signed?.signatures ?? []) : [];
  return [...events, (await sealOf(room, frameOf(state), text, signatures)).event];
}
