import { foldText } from '../search/fold-text.ts';

/** @file The words of what somebody is found by beside a name: handles, vehicles, addresses of e-mail, postal addresses. */

/** The words of a handle (`@night_owl`), a vehicle (`KX21 ABC`) or the part before the @ of an e-mail. Of a number that is all figures there are
 *  none: it is found by any part of it. */
export function handleWords(written: string): readonly string[] {
  const folded = foldText(written);
  const ownPart = folded.indexOf('@') > 0 ? folded.slice(0, folded.indexOf('@')) : folded;
  const joined = ownPart.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [...new Set([...wordsOf(ownPart), joined])].filter((word) => /\p{L}/u.test(word));
}

/** The words of an address, figures of houses and parts of a postcode among them. */
export function addressWords(written: string): readonly string[] {
  const words = wordsOf(foldText(written));
  // Both halves of a postcode as one: a search joins figures that are typed in groups.
  const joined = words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    return /\d$/u.test(word) && /^\d/u.test(next) ? [word + next] : [];
  });
  return [...words, ...joined];
}

const wordsOf = (folded: string): readonly string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
