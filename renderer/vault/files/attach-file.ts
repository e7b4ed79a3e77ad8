import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { ChosenFile } from '../../../shared/contract/vault/files.ts';
import { caseId as caseIdOf, createId, itemId } from '../../../shared/kit/ids.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import { handOnFileKey } from '../access/file-keys.ts';
import { caseInSight } from '../calls/acts-of.ts';
import { sealToCards } from '../escrow/seal-to-cards.ts';
import { metBeforeSaving } from '../model/meeting.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { attachments, changeAttachments, type Attachment } from './attached.ts';
import { fileKeyOf, fileKeyRecord } from './file-key.ts';
import { asJob, cancelJob, filesUnderWay } from './jobs.ts';
import { removeFileKey } from './drop-file.ts';
import { sealerFault, talkToSealer } from './talk.ts';

/** @file Takes a file of any size into a case: its key is on the ring first, then the sealer process seals it, then everybody who has the
 *  case is handed the key. The record says nothing of it until an event carries its list. */

/** What was chosen since the unlock, by token: the shell keeps the paths. */
const chosenIn = new WeakMap<Room, Map<string, ChosenFile>>();

function remember(
  room: Room,
  sources: readonly {
    readonly token: string;
    readonly label: string;
    readonly sizeBytes: number;
  }[],
): { readonly files: readonly ChosenFile[] } {
  const known = chosenIn.get(room) ?? new Map<string, ChosenFile>();
  chosenIn.set(room, known);
  const files = sources.map(({ token, label, sizeBytes }) => ({ token, name: label, sizeBytes }));
  for (const file of files) known.set(file.token, file);
  return { files };
}

/** Asks the person for files. Fault: cancelled. */
export async function chooseFiles(room: Room): Answer<VaultAnswers['chooseFiles']> {
  const asked = await room.ports.shell.ask('source.choose', {});
  if (!asked.ok) return shellFault(asked.error);
  return asked.value === 'cancelled' ? fault('cancelled') : ok(remember(room, asked.value));
}

/** The files that were dropped last. */
export async function droppedFiles(room: Room): Answer<VaultAnswers['droppedFiles']> {
  const asked = await room.ports.shell.ask('source.dropped', {});
  return asked.ok ? ok(remember(room, asked.value)) : shellFault(asked.error);
}

/** The beginning of a chosen file. Faults: file/not-a-file, file/gone, cancelled when its token is spent. */
export async function lookAtFile(
  room: Room,
  { token }: VaultRequest<'lookAtFile'>,
): Answer<VaultAnswers['lookAtFile']> {
  const looked = await talkToSealer(
    room,
    { job: 'look', token },
    {
      begin: (say) => say({ say: 'look' }),
      hear: (message) =>
        message.say === 'head' ? { head: message.head, sizeBytes: message.sizeBytes } : undefined,
    },
  );
  return looked.ok ? looked : sealerFault(looked.error);
}

/** Seals a chosen file. Faults: case/unreadable, file/changed, file/gone, file/not-a-file, file/too-large, file/no-room, disk/*, cancelled. */
export async function attachFile(
  room: Room,
  opened: Opened,
  { caseId: stream, token }: VaultRequest<'attachFile'>,
): Answer<VaultAnswers['attachFile']> {
  const chosen = chosenIn.get(room)?.get(token);
  if (!chosen) return fault('cancelled');
  // Whoever lost the case meanwhile is not handed the key of a file that is added now.
  await metBeforeSaving(opened);
  if (!(await caseInSight(opened, stream))) return fault('case/unreadable');
  const begun = await beginOrGoOn(room, opened, caseIdOf.parse(stream), chosen);
  if (!begun.ok) return shellFault(begun.error);
  const { fileId, caseId, name, sizeBytes } = begun.value;
  const keySecret = fileKeyOf(opened, stream, fileId);
  if (!keySecret) return fault('file/no-key');
  const sealed = await asJob(opened, { fileId, caseId, name, sizeBytes, doing: 'sealing' }, (job) =>
    talkToSealer(
      room,
      { job: 'seal-file', vaultId: opened.vaultId, token, fileId },
      {
        ...job,
        begin: (say) => say({ say: 'seal', fileId, key: keySecret }),
        hear: (message) => (message.say === 'sealed' ? message.file : undefined),
      },
    ),
  );
  if (!sealed.ok) {
    // What a full disk or a stick that was pulled out broke off is gone on with; anything else leaves nothing.
    const goesOn = ['disk/full', 'disk/io', 'file/no-room', 'file/gone'].includes(
      sealed.error.kind,
    );
    if (!goesOn) await forget(opened, fileId);
    return sealerFault(sealed.error);
  }
  const file = sealed.value;
  await changeAttachments(opened, (all) =>
    all.map((one) => (one.fileId === fileId ? { ...one, sealed: file } : one)),
  );
  await handOnFileKey(room, opened, stream, fileId);
  await sealToCards(room, opened, [stream]);
  return ok({ file });
}

