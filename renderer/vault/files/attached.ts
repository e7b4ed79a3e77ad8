import { z } from 'zod';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { caseId, itemId } from '../../../shared/kit/ids.ts';
import { filePartName, sealedFile } from '../../../shared/kit/sealed-file.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { Opened } from '../opened.ts';

/** @file Files that were begun and stand in no event yet: broken off by a kill or a lock, or sealed and waiting to be recorded. Remembered
 *  in a sealed page of the local store: without it what was begun is begun anew. */

const attachment = z.object({
  caseId,
  fileId: itemId,
  name: z.string(),
  sizeBytes: z.number(),
  /** Once it is whole. */
  sealed: sealedFile.optional(),
  /** The parts that were sealed here in the vault so far: nothing of them is gone on with, and they go at the next unlock. */
  written: z.array(filePartName).optional(),
  /** Where it was found, when it was taken out of another file. */
  foundAt: z.string().optional(),
});
/** A file that stands in no event yet. */
export type Attachment = z.infer<typeof attachment>;

const page = { id: 'files-attached', version: 1 } as const;

/** All of them, in the order in which they were begun. */
export async function attachments(opened: Opened): Promise<readonly Attachment[]> {
  const kept = await opened.store.loadPage(page.id, page.version);
  if (!kept?.content) return [];
  const read = z.array(attachment).safeParse(JSON.parse(decodeText(kept.content)));
  return read.success ? read.data : [];
}

/** Changes what is remembered of them, one change at a time. */
export const changeAttachments = (
  opened: Opened,
  change: (known: readonly Attachment[]) => readonly Attachment[],
): Promise<void> =>
  opened.following.run(async () => {
    const known = await attachments(opened);
    const next = change(known);
    if (next === known) return;
    await opened.store.savePages([{ ...page, content: encodeText(JSON.stringify(next)) }]);
  });

/** An event that carries a file settles it: from now on the record knows of it. */
export async function settleAttachments(
  opened: Opened,
  events: readonly LooseEvent[],
): Promise<void> {
  const text = JSON.stringify(events);
  // Whoever saves waits for this: an act without the list of a file has nothing to look up.
  if (!text.includes('"fileId"')) return;
  const known = await attachments(opened);
  const isSettled = ({ fileId, sealed }: Attachment): boolean =>
    sealed !== undefined && text.includes(fileId);
  if (known.some(isSettled))
    await changeAttachments(opened, (all) => all.filter((one) => !isSettled(one)));
}
