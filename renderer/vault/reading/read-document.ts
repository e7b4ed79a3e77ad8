import type { z } from 'zod';
import { house } from '../../../shared/domain/cite.ts';
import {
  documentLimitBytes,
  documentTextLimit,
  filesNamedLimit,
  type documentFormat,
} from '../../../shared/domain/intake-document/events.ts';
import type { DocumentReading } from '../../../shared/domain/intake-document/reading.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { textLimits, withoutHiddenCharacters } from '../../../shared/kit/text.ts';
import { sha256 } from '../seal/hash.ts';
import { readEmail, type EmailText } from './email-text.ts';
import { htmlToText } from './html-text.ts';
import { jsonToText } from './json-text.ts';

/** @file A form or an email, read as plain text in the room where plaintext is made anyway. Whatever the file holds, it is words or it is
 *  refused: nothing in it is rendered, fetched, opened or run. */

type Format = z.infer<typeof documentFormat>;

const formatByEnding: Readonly<Record<string, Format>> = {
  eml: 'email',
  txt: 'text',
  html: 'html',
  htm: 'html',
  json: 'json',
};

/** Reads a file. Refusals: intake-document/empty, too-large, not-read, not-text, damaged. */
export async function readDocument(
  fileName: string,
  bytes: Bytes,
): Promise<Result<DocumentReading, Refusal>> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > documentLimitBytes) return refused('too-large');
  const name = nameOf(fileName);
  const format = formatByEnding[/\.([a-z]{3,4})$/i.exec(name.text)?.[1]?.toLowerCase() ?? ''];
  if (!format) return refused('not-read');
  const words = await wordsOf(format, bytes);
  if (!words.ok) return words;
  const { text, attachments, headers } = words.value;
  const clean = tidy(text);
  return ok({
    name: name.text,
    format,
    sizeBytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
    headers: headers.slice(0, 12).map((header) => ({
      name: header.name,
      value: lineOf(header.value),
    })),
    text: shortened(clean.text),
    isShortened: clean.text.length > documentTextLimit || attachments.length > filesNamedLimit,
    attachments: attachments.slice(0, filesNamedLimit).map((attachment) => ({
      name: lineOf(attachment.name),
      sizeBytes: attachment.sizeBytes,
    })),
    leftOut: clean.leftOut + name.leftOut,
  });
}

async function wordsOf(format: Format, bytes: Bytes): Promise<Result<EmailText, Refusal>> {
  if (format === 'email') {
    const email = await readEmail(bytes);
    return email ? ok(email) : refused('damaged');
  }
  const source = decode(bytes);
  if (source === undefined) return refused('not-text');
  const text =
    format === 'html'
      ? htmlToText(source)
      : format === 'json'
        ? jsonToText(source, documentTextLimit)
        : source;
  return text === undefined ? refused('damaged') : ok({ headers: [], text, attachments: [] });
}

/** UTF-8, UTF-16 where it says so, else the Western alphabet older forms come in. A file with a null character in it is no text. */
function decode(bytes: Bytes): string | undefined {
  const text = utf16Of(bytes) ?? utf8Of(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return text.includes('\u0000') ? undefined : text;
}

const utf16Of = (bytes: Bytes): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? new TextDecoder('utf-16le').decode(bytes)
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? new TextDecoder('utf-16be').decode(bytes)
      : undefined;

function utf8Of(bytes: Bytes): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause: unknown) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** The last part of a path, without what would make it read otherwise than it is. */
function nameOf(fileName: string) {
  const last = fileName.split(/[/\\]/).at(-1) ?? '';
  const clean = withoutHiddenCharacters(last);
  const text = clean.text.replaceAll(/\s+/g, ' ').trim();
  return { text: text.slice(-textLimits.name), leftOut: clean.leftOut };
}

function tidy(source: string) {
  const { text, leftOut } = withoutHiddenCharacters(source.replaceAll(/\r\n?/g, '\n'));
  const lines = text.split('\n').map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim());
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return { text: kept.join('\n').trim().normalize('NFC'), leftOut };
}

const lineOf = (value: string): string =>
  wellFormed(tidy(value).text.replaceAll('\n', ' ').slice(0, textLimits.line)).trim();

/** Cut at the limit, never through a character. */
const shortened = (text: string): string => wellFormed(text.slice(0, documentTextLimit)).trim();

const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff]$/, '');

const says = {
  empty: 'This file is empty.',
  'too-large': 'This file is larger than 2 MB. Import the part that matters, as text.',
  'not-read':
    'This kind of file is not taken in. Import an email (.eml), text (.txt), a web page (.html) or form data (.json).',
  'not-text': 'This file holds something other than text.',
  damaged: 'This file is not what its name says, or it is built to do harm. It was not taken in.',
} as const;

const refused = (kind: keyof typeof says) =>
  err({
    kind: `intake-document/${kind}`,
    rule: 'onlyWordsAreTakenIn',
    says: says[kind],
    fields: ['file'],
    source: house(
      'A file from outside is read as plain text inside the vault: it is never rendered, opened or run.',
    ),
  });
