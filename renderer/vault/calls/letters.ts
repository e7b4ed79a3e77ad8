import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { standingDetermination } from '../../../shared/domain/determination/standing.ts';
import { letterOf } from '../../../shared/domain/letter/current.ts';
import { tellsOfADetermination } from '../../../shared/domain/letter/needs.ts';
import { composeWhole, type Composed } from '../../../shared/domain/letter/compose.ts';
import { letterAbout, letterKind } from '../../../shared/domain/letter/model.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { drawLetter } from '../documents/draw-letter.ts';
import { policyOf } from '../model/case-loader.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { append } from './append.ts';
import { caseInSight } from './acts-of.ts';

/** A letter as it would be issued now. Refusals name what is missing; nothing is recorded. */
export async function previewLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'previewLetter'>,
): Answer<VaultAnswers['previewLetter']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const composed = compose(room, opened, loaded, request);
  if (!composed.ok) return composed;
  const { model, template } = composed.value;
  return ok({ model, template });
}

/** Issues a letter: composed, drawn as a tagged PDF and written as DOCX in the vault, hashed and kept as issued, for ever. */
export async function issueLetter(
  room: Room,
  opened: Opened,
  request: VaultRequest<'issueLetter'>,
): Answer<VaultAnswers['issueLetter']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const composed = compose(room, opened, loaded, request);
  if (!composed.ok) return composed;
  const now = room.ports.clock.now();
  const drawn = await drawLetter(composed.value.model, await room.ports.fonts(), now);
  // The library for DOCX is read when the first letter is issued: unlocking does not wait for it.
  const { writeDocx } = await import('../documents/write-docx.ts');
  const docx = await writeDocx(composed.value.model, now);
  const letterId = createId(room.ports.entropy);
  const saved = await append(room, opened, {
    stream: request.caseId,
    checkOnly: false,
    events: [
      issuedEvent(room, loaded, request, composed.value, letterId, { pdf: drawn.bytes, docx }),
    ],
  });
  return saved.ok ? ok({ ...saved.value, letterId, pages: drawn.pages }) : saved;
}

function issuedEvent(
  room: Room,
  loaded: LoadedCase,
  request: VaultRequest<'issueLetter'>,
  { model, about, template }: Composed,
  letterId: string,
  { pdf, docx }: { readonly pdf: Bytes; readonly docx: Bytes },
) {
  const replaced =
    request.replaces === undefined ? undefined : letterOf(loaded.state, request.replaces);
  const determination =
    about === undefined && tellsOfADetermination(model.kind)
      ? standingDetermination(loaded.state)
      : undefined;
  return {
    type: 'letter.issued/1',
    letterId,
    kind: request.kind,
    version: (replaced?.version ?? 0) + 1,
    ...(replaced
      ? {
          replaces: {
            letterId: replaced.letterId,
            reason: request.options['replacesReason'] ?? '',
          },
        }
      : {}),
    ...(determination ? { determinationId: determination.determinationId } : {}),
    ...(about ? { about } : {}),
    template,
    issuedOn: todayOf(room),
    model,
    pdf: { sha256: bytesToHex(sha256(pdf)), sizeBytes: pdf.length },
    pdfBase64: base64.encode(pdf),
    docx: { sha256: bytesToHex(sha256(docx)), sizeBytes: docx.length },
    docxBase64: base64.encode(docx),
  };
}

function compose(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
  request: VaultRequest<'previewLetter'>,
): Result<Composed, VaultError> {
  const kind = letterKind.safeParse(request.kind);
  const policy = policyOf(loaded.state, opened.unit.state);
  if (!kind.success || !policy) return fault('call/malformed');
  const composed = composeWhole(
    kind.data,
    loaded.state,
    policy,
    { ...request.options, today: todayOf(room) },
    {
      about: letterAbout.optional().parse(request.about),
      wordings: opened.unit.state.letterTemplate,
    },
  );
  return composed.ok ? ok(composed.value) : err({ refusals: composed.error });
}
