import { plainWords } from '../../kit/plain-text.ts';
import type { ReporterIdentity } from './events.ts';

/** @file Does a text give the reporter away? Asked while somebody types; a warning, never a refusal: names are also words. */

/** What of the reporter a text names. */
export type Mention = 'surname' | 'forename' | 'known-as' | 'collar-number';

/** What of the reporter a text names, whatever its case, accents, apostrophes or hyphens. */
export function mentionsReporter(text: string, identity: ReporterIdentity): readonly Mention[] {
  const words = plainWords(text);
  const run = words.join('');
  const mentions: Mention[] = [];
  if (anyWord(identity.surname, words) || joined(identity.surname, run)) mentions.push('surname');
  if (anyWord(identity.forenames, words)) mentions.push('forename');
  if (anyWord(identity.knownAs, words)) mentions.push('known-as');
  if (hasNumber(identity.collarNumber, words)) mentions.push('collar-number');
  return mentions;
}

/** Any part of the name by itself, down to two letters (Li, Ng); a single letter is an initial and says nothing. */
const anyWord = (name: string, words: readonly string[]): boolean =>
  plainWords(name).some((part) => part.length >= 2 && words.includes(part));

/** A name of several words written as one, or one written apart: `Mc Donald`, `McDonald`. Long enough not to lie across other words. */
function joined(name: string, run: string): boolean {
  const whole = plainWords(name).join('');
  return whole.length >= 7 && run.includes(whole);
}

/** The number as a word of its own, spaces and hyphens inside it or not. Numbers under three digits are everywhere. */
function hasNumber(collarNumber: string, words: readonly string[]): boolean {
  const parts = plainWords(collarNumber);
  const whole = parts.join('');
  if (whole.length < 3) return false;
  return words.some(
    (word, index) =>
      word === whole || (parts.length > 1 && parts.every((part, at) => words[index + at] === part)),
  );
}
