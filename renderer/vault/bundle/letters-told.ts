import type { BundleChoice } from '../../../shared/domain/bundle/events.ts';
import { bundleProfiles } from '../../../shared/domain/bundle/profiles.ts';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { stands } from './redact.ts';

/** @file Letters of a bundle, as they were issued. A letter is a file and cannot be redacted: one in which a withheld passage stands stays
 *  here, and a subject copy gives its redacted words instead. */

/** A letter that goes, with its name in the bundle. */
export type LetterTold = {
  readonly letter: Letter;
  readonly file: string;
  readonly title: string;
};

/** Written to whoever reported: in no bundle. */
const toWhoReported: ReadonlySet<string> = new Set(['reporter-support']);
/** Between departments: in no partial one. */
const toOthers: ReadonlySet<string> = new Set(['vetting-notification']);

/** The letters that go, and those that stay for what is withheld. */
export function lettersTold(
  state: CaseState,
  { profile, records, withheld }: BundleChoice,
): { readonly go: readonly LetterTold[]; readonly stay: number } {
  const { letters, isPartial } = bundleProfiles[profile];
  const meant = state.letter.issued.filter(({ letterId, kind, withdrawn }) => {
    if (letters === 'none' || toWhoReported.has(kind)) return false;
    if (isPartial && toOthers.has(kind)) return false;
    return letters === 'all' || (!withdrawn && records.includes(`letter:${letterId}`));
  });
  const whole = meant.filter(({ model }) => {
    const text = JSON.stringify(model)
      .replaceAll(String.raw`\n`, ' ')
      .replaceAll(String.raw`\"`, '"');
    return !withheld.some(({ passage }) => stands(passage, text));
  });
  return {
    go: whole.map((letter, index) => ({
      letter,
      file: `letters/L${String(index + 1).padStart(4, '0')}.pdf`,
      title: `${letterNames[letter.kind]} of ${formatPlain(letter.issuedOn)}${letter.withdrawn ? ', withdrawn since' : ''}`,
    })),
    stay: meant.length - whole.length,
  };
}
