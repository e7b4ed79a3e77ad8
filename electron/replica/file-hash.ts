import { bytesEqual, bytesToHex, type Bytes } from '../../shared/kit/bytes.ts';
import type { Disk } from './disk.ts';

const partBytes = 4 * 1024 * 1024;

/** SHA-256 of a run of bytes: WebCrypto, so that the same code serves the fake shell in a browser. */
export async function sha256Hex(bytes: Bytes): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** SHA-256 of a file as it can be read now. Journals are small by rotation, so they are hashed in one piece. */
export async function hashFile(disk: Disk, path: string): Promise<string> {
  return sha256Hex(await readWhole(disk, path));
}

/** Whether a file is exactly these bytes, read again now. Natively where the disk can: byte by byte in JavaScript takes longer than a
 *  hash, and meanwhile nobody else is answered. */
export const fileHolds = async (disk: Disk, path: string, bytes: Bytes): Promise<boolean> =>
  disk.holds ? disk.holds(path, bytes) : bytesEqual(await readWhole(disk, path), bytes);

/** The whole file, read in parts. `sizeBytes`: where its size was asked for already. */
export async function readWhole(disk: Disk, path: string, sizeBytes?: number): Promise<Bytes> {
  const size = sizeBytes ?? (await disk.status(path))?.sizeBytes;
  if (size === undefined) return disk.read(path, 0, 0); // throws ENOENT in the disk's own words
  if (size <= partBytes) return disk.read(path, 0, size);
  const content = new Uint8Array(size);
  let filled = 0;
  while (filled < content.length) {
    const part = await disk.read(path, filled, Math.min(partBytes, content.length - filled));
    if (part.length === 0) return content.slice(0, filled);
    content.set(part, filled);
    filled += part.length;
  }
  return content;
}
