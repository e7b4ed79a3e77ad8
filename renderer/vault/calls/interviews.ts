import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { identifiedSubject } from '../../../shared/domain/case-facts.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { liveEvents, Signature } from '../../../shared/domain/interview/live/events.ts';
import type { z } from 'zod';
import {
  recordToSign,
  stoppedWords,
  type RecordToSign,
} from '../../../shared/domain/interview/live/record-text.ts';
import { subjectName } from '../../../shared/domain/report/facts.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { drawInterview } from '../documents/draw-interview.ts';
import type { Opened } from '../opened.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { append } from './append.ts';
import { caseInSight } from './acts-of.ts';

/** Signs and seals an interview record: written as text once, hashed as written, drawn as a tagged PDF in the vault, kept for ever.
 *  Refusals: interview/*. Faults: case/unreadable, call/malformed (nothing was recorded), disk/*. */
export async function sealInterview(
  room: Room,
  opened: Opened,
  request: VaultRequest<'sealInterview'>,
): Answer<VaultAnswers['sealInterview']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const record = recordToSign(loaded.state, request.interviewId);
  if (!record) return fault('call/malformed');
  const sealed = await sealOf(room, frameOf(loaded.state), record, request.signatures);
  const saved = await append(room, opened, {
    stream: request.caseId,
    checkOnly: false,
    events: [sealed.event],
  });
  return saved.ok
    ? ok({
        ...saved.value,
        version: record.version,
        recordSha256: sealed.event.recordSha256,
        pages: sealed.pages,
      })
    : saved;
}

/** Stops an interview for good. Its record closes in the same act: sealed as it stood, signed by nobody. Stopping never waits for
 *  paper: where none can be made, the record is sealed later. Refusals: interview/*. Faults: case/unreadable, call/malformed, disk/*. */
export async function stopInterview(
  room: Room,
  opened: Opened,
  { caseId, interviewId, ...stopping }: VaultRequest<'stopInterview'>,
): Answer<VaultAnswers['stopInterview']> {
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const text = recordToSign(loaded.state, interviewId);
  if (!text) return fault('call/malformed');
  const stopped = { type: 'interview.stopped/1', interviewId, ...stopping };
  const asItStood = { ...text, stopped: stoppedWords(stopping) };
  const sealed = await sealOf(room, frameOf(loaded.state), asItStood, []).catch(
    (cause: unknown) => {
      room.ports.note(cause);
      return undefined;
    },
  );
  const record = (...events: readonly LooseEvent[]) =>
    append(room, opened, { stream: caseId, checkOnly: false, events: [...events] });
  if (sealed) {
    const saved = await record(stopped, sealed.event);
    if (saved.ok || 'fault' in saved.error) return saved;
  }
  return record(stopped);
}

/** The event that seals a record, and how many pages its paper has. */
type Sealed = {
  readonly event: Omit<Finalised, 'pdfBase64'> & { readonly pdfBase64: string };
  readonly pages: number;
};
type Finalised = z.infer<(typeof liveEvents)['interview.finalised/1']>;

/** The event that seals a record: its text, its hash, the names under it, the paper drawn of it. */
export async function sealOf(
  room: Room,
  around: ReturnType<typeof frameOf>,
  record: RecordToSign,
  names: readonly Signature[],
): Promise<Sealed> {
  const text = JSON.stringify(record);
  const recordSha256 = hashOf(text);
  const signatures = names.map(withHash);
  const frame = { recordSha256, signatures, madeAt: room.ports.clock.now(), ...around };
  const drawn = await drawInterview(record, frame, await room.ports.fonts());
  const event = {
    type: 'interview.finalised/1' as const,
    interviewId: itemId.parse(record.interviewId),
    version: record.version,
    finalisedOn: todayOf(room),
    record: text,
    recordSha256,
    signatures,
    pdf: { sha256: bytesToHex(sha256(drawn.bytes)), sizeBytes: drawn.bytes.length },
    pdfBase64: base64.encode(drawn.bytes),
  };
  return { event, pages: drawn.pages };
}

/** A drawn signature is kept with the hash of its strokes. */
const withHash = (signature: Signature): Signature =>
  signature.how === 'signed' && signature.drawing
    ? {
        ...signature,
        drawing: {
          strokes: signature.drawing.strokes,
          sha256: hashOf(JSON.stringify(signature.drawing.strokes)),
        },
      }
    : signature;

const hashOf = (text: string): string => bytesToHex(sha256(encodeText(text)));

/** Whose record it is, and what stands on each of its pages. */
export function frameOf(state: CaseState): {
  subject: string;
  marking: string;
  banner: string | undefined;
} {
  const subject = identifiedSubject(state);
  const { opened } = state.case;
  return {
    subject: subject ? `${subject.rankOrGrade} ${subjectName(subject)}`.trim() : 'not identified',
    marking:
      opened?.marking.sensitive === false
        ? 'OFFICIAL'
        : `OFFICIAL-SENSITIVE · ${opened?.marking.handling ?? ''}`,
    banner:
      opened?.fictitious === true ? 'Demonstration: everybody named here is fictitious' : undefined,
  };
}
