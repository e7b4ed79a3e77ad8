import { sealContext } from '../../../shared/formats/context.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Entropy, VaultId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { open, seal } from '../seal/seal.ts';
import type { CaseRecordRow } from '../store/database.ts';
import { compareActs, type StoredAct } from './stored-act.ts';

/** @file The small sealed record of one stream: all its acts in fold order, so that opening a case is one read and saving one write. */

/** Below this a record is sealed as it is: compressing it would take several times as long as sealing and writing it. */
const plainUpToBytes = 16 * 1024;

/** Seals a stream's acts under the stream's key; the version is bound into the seal. */
export const sealCaseRecord = (
  vaultId: VaultId,
  stream: string,
  acts: readonly StoredAct[],
  key: Bytes,
  entropy: Entropy,
): CaseRecordRow => sealRecordContent(vaultId, stream, recordContent(acts), key, entropy);

/** What a record holds before it is sealed. Of a long register making it, sealing it and writing it are a turn each. */
type RecordContent = {
  readonly version: number;
  readonly content: Bytes;
  readonly compress: boolean;
};

/** A stream's acts as its record holds them. */
export function recordContent(acts: readonly StoredAct[]): RecordContent {
  const content = encodeText(JSON.stringify(acts));
  const compress = content.length > plainUpToBytes && !isDense(acts, content.length);
  return { version: acts.length, content, compress };
}

/** Seals what a record holds. */
export function sealRecordContent(
  vaultId: VaultId,
  stream: string,
  { version, content, compress }: RecordContent,
  key: Bytes,
  entropy: Entropy,
): CaseRecordRow {
  const context = sealContext('row', vaultId, 'cases', stream, version);
  return { id: stream, version, box: seal(key, context, content, entropy, { compress }) };
}

/** True of the record of a register that is mostly what files brought: its rows are deflated already, and doing it once more would keep the
 *  page waiting at every act. */
function isDense(acts: readonly StoredAct[], contentLength: number): boolean {
  let packed = 0;
  for (const { events } of acts)
    for (const event of events) packed += packedLength(event['packed']);
  return packed > contentLength / 2;
}

const packedLength = (packed: unknown): number =>
  typeof packed === 'object' && packed !== null && 'base64' in packed
    ? String(packed.base64).length
    : 0;

/** Opens a stream's record. What does not open is named and rebuilt from the frames, never overwritten unread. */
export function openCaseRecord(
  vaultId: VaultId,
  row: CaseRecordRow,
  key: Bytes,
): Result<readonly StoredAct[], 'case/unreadable'> {
  const opened = openRecordContent(vaultId, row, key);
  return opened.ok ? ok(actsInRecord(opened.value)) : opened;
}

/** Opens a record, and does not read it yet. */
export function openRecordContent(
  vaultId: VaultId,
  row: CaseRecordRow,
  key: Bytes,
): Result<Bytes, 'case/unreadable'> {
  const opened = open(key, sealContext('row', vaultId, 'cases', row.id, row.version), row.box);
  return opened.ok ? opened : err('case/unreadable');
}

/** The acts that a record held. */
export function actsInRecord(content: Bytes): readonly StoredAct[] {
  // Sealed by this device for itself: the seal is the proof of its shape.
  const acts = JSON.parse(decodeText(content)) as StoredAct[];
  return acts.sort(compareActs);
}
