import { sealContext } from '../../../shared/formats/context.ts';
import { Reader, Writer } from '../../../shared/formats/cursor.ts';
import type { Tip } from '../../../shared/formats/frame.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { deviceId, type Entropy, type VaultId } from '../../../shared/kit/ids.ts';
import { open, seal } from '../seal/seal.ts';

/** @file The last act acknowledged as saved. A device cannot otherwise notice the loss of its own newest frames (design 5).
 *  Format: docs/formats/slots.md 7. */

const version = 1;
const markBytes = 1 + 16 + 8 + 32;

/** One copy of the mark, sealed under the vault key. Copies alternate: write over the one that is behind. */
export const sealSavedMark = (
  vaultKey: Bytes,
  vaultId: VaultId,
  mark: Tip,
  entropy: Entropy,
): Bytes => {
  const bytes = new Writer(markBytes).u8(version).id(mark.device).u64(mark.number);
  const context = sealContext('saved-mark', vaultId);
  return seal(vaultKey, context, bytes.bytes(mark.hash).finish(), entropy, { compress: false });
};

/** The newest mark of all copies, and which copies exist but cannot be opened. */
export function openSavedMark(
  vaultKey: Bytes,
  vaultId: VaultId,
  copies: readonly (Bytes | undefined)[],
): {
  readonly mark: Tip | undefined;
  readonly copy: number;
  readonly unreadable: readonly number[];
} {
  const marks = copies.map((copy) =>
    copy === undefined ? undefined : openMark(vaultKey, vaultId, copy),
  );
  const newest = Math.max(-1, ...marks.map((mark) => mark?.number ?? -1));
  const copy = marks.findIndex((mark) => mark?.number === newest);
  const unreadable = copies.flatMap((bytes, index) =>
    bytes !== undefined && marks[index] === undefined ? [index] : [],
  );
  return { mark: marks[copy], copy, unreadable };
}

function openMark(vaultKey: Bytes, vaultId: VaultId, copy: Bytes): Tip | undefined {
  const opened = open(vaultKey, sealContext('saved-mark', vaultId), copy);
  if (!opened.ok) return undefined;
  const reader = new Reader(opened.value);
  const known = reader.u8() === version;
  const found = { id: reader.id(), number: reader.u64(), hash: reader.bytes(32) };
  if (!known || !reader.finished) return undefined;
  return { device: deviceId.parse(found.id), number: found.number, hash: found.hash };
}
