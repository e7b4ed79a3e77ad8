import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { recordOf } from '../../../shared/domain/interview/live/record.ts';
import { sessionOf } from '../../../shared/domain/interview/planning/plan.ts';
import { letterOf } from '../../../shared/domain/letter/current.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawCase } from '../documents/draw-case.ts';
import { countPages } from '../documents/count-pages.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { appendActs } from './append-acts.ts';
import { readKeptFile, type KeptFile } from './kept-file.ts';
import { viewOf } from './open-case.ts';

/** Saves an issued letter, a sealed interview record, the original of a form or email, or the case on paper, to a chosen file. Recorded as a disclosure before it is
 *  written; the writer process alone sees it on its way. Faults: case/unreadable, cancelled, disk/*. */
export async function saveCopy(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveCopy'>,
): Answer<VaultAnswers['saveCopy']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const document = await documentOf(room, opened, loaded, request.what);
  if (!document) return fault('case/unreadable');
  const event = disclosureOf(request, document.pages);
  const recorded = await appendActs(room, opened, [{ stream: request.caseId, events: [event] }]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, request.token, document.bytes);
  return written.ok ? ok({ pages: document.pages }) : shellFault(written.error);
}

/** What is recorded before the file is written. */
function disclosureOf({ what, purpose }: VaultRequest<'saveCopy'>, pages: number): LooseEvent {
  if (what === 'case') return { type: 'case.printed/1', purpose, pages };
  if ('documentId' in what)
    return {
      type: 'case.copy-saved/1',
      what: 'document',
      documentId: what.documentId,
      purpose,
    };
  return 'letterId' in what
    ? {
        type: 'case.copy-saved/1',
        what: 'letter',
        letterId: what.letterId,
        format: what.format ?? 'pdf',
        purpose,
      }
    : { type: 'case.copy-saved/1', what: 'interview', interviewId: what.interviewId, purpose };
}

type Document = { readonly bytes: Bytes; readonly pages: number };

async function documentOf(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
  what: VaultRequest<'saveCopy'>['what'],
): Promise<Document | undefined> {
  if (what !== 'case') {
    const kept = keptFileOf(loaded, what);
    const bytes = kept && (await readKeptFile(opened, loaded, kept));
    // A DOCX has the pages its reader makes of it; an original may have none.
    return bytes && { bytes, pages: kept.format === 'pdf' ? countPages(bytes) : 0 };
  }
  const view = viewOf(room, opened, loaded);
  return (
    view &&
    drawCase(view, { by: opened.me.name, at: room.ports.clock.now() }, await room.ports.fonts())
  );
}

function keptFileOf(
  { state }: LoadedCase,
  what: Exclude<VaultRequest<'saveCopy'>['what'], 'case'>,
): KeptFile | undefined {
  if ('letterId' in what) {
    const letter = letterOf(state, what.letterId);
    const format = what.format ?? 'pdf';
    return (
      letter && {
        format,
        actId: letter.actId,
        sha256: letter[format]?.sha256,
        isIt: (event) => event['letterId'] === what.letterId,
      }
    );
  }
  if ('documentId' in what) {
    const document = state.intakeDocument.documents.find(
      ({ documentId }) => documentId === what.documentId,
    );
    return (
      document && {
        format: 'original',
        actId: document.actId,
        sha256: document.sha256,
        isIt: (event) => event['documentId'] === what.documentId,
      }
    );
  }
  const session = sessionOf(state.interview, what.interviewId);
  const signed =
    session && recordOf(session).signed.find(({ version }) => version === what.version);
  return (
    signed && {
      format: 'pdf',
      actId: signed.actId,
      sha256: signed.pdf.sha256,
      isIt: (event) =>
        event.type === 'interview.finalised/1' && event['interviewId'] === what.interviewId,
    }
  );
}
