import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { isReporterProtected } from '../../../shared/domain/intake-document/rules.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { readDocument } from '../reading/read-document.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { caseInSight } from './acts-of.ts';
import { append } from './append.ts';

/** A form or an email as plain text, before anything is kept. Refusals: intake-document/*. */
export async function previewDocument({
  name,
  base64: file,
}: VaultRequest<'previewDocument'>): Answer<VaultAnswers['previewDocument']> {
  const bytes = bytesOf(file);
  if (!bytes) return fault('call/malformed');
  const reading = await readDocument(name, bytes);
  return reading.ok ? ok({ reading: reading.value }) : err({ refusals: [reading.error] });
}

/** Keeps a form or an email in its case, as it came: read and hashed here, whatever the page made of it. Refusals: intake-document/*. */
export async function importDocument(
  room: Room,
  opened: Opened,
  { name, base64: file, caseId, source }: VaultRequest<'importDocument'>,
): Answer<VaultAnswers['importDocument']> {
  const bytes = bytesOf(file);
  if (!bytes) return fault('call/malformed');
  const loaded = await caseInSight(opened, caseId);
  if (!loaded) return fault('case/unreadable');
  const reading = await readDocument(name, bytes);
  if (!reading.ok) return err({ refusals: [reading.error] });
  return append(room, opened, {
    stream: caseId,
    checkOnly: false,
    events: [
      {
        type: isReporterProtected(loaded.state)
          ? 'intake-document.imported-apart/1'
          : 'intake-document.imported/1',
        documentId: createId(room.ports.entropy),
        ...reading.value,
        importedOn: todayOf(room),
        source,
        originalBase64: file,
      },
    ],
  });
}

/** Undefined where the text is no base64 after all. */
function bytesOf(file: string) {
  try {
    return copyBytes(base64.decode(file));
  } catch (cause: unknown) {
    if (cause instanceof Error) return undefined;
    throw cause;
  }
}
