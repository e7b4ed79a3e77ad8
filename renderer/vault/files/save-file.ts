import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { caseId as caseIdOf } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { recordAct } from '../calls/append.ts';
import type { Opened } from '../opened.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { fetchParts } from './fetch-parts.ts';
import { fileKeyOf } from './file-key.ts';
import { asJob } from './jobs.ts';
import { asSealedFile } from './read-file.ts';
import { sealerFault, talkToSealer } from './talk.ts';

/** Saves a sealed file to a chosen place. Recorded as a disclosure before it is written; the sealer process alone sees it on its way.
 *  Refusals: the rules of the event. Faults: file/no-key, file/not-here, file/damaged, cancelled, disk/*. */
export async function saveFile(
  room: Room,
  opened: Opened,
  { caseId, file: asked, token, event, draftKey }: VaultRequest<'saveFile'>,
): Answer<VaultAnswers['saveFile']> {
  const file = asSealedFile(asked);
  const keySecret = fileKeyOf(opened, caseId, file.fileId);
  if (!keySecret) return fault('file/no-key');
  const about = {
    fileId: file.fileId,
    caseId: caseIdOf.parse(caseId),
    doing: 'fetching',
    sizeBytes: file.sizeBytes,
  } as const;
  return asJob(opened, about, async (job) => {
    const names = file.parts.map(({ name }) => name);
    const here = await fetchParts(room, opened, names, {
      cancel: job.cancel,
      progress: (done, parts) => job.progress((file.sizeBytes * done) / parts, file.sizeBytes),
    });
    if (!here.ok) return here;
    job.now('opening');
    const recorded = await recordAct(room, opened, {
      ...{ stream: caseId, events: [event], checkOnly: false },
      ...(draftKey === undefined ? {} : { draftKey }),
    });
    if (!recorded.ok) return recorded;
    const opening = await talkToSealer(
      room,
      { job: 'open-file', vaultId: opened.vaultId, token },
      {
        ...job,
        begin: (say) => say({ say: 'open', file, key: keySecret }),
        hear: (message) => (message.say === 'opened' ? true : undefined),
      },
    );
    return opening.ok ? ok(recorded.value) : sealerFault(opening.error);
  });
}
