import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { openWholePart } from '../../../shared/formats/sealed-file.ts';
import { filePartBytes, sealedFile, type SealedFile } from '../../../shared/kit/sealed-file.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { partSodium } from '../seal/part-sodium.ts';
import { fetchParts } from './fetch-parts.ts';
import { fileKeyOf } from './file-key.ts';

/** A piece of a sealed file, opened here: for the viewer. Fewer bytes at its end. Faults: file/no-key, file/not-here, file/damaged, disk/*. */
export const readFile = (
  room: Room,
  opened: Opened,
  { caseId, file, fromBytes, sizeBytes }: VaultRequest<'readFile'>,
): Answer<VaultAnswers['readFile']> =>
  readSealed(room, opened, caseId, asSealedFile(file), { fromBytes, sizeBytes });

/** A list as the page sent it: the call's schema has passed it. */
export const asSealedFile = (file: VaultRequest<'readFile'>['file']): SealedFile =>
  sealedFile.parse(file);

/** The same for a list of any case. */
export async function readSealed(
  room: Room,
  opened: Opened,
  stream: string,
  file: SealedFile,
  { fromBytes, sizeBytes }: { readonly fromBytes: number; readonly sizeBytes: number },
): Answer<{ readonly bytes: Bytes }> {
  const keySecret = fileKeyOf(opened, stream, file.fileId);
  if (!keySecret) return fault('file/no-key');
  const toBytes = Math.min(file.sizeBytes, fromBytes + sizeBytes);
  const numbers = partsBetween(file, fromBytes, toBytes);
  const here = await fetchParts(
    room,
    opened,
    numbers.flatMap((number) => file.parts[number]?.name ?? []),
  );
  if (!here.ok) return here;
  const { vaultId } = opened;
  return readParts(file, keySecret, { fromBytes, sizeBytes }, (number) => {
    const name = file.parts[number]?.name ?? '';
    return room.ports.shell.ask('parcel.read', { vaultId, kind: 'files', name });
  });
}

/** A piece of a sealed file, from parts that lie anywhere. Faults: file/damaged, disk/*. */
export async function readParts(
  file: SealedFile,
  keySecret: Bytes,
  { fromBytes, sizeBytes }: { readonly fromBytes: number; readonly sizeBytes: number },
  partOf: (number: number) => Promise<Result<Bytes | 'absent', ShellFault>>,
): Answer<{ readonly bytes: Bytes }> {
  const toBytes = Math.min(file.sizeBytes, fromBytes + sizeBytes);
  const bytes = new Uint8Array(Math.max(0, toBytes - fromBytes));
  for (const number of partsBetween(file, fromBytes, toBytes)) {
    const read = await partOf(number);
    if (!read.ok) return shellFault(read.error);
    // It lies there, and is not what its name says.
    if (read.value === 'absent') return fault('file/damaged');
    const place = { keySecret, fileId: file.fileId, number };
    const part = openWholePart(partSodium, place, read.value);
    if (!part.ok) return fault('file/damaged');
    const beginsAt = number * filePartBytes;
    const wanted = part.value.subarray(Math.max(0, fromBytes - beginsAt), toBytes - beginsAt);
    bytes.set(wanted, Math.max(0, beginsAt - fromBytes));
  }
  return ok({ bytes });
}

function partsBetween(file: SealedFile, fromBytes: number, toBytes: number): readonly number[] {
  if (toBytes <= fromBytes) return [];
  const first = Math.floor(fromBytes / filePartBytes);
  const last = Math.min(file.parts.length, Math.ceil(toBytes / filePartBytes));
  return Array.from({ length: last - first }, (_, index) => first + index);
}