/** Takes up a file of this case, name and size that was broken off; begins another one otherwise. */
async function beginOrGoOn(
  room: Room,
  opened: Opened,
  stream: Attachment['caseId'],
  { name, sizeBytes }: ChosenFile,
): Promise<Result<Attachment, ShellFault>> {
  const busy = new Set(filesUnderWay(opened).map(({ fileId }) => fileId));
  const before = (await attachments(opened)).find(
    (one) =>
      one.caseId === stream &&
      one.name === name &&
      one.sizeBytes === sizeBytes &&
      one.sealed === undefined &&
      one.written === undefined &&
      !busy.has(one.fileId) &&
      fileKeyOf(opened, stream, one.fileId) !== undefined,
  );
  if (before) return ok(before);
  const fileId = itemId.parse(createId(room.ports.entropy));
  const record = fileKeyRecord(stream, fileId, Uint8Array.from(room.ports.entropy(32)));
  const kept = await opened.queue.run(() => opened.ring.keep([record]));
  if (!kept.ok) return kept;
  opened.keys.add(record);
  const begun: Attachment = { caseId: stream, fileId, name, sizeBytes };
  await changeAttachments(opened, (all) => [...all, begun]);
  return ok(begun);
}

const forget = (opened: Opened, fileId: string): Promise<void> =>
  changeAttachments(opened, (all) => all.filter((one) => one.fileId !== fileId));

/** What goes on now, what was broken off, and what is sealed and stands in no event yet. */
export async function fileProgress(
  _room: Room,
  opened: Opened,
): Answer<VaultAnswers['fileProgress']> {
  const now = filesUnderWay(opened);
  const waiting = (await attachments(opened)).flatMap((one) =>
    now.some(({ fileId }) => fileId === one.fileId)
      ? []
      : [
          {
            ...{ ...shownOf(one), doing: 'sealing' as const },
            ...(one.sealed ? { doneBytes: one.sizeBytes } : { doneBytes: 0, isBrokenOff: true }),
          },
        ],
  );
  return ok({ files: [...now, ...waiting] });
}

const shownOf = ({ written: _written, ...shown }: Attachment): Omit<Attachment, 'written'> => shown;

/** Ends what goes on with a file; of one that was broken off before, what is left of it goes. */
export async function cancelFile(
  room: Room,
  opened: Opened,
  { fileId }: VaultRequest<'cancelFile'>,
): Answer<VaultAnswers['cancelFile']> {
  if (cancelJob(opened, itemId.parse(fileId))) return ok({});
  const known = (await attachments(opened)).find((one) => one.fileId === fileId);
  if (!known || known.sealed) return ok({});
  const { vaultId } = opened;
  const gone = await room.ports.shell.ask('sealer.forget', { vaultId, fileId: known.fileId });
  if (!gone.ok) return shellFault(gone.error);
  await forget(opened, fileId);
  return ok({});
}

/** Gives up a file that is sealed and stands in no event: its key goes, then its parts. */
export async function discardFile(
  room: Room,
  opened: Opened,
  { caseId: stream, fileId }: VaultRequest<'discardFile'>,
): Answer<VaultAnswers['discardFile']> {
  const known = (await attachments(opened)).find((one) => one.fileId === fileId);
  if (known?.caseId !== stream || !known.sealed) return ok({});
  const removed = await removeFileKey(room, opened, stream, known.sealed);
  if (!removed.ok) return shellFault(removed.error);
  await forget(opened, fileId);
  return ok({});
}
