import { z } from 'zod';
import type { Bytes } from '../kit/bytes.ts';
import { err, ok, type Result } from '../kit/result.ts';
import { encodeText } from '../kit/utf8.ts';

/** @file The text inside a guest pack and inside its return: one line of JSON and spaces up to a whole number of pages, so that the size
 *  of the file tells little of what is in it. The file around it is age's. Format: docs/formats/guest-pack.md. */

/** Which of the two texts. */
export type GuestText = 'guest-pack' | 'guest-return';
/** Why bytes are no such text. */
export type GuestTextFault = {
  readonly kind: 'guest/not-ours' | 'guest/too-new' | 'guest/damaged' | 'guest/too-large';
};

const version = 1;
/** Texts are as long as a whole number of these. */
export const guestPageBytes = 4096;
/** The most that either file may be long. */
export const guestFileLimitBytes = 2 * 1024 * 1024;
/** What every age file begins with. */
export const ageMagic = 'age-encryption.org/v1\n';

const envelope = z.looseObject({ what: z.string(), v: z.number() });

/** The bytes that are sealed. */
export function encodeGuestText(
  what: GuestText,
  content: Readonly<Record<string, unknown>>,
): Bytes {
  const line = `${JSON.stringify({ what, v: version, ...content })}\n`;
  const sizeBytes = encodeText(line).length;
  return encodeText(line.padEnd(line.length + (-sizeBytes & (guestPageBytes - 1)), ' '));
}

/** Reads what was sealed. Faults: guest/not-ours, guest/too-new, guest/damaged. */
export function decodeGuestText(
  what: GuestText,
  bytes: Uint8Array,
): Result<Readonly<Record<string, unknown>>, GuestTextFault> {
  const read = envelope.safeParse(parsed(bytes));
  if (!read.success) return err({ kind: 'guest/damaged' });
  const { what: kind, v, ...content } = read.data;
  if (kind !== what) return err({ kind: 'guest/not-ours' });
  return v === version
    ? ok(content)
    : err({ kind: v > version ? 'guest/too-new' : 'guest/damaged' });
}

/** How an age file is opened, read from its first lines; nothing is believed of them but that. Faults: guest/not-ours, guest/too-large. */
export function guestFileKind(file: Uint8Array): Result<'words' | 'key', GuestTextFault> {
  if (file.length > guestFileLimitBytes) return err({ kind: 'guest/too-large' });
  const head = String.fromCharCode(...file.subarray(0, ageMagic.length + 12));
  if (!head.startsWith(ageMagic)) return err({ kind: 'guest/not-ours' });
  const stanza = head.slice(ageMagic.length);
  if (stanza.startsWith('-> scrypt ')) return ok('words');
  return stanza.startsWith('-> X25519 ') ? ok('key') : err({ kind: 'guest/not-ours' });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause: unknown) {
    void cause;
    return undefined;
  }
}
