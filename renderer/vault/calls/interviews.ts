import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { identifiedSubject } from '../../../shared/domain/case-facts.ts';
import type { Signature } from '../../../shared/domain/interview/live/events.ts';
import { recordToSign } from '../../../shared/domain/interview/live/record-text.ts';
import { subjectName } from '../../../shared/domain/report/facts.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
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
  const text = JSON.stringify(record);
  const recordSha256 = hashOf(text);
  const signatures = request.signatures.map(withHash);
  const drawn = await drawInterview(
    record,
    {
      recordSha256,
      signatures,
      madeAt: room.ports.clock.now(),
      ...frameOf(loaded.state),
    },
    await room.ports.fonts(),
  );
  const saved = await append(room, opened, {
    stream: request.caseId,
    checkOnly: false,
    events: [
      {
        type: 'interview.finalised/1',
        interviewId: request.interviewId,
        version: record.version,
        finalisedOn: todayOf(room),
        record: text,
        recordSha256,
        signatures,
        pdf: { sha256: bytesToHex(sha256(drawn.bytes)), sizeBytes: drawn.bytes.length },
        pdfBase64: base64.encode(drawn.bytes),
      },
    ],
  });
  return saved.ok
    ? ok({ ...saved.value, version: record.version, recordSha256, pages: drawn.pages })
    : saved;
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

function frameOf(state: CaseState): {
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
