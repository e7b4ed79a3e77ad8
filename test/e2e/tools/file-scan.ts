import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder that hold the text: as latin-1, UTF-16, base64 or hexadecimal, in their content or their name. */
export function filesHolding(folder: string, needle: string): string[] {
  const plain = Buffer.from(needle, 'latin1');
  const needles = [
    plain,
    Buffer.from(needle, 'utf16le'),
    Buffer.from(plain.toString('hex')),
    // Base64 of a text depends on where it begins: three forms, without the ends that their neighbours change.
    ...[0, 1, 2].map((shift) =>
      Buffer.from(
        Buffer.concat([Buffer.alloc(shift), plain])
          .toString('base64')
          .slice(4, -4),
      ),
    ),
    // What is left of a short text stands in any sealed file by chance, or is nothing at all.
  ].filter((bytes) => bytes === plain || bytes.length >= fewestBytes);
  return filesUnder(folder).filter((path) => {
    if (path.includes(needle)) return true;
    const content = readIfThere(path);
    return needles.some((bytes) => content.includes(bytes));
  });
}

const fewestBytes = 6;

/** Every file under a folder, however deep. */
export function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return entry.isFile() ? [path] : [];
    });
  } catch {
    return []; // removed meanwhile
  }
}

function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
