import PostalMime, { type Address } from 'postal-mime';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { htmlToText } from './html-text.ts';

/** What an email says of itself, and its words. Files inside it are named, not opened. */
export type EmailText = {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly sizeBytes: number }[];
};

/** Reads an email. Undefined where it has no header of one, or is nested or headed beyond any honest email. */
export async function readEmail(bytes: Bytes): Promise<EmailText | undefined> {
  const email = await parse(bytes);
  if (!email || (!email.from && email.subject === undefined && email.date === undefined))
    return undefined;
  const headers = [
    { name: 'From', value: email.from ? addressWords(email.from) : '' },
    { name: 'To', value: (email.to ?? []).map(addressWords).join('; ') },
    { name: 'Copied to', value: (email.cc ?? []).map(addressWords).join('; ') },
    { name: 'Subject', value: email.subject ?? '' },
    { name: 'Date', value: email.date ?? '' },
  ];
  return {
    headers: headers.filter(({ value }) => value !== ''),
    text: email.text ?? htmlToText(email.html ?? ''),
    attachments: email.attachments.map(({ filename, content }) => ({
      name: filename ?? 'without a name',
      sizeBytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

// The parser rejects what goes beyond these; nothing else it throws tells one hostile email from another.
const limits = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 3 };

const parse = (bytes: Bytes) => PostalMime.parse(bytes, limits).catch(() => undefined);

const addressWords = (address: Address): string =>
  address.group === undefined
    ? [address.name, address.address && `<${address.address}>`].filter(Boolean).join(' ')
    : `${address.name}: ${address.group.map(addressWords).join(', ')}`;
