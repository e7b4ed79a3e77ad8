import { withinOneEdit } from '../search/misspelling.ts';
import { nothing, type Evidence } from './evidence.ts';
import type { MatchReason } from './match.ts';

/** @file Telephones, collar numbers, vehicles, handles: how they are written, and what it says that two agree. */

/** Several telephones in one field, and what is written beside them. */
export const numbersIn = (written: string): readonly string[] => {
  const several = written.split(
    /\s*[/;|]\s+|\s+[/;|]\s*|\s+or\s+|,\s*(?=[^,]*\d{5})|\s+(?=\p{L}{1,9}[.:]?\s*(?:\+|0)\d{4})/u,
  );
  const parts = several.filter((part) => /\d{3}/u.test(part)).length > 1 ? several : [written];
  return parts.map((part) =>
    /\d[\d\s().-]{7,}\d/u.test(part)
      ? part
          .replace(/\s*(?:ext?n?|x)\.?\s*\d{1,5}\s*$/iu, '')
          .replaceAll(/\(0\)|\p{L}{1,9}[.:]?(?=\s|$)|\(\p{L}+\)/gu, '')
      : (lastFigures.exec(part)?.[1] ?? part),
  );
};

/** "ends 123456", "xxxxx123456": its last figures are known. */
const lastFigures =
  /^\s*(?:(?:end(?:s|ing)?(?:\s+in)?|last\s+\d|[x?#.…-]{2,}):?\s*)+(\d{5,})\s*$/iu;

/** A number without its spaces and its country: `+44 7700 900123` is `7700900123`. O and l among many digits are 0 and 1. */
export const plainNumber = (written: string): string => {
  const plain = written.toLowerCase().replaceAll(/[^a-z0-9@]/gu, '');
  const digits = /^[\dol]{9,}$/u.test(plain)
    ? plain.replaceAll('o', '0').replaceAll('l', '1')
    : plain;
  return digits.replace(/^(?:0044|44(?=\d{10}$)|0(?=\d{9,}$))/u, '');
};

/** Three digits are ten bits. Of those, some are lost where a household or a firm shares a number. */
const digitBits = (digits: number): number => Math.min(18, digits * 3.3 - 4);

/** Numbers that agree whole, in part, or but for a slip. Numbers that differ say nothing: people have several. */
export function numberEvidence(one: readonly string[], other: readonly string[]): Evidence {
  let best = nothing;
  const take = (bits: number, reason: MatchReason): void => {
    if (bits > best.bits) best = { bits, reasons: [reason] };
  };
  for (const a of one)
    for (const b of other) {
      const shorter = Math.min(a.length, b.length);
      if (a === b) take(digitBits(shorter), 'number-same');
      else if (shorter >= 5 && (a.endsWith(b) || b.endsWith(a)))
        take(digitBits(shorter), 'number-part');
      else if (shorter >= 6 && (a.includes(b) || b.includes(a)))
        take(digitBits(shorter) - 2, 'number-part');
      // As many numbers are one slip away as it has digits, ten times over.
      else if (shorter >= 9 && withinOneEdit(a, b)) take(digitBits(shorter) - 7, 'number-slip');
    }
  return best;
}
