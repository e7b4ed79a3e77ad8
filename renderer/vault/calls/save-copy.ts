import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { letterOf } from '../../../shared/domain/letter/current.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { ok } from '../../../shared/kit/result.ts';
import { drawCase } from '../documents/draw-case.ts';
import { countPages } from '../documents/count-pages.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import type { LoadedCase } from '../model/case-loader.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { openFrameBody, openFrameOuter } from '../seal/frame.ts';
import { sha256 } from '../seal/hash.ts';
import { frameRowId } from '../store/vault-store.ts';
import { caseInSight } from './acts-of.ts';
import { appendActs } from './append-acts.ts';
import { viewOf } from './open-case.ts';

/** Saves an issued letter, or the case on paper, to a chosen file. Recorded as a disclosure before it is written; the writer process
 *  alone sees it on its way. Faults: case/unreadable, cancelled, disk/*. */
export async function saveCopy(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveCopy'>,
): Answer<VaultAnswers['saveCopy']> {
  const loaded = await caseInSight(opened, request.caseId);
  if (!loaded) return fault('case/unreadable');
  const document = await documentOf(room, opened, loaded, request.what);
  if (!document) return fault('case/unreadable');
  const isCase = request.what === 'case';
  const event = isCase
    ? { type: 'case.printed/1', purpose: request.purpose, pages: document.pages }
    : {
        type: 'case.copy-saved/1',
        what: 'letter',
        letterId: letterIdOf(request.what),
        format: formatOf(request.what),
        purpose: request.purpose,
      };
  const recorded = await appendActs(room, opened, [{ stream: request.caseId, events: [event] }]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, request.token, document.bytes);
  return written.ok ? ok({ pages: document.pages }) : shellFault(written.error);
}

type Document = { readonly bytes: Bytes; readonly pages: number };

async function documentOf(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
  what: VaultRequest<'saveCopy'>['what'],
): Promise<Document | undefined> {
  if (what !== 'case') return issuedFile(opened, loaded, what.letterId, formatOf(what));
  const view = viewOf(room, opened, loaded);
  return (
    view &&
    drawCase(view, { by: opened.me.name, at: room.ports.clock.now() }, await room.ports.fonts())
  );
}

/** The letter's bytes as issued, PDF or DOCX, out of the frame that carried them, checked against the hash the case keeps. */
async function issuedFile(
  opened: Opened,
  loaded: LoadedCase,
  letterId: string,
  format: 'pdf' | 'docx',
): Promise<Document | undefined> {
  const letter = letterOf(loaded.state, letterId);
  const stored = letter && loaded.acts.find((candidate) => candidate.act.id === letter.actId);
  const key = opened.keys.caseKeys.get(loaded.caseId);
  const frame = stored && (await opened.store.loadFrame(frameRowId(stored.device, stored.number)));
  if (!letter || !stored || !key || !frame) return undefined;
  const outer = openFrameOuter(
    opened.keys.unitKeys,
    { device: stored.device, number: stored.number },
    frame,
  );
  const body = outer.ok ? openFrameBody(key, outer.value) : undefined;
  const event = body?.ok
    ? body.value.events.find((candidate) => candidate['letterId'] === letterId)
    : undefined;
  const text = event?.[`${format}Base64`];
  const bytes = typeof text === 'string' ? Uint8Array.from(base64.decode(text)) : undefined;
  if (!bytes || bytesToHex(sha256(bytes)) !== letter[format]?.sha256) return undefined;
  // A DOCX has the pages its reader makes of it.
  return { bytes, pages: format === 'pdf' ? countPages(bytes) : 0 };
}

const letterIdOf = (what: VaultRequest<'saveCopy'>['what']): string =>
  what === 'case' ? '' : what.letterId;
const formatOf = (what: VaultRequest<'saveCopy'>['what']): 'pdf' | 'docx' =>
  what === 'case' ? 'pdf' : (what.format ?? 'pdf');
