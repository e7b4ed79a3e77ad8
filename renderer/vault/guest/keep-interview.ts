import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { house } from '../../../shared/domain/cite.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { guestContext, guestMayRecord } from '../../../shared/domain/guest-pack/guest-state.ts';
import { recordToSign, stoppedWords } from '../../../shared/domain/interview/live/record-text.ts';
import type { Signature } from '../../../shared/domain/interview/live/events.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { caseEngine } from '../../../shared/domain/registry.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import type { Instant } from '../../../shared/kit/instant.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { frameOf, sealOf } from '../calls/interviews.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { called, isOver, recordIn, stateOf } from './guest-view.ts';
import { keep } from './kept.ts';
import type { GuestSession } from './guest-session.ts';
import { writeAbout } from './shelf.ts';

/** @file The interview on a guest's workstation: the same acts under the same rules as in the unit, kept beside the pack. */

/** Records one thing of the interview. Refusals: interview/*, guest-pack/*. Faults: guest/over, call/malformed, disk/*. */
export async function guestAppend(
  room: Room,
  session: GuestSession,
  { stream, events, checkOnly, draftKey }: VaultRequest<'append'>,
): Answer<VaultAnswers['append']> {
  const isTheirs =
    stream === session.packId && events.every(({ type }) => guestMayRecord.has(type));
  if (!isTheirs) return fault('call/malformed');
  return record(room, session, events, { checkOnly, draftKey });
}

/** Signs the record in the room. It is sealed on paper by the unit, from the same text. */
export async function guestSeal(
  room: Room,
  session: GuestSession,
  { signatures }: VaultRequest<'sealInterview'>,
): Answer<VaultAnswers['sealInterview']> {
  const sealed = await closing(room, session, signatures);
  if (!sealed) return fault('call/malformed');
  const saved = await record(room, session, [sealed.event]);
  return saved.ok
    ? ok({
        ...saved.value,
        version: sealed.version,
        recordSha256: sealed.event.recordSha256,
        pages: sealed.pages,
      })
    : saved;
}

/** Stops the interview for good: its record closes as it stands, in the same act. */
export async function guestStop(
  room: Room,
  session: GuestSession,
  { caseId: _case, interviewId, ...stopping }: VaultRequest<'stopInterview'>,
): Answer<VaultAnswers['stopInterview']> {
  const stopped = { type: 'interview.stopped/1', interviewId, ...stopping };
  const sealed = await closing(room, session, [], stopping);
  return record(room, session, sealed ? [stopped, sealed.event] : [stopped]);
}

/** The event that closes the record, without the bytes of its paper: those are the unit's to draw. */
async function closing(
  room: Room,
  session: GuestSession,
  signatures: readonly Signature[],
  stopping?: Parameters<typeof stoppedWords>[0],
) {
  const state = stateOf(session);
  const text = recordToSign(state, session.pack.plan.interviewId);
  if (!text) return undefined;
  const asItStands = stopping ? { ...text, stopped: stoppedWords(stopping) } : text;
  const around = { ...frameOf(state), subject: called(session.pack.subject) };
  const { event, pages } = await sealOf(room, around, asItStands, signatures);
  const { pdfBase64: _bytes, ...light } = event;
  return { event: light, pages, version: text.version };
}

async function record(
  room: Room,
  session: GuestSession,
  events: readonly LooseEvent[],
  how: { readonly checkOnly?: boolean; readonly draftKey?: string | undefined } = {},
): Promise<Result<{ savedAt: Instant; caseId: ReturnType<typeof caseId.parse> }, VaultError>> {
  if (isOver(room, session)) return fault('guest/over');
  const at = room.ports.clock.now();
  const closed = whyClosed(session, events);
  if (closed) return err({ refusals: [closed] });
  const checked = caseEngine.check(events, guestContext(session.pack, stateOf(session), at));
  if (!checked.ok) return err({ refusals: checked.error });
  const answer = { savedAt: at, caseId: caseId.parse(session.packId) };
  if (how.checkOnly === true) return ok(answer);
  if (session.kept.acts.length === 0) {
    const { packId, pack } = session;
    const said = await writeAbout(room, packId, { endsOn: pack.endsOn, holds: 'answers' });
    if (!said.ok) return shellFault(said.error);
  }
  const kept = await keep(room, session, (before) => ({
    ...before,
    acts: [...before.acts, { at, events: [...checked.value.events] }],
    drafts: before.drafts.filter(({ key }) => key !== how.draftKey),
  }));
  if (!kept.ok) return kept;
  room.tell({ changed: ['cases'], caseId: answer.caseId });
  return ok(answer);
}

/** What was handed back stays as it is, and so does what was signed: the unit corrects it, as a new version. */
function whyClosed(session: GuestSession, events: readonly LooseEvent[]): Refusal | undefined {
  if (session.kept.returned)
    return refusal(
      'guest-pack/handed-back',
      'The return is written. What is in it stays as it is.',
    );
  return recordIn(session).signed.length > 0 &&
    events.some(({ type }) => type === 'interview.line-corrected/1')
    ? refusal('guest-pack/signed', 'The record is signed. The unit corrects it, as a new version.')
    : undefined;
}

const refusal = (kind: string, says: string): Refusal => ({
  kind,
  rule: 'whatAGuestHandedOverStays',
  says,
  fields: [],
  source: house('What left a guest’s hands is the unit’s to go on with.'),
});
