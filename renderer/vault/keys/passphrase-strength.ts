import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

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
export async function estimatePassphrase(
  text: string,
  about: string[] = [],
): Promise<PassphraseEstimate> {
  made ??= makeEstimator();
  const result = (await made).check(text.normalize('NFKC'), about);
  const { warning, suggestions } = result.feedback;
  const says = [warning ?? '', ...suggestions].filter((sentence) => sentence.length > 0);
  const { score, guessesLog10 } = result;
  const tooShort = Array.from(text.normalize('NFKC')).length < ownPassphraseCharacters;
  if (tooShort) return { acceptable: false, score, guessesLog10, problem: 'too-short', says };
  if (guessesLog10 < leastGuessesLog10)
    return { acceptable: false, score, guessesLog10, problem: 'too-weak', says };
  return { acceptable: true, score, guessesLog10, says };
}

// The word lists are a third of the vault's code, and are read when somebody types: nobody waits for them at a start.
let made: Promise<ZxcvbnFactory> | undefined;
async function makeEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  });
}
