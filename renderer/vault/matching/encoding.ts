/** @file Names out of files that were read in the wrong encoding on their way: "Ã‰tienne" is "Étienne". */

/** What Windows-1252 shows for the bytes from 0x80 to 0x9F; the rest stand for themselves. */
const shown = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The name as it was meant. What does not read as UTF-8 shown byte by byte stays as it is. */
export function mendEncoding(written: string): string {
  if (!/[Â-ô][\u0080-¿€‚-›Œœ-ž]/u.test(written)) return written;
  const bytes = [...written].map(byteOf);
  if (bytes.includes(undefined)) return written;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      new Uint8Array(bytes.map((byte) => byte ?? 0)),
    );
  } catch (cause: unknown) {
    if (cause instanceof TypeError) return written;
    throw cause;
  }
}

function byteOf(letter: string): number | undefined {
  const place = letter === ' ' ? -1 : shown.indexOf(letter);
  if (place >= 0) return 0x80 + place;
  const code = letter.charCodeAt(0);
  return code <= 0xff ? code : undefined;
}
