import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common';
import { dictionary as englishDictionary, translations } from '@zxcvbn-ts/language-en';

/** @file How hard a person's own passphrase would be to guess. A kept library estimates; the threshold is ours. */

/** What the screen shows while a passphrase is being chosen. `says` are the library's own sentences; none repeats what was typed. */
export type PassphraseEstimate = {
  readonly acceptable: boolean;
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly guessesLog10: number;
  readonly problem?: 'too-short' | 'too-weak';
  readonly says: readonly string[];
};

/** The least length of a passphrase of one's own, in characters. */
export const ownPassphraseCharacters = 14;
// At ten thousand guesses a second, a rack of graphics cards against 64 MiB of Argon2id, 10^12 takes three years.
const leastGuessesLog10 = 12;

/** Estimates a passphrase; `about` are words an attacker would try first (the person's name, the force). */
export function estimatePassphrase(text: string, about: string[] = []): PassphraseEstimate {
  const result = estimator().check(text.normalize('NFKC'), about);
  const { warning, suggestions } = result.feedback;
  const says = [warning ?? '', ...suggestions].filter((sentence) => sentence.length > 0);
  const { score, guessesLog10 } = result;
  const tooShort = Array.from(text.normalize('NFKC')).length < ownPassphraseCharacters;
  if (tooShort) return { acceptable: false, score, guessesLog10, problem: 'too-short', says };
  if (guessesLog10 < leastGuessesLog10)
    return { acceptable: false, score, guessesLog10, problem: 'too-weak', says };
  return { acceptable: true, score, guessesLog10, says };
}

// Unpacking the word lists takes a moment, so it waits until somebody types.
let made: ZxcvbnFactory | undefined;
function estimator(): ZxcvbnFactory {
  made ??= new ZxcvbnFactory({
    dictionary: { ...commonDictionary, ...englishDictionary },
    graphs: adjacencyGraphs,
    translations,
  });
  return made;
}
