import { z } from 'zod';

/** @file Text that people type: trimmed, NFC, limited, free of control and bidirectional characters. */

// Bidirectional overrides can make a record read other than it is (CVE-2021-42574); line breaks and tabs are writing.
const hiddenCharacters =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** True when the text holds characters that are invisible or turn the reading direction. */
export const hasHiddenCharacters = (value: string): boolean => hiddenCharacters.test(value);

/** The text without characters that are invisible or turn the reading direction, and how many they were. */
export function withoutHiddenCharacters(value: string): {
  readonly text: string;
  readonly leftOut: number;
} {
  const text = value.replaceAll(new RegExp(hiddenCharacters.source, 'gu'), '');
  return { text, leftOut: value.length - text.length };
}

/** Text of at most `limit` characters, possibly empty. */
export const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit, `Use at most ${String(limit)} characters.`)
    .refine(
      (value) => !hasHiddenCharacters(value),
      'Remove the hidden or direction-changing characters.',
    )
    .transform((value) => value.normalize('NFC'));

/** Text that must say something. */
export const requiredText = (limit: number, message = 'This is needed.') =>
  text(limit).refine((value) => value.length > 0, message);

/** The length limits used across the house, in characters. */
export const textLimits = { name: 120, line: 300, paragraph: 4000, narrative: 20000 } as const;
